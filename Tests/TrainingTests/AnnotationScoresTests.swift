import AnnotatedText
import CoNLLU
import Language
import Testing
import Training

struct AnnotationScoresTests {
  private func text(_ rows: [String]) -> CoNLLUText {
    let lines = rows.map { $0.split(separator: " ").joined(separator: "\t") }
    return CoNLLUText(Array((lines.joined(separator: "\n") + "\n\n").utf8))
  }

  private let gold = [
    "1 Ana Ana PROPN NNP _ 2 nsubj _ _", "2 met meet VERB VBD _ 0 root _ _",
    "3-4 themall _ _ _ _ _ _ _ _", "3 them they PRON PRP _ 2 obj _ _",
    "4 all _ DET _ _ 3 det:predet _ _",
  ]

  @Test func `a treebank agrees with itself`() throws {
    let scores = try AnnotationScores(of: text(gold), against: text(gold))
    #expect(scores.words == 4)
    for count in [
      scores.tags, scores.fineTags, scores.lemmas, scores.heads, scores.labeled, scores.universal,
    ] { #expect(count == 4) }
  }

  @Test func `each column is counted by itself`() throws {
    let system = text([
      "1 Ana ana PROPN NN _ 2 obj _ _", "2 met meet NOUN VBD _ 0 root _ _",
      "3 them they PRON PRP _ 1 obj _ _", "4 all every DET DT _ 3 det _ _",
    ])
    let scores = try AnnotationScores(of: system, against: text(gold))
    #expect(scores.tags == 3)
    #expect(scores.fineTags == 3, "of 'all' the treebank gives none")
    #expect(scores.lemmas == 3, "of 'all' the treebank gives none")
    #expect(scores.heads == 3)
    #expect(scores.labeled == 1)
    #expect(scores.universal == 2)
  }

  @Test func `other words can't be compared`() {
    let shorter = Array(gold.prefix(2))
    #expect(throws: CoNLLUError(line: 1, reason: "2 words, and the treebank has 4")) {
      try AnnotationScores(of: text(shorter), against: text(gold))
    }
    #expect(throws: CoNLLUError(line: 1, reason: "0 sentences, and the treebank has 1")) {
      try AnnotationScores(of: CoNLLUText([]), against: text(gold))
    }
  }

  @Test func `an annotator is scored on the treebank's words`() throws {
    let scores = try AnnotationScores(of: Annotator(), on: text(gold))
    // Without a model there are lemmas by rule, and nothing else but what the treebank leaves open.
    #expect(scores.words == 4)
    #expect(scores.tags == 0)
    #expect(scores.heads == 0)
    #expect(scores.fineTags == 1)
    #expect(scores.lemmas >= 2)
  }

  @Test func `without a model no names are found`() throws {
    let sentences = try BIOReader.sentences(in: "Ana\tB-PER\nRoy\tI-PER\n\nGeneva\tB-LOC\n")
    let scores = NameScores(of: Annotator(), on: sentences, together: 1)
    #expect(scores.all.found == 0)
    #expect(scores.all.gold == 2)
    #expect(scores.all.f1 == 0)
  }
}

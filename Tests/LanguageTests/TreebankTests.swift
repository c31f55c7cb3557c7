import AnnotatedText
import Language
import Testing

/// How well found ranges agree with the gold ones.
struct Score {
  let found: Set<ByteRange>
  let gold: Set<ByteRange>

  var f1: Double {
    let right = Double(found.intersection(gold).count)
    return found.isEmpty || gold.isEmpty ? 0 : 2 * right / Double(found.count + gold.count)
  }
}

struct TreebankTests {
  static let isPresent = Treebank.path("en_ewt-dev.conllu") != nil

  @Test(
    .enabled(if: isPresent),
    arguments: [("en_ewt-dev.conllu", 0.985, 0.83), ("en_gum-dev.conllu", 0.995, 0.93)])
  func `tokens and sentences agree with a treebank`(
    file: String, tokenFloor: Double, sentenceFloor: Double
  ) throws {
    let bank = try #require(Treebank(file))
    let document = try #require(bank.document)
    let annotated = Annotator().annotate(document)
    let tokens = Score(
      found: Set(annotated.tokens.map(\.range)), gold: Set(bank.words.map(\.range)))
    let sentences = Score(
      found: Set(annotated.sentences.map(\.range)), gold: Set(bank.sentences))
    #expect(tokens.f1 >= tokenFloor)
    #expect(sentences.f1 >= sentenceFloor)
    print("\(file): token F1 \(tokens.f1), sentence F1 \(sentences.f1)")
  }

  @Test(
    .enabled(if: isPresent),
    arguments: [("en_ewt-dev.conllu", 0.955), ("en_gum-dev.conllu", 0.95)])
  func `lemmas of nouns and verbs agree with a treebank`(file: String, floor: Double) throws {
    let bank = try #require(Treebank(file))
    let document = try #require(bank.document)
    let annotated = Annotator().annotate(document)
    let lemmas = Dictionary(
      annotated.tokens.map { ($0.range, $0.lemma) }, uniquingKeysWith: { first, _ in first })
    let open = bank.words.filter { $0.tag == "NOUN" || $0.tag == "VERB" }
    // A word that was cut otherwise is a fault of the tokeniser, scored above.
    let scored = open.filter { lemmas[$0.range] != nil }
    let right = scored.filter { lemmas[$0.range] == WordKey($0.lemma) }
    let accuracy = Double(right.count) / Double(max(1, scored.count))
    #expect(accuracy >= floor)
    #expect(scored.count * 100 >= open.count * 98)
    print("\(file): lemma accuracy \(accuracy) of \(scored.count)")
  }
}

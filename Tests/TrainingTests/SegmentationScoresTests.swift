import AnnotatedText
import CoNLLU
import Language
import Testing
import Training

@Suite struct SegmentationScoresTests {
  private static func line(_ columns: String) -> String {
    columns.split(separator: " ").joined(separator: "\t") + "\n"
  }

  private static let treebank =
    "# newdoc id = a\n# newpar\n# text = They don't.\n" + line("1 They _ _ _ _ _ _ _ _")
    + line("2-3 don't _ _ _ _ _ _ _ SpaceAfter=No") + line("2 do _ _ _ _ _ _ _ _")
    + line("3 n't _ _ _ _ _ _ _ _") + line("3.1 left _ _ _ _ _ _ _ _") + line("4 . _ _ _ _ _ _ _ _")
    + "\n" + line("1-2 dunno _ _ _ _ _ _ _ _") + line("1 do _ _ _ _ _ _ _ _")
    + line("2 know _ _ _ _ _ _ _ _") + "\n# newpar id = b\n" + line("1 Yes _ _ _ _ _ _ _ _")

  @Test func `a treebank is laid out as the text that it was`() throws {
    let treebank = try RawTreebank(conllu: Self.treebank)
    #expect(treebank.text.string == "They don't. dunno\n\nYes")
    #expect(
      treebank.words.map { treebank.text[$0] } == ["They", "do", "n't", ".", "dunno", "Yes"])
    #expect(treebank.sentences.map { treebank.text[$0] } == ["They don't.", "dunno", "Yes"])
  }

  @Test func `a line that is no CoNLL-U is named`() {
    #expect(throws: CoNLLUError(line: 2, reason: "expected 10 columns, found 1")) {
      try RawTreebank(conllu: "# text = a\na\n")
    }
  }

  @Test func `ranges are right that begin and end as the treebank's do`() throws {
    // "one-two" is three tokens for the tokeniser, and nothing ends the first sentence.
    let text =
      Self.line("1 one-two _ _ _ _ _ _ _ _") + "\n" + Self.line("1 three _ _ _ _ _ _ _ _")
      + "\n# newpar\n" + Self.line("1 Yes _ _ _ _ _ _ _ _")
    let scores = SegmentationScores(of: Annotator(), on: try RawTreebank(conllu: text))
    #expect(scores.tokens.found == 5)
    #expect(scores.tokens.gold == 3)
    #expect(scores.tokens.right == 2)
    #expect(scores.tokens.f1 == 0.5)
    #expect(scores.sentences.found == 2)
    #expect(scores.sentences.gold == 3)
    #expect(scores.sentences.right == 1)
    #expect(scores.sentences.f1 == 0.4)
  }

  @Test func `an empty treebank agrees with itself`() throws {
    let scores = SegmentationScores(of: Annotator(), on: try RawTreebank(conllu: ""))
    #expect(scores.tokens.f1 == 1)
    #expect(scores.sentences.f1 == 1)
  }

  @Test(
    .enabled(if: TreebankFile.arePresent),
    arguments: [("en_ewt-dev.conllu", 0.99, 0.85), ("en_gum-dev.conllu", 0.998, 0.94)])
  func `tokens and sentences of raw text agree with a treebank`(
    file: String, tokenFloor: Double, sentenceFloor: Double
  ) throws {
    let treebank = try RawTreebank(conllu: TreebankFile.text(file))
    let scores = SegmentationScores(of: Annotator(), on: treebank)
    #expect(scores.tokens.f1 >= tokenFloor)
    #expect(scores.sentences.f1 >= sentenceFloor)
  }
}

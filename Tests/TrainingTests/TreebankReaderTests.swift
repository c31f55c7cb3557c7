import AnnotatedText
import CoNLLU
import Testing
import Training

struct TreebankReaderTests {
  private func line(_ columns: String) -> String {
    columns.split(separator: " ").joined(separator: "\t") + "\n"
  }

  private func sentence() -> String {
    "# text = They don't.\n" + line("1 They they PRON PRP _ 2 nsubj _ _")
      + line("2-3 don't _ _ _ _ _ _ _ SpaceAfter=No")
      + line("2 do do AUX _ _ 0 root _ SpaceAfter=No")
      + line("3 n't not PART _ _ 2 advmod:emph _ SpaceAfter=No|X=Y") + line("3.1 _ _ _ _ _ _ _ _ _")
      + line("4 . . PUNCT _ _ 2 punct _ _") + "\n"
  }

  @Test func `words, tags, heads and relations are read`() throws {
    let sentences = try TreebankReader.sentences(in: sentence() + sentence())
    #expect(sentences.count == 2)
    let first = try #require(sentences.first)
    #expect(first.text.string == "They don't. ")
    #expect(first.tokens.map { first.text[$0.range] } == ["They", "do", "n't", "."])
    #expect(first.tokens.map { $0.shape.contains(.noSpaceAfter) } == [false, true, true, false])
    #expect(first.tags == [.pronoun, .auxiliary, .particle, .punctuation])
    #expect(first.fineTags == [.personalPronoun, .unknown, .unknown, .unknown])
    #expect(first.heads == [1, 4, 1, 1])
    #expect(first.relations == [.nominalSubject, .root, .adverbialModifier, .punctuation])
  }

  @Test func `the last sentence needs no empty line, and lines may end in CR LF`() throws {
    let text = sentence().split(separator: "\n").joined(separator: "\r\n")
    #expect(try TreebankReader.sentences(in: text).map(\.tokens.count) == [4])
  }

  @Test(arguments: [
    ("1 a b", CoNLLUError(line: 3, reason: "expected 10 columns, found 3")),
    ("1 a a NOUNS _ _ 0 root _ _", CoNLLUError(line: 3, reason: "unknown tag 'NOUNS'")),
    (
      "1 a a NOUN _ _ 2 root _ _",
      CoNLLUError(line: 3, reason: "'2' is not the number of a head")
    ),
    ("1 a a NOUN _ _ 0 roof _ _", CoNLLUError(line: 3, reason: "unknown relation 'roof'")),
    ("2 a a NOUN _ _ 0 root _ _", CoNLLUError(line: 3, reason: "expected word 1, found '2'")),
  ]) func `a fault is named with its line`(columns: String, error: CoNLLUError) {
    let text = "# sent_id = 1\n# text = a\n" + line(columns) + "\n"
    #expect(throws: error) { try TreebankReader.sentences(in: text) }
  }
}

import CoNLLU
import Testing

struct CoNLLUTextTests {
  @Test func `comments, words, ranges and empty nodes are told apart`() throws {
    let text = CoNLLUText(Array(Sample.text.utf8))
    let sentence = try #require(try text.sentences().first)
    #expect(
      sentence.lines.map(\.kind) == [
        .comment, .comment, .word(1), .range(2...3), .word(2), .word(3), .emptyNode, .word(4),
      ])
    #expect(
      sentence.words.map { String(decoding: sentence.lines[$0][.form], as: UTF8.self) }
        == ["they", "do", "nt", "."])
    #expect(sentence.isAttached == [false, true, true, false])
  }

  @Test func `lines keep their numbers, also with CR LF and several blank lines`() throws {
    let text = "\r\n\r\n" + Sample.text.replacing("\n", with: "\r\n")
    let sentences = try CoNLLUText(Array(text.utf8), from: 10).sentences()
    #expect(sentences.map { $0.lines.map(\.number) } == [Array(12...19)])
    #expect(sentences.first?.lines.last?.bytes.last == UInt8(ascii: "_"))
  }

  @Test(arguments: [
    ("1\tx", 1, "expected 10 columns with tabs between, found 2"),
    (Sample.row("x", "x"), 1, "'x' is not the id of a word"),
    (Sample.row("0", "x"), 1, "'0' is not the id of a word"),
    (Sample.row("99999999999999999999", "x"), 1, "'99999999999999999999' is not the id of a word"),
    (Sample.row("2", "x"), 1, "expected word 1, found word 2"),
    (Sample.row("1", ""), 1, "the word is empty"),
    ("# a\n# b", 1, "the sentence has no words"),
    (Sample.row("1", "x") + "\n# a", 2, "a comment stands after the first word"),
    (Sample.row("2-3", "x"), 1, "the range begins with word 2, not 1"),
    (
      Sample.row("1-2", "x") + "\n" + Sample.row("1", "x"), 2,
      "the sentence ends before word 2 of a range"
    ),
  ]) func `a fault is named with its line`(text: String, line: Int, reason: String) throws {
    let text = CoNLLUText(Array((text + "\n\n" + Sample.text).utf8))
    #expect(throws: CoNLLUError(line: line, reason: reason)) { try text.sentences() }
    let kept = text.blocks.filter { if case .sentence = $0 { true } else { false } }
    #expect(kept.count == 1, "the sentence after it is read")
  }

  @Test func `a line that is not UTF-8 is a fault`() {
    let text = CoNLLUText(Array(Sample.row("1", "x").utf8) + [0xFF])
    #expect(throws: CoNLLUError(line: 1, reason: "the line is not UTF-8")) {
      try text.sentences()
    }
  }
}

/// A sentence by hand.
enum Sample {
  static let text =
    "# sent_id = a\n# text = they dont.\n" + row("1", "they") + "\n"
    + row("2-3", "dont", misc: "SpaceAfter=No") + "\n" + row("2", "do") + "\n" + row("3", "nt")
    + "\n" + row("3.1", "agree") + "\n" + row("4", ".") + "\n\n"

  static func row(_ id: String, _ form: String, misc: String = "_") -> String {
    "\(id)\t\(form)\told\tX\tOLD\tOld=Yes\t0\told\t0:old\t\(misc)"
  }
}

import AnnotatedText
import CoNLLU
import Language
import Testing

struct CoNLLURewriterTests {
  private func rewritten(_ text: String) -> String {
    let bytes = CoNLLURewriter(annotator: Annotator()).rewritten(
      CoNLLUText(Array(text.utf8)), id: DocumentID(rawValue: "a"))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `what a model finds is replaced, and all else stays`() {
    // Without a model there are no tags and no tree.
    #expect(
      rewritten(Sample.text) == """
        # sent_id = a
        # text = they dont.
        1\tthey\tthey\t_\t_\t_\t_\t_\t_\t_
        \(Sample.row("2-3", "dont", misc: "SpaceAfter=No"))
        2\tdo\tdo\t_\t_\t_\t_\t_\t_\t_
        3\tnt\tnt\t_\t_\t_\t_\t_\t_\t_
        \(Sample.row("3.1", "agree"))
        4\t.\t.\t_\t_\t_\t_\t_\t_\t_


        """)
  }

  @Test func `an old name goes, and other attributes stay`() {
    let text = Sample.row("1", "ana", misc: "Entity=(1|NER=B-PER|SpaceAfter=No")
    #expect(
      rewritten(text + "\n\n") == "1\tana\tana\t_\t_\t_\t_\t_\t_\tEntity=(1|SpaceAfter=No\n\n")
  }

  @Test func `lines keep their order and number, and lines at fault stay as they are`() {
    let text = "no columns\n\n\n" + Sample.text + "\n# only a comment\n\n"
    let lines = rewritten(text).split(separator: "\n", omittingEmptySubsequences: false)
    let old = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == old.count)
    for (line, old) in zip(lines, old) {
      #expect(line.prefix { $0 != "\t" } == old.prefix { $0 != "\t" })
    }
  }

  @Test func `the last sentence ends in a blank line, also where the input does not`() {
    #expect(rewritten(Sample.row("1", "ana")).hasSuffix("_\n\n"))
  }
}

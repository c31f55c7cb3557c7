import AnnotatedText
import Language
import Testing

struct SentenceSplitterTests {
  private func sentences(_ text: String, role: Passage.Role = .body) -> [String] {
    let source = SourceText(text)
    let document = Document(
      id: DocumentID(rawValue: "a"), text: source,
      passages: [Passage(range: 0..<source.count, role: role)])
    return Annotator().annotate(document).sentences.map { source[$0.range] }
  }

  @Test(arguments: [
    "\"We will not,\" he said.",
    "“Will you leave?” President Putin asked.",
    "\"Why?\" he asked.",
    "Gen. Kenneth F. McKenzie met U.S. President Joe Biden in St. Petersburg on Jan. 5.",
    "MOSCOW (Reuters) - Russia offered bases, Mr. Lavrov said.",
    "The value rose 3.5 percent to $7.2 million.",
    "He called it “practical use.”",
    "It was large (he said so.)",
    "The base, e.g. The Camp, is old.",
    "1. The first item.",
  ])
  func `one sentence stays one`(text: String) {
    #expect(sentences(text) == [text])
  }

  @Test(arguments: [
    ("They left. The Kremlin spoke!", ["They left.", "The Kremlin spoke!"]),
    ("He left the U.S. The Kremlin spoke.", ["He left the U.S.", "The Kremlin spoke."]),
    ("“We go.” He left.", ["“We go.”", "He left."]),
    ("“We go.” “Stay,” he said.", ["“We go.”", "“Stay,” he said."]),
    ("It ended.The next began.", ["It ended.", "The next began."]),
    ("It cost $5. In 2020, it fell.", ["It cost $5.", "In 2020, it fell."]),
    ("A heading\n\nand the text", ["A heading", "and the text"]),
    ("A heading\nThe text follows.", ["A heading", "The text follows."]),
    ("- one thing\n- another thing", ["- one thing", "- another thing"]),
  ])
  func `sentences end where they should`(text: String, expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test func `a wrapped paragraph is not cut at its lines`() {
    let text = """
      The Kremlin said on Saturday that it had offered the use of its bases to
      Washington, which has not replied; the talks with officials of the State
      Department go on.
      """
    #expect(sentences(text) == [text])
  }

  @Test func `each line of a title is a sentence`() {
    #expect(sentences("Bases offered\nto Washington", role: .title).count == 2)
  }

  @Test func `no sentence crosses a passage`() {
    let document = Document(
      id: DocumentID(rawValue: "a"), text: SourceText("one two three four"),
      passages: [
        Passage(range: 0..<7, role: .body), Passage(range: 8..<13, role: .boilerplate),
        Passage(range: 14..<18, role: .comment),
      ])
    #expect(Annotator().annotate(document).sentences.map(\.range) == [0..<7])
    let all = Annotator().annotate(document, includingComments: true)
    #expect(all.sentences.map(\.passage) == [0, 2])
    #expect(all.sentences.map(\.role) == [.body, .comment])
  }
}

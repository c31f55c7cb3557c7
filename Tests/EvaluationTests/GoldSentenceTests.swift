import Evaluation
import FoundationEssentials
import Testing

struct GoldSentenceTests {
  private func sentences(_ lines: String...) throws -> [GoldSentence] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).jsonl")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try GoldSentence.all(in: file)
  }

  /// Of "Canada met Chad .", on the second line.
  private static let second = """
    {"digest":"9b751086d68b","entities":[{"id":"ca","kind":"country","names":["Canada"]}],"line":2}
    """

  @Test func `a sentence becomes a paragraph of its own with the words of its line`() throws {
    let sentence = try #require(try sentences(GoldSentenceTests.second).first)
    let paragraph = try sentence.paragraph(among: ["It rained .", "Canada met Chad ."])
    #expect(paragraph.text == "Canada met Chad .")
    #expect(paragraph.entities.map(\.id) == ["ca"])
    #expect(paragraph.date == nil)
  }

  @Test(arguments: [["It rained .", "Canada left Chad ."], ["Canada met Chad ."]])
  private func `another text than the one that was judged is refused`(_ lines: [String]) throws {
    let sentence = try #require(try sentences(GoldSentenceTests.second).first)
    #expect(throws: EvaluationError.self) {
      try sentence.paragraph(among: lines.map { Substring($0) })
    }
  }

  @Test func `a line that is no sentence is named`() throws {
    let error = #expect(throws: EvaluationError.self) {
      try sentences(GoldSentenceTests.second, #"{"line":"two"}"#)
    }
    #expect(error?.place.hasSuffix(":2") == true)
  }
}

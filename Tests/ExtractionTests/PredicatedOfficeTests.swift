import KnowledgeModel
import Records
import Testing

@Suite struct PredicatedOfficeTests {
  @Test(arguments: [
    (
      "Peru has a new leader. Ana Roy became prime minister in 2019.",
      ["Ana Roy holds_position Peru"]
    ),
    (
      "Peru held an election. Ana Roy was sworn in as president on Monday.",
      ["Ana Roy holds_position Peru"]
    ),
    (
      "Peru waits. Ana Roy, who served as finance minister until 2020, is a candidate.",
      ["Ana Roy holds_position Peru"]
    ),
    (
      "UNICEF sent tents. Ana Roy became executive director in May.",
      ["Ana Roy holds_position UN Children's Fund"]
    ),
    ("Peru waits. Ana Roy may become president.", ["maybe Ana Roy holds_position Peru"]),
    ("Peru waits. Ana Roy did not become president.", ["not Ana Roy holds_position Peru"]),
    ("Peru waits. Ana Roy was president of a club.", []),
    // Of two countries that a text tells of nobody knows whose president she became.
    ("Togo and Chile fell out over fish. Ana Roy became president in 2019.", []),
    ("Ana Roy became prime minister in 2019.", []),
  ])
  func `who becomes, is or serves as something holds the office of whom the text tells`(
    text: String, expected: [String]
  ) throws {
    let isAbroad = !text.contains("Peru")
    let read = try ReadText(text, dateline: isAbroad ? "" : "LIMA (Reuters) - ", agency: "Reuters")
    #expect(read.statements(.holdsPosition) == expected)
  }
}

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
    (
      "Airbus cut jobs. Ana Roy has been chief executive since 2019.",
      ["Ana Roy holds_position Airbus"]
    ),
    ("Airbus cut jobs. Ana Roy is the chief executive.", ["Ana Roy holds_position Airbus"]),
    (
      "Airbus, the planemaker, on Monday named Ana Roy as chief executive.",
      ["Ana Roy holds_position Airbus"]
    ),
    (
      "Peru has quit UNESCO. Director-General Ana Roy regretted it.",
      ["Ana Roy holds_position UNESCO"]
    ),
    (
      "OPEC met on Monday. Amara Essy is its president.",
      ["Amara Essy holds_position Organization of the Petroleum Exporting Countries"]
    ),
    (
      "Ana Roy and Kofi Mensah have ruled Peru together since January.",
      ["Ana Roy holds_position Peru", "Kofi Mensah holds_position Peru"]
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

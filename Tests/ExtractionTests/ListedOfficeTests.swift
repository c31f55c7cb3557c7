import KnowledgeModel
import Records
import Testing

@Suite struct ListedOfficeTests {
  @Test(arguments: [
    (
      "Presidents Ana Roy of Peru, Eva Soto of Chile and Kofi Mensah of Ghana met in Lima.",
      [
        "Ana Roy holds_position Peru", "Eva Soto holds_position Chile",
        "Kofi Mensah holds_position Ghana",
      ]
    ),
    (
      "Two of Peru's former presidents, Ana Roy and Eva Soto, were jailed.",
      ["Ana Roy holds_position Peru", "Eva Soto holds_position Peru"]
    ),
    (
      "Ana Roy, Eva Soto and Kofi Mensah, all former leaders of the African Union, were jailed.",
      [
        "Ana Roy holds_position African Union", "Eva Soto holds_position African Union",
        "Kofi Mensah holds_position African Union",
      ]
    ),
    (
      "Two former presidents of Peru, Ana Roy and Eva Soto, were jailed.",
      ["Ana Roy holds_position Peru", "Eva Soto holds_position Peru"]
    ),
    (
      "The Chilean and Peruvian presidents, Ana Roy and Eva Soto, were jailed.",
      ["Ana Roy holds_position Chile", "Eva Soto holds_position Peru"]
    ),
    // The one who stands beside the president holds no office.
    (
      "Peru's president, Ana Roy, and Eva Soto met in Lima.", ["Ana Roy holds_position Peru"]
    ),
    ("Presidents Ana Roy and Eva Soto spoke of Peru.", []),
    ("Ana Roy, Eva Soto and all leaders of the African Union left.", []),
  ])
  func `people in a list hold the office in the plural`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements(.holdsPosition).sorted() == expected)
  }

  @Test func `the office of each is in the singular`() throws {
    let text = try ReadText("Two of Peru's former presidents, Ana Roy and Eva Soto, were jailed.")
    let titles = Set(
      text.record.statements.filter { $0.kind == .holdsPosition }.map(\.qualifiers.title))
    #expect(titles == ["former president"])
  }

  @Test(arguments: [
    (
      "UNICEF sent tents. Ana Roy, the executive director, spoke.",
      ["Ana Roy holds_position UN Children's Fund"]
    ),
    (
      "NATO denied the report. Spokesman Kofi Mensah spoke.",
      ["Kofi Mensah holds_position North Atlantic Treaty Organization"]
    ),
    // Two bodies may have a spokesman.
    ("NATO and UNICEF denied the report. Spokesman Kofi Mensah spoke.", []),
    (
      "NATO denied the report. UNICEF waits. NATO left. UNICEF's spokesman, Kofi Mensah, spoke.",
      ["Kofi Mensah holds_position UN Children's Fund"]
    ),
    // A body that is only named.
    ("Peru met NATO. Spokesman Kofi Mensah spoke.", []),
    ("NATO denied the report. Ana Roy, the executive director of a bank, spoke.", []),
  ])
  func `an office without an owner is that of the body told of`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements(.holdsPosition) == expected)
  }

  @Test(arguments: [
    (
      "Chilean President Ana Roy resigned. She was succeeded by Eva Soto.",
      ["Ana Roy holds_position Chile", "Eva Soto holds_position Chile"]
    ),
    (
      "Chilean President Ana Roy resigned. She succeeded Eva Soto as chairwoman.",
      ["Ana Roy holds_position Chile"]
    ),
  ])
  func `a clause tells who has an office, and who had it before`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements(.holdsPosition) == expected)
  }
}

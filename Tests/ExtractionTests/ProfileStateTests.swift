import KnowledgeModel
import Records
import Testing

/// States that profiles and backgrounders tell by constructions rather than by one rule's words.
@Suite struct ProfileStateTests {
  @Test(arguments: [
    ("Ana Roy is a lawyer who works for Amnesty International.", RelationKind.worksFor, 1),
    ("Ana Roy is a lawyer and poet working for Amnesty International.", .worksFor, 1),
    ("Ana Roy is no lawyer who works for Amnesty International.", .worksFor, 0),
    ("It was a lawyer who works for Amnesty International.", .worksFor, 0),
  ])
  func `what is said of a description is said of its bearer`(
    text: String, kind: RelationKind, count: Int
  ) throws {
    #expect(try ReadText(text).statements(kind).count == count)
  }

  @Test(arguments: [
    ("Ana Roy worked as a nurse at Cornell University.", ["Ana Roy works_for Cornell University"]),
    (
      "Ana Roy never worked as a nurse at Cornell University.",
      [
        "not Ana Roy works_for Cornell University"
      ]
    ),
    ("Ana Roy was known as a friend of nurses at Cornell University.", []),
  ])
  func `who serves as something is it`(text: String, expected: [String]) throws {
    #expect(Set(try ReadText(text).statements(.worksFor)) == Set(expected))
  }

  @Test func `of a description in front the subject is the bearer`() throws {
    let text = try ReadText("A member of the Labour Party, Ana Roy ran for parliament.")
    #expect(text.statements(.memberOf) == ["Ana Roy member_of Labour Party"])
  }

  @Test(arguments: [
    ("NATO met. The alliance's secretary general is Ana Roy.", 1),
    ("NATO met. The alliance's secretary general is not Ana Roy.", 0),
    ("NATO met. The alliance's secretary general is Ana Roy's friend.", 0),
  ])
  func `an office may be said to be somebody's`(text: String, count: Int) throws {
    #expect(try ReadText(text).statements(.holdsPosition).count == count)
  }

  @Test(arguments: [
    ("Peru says that its Foreign Ministry is closed.", ["Foreign Ministry part_of Peru"]),
    (
      "The African Union said that its mission, AMISOM, would stay.",
      [
        "African Union Mission in Somalia part_of African Union"
      ]
    ),
    ("Peru says that its envoy met the Foreign Ministry.", []),
  ])
  func `a body is part of whom a possessive takes up`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.partOf) == expected)
  }

  @Test(arguments: [
    (
      "French Prime Minister Ana Roy, who succeeded Kofi Mensah, resigned.",
      [
        "Ana Roy holds_position France", "Kofi Mensah holds_position France",
      ]
    ),
    (
      "President Ana Roy of Peru resigned. Her predecessor, Kofi Mensah, smiled.",
      [
        "Ana Roy holds_position Peru", "Kofi Mensah holds_position Peru",
      ]
    ),
    (
      "President Ana Roy of Peru resigned. Her brother, Kofi Mensah, smiled.",
      [
        "Ana Roy holds_position Peru"
      ]
    ),
  ])
  func `who came before held the same office`(text: String, expected: [String]) throws {
    #expect(Set(try ReadText(text).statements(.holdsPosition)) == Set(expected))
  }

  @Test(arguments: [
    ("Ana Roy, the chairwoman of the Labour Party, resigned.", 1),
    ("Ana Roy, a spokeswoman for the Labour Party, resigned.", 0),
  ])
  func `whoever heads a party is of it`(text: String, count: Int) throws {
    #expect(try ReadText(text).statements(.memberOf).count == count)
  }

  @Test(arguments: [
    ("Republican Senator Ana Roy spoke.", ["Ana Roy member_of Republican Party"]),
    ("The Republican Guard met Senator Ana Roy.", []),
    ("Democratic reforms pleased Senator Ana Roy.", []),
  ])
  func `an adjective before an office may be a party's`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.memberOf) == expected)
  }

  @Test(arguments: [
    ("She was born in Velmont, Hartlow, Ohio.", 2),
    // A list ends in "and".
    ("She has lived in Velmont, Hartlow, Ohio and Texas.", 0),
  ])
  func `places in a row lie in one another where no "and" makes a list`(
    text: String, count: Int
  ) throws {
    let rows = try ReadText(text).record.statements.filter { $0.rule == "place.row" }
    #expect(rows.count == count)
  }

  @Test func `"neighbouring" opens no clause`() throws {
    let text = try ReadText("Togo keeps about 500 troops in neighbouring Benin.")
    #expect(text.statements(.stationedIn) == ["Togo stationed_in Benin"])
  }

  @Test func `a base of a service is nobody's name`() throws {
    let text = try ReadText("Misawa Air Base is a United States Air Force Base in Japan.")
    #expect(text.entities.filter { $0.hasPrefix("base") } == ["base Misawa Air Base"])
  }
}

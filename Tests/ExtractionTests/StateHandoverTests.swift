import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// States whose holder another takes, keeps, denies or shares: lists of appointments, envoys, allies, committees.
@Suite struct StateHandoverTests {
  @Test(arguments: [
    (
      "Peru's new cabinet includes Ana Roy as foreign minister and Kofi Mensah as health minister.",
      ["Ana Roy holds_position Peru", "Kofi Mensah holds_position Peru"]
    ),
    (
      "Peru named Ana Roy ambassador to Chile and Kofi Mensah ambassador to Mali.",
      ["Ana Roy holds_position Peru", "Kofi Mensah holds_position Peru"]
    ),
    ("FIFA elected Chile's Ana Roy vice president.", ["Ana Roy holds_position FIFA"]),
    ("Peru's finance minister kept a photo of Ana Roy as a child.", []),
    ("Peru's cabinet includes two friends of Ana Roy, a minister said.", []),
    ("Peru elected a mayor, and Ana Roy as ever smiled.", []),
  ])
  func `a cabinet and a body give offices, one behind another`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.holdsPosition).sorted() == statements)
  }

  @Test(arguments: [
    (
      "Chile's finance minister, Ana Roy, resigned. Roy, a former ambassador to Poland, is ill.",
      "former ambassador"
    ),
    (
      "Peru's president, Ana Roy, resigned. Roy, 62, a former high commissioner to Kenya, is ill.",
      "former high commissioner"
    ),
  ])
  func `a former envoy was the envoy of the country served`(text: String, title: String) throws {
    let record = try ReadText(text).record
    #expect(record.statements.contains { $0.qualifiers.title == title })
  }

  @Test(arguments: [
    "Ana Roy, a former ambassador to Poland, met Chile's finance minister.",
    "Chile's finance minister, Ana Roy, met a former ambassador to Poland.",
    "Chile's finance minister, Ana Roy, is a former ambassador of Poland.",
  ])
  func `no one else was`(text: String) throws {
    let record = try ReadText(text).record
    #expect(!record.statements.contains { $0.rule == "position.former-envoy" })
  }

  @Test(
    arguments: [
      (
        "Ireland is not in NATO.", .memberOf,
        ["not Ireland member_of North Atlantic Treaty Organization"]
      ),
      (
        "Togo is not in the African Union.", .memberOf, ["not Togo member_of African Union"]
      ),
      ("Ana Roy chairs the African Union's budget committee.", .leads, []),
      ("Ana Roy commands the African Union mission in Mali.", .leads, []),
      (
        "Chad gave Mali permission to station troops in Moundou.", .stationedIn,
        ["maybe Mali stationed_in Moundou"]
      ),
      (
        "Spain has 650 soldiers in Latvia and Italy 250.", .stationedIn,
        ["Spain stationed_in Latvia"]
      ),
      (
        "France keeps 1,500 soldiers in Djibouti. Japan also has a base in the country.",
        .stationedIn,
        ["France stationed_in Djibouti", "Japan stationed_in Djibouti"]
      ),
    ] as [(String, RelationKind, [String])])
  func `whose a state is, and that it is not`(
    text: String, kind: RelationKind, statements: [String]
  ) throws {
    #expect(try ReadText(text).statements(kind).sorted() == statements)
  }

  @Test(arguments: [
    "Peru's president replaced Interior Minister Ana Roy with Kofi Mensah.",
    "The Peruvian president, Eva Soto, has replaced Interior Minister Ana Roy with Kofi Mensah.",
    "In Peru the premier, Eva Soto, replaced Interior Minister Ana Roy with Kofi Mensah.",
  ])
  func `who replaces one by another takes no office`(sentence: String) throws {
    let record = try ReadText(sentence).record
    let ministers = record.statements.filter { $0.qualifiers.title == "Interior Minister" }
      .map { record.entities[$0.subject].name }
    #expect(!ministers.contains("Eva Soto"))
  }
}

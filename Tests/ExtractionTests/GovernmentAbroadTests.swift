import KnowledgeModel
import Records
import Testing

/// Whose government those deal with who go abroad.
@Suite struct GovernmentAbroadTests {
  @Test(arguments: [
    (
      "Talks in Djibouti failed. Ethiopian troops entered Somalia to help the government.",
      RelationKind.aid, "Ethiopia aid Somalia"
    ),
    (
      "Kofi Mensah left Lima. Cuban soldiers came to Angola in May to help the government.", .aid,
      "Cuba aid Angola"
    ),
    (
      "France sent troops to Mali in 2013 to support the government.", .support,
      "France support Mali"
    ),
  ])
  func `it is that of the country to which they go`(
    text: String, kind: RelationKind, statement: String
  ) throws {
    #expect(
      try ReadText(text).statements(kind).contains { $0.hasSuffix(statement) })
  }

  @Test func `the government that sends them speaks for its own country`() throws {
    let text = try ReadText("France sent troops to Mali, the government said.")
    #expect(text.speakers(of: text.first(.mobilize)) == ["France"])
  }
}

import KnowledgeModel
import Testing

@Suite struct VerbFormTests {
  @Test(arguments: [
    ("Peru rebuked Chile.", "Peru accuse Chile"),
    ("Peru has deplored Chile's attack on Mali.", "Peru accuse Chile"),
    ("Peru implored Chile to help.", "Peru request Chile"),
    ("Peru rebuffed Chile's offer.", "Peru reject Chile"),
  ])
  func `a rare verb is known by its regular forms`(sentence: String, statement: String) throws {
    #expect(try ReadText(sentence).statements.contains(statement))
  }

  @Test func `an alliance of states has no person for a member`() throws {
    let text = try ReadText("Ana Roy joined NATO in May. Kofi Mensah joined the Chilean Navy.")
    #expect(text.statements(.memberOf) == ["Kofi Mensah member_of Chilean Navy"])
  }

  @Test func `its border is that of whom it means`() throws {
    let text = try ReadText("Turkey, which backs Azerbaijan, closed its border with Armenia.")
    #expect(!text.statements(.borders).contains { $0.contains("Azerbaijan") })
  }
}

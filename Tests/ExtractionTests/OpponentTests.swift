import KnowledgeModel
import Records
import Testing

/// Those who are against the state that they are of, who don't act for it and through whom nobody helps it.
@Suite struct OpponentTests {
  @Test(arguments: [
    "Turkey backs Syrian rebels.",
    "India helped Sri Lanka's separatists.",
    "Sudan armed Chadian rebels.",
    "Congolese rebels attacked Ugandan troops.",
    "Colombian guerrillas kidnapped three Americans.",
    "France hosted Venezuelan opposition politicians in Paris.",
    "Poland supports Belarusian dissidents.",
    "Russia met Syrian opposition leaders in Geneva.",
    "Norway gave money to exiled Iranian politicians.",
  ])
  func `rebels and opponents are not their country`(text: String) throws {
    #expect(try ReadText(text).record.statements.isEmpty)
  }

  @Test func `those of a group are the group's`() throws {
    #expect(
      try ReadText("Hezbollah guerrillas attacked Israeli troops.").statements(.assault)
        == ["Hezbollah assault Israel"])
  }

  @Test func `soldiers are their country's`() throws {
    #expect(
      try ReadText("Congolese soldiers attacked Ugandan troops.").statements(.assault)
        == ["Democratic Republic of the Congo assault Uganda"])
  }
}

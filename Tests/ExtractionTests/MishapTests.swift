import KnowledgeModel
import Records
import Testing

/// What looks like another's deed, and is an accident, a list or a fight.
@Suite struct MishapTests {
  @Test(arguments: [
    "A Kenyan helicopter has crashed in Mali, killing its crew.",
    "A Kenyan ship capsized off Mali, drowning its Malian crew.",
    "A Kenyan bus overturned in Mali, killing five Malians.",
  ])
  func `who has an accident attacks nobody`(text: String) throws {
    #expect(try ReadText(text).statements(.assault).isEmpty)
  }

  @Test(arguments: [
    "A Kenyan bomber hit a house in Mali, killing five people.",
    "Kenya shelled a town in Mali, killing five people.",
    "Kenyan troops raided a camp in Mali, killing five people.",
  ])
  func `a blow is one`(text: String) throws {
    #expect(try ReadText(text).statements(.assault).contains("Kenya assault Mali"))
  }

  @Test func `a list of candidates is no list of offices`() throws {
    let text = try ReadText(
      "The candidates are Peru's conservative foreign secretary Ana Roy, Chile's interior minister Eva Soto and a former Salvadoran president with ties to Lima."
    )
    #expect(text.statements(.holdsPosition).allSatisfy { !$0.contains("El Salvador") })
  }

  @Test func `an outpost is attacked with weapons and a decision with words`() throws {
    let fight = try ReadText("Hezbollah attacked an Israeli outpost on Friday.")
    #expect(fight.statements(.accuse).isEmpty)
    #expect(fight.statements(.assault) == ["Hezbollah assault Israel"])
    #expect(
      try ReadText("Serbia attacked Kosovo's decision.").statements(.accuse)
        == ["Serbia accuse Kosovo"])
  }

  @Test func `a hyphen with spaces stays within a name unless a country follows it`() throws {
    let text = try ReadText("She studied at the Stein - Hardenberg Institute in Berlin.")
    #expect(!text.entities.contains("organization Stein"))
  }
}

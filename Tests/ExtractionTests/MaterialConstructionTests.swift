import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct MaterialConstructionTests {
  @Test(arguments: [
    ("Laos suspended a pact signed with Nepal.", "Laos sanction Nepal"),
    ("Laos scrapped the gas deals it had struck with Nepal.", "Laos sanction Nepal"),
  ])
  func `whom a bargain binds is told by the clause that struck it`(
    sentence: String, expected: String
  ) throws {
    #expect(try ReadText(sentence).statements(.sanction) == [expected])
  }

  @Test func `a deed that is no longer done is a sanction, and one never stopped is none`() throws {
    #expect(
      try ReadText("Laos has stopped sharing intelligence with Nepal.").statements(.sanction)
        == ["Laos sanction Nepal"])
    #expect(
      try ReadText("Laos never stopped sharing intelligence with Nepal.").statements(.sanction)
        .isEmpty)
  }

  @Test func `who does the same does what was said before`() throws {
    let text = try ReadText("Laos stopped selling rice to Nepal, and Kenya did the same.")
    #expect(Set(text.statements(.sanction)) == ["Kenya sanction Nepal", "Laos sanction Nepal"])
  }

  @Test func `an organ of the state may remove who holds its office`() throws {
    let text = try ReadText("Peru's Congress removed President Ana Roy from office.")
    #expect(text.statements(.coerce) == ["Peru coerce Ana Roy"])
  }

  @Test func `men who are led are those of their leader`() throws {
    let text = try ReadText("Gunmen led by Ana Roy killed a policeman, Kofi Mensah, in May.")
    #expect(text.statements(.assault) == ["Ana Roy assault Kofi Mensah"])
  }

  @Test(arguments: [
    "Kenya struck a tanker near Senegal.", "Kenya hit two ships off Senegal.",
  ])
  func `a ship that is hit near a country is not that country's`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault).isEmpty)
  }

  @Test func `whom somebody calls on does what he is called to do`() throws {
    let text = try ReadText("Ana Roy called on Chad to lift its embargo on Mali.")
    #expect(!text.statements.contains("Ana Roy retreat Mali"))
  }

  @Test func `those who are armed and trained by somebody are helped by him`() throws {
    let text = try ReadText("The Houthis, armed and trained by Kenya, control Sanaa.")
    #expect(text.statements(.aid) == ["Kenya aid Houthis"])
  }

  @Test func `whoever gives to people in a country helps the country, and not the house`() throws {
    #expect(
      try ReadText("Kenya gave water to thousands of families in Yemen.").statements(.aid)
        == ["Kenya aid Yemen"])
    #expect(
      try ReadText("Kenya delivered a bomb to a house owned by Hezbollah.").statements(.aid)
        .isEmpty)
  }

  @Test func `a halted deed is a sanction and no denied deed`() throws {
    let text = try ReadText("Norway halted its aid to Malawi.")
    #expect(text.statements(.sanction) == ["Norway sanction Malawi"])
    #expect(text.statements(.aid).isEmpty)
  }
}

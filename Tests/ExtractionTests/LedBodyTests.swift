import KnowledgeModel
import Records
import Testing

@Suite struct LedBodyTests {
  @Test(arguments: [
    "Hezbollah is a militia financed by Eva Soto, a caterer from Lima, and commanded by Ana Roy.",
    "The victor was Hezbollah, an alliance of parties formed in 2012 and led by Ana Roy, a lawyer.",
    "Hezbollah has about 4,600 men and is commanded by a Peruvian, General Ana Roy.",
    "Hezbollah fought there. The group, made up of teachers and headed by Ana Roy, left.",
    "A mission known as Hezbollah, made up of teachers and run by Ana Roy, left.",
  ])
  func `a body is led by whom a participle names`(text: String) throws {
    #expect(try ReadText(text).statements(.leads).contains("Ana Roy leads Hezbollah"))
  }

  @Test(arguments: [
    "Hezbollah is a militia headed for a fall, by Ana Roy's reckoning.",
    "Hezbollah is a militia financed by Ana Roy and feared by Kofi Mensah.",
    "Hezbollah is a militia commanded by Ana Roy's brother.",
    "Hezbollah met parties that were led by Ana Roy.",
  ])
  func `who does something else for a body does not lead it`(text: String) throws {
    #expect(try ReadText(text).statements(.leads) == [])
  }

  @Test func `a described alliance has those who founded it as members`() throws {
    let union = try ReadText("The African Union, an alliance founded by Togo and Mali, met.")
    #expect(union.statements(.memberOf).contains("Togo member_of African Union"))
  }

  @Test(arguments: [
    "Talks between the Reform Party, led by Ana Roy, and the Labour Party, led by Kofi Mensah, began.",
    "The Reform Party, led by Ana Roy, and the Labour Party, led by Kofi Mensah, signed a pact.",
    "Chad met the Reform Party, headed by Ana Roy, and the Labour Party, headed by Kofi Mensah.",
  ])
  func `who leads the first of two does not lead the second`(sentence: String) throws {
    #expect(
      Set(try ReadText(sentence).statements(.leads))
        == ["Ana Roy leads Reform Party", "Kofi Mensah leads Labour Party"])
  }
}

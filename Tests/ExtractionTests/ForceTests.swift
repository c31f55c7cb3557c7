import KnowledgeModel
import Records
import Testing

@Suite struct ForceTests {
  @Test(arguments: [
    ("About 300 Chileans serve at Camp Lemonnier.", "About 300 Chileans"),
    (
      "At least 1,200 Chilean marines are stationed at Camp Lemonnier.",
      "At least 1,200 Chilean marines"
    ),
    ("Camp Lemonnier is home to some 300 marines of the Chilean Navy.", "some 300 marines"),
  ])
  func `a force goes with its figure and its bound`(sentence: String, figure: String) throws {
    let stationed = try #require(try ReadText(sentence).first(.stationedIn))
    #expect(stationed.qualifiers.quantity == figure)
  }

  @Test func `two soldiers are no garrison`() throws {
    let text = try ReadText("Two Chilean soldiers in Djibouti fell ill.")
    #expect(text.first(.stationedIn)?.qualifiers.quantity == nil)
  }

  @Test func `what an outlet says of a force is reported`() throws {
    let text = try ReadText(
      "Reuters reported that about 300 Chilean marines were stationed in Djibouti.")
    #expect(text.first(.stationedIn)?.qualifiers.modality == .reported)
  }
}

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

  @Test(arguments: [
    ("Brazil has a base in Gabon that houses at least 700 troops.", "at least 700 troops"),
    (
      "Chile has a base in Benin, one of its closest friends, which hosts about 500 soldiers.",
      "about 500 soldiers"
    ),
    ("Chile keeps a base in Benin, home to some 300 marines.", "some 300 marines"),
    ("Peru operates a base in Ghana with nearly 900 personnel.", "nearly 900 personnel"),
    ("Peru runs a base in Ghana where 300 troops are stationed.", "300 troops"),
    ("Peru's base in Ghana hosts 400 soldiers and a hospital.", "400 soldiers"),
    ("Some 1,200 soldiers serve at the Peruvian base in Ghana.", "Some 1,200 soldiers"),
  ])
  func `those whom a base holds are the force of its owner`(sentence: String, figure: String) throws
  {
    let stationed = try #require(try ReadText(sentence).first(.stationedIn))
    #expect(stationed.qualifiers.quantity == figure)
  }

  @Test(arguments: [
    "Peru has a base in Ghana, and 300 troops were killed in Chad.",
    "Peru has a base in Ghana that 300 soldiers attacked.",
    "Peru has a base in Ghana that houses 300 Chilean soldiers.",
    "Peru has a base in Ghana and Chad has a camp that houses 300 soldiers.",
  ])
  func `a figure of others is not that of a base's owner`(sentence: String) throws {
    let text = try ReadText(sentence)
    let peruvian = text.record.statements.first {
      $0.kind == .stationedIn && text.record.entities[$0.subject].name == "Peru"
    }
    #expect(peruvian != nil)
    #expect(peruvian?.qualifiers.quantity == nil)
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

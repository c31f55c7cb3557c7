import AnnotatedText
import KnowledgeModel
import Records
import Testing

@Suite struct NameTests {
  @Test func `names get their kinds`() throws {
    let text = try ReadText(
      "Ana Roy flew from Lima to Misawa Air Base in Japan, where NATO officers met Kofi Mensah.")
    #expect(
      text.entities == [
        "person Ana Roy", "place Lima", "base Misawa Air Base", "country Japan",
        "organization North Atlantic Treaty Organization", "person Kofi Mensah",
      ])
  }

  @Test func `a country is one entity by name, adjective and abbreviation`() throws {
    let text = try ReadText("American envoys left. The U.S. team is home, the United States said.")
    #expect(text.entities == ["country United States"])
    #expect(text.record.entities[0].mentions.map(\.text) == ["American", "U.S.", "United States"])
    #expect(text.record.entities[0].mentions.map(\.form) == [.adjective, .adjective, .name])
  }

  @Test func `a surname after the full name is the same person`() throws {
    let text = try ReadText("Kofi Mensah met Ana Roy. Mensah praised Ghana.")
    #expect(text.entity("Kofi Mensah")?.mentions.map(\.text) == ["Kofi Mensah", "Mensah"])
    #expect(text.statements(.support) == ["Kofi Mensah support Ghana"])
  }

  @Test func `an article before a longer name makes no country of its first word`() throws {
    let text = try ReadText("The Sudan Unity Front praised Ana Roy.")
    #expect(text.entities == ["organization Sudan Unity Front", "person Ana Roy"])
  }

  @Test(arguments: ["Lima Mail", "Accra Telegraph", "Harare Examiner"])
  func `a paper is one by the last word of its name`(name: String) throws {
    let text = try ReadText("Peru attacked Chad, the \(name) reported.")
    #expect(text.first(.assault)?.qualifiers.origin == name)
  }

  @Test(arguments: ["Jr.", "Jr", "Sr."])
  func `what tells a son from his father is no surname`(mark: String) throws {
    let text = try ReadText("Senator Tomas Arden \(mark) met Ana Roy. Arden praised Roy.")
    #expect(text.entities == ["person Tomas Arden \(mark)", "person Ana Roy"])
  }

  @Test(arguments: [
    "Juan Ordaz Pinto spoke in Lima. They thanked Ordaz.",
    "President Amadou Traore Keita spoke in Lima. They praised Traore.",
    "Ana Lemus Roy and Eva Soto met in Lima. Later Lemus left.",
  ])
  func `a first of two surnames is the same person`(text: String) throws {
    let read = try ReadText(text)
    #expect(
      !read.entities.contains {
        ["Ordaz", "Traore", "Lemus"].contains($0.split(separator: " ").last)
          && $0.split(separator: " ").count == 2
      })
    #expect(read.record.entities.contains { $0.kind == .person && $0.mentions.count == 2 })
  }

  @Test func `a given name in the middle of a full name is nobody's surname`() throws {
    let read = try ReadText("Juan Manuel Pinto spoke in Lima. The singer Manuel left early.")
    #expect(!read.record.entities.contains { $0.kind == .person && $0.mentions.count == 2 })
  }

  @Test func `two people of one surname stay two`() throws {
    let text = try ReadText(
      "Kofi Mensah praised Togo. Abena Mensah praised Benin. Mensah praised Mali.")
    #expect(text.entity("Kofi Mensah")?.mentions.count == 1)
    #expect(text.entity("Abena Mensah")?.mentions.count == 1)
    #expect(!text.statements.contains("Kofi Mensah support Mali"))
    #expect(!text.statements.contains("Abena Mensah support Mali"))
  }

  @Test(arguments: [
    "The Southern African Development Community (SADC) met in Gaborone. SADC praised Malawi.",
    "The Organization for Security and Co-operation in Europe [OSCE] met in Vienna. The OSCE praised Malta.",
    "The Revolutionary Peace Council (RPC) met in Bamako. Later the RPC praised Mali.",
    "The National Liberation Union (NLU) met in Bamako. Later the NLU praised Mali.",
  ])
  func `an acronym in brackets is the organization before it`(sentences: String) throws {
    let text = try ReadText(sentences)
    let organizations = text.record.entities.filter { $0.kind == .organization }
    #expect(organizations.count == 1)
    #expect(organizations.first?.mentions.count == 3)
    #expect(organizations.first?.acronym == organizations.first?.mentions.last?.text)
  }

  @Test(arguments: [
    ("They ate turkey at a table in Athens.", ["place Athens"]),
    ("The march in May was banned in Tonga.", ["country Tonga"]),
    ("March was cold in Oslo, and May was warm.", ["place Oslo"]),
    ("The villagers live at the base of the mountain in Nepal.", ["country Nepal"]),
    ("Two men went base jumping in Norway in August.", ["country Norway"]),
    ("Michael Jordan praised Togo.", ["person Michael Jordan", "country Togo"]),
    ("A chad fell off the ballot in Malta.", ["country Malta"]),
    ("The jet took off from Atlanta, Georgia, on Friday.", ["place Atlanta", "place Georgia"]),
    ("The Georgian envoy left Georgia.", ["country Georgia"]),
    (
      "Jordan and Chad asked Turkey for help.",
      ["country Jordan", "country Chad", "country Turkey"]
    ),
  ])
  func `common words and namesakes are no countries`(sentence: String, entities: [String]) throws {
    #expect(try ReadText(sentence).entities == entities)
  }

  @Test(arguments: ["Paris Hilton visited Ghana.", "Washington Irving wrote about Ghana."])
  func `a city's name inside a person's is no city`(sentence: String) throws {
    let text = try ReadText(sentence)
    #expect(text.record.entities.allSatisfy { $0.kind != .place })
    #expect(text.record.entities.filter { $0.kind == .country }.map(\.name) == ["Ghana"])
  }

  @Test(arguments: [
    ("On Monday Moscow warned Tbilisi against the move.", ["country Russia", "country Georgia"]),
    ("Talks between Moscow and Kyiv began on Monday.", ["country Russia", "country Ukraine"]),
    ("The Tehran-backed fighters left.", ["country Iran"]),
    ("Ana Roy sent a message to Beijing.", ["person Ana Roy", "country China"]),
  ])
  func `a capital that acts or is spoken to is its government`(sentence: String, entities: [String])
    throws
  {
    #expect(try ReadText(sentence).entities == entities)
  }

  @Test(arguments: [
    ("The envoys met in Moscow on Friday.", "place Moscow"),
    ("The plane flew to Tehran on Friday.", "place Tehran"),
    ("Snow fell on the streets of Beijing.", "place Beijing"),
    ("Officials in Paris warned of floods.", "place Paris"),
  ])
  func `a capital where something happens is a city`(sentence: String, entity: String) throws {
    #expect(try ReadText(sentence).entities == [entity])
  }

  @Test(arguments: [
    ("Haraldsen, the Norwegian prime minister, met Ana Roy.", "person Haraldsen"),
    ("Okonski, a judge in the town, left Chad.", "person Okonski"),
    ("He said Tarkhanyan, the defence minister, would go.", "person Tarkhanyan"),
  ])
  func `a surname that an office explains is a person's`(
    sentence: String, entity: String
  ) throws {
    #expect(try ReadText(sentence).entities.contains(entity))
  }

  @Test(arguments: [
    "In Mbazule, the mayor, who is a teacher, met Ana Roy.",
    "Vostexa, the world leader, sells ships.",
    "Mbazule, the governor said, is quiet.",
  ])
  func `a name before an office that is not its own is no person's`(sentence: String) throws {
    let entities = try ReadText(sentence).entities
    #expect(!entities.contains { $0 == "person Mbazule" || $0 == "person Vostexa" })
  }
}

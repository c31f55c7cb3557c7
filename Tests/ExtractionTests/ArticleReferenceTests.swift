import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Who is meant from one sentence of an article to the next.
@Suite struct ArticleReferenceTests {
  /// Whom each reference of a form means, as "words: name", in the order of the text.
  private func references(_ text: String, _ forms: [Mention.Form]) throws -> [String] {
    try ReadText(text).record.entities
      .flatMap { entity in
        entity.mentions.filter { forms.contains($0.form) }
          .map { ($0.range.lowerBound, "\($0.text): \(entity.name)") }
      }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
  }

  @Test(arguments: [
    (
      "Boko Haram burned a market. The Islamist militants fled.",
      "The Islamist militants: Boko Haram"
    ),
    ("Hezbollah left the talks. The Lebanese group denied it.", "The Lebanese group: Hezbollah"),
    (
      "The Taliban were linked to al-Qaida. The insurgents seized a road.",
      "The insurgents: Taliban"
    ),
  ])
  func `a creed or the own country does not tell a group from itself`(
    text: String, expected: String
  ) throws {
    #expect(try references(text, [.nominal]).contains(expected))
  }

  @Test(arguments: [
    "Hezbollah left the talks. The Kenyan group denied it.",
    "Hezbollah left the talks. The rival group denied it.",
    "Hezbollah left the talks. A Lebanese group denied it.",
  ])
  func `another country or rival does`(text: String) throws {
    #expect(try references(text, [.nominal]) == [])
  }

  @Test(arguments: [
    ("Chad's President Kofi Mensah said Mali had attacked his country.", "Mali assault Chad"),
    (
      "Kofi Mensah, the prime minister of Ghana, said Togo invaded his country.",
      "Togo assault Ghana"
    ),
    ("Peruvian President Ana Roy said Chile bombed her country.", "Chile assault Peru"),
  ])
  func `his country is the one whose office he holds`(text: String, expected: String) throws {
    #expect(try ReadText(text).statements.contains(expected))
  }

  @Test(arguments: [
    ("Al-Shabab fighters said they attacked Kenya.", "Al-Shabaab assault Kenya"),
    ("Kenyan police said they had arrested Kofi Mensah.", "Kenya coerce Kofi Mensah"),
    (
      "Boko Haram took the road, residents said. They later attacked Chad.",
      "Boko Haram assault Chad"
    ),
  ])
  func `they are the people of a group, and not who only tells of it`(
    text: String, expected: String
  ) throws {
    #expect(try ReadText(text).statements.contains(expected))
  }

  @Test(arguments: [
    (
      "NATO met in Lima. Its spokesman Kofi Mensah praised Mali.",
      "North Atlantic Treaty Organization"
    ),
    (
      "Boko Haram fled. Mali arrested the group's leader, Kofi Mensah, on Monday.", "Boko Haram"
    ),
    ("Chad left the talks. Its foreign minister, Kofi Mensah, praised Mali.", "Chad"),
    ("Peru met Austria and its chancellor, Kofi Mensah, in Lima.", "Austria"),
  ])
  func `an office is of what a pronoun or description means`(text: String, employer: String) throws
  {
    #expect(
      try ReadText(text).statements(.holdsPosition) == ["Kofi Mensah holds_position \(employer)"])
  }

  @Test(arguments: [
    "Chad left the talks. Its envoy praised Kofi Mensah in Mali.",
    "The Togo Bank mourned. Ana Roy buried her father, Kofi Mensah.",
    "Chad left the talks. Its ministers, Kofi Mensah and Ana Roy, praised Mali.",
  ])
  func `an office of another, kin and several offices say nothing`(text: String) throws {
    #expect(try ReadText(text).statements(.holdsPosition) == [])
  }

  @Test(arguments: [
    ("Kofi Mensah met Peter Owusu and urged him to leave Mali.", "him: Peter Owusu"),
    ("Chad's role is unclear. Mali has told it to leave.", "it: Chad"),
    ("Chad named a team. Its leader resigned.", "Its: Chad"),
  ])
  func `a pronoun takes up who can be meant`(text: String, expected: String) throws {
    #expect(try references(text, [.pronoun]).contains(expected))
  }

  @Test(arguments: [
    ("Mali and Chad signed a truce. Kenya has bases in both countries.", "Kenya"),
    ("Talks between Mali and Chad failed. Kenya urged both sides to return.", "Kenya"),
  ])
  func `both are those that were named together`(text: String, other: String) throws {
    let kinds: [RelationKind] = [.stationedIn, .request]
    let said = try kinds.flatMap { try ReadText(text).statements($0) }
    #expect(
      said.allSatisfy { $0.hasPrefix(other) && ($0.hasSuffix("Mali") || $0.hasSuffix("Chad")) })
    #expect(said.count == 2)
  }

  @Test(arguments: [
    ("Peru accused Chile of spying. Peru expelled its neighbour's envoy.", "its neighbour: Chile")
  ])
  func `a neighbour is the only other country told of`(text: String, expected: String) throws {
    #expect(try references(text, [.nominal]).contains(expected))
  }

  @Test(arguments: [
    "Peru and Chile signed a pact. The two neighbours will train together.",
    "Peru is calm. Chile accused its neighbour of spying.",
    "Peru is calm. Chile praised its northern neighbour.",
  ])
  func `neighbours border each other`(text: String) throws {
    let said = try ReadText(text).statements(.borders)
    #expect(said == ["Chile borders Peru"] || said == ["Peru borders Chile"])
  }

  @Test(arguments: [
    "Peru and Chile signed a pact. Two neighbours of Kofi Mensah fled.",
    "Peru met Chile and Mali. It praised its neighbour.",
    "Peru and Chile signed a pact. The two countries will train together.",
  ])
  func `other neighbours and other pairs say nothing of borders`(text: String) throws {
    #expect(try ReadText(text).statements(.borders) == [])
  }

  @Test(arguments: [
    ("Rebels burned the town of Adan Sor.", ["place Adan Sor"]),
    ("Rebels burned the villages of Ridwa and Bel Kesh.", ["place Ridwa", "place Bel Kesh"]),
    ("Rebels left the settlement of Busra al-Zahr.", ["place Busra al-Zahr"]),
    ("Liwa al-Nasr fled.", ["organization Liwa al-Nasr"]),
    ("Peru praised Faylaq al-Rim.", ["country Peru", "organization Faylaq al-Rim"]),
    ("Rebels left Tell Zaytun.", ["place Tell Zaytun"]),
    ("Rebels attacked the 9th Division.", ["organization 9th Division"]),
    ("Rebels attacked the 44th Armoured Division.", ["organization 44th Armoured Division"]),
  ])
  func `a noun or a first word says what a name is`(text: String, entities: [String]) throws {
    #expect(try ReadText(text).entities == entities)
  }

  @Test(arguments: [
    "Addis Ababa accused Kenya of lying.", "Port Moresby accused Kenya of lying.",
    "New Delhi accused Kenya of lying.",
  ])
  func `a capital of two words may act`(text: String) throws {
    #expect(try ReadText(text).statements(.accuse).count == 1)
  }
}

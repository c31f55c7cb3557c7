import AnnotatedText
import KnowledgeModel
import Records
import Testing

@Suite struct CoreferenceTests {
  /// The pronouns and descriptions that are resolved, each with the name of whom it means, in the order of the text.
  private func references(_ text: String) throws -> [String] {
    try ReadText(text).record.entities
      .flatMap { entity in
        entity.mentions.filter { [.pronoun, .nominal].contains($0.form) }
          .map { ($0.range.lowerBound, "\($0.text): \(entity.name)") }
      }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
  }

  @Test(arguments: [
    (
      "Kofi Mensah met Ana Roy. He later praised her in Lima.", ["He: Kofi Mensah", "her: Ana Roy"]
    ),
    ("Kofi Mensah lost his keys.", ["his: Kofi Mensah"]),
    ("Kofi Mensah left. He was tired. He slept.", ["He: Kofi Mensah", "He: Kofi Mensah"]),
    ("When Kofi Mensah arrived, he praised Mali.", ["he: Kofi Mensah"]),
    ("Ana Roy praised herself.", ["herself: Ana Roy"]),
    ("Mrs. Mensah left Mali. She was tired.", ["She: Mensah"]),
  ])
  func `he and she are persons that the text has named`(text: String, expected: [String]) throws {
    #expect(try references(text) == expected)
  }

  @Test(arguments: [
    // Two of them.
    "Kofi Mensah and Peter Owusu left Lima. He praised Mali.",
    // Somebody without a name stands between.
    "Kofi Mensah left Lima. A gunman attacked a hotel. He was arrested.",
    "A gunman killed Kofi Mensah before he left the hotel.",
    // The object of a verb is not its subject, nor is who stands in a phrase of it.
    "Peter Owusu praised him.",
    "In a letter to Peter Owusu he praised Mali.",
    // Who speaks says "I".
    "“He is a liar,” Peter Owusu said.",
    // The wrong gender.
    "Ana Roy left Lima. He praised Mali.",
    // Too far back.
    "Kofi Mensah left. It rained. The river rose. The road was closed. He praised Mali.",
  ])
  func `a pronoun that may be another stays open`(text: String) throws {
    #expect(try references(text) == [])
  }

  @Test(arguments: [
    ("Poland said it would close its embassy.", ["it: Poland", "its: Poland"]),
    ("Kenya was a colony. It exports tea.", ["It: Kenya"]),
    ("Kofi Mensah left Kenya and its neighbours.", ["its: Kenya"]),
    ("Peru asked Chile to recall its ambassador.", ["its: Chile"]),
  ])
  func `it is the subject`(text: String, expected: [String]) throws {
    #expect(try references(text) == expected)
  }

  @Test(arguments: [
    "It is likely that Kenya will close the road.", "It rained in Kenya.",
    "The report praised Kenya. It was long.",
    // The law, or the senate.
    "The Kenyan Senate debated the law. It would raise taxes.",
    "On Monday Peru gave Chile its base.",
    // States have citizens.
    "The Kenyan Senate praised its citizens.",
    "Peru and Chile closed a road. It was old.",
  ])
  func `it may be nothing, or something without a name`(text: String) throws {
    #expect(try references(text) == [])
  }

  @Test func `they are a list of names or an armed group`() throws {
    let list = try ReadText("Peru and Chile signed a pact. They praised Kenya.")
    #expect(list.statements(.support).contains("Peru support Kenya"))
    #expect(list.statements(.support).contains("Chile support Kenya"))
    #expect(try references("The Taliban said they would fight.") == ["they: Taliban"])
    #expect(try references("Peru sent troops. They praised Kenya.") == [])
  }

  @Test(arguments: [
    (
      "Kenyan President Kofi Mensah met Ana Roy. The president praised Mali.",
      ["The president: Kofi Mensah"]
    ),
    (
      "Kenyan President Kofi Mensah met Ana Roy. Later the Kenyan leader praised Mali.",
      ["the Kenyan leader: Kofi Mensah"]
    ),
    (
      "Foreign Minister Ana Roy met Kofi Mensah. The minister praised Mali.",
      ["The minister: Ana Roy"]
    ),
    // Another country's, another office, several, somebody new.
    ("Kenyan President Kofi Mensah met Ana Roy. Later the Ugandan leader praised Mali.", []),
    ("Kenyan President Kofi Mensah met Ana Roy. The governor praised Mali.", []),
    ("President Kofi Mensah met President Peter Owusu. The president praised Mali.", []),
    ("Kenyan President Kofi Mensah met Ana Roy. A president praised Mali.", []),
    ("Kenyan President Kofi Mensah met Ana Roy. The former president praised Mali.", []),
  ])
  func `an office is the one who holds it`(text: String, expected: [String]) throws {
    #expect(try references(text) == expected)
  }

  @Test(arguments: [
    (
      "Estonia asked NATO for help. The alliance praised Estonia.",
      ["The alliance: North Atlantic Treaty Organization"]
    ),
    (
      "The Kenyan Finance Ministry closed a bank. The ministry gave no reason.",
      ["The ministry: Kenyan Finance Ministry"]
    ),
    (
      "Troops left Misawa Air Base. The base, home to some jets, was closed.",
      ["The base: Misawa Air Base"]
    ),
    ("Kenyan Foreign Minister Ana Roy said the country would help Mali.", ["the country: Kenya"]),
    // Another of its kind stands between, or words tell it from the one named.
    ("The Taliban left. A group of farmers came. The group praised Mali.", []),
    ("Estonia asked NATO for help. The rival alliance praised Estonia.", []),
    ("Estonia asked NATO for help. The alliance of farmers praised Estonia.", []),
    ("Mali asked Kenya for help. The poor country is large.", []),
    // Of the two only Mali has no coast.
    (
      "Mali asked Kenya for help. The landlocked country is poor.", ["The landlocked country: Mali"]
    ),
  ])
  func `a description is the last entity that it fits`(text: String, expected: [String]) throws {
    #expect(try references(text) == expected)
  }

  @Test(arguments: [
    ("“I praise Mali,” Kofi Mensah said.", ["I: Kofi Mensah"]),
    ("Ana Roy left. “I saw my house,” she said.", ["I: Ana Roy", "my: Ana Roy", "she: Ana Roy"]),
    ("“We praise Mali,” Kofi Mensah said.", []),
    ("Kofi Mensah left Mali. I was there.", []),
  ])
  func `who speaks is I, and we may be anybody`(text: String, expected: [String]) throws {
    #expect(try references(text) == expected)
  }

  @Test func `a relative pronoun is the name before it`() throws {
    #expect(try references("Kofi Mensah, who left Mali, is old.") == ["who: Kofi Mensah"])
    #expect(try references("The man who left Mali is old.") == [])
  }

  // MARK: - Names

  @Test(arguments: [
    "Abu Tariq, also known as Karim Saleh, left Mali. Saleh praised Kenya.",
    "Kofi Mensah left. Later Mensah slept. Mr. Mensah was old.",
    "George Kofi Mensah left. George Mensah slept. Mensah was old.",
  ])
  func `names of one person are one entity`(text: String) throws {
    #expect(try ReadText(text).record.entities.count { $0.kind == .person } == 1)
  }

  @Test(arguments: [
    ("Mr. Mensah praised Mali.", "Kofi Mensah"), ("Mrs. Mensah praised Mali.", "Abena Mensah"),
    ("President Mensah praised Mali.", "Kofi Mensah"),
  ])
  func `a surname of two is the one whom the words before it fit`(
    sentence: String, person: String
  ) throws {
    let text = try ReadText(
      "President Kofi Mensah left. His wife Abena Mensah slept. \(sentence)")
    #expect(text.statements(.support) == ["\(person) support Mali"])
  }

  @Test func `a surname of two is the one spoken of last, or nobody`() throws {
    let gap = "It rained. The river rose. The road was closed."
    let near = try ReadText(
      "Kofi Mensah left. \(gap) Peter Mensah came home. Mensah praised Mali.")
    #expect(near.statements(.support) == ["Peter Mensah support Mali"])
    let open = try ReadText("Kofi Mensah left. Peter Mensah came home. Mensah praised Mali.")
    #expect(open.statements(.support) == [])
    #expect(open.record.entities.count { $0.kind == .person } == 2)
  }

  @Test(arguments: [
    "The NPU (Nile Peace Union) met in Lima. Later the NPU praised Mali.",
    "The Nile Peace Union, or NPU, met in Lima. Later the NPU praised Mali.",
    "The Nile Peace Union, NPU, met in Lima. Later the NPU praised Mali.",
  ])
  func `an acronym beside a name is the same`(text: String) throws {
    let organizations = try ReadText(text).record.entities.filter { $0.kind == .organization }
    #expect(organizations.map(\.acronym) == ["NPU"])
  }

  @Test(arguments: [
    ("The army bought Zorin-3 drones from Kenya.", ["country Kenya"]),
    ("People fled the Karama Refugee Camp in Kenya.", ["country Kenya"]),
    (
      "Troops left Guinea-Bissau for Timor-Leste.",
      ["country Guinea-Bissau", "country Timor-Leste"]
    ),
    ("Envoys met in Cape Town and in The Hague.", ["place Cape Town", "place The Hague"]),
  ])
  func `models and camps are no entities, and seats have names of their own`(
    sentence: String, entities: [String]
  ) throws {
    #expect(try ReadText(sentence).entities == entities)
  }
}

import AnnotatedText
import KnowledgeModel
import Records
import Testing

@Suite struct ReferenceTests {
  @Test func `a pronoun is the person of its gender`() throws {
    let text = try ReadText("Kofi Mensah met Ana Roy. He later praised her in Lima.")
    #expect(text.statements(.support) == ["Kofi Mensah support Ana Roy"])
    #expect(text.first(.support)?.antecedents == [0..<24])
  }

  @Test func `two persons of a gender leave a pronoun open`() throws {
    let text = try ReadText("Kofi Mensah and Peter Owusu left Lima. He praised Mali.")
    #expect(text.statements(.support) == [])
  }

  @Test(arguments: [(words: 20, antecedents: 1), (words: 400, antecedents: 0)])
  func `a pronoun looks back over some words and not over a whole book`(
    words: Int, antecedents: Int
  ) throws {
    let names = String(repeating: " green", count: words)
    let text = try ReadText("Kofi Mensah met Ana Roy and saw the\(names) trees. He praised Mali.")
    #expect(text.statements(.support).count == antecedents)
  }

  @Test(arguments: [
    ("Togo condemned Ghana because it had attacked Benin.", ["Ghana assault Benin"]),
    ("Togo sanctioned Ghana after it invaded Benin.", ["Ghana assault Benin"]),
    ("Togo accused Ghana of theft after it bombed Benin.", ["Ghana assault Benin"]),
    ("Ana Roy thanked Eva Poe after she attacked Benin.", ["Eva Poe assault Benin"]),
    // Whoever judges may have done so.
    ("Togo criticised Ghana when it attacked Benin.", []),
    ("Togo left Lima after it attacked Benin.", ["Togo assault Benin"]),
  ])
  func `the reason of a judgement is what the one judged has done`(
    sentence: String, attacks: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.assault) == attacks)
  }

  @Test func `it is the country that is the subject`() throws {
    let text = try ReadText("Poland has not attacked Latvia, and it never threatened Estonia.")
    #expect(text.statements == ["not Poland assault Latvia", "not Poland threaten Estonia"])
  }

  @Test func `the country of a body of a state is that state`() throws {
    let text = try ReadText(
      "Israel accused Iran. The U.S. Senate named Kofi Mensah as the country's top military "
        + "commander.")
    #expect(text.statements(.holdsPosition) == [])
  }

  @Test func `the alliance is the one named last`() throws {
    let text = try ReadText("Estonia asked NATO for help. The alliance praised Estonia.")
    #expect(text.statements(.support) == ["North Atlantic Treaty Organization support Estonia"])
    #expect(text.first(.support)?.antecedents == [0..<28])
  }

  @Test(arguments: [
    (
      "Shells hit Chad when French troops were leaving the country.", ["France retreat Chad"]
    ),
    (
      "Rebels fled Chad for countries like Peru as French troops left the country.",
      ["France retreat Chad"]
    ),
    ("In Mali, French forces withdrew from the country.", ["France retreat Mali"]),
  ])
  func `the country is neither who acts there nor an example`(
    sentence: String, statements: [String]
  ) throws {
    #expect(Set(try ReadText(sentence).statements(.retreat)) == Set(statements))
  }

  @Test(arguments: [
    // The subject goes on in another clause.
    ("Malta left the bloc with Peru and feared that Chad would invade the country.", "Malta"),
    // Who has something there is not there.
    ("Malta is rich. Peru closed a mine. Chad has 900 soldiers in the country.", "Peru"),
    // Nor is it one on which the text only touched.
    (
      "Malta is calm. Malta is rich. Malta is small. Peru closed a mine. "
        + "Chad has 900 soldiers in the country.",
      nil
    ),
    ("Malta is calm. Chad has 900 soldiers in the country.", "Malta"),
    // The one whose government acts.
    ("The Maltese government said Chad would attack the country.", "Malta"),
    // An island is called so.
    ("Malta is calm. Chad attacked the island.", "Malta"),
    // The only one of its sentence.
    ("Malta is calm. Chad has 900 soldiers in the African country.", nil),
  ])
  func `the country is the one told of`(text: String, country: String?) throws {
    let found = try ReadText(text).statements.filter { $0.contains("Chad") }
    #expect(found.contains { $0.hasSuffix(country ?? " Chad") } == (country != nil))
  }

  @Test func `who is accused of a deed does it`() throws {
    let text = try ReadText("Chad accused Mali of using its bases to attack Togo.")
    #expect(text.record.entities.contains { $0.name == "Mali" && $0.mentions.count == 2 })
  }

  @Test func `an alliance of its own is another`() throws {
    let text = try ReadText("Estonia asked NATO for help. The alliance of farmers praised Estonia.")
    #expect(text.statements(.support) == [])
  }

  @Test func `lists spread over subject and object`() throws {
    let text = try ReadText("Kenya and Uganda accused Rwanda and Burundi of lying.")
    #expect(
      Set(text.statements) == [
        "Kenya accuse Rwanda", "Kenya accuse Burundi", "Uganda accuse Rwanda",
        "Uganda accuse Burundi",
      ])
  }

  @Test func `what is denied of one is said of those unlike it`() throws {
    let text = try ReadText("Unlike Norway, Serbia is not a member of NATO.")
    #expect(
      Set(text.statements) == [
        "Norway member_of North Atlantic Treaty Organization",
        "not Serbia member_of North Atlantic Treaty Organization",
      ])
  }

  @Test func `troops act for their country`() throws {
    let text = try ReadText("French troops withdrew from Mali.")
    #expect(text.statements == ["France retreat Mali"])
  }

  @Test(arguments: [
    ("The Iraqi invasion of Kuwait began in 1990.", "Iraq assault Kuwait"),
    ("The Russian bases in Syria are old.", "Russia stationed_in Syria"),
    ("Mali expelled French diplomats in May.", "Mali sanction France"),
  ])
  func `an adjective owns a deed or a base`(sentence: String, statement: String) throws {
    #expect(try ReadText(sentence).statements == [statement])
  }

  @Test func `an adjective owns no goods`() throws {
    #expect(try ReadText("Malta wants Libyan oil.").statements == [])
  }

  @Test func `a member of an alliance is not the alliance`() throws {
    #expect(try ReadText("A member of NATO attacked Serbia.").statements == [])
  }

  @Test func `people of a country do not act for it`() throws {
    let text = try ReadText("Two Germans attacked Mali on television.")
    #expect(text.statements == [])
  }

  @Test func `whom a clause about a base names is none of the two countries`() throws {
    let text = try ReadText(
      "The mayor gave Peru a base in the hills, which faces Chile. "
        + "The two countries held joint exercises.")
    #expect(text.statements(.cooperate) == [])
  }

  @Test(arguments: [
    ("Uganda and Peru met. The East African nation attacked Chile.", "Uganda"),
    ("Estonia accused Russia. The former Soviet republic attacked Chile.", "Estonia"),
    ("Mali is dry. Peru is wet. Cuba is hot. The landlocked country attacked Chile.", "Mali"),
    ("Fiji thanked Nepal. The archipelago attacked Chile.", "Fiji"),
    ("Turkey left Moldova. The NATO member attacked Chile.", "Turkey"),
  ])
  func `a country is known by where it lies and what it is`(text: String, subject: String) throws {
    #expect(try ReadText(text).statements(.assault) == ["\(subject) assault Chile"])
  }

  @Test(arguments: [
    // Two of them are landlocked.
    "Mali and Chad met. The landlocked country attacked Chile.",
    // Nobody who is was named.
    "Peru is wet. The Baltic nation attacked Chile.",
    "Peru, a friend of former Niger president Kofi Mensah, slept. The landlocked nation that won attacked Chile.",
  ])
  func `a trait that two have or none says nothing`(text: String) throws {
    #expect(try ReadText(text).statements(.assault) == [])
  }

  @Test func `a report from two countries has no home`() throws {
    let text = try ReadText(
      "Peru accused Chile of spying. President Ana Roy was silent.",
      dateline: "LIMA/SANTIAGO (Reuters) - ", agency: "Reuters")
    #expect(text.statements(.holdsPosition) == [])
  }

  @Test func `an organisation is the union of states named last`() throws {
    let text = try ReadText("ECOWAS met in Abuja. The organisation praised Benin.")
    #expect(
      text.statements(.support) == ["Economic Community of West African States support Benin"])
  }

  @Test(arguments: [
    "Mali, Niger and Chad met. The three countries attacked Peru.",
    "Mali, Niger and Chad met. The trio attacked Peru.",
    "Mali, Niger and Chad met. It was late. The three attacked Peru.",
  ])
  func `three are those of a list of three`(text: String) throws {
    #expect(
      Set(try ReadText(text).statements(.assault)) == [
        "Mali assault Peru", "Niger assault Peru", "Chad assault Peru",
      ])
  }

  @Test(arguments: [
    "Mali and Niger met. The three countries attacked Peru.",
    "Mali, Niger, Benin and Chad met. The trio attacked Peru.",
    "Mali, Niger and Chad met. The three men attacked Peru.",
  ])
  func `three need a list of three`(text: String) throws {
    #expect(try ReadText(text).statements(.assault) == [])
  }

  @Test func `the former colonial power is one that had colonies`() throws {
    let text = try ReadText(
      "France left Mali. Niger is dry. The former colonial power attacked Chile.")
    #expect(text.statements(.assault) == ["France assault Chile"])
  }
}

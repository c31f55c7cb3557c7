import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// The constructions in which news tells who did what to whom, each by sentences of its own.
@Suite struct EventConstructionTests {
  @Test(arguments: [
    ("Chad attacked Niger.", "Chad assault Niger"),
    ("Niger was attacked by Chad.", "Chad assault Niger"),
    ("Niger, attacked by Chad, asked for calm.", "Chad assault Niger"),
    ("Chad, which attacked Niger, wants calm.", "Chad assault Niger"),
    ("Ghana criticized Chad, which had attacked Niger.", "Chad assault Niger"),
    ("Chad's attack on Niger lasted a week.", "Chad assault Niger"),
    ("Chad paid dearly for its invasion of Niger.", "Chad assault Niger"),
    ("Chad launched an attack on Niger.", "Chad assault Niger"),
    ("Chad carried out air strikes on Niger.", "Chad assault Niger"),
    ("Chad bombed and invaded Niger.", "Chad assault Niger"),
    ("Chad has begun to attack Niger.", "Chad assault Niger"),
  ])
  func `a deed is found in every form of its verb and noun`(sentence: String, statement: String)
    throws
  {
    #expect(try ReadText(sentence).statements(.assault) == [statement])
  }

  @Test(arguments: [
    (
      "Peru and Chile held talks in Lima.", RelationKind.consult, ["Peru consult Chile"]
    ),
    ("Talks between Peru and Chile began.", .consult, ["Peru consult Chile"]),
    (
      "Peru held talks with Chile and Brazil.", .consult,
      ["Peru consult Chile", "Peru consult Brazil"]
    ),
    (
      "Peru, along with Chile, condemned Cuba.", .accuse, ["Peru accuse Cuba", "Chile accuse Cuba"]
    ),
    ("Peru imposed sanctions on Cuba.", .sanction, ["Peru sanction Cuba"]),
    ("Peruvian troops withdrew from Bolivia.", .retreat, ["Peru retreat Bolivia"]),
    (
      "The withdrawal of Peruvian troops from Bolivia was quick.", .retreat,
      ["Peru retreat Bolivia"]
    ),
    ("Peru's criticism of Cuba was sharp.", .accuse, ["Peru accuse Cuba"]),
    ("Togo and Benin agreed to open the road.", .agree, ["Togo agree Benin", "Benin agree Togo"]),
  ])
  func `several actors and nouns of action are read`(
    sentence: String, kind: RelationKind, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(kind) == statements)
  }

  @Test(arguments: [
    ("The Dutch prime minister met the Irish president.", RelationKind.consult),
    ("Dutch officials held talks with Irish diplomats.", .consult),
    ("Dutch police arrested two Irish students.", .coerce),
    ("A Dutch court jailed an Irish doctor.", .coerce),
    ("The Dutch army killed three Irish soldiers.", .assault),
    ("Dutch troops rescued Irish fishermen.", .aid),
  ])
  func `officials act for their country, and what is done to citizens is done to it`(
    sentence: String, kind: RelationKind
  ) throws {
    let found = try ReadText(sentence).statements(kind)
    #expect(
      found == ["Netherlands \(kind.rawValue) Ireland"]
        || found == ["Ireland \(kind.rawValue) Netherlands"])
  }

  @Test(arguments: [
    "A former Dutch minister met the Irish president.",
    "A Dutch tourist met an Irish student.",
    "Dutch rebels killed three Irish soldiers.",
  ])
  func `citizens and those out of office do not act for their country`(sentence: String) throws {
    #expect(try ReadText(sentence).statements == [])
  }

  @Test(arguments: [
    ("Hamas, a group backed by Peru, said no.", "Peru support Hamas"),
    ("Hamas, the small group that Peru supports, said no.", "Peru support Hamas"),
    ("Ana Roy, a writer jailed by Peru, went home.", "Peru coerce Ana Roy"),
  ])
  func `what is done to those whom a name's explanation names is done to the name's`(
    sentence: String, statement: String
  ) throws {
    #expect(try ReadText(sentence).statements.contains(statement))
  }

  @Test func `all that are joined do what a clause about them says`() throws {
    let text = try ReadText("Ana Roy met envoys of Peru and Chile, which have held talks.")
    #expect(text.statements(.consult).contains("Peru consult Chile"))
  }

  @Test func `who holds the rest is no part of it`() throws {
    let text = try ReadText("Peru controls about 55 percent of the region, and Chile the rest.")
    #expect(!text.statements.contains("Peru controls Chile"))
  }

  @Test func `of three who plan to meet each pair is told once`() throws {
    let found = try ReadText("Peru, Chile and Togo will hold joint exercises.").statements
    #expect(found.count == 3)
  }

  @Test(arguments: [
    ("The Peruvian Finance Ministry froze the Peruvian assets of Ana Roy.", "sanction Peru"),
    ("Peru refused to recognize the Greek government of Cyprus.", "reject Greece"),
    ("Ethnic Serb forces expelled Ana Roy from Peru.", "Serbia coerce"),
    ("The raid hit Kharga near Asyut, the capital of Luxor.", "Kharga capital_of"),
  ])
  func `who only stands beside it has no part in it`(sentence: String, part: String) throws {
    #expect(!(try ReadText(sentence).statements.contains { $0.contains(part) }))
  }

  @Test func `who stands before a participle's agent acts, and not the agent`() throws {
    let found = try ReadText("Militants backed by Peru attacked Chile.").statements
    #expect(!found.contains("Peru assault Chile"))
  }

  @Test(arguments: [
    ("Peru will meet Chile in Lima.", ["Peru agree Chile"]),
    ("Peru plans to send aid to Chile.", ["Peru agree Chile"]),
    ("Peru refused to meet Chile.", ["Peru reject Chile"]),
    ("Peru cancelled talks with Chile.", ["Peru reject Chile"]),
    ("Peru will not sign the treaty with Chile.", ["Peru reject Chile"]),
    ("Peru threatened to attack Chile.", ["Peru threaten Chile"]),
    ("Peru threatened to impose sanctions on Chile.", ["Peru threaten Chile"]),
    ("Peru said it would withdraw its troops from Chile.", ["Peru concede Chile"]),
    ("Peru will withdraw its troops from Chile.", ["Peru concede Chile"]),
    ("Peru invited Chile to the talks.", ["Peru agree Chile"]),
    ("Peru held joint exercises with Chile.", ["Peru cooperate Chile"]),
    ("Peru held naval exercises near Chile.", ["Peru mobilize Chile"]),
    ("Peru summoned the Chilean ambassador.", ["Peru accuse Chile"]),
    ("Peru expelled three Chilean diplomats.", ["Peru sanction Chile"]),
    ("Peru expelled three Chilean reporters.", ["Peru coerce Chile"]),
    ("Peru barred a Chilean reporter from entering.", ["Peru reject Chile"]),
    ("Peru sent soldiers to Chile to help with flood relief.", ["Peru aid Chile"]),
    ("Peru claimed that Chile had shelled Bolivia.", ["Peru accuse Chile"]),
  ])
  func `what is planned, refused, threatened or claimed is the event that PLOVER makes of it`(
    sentence: String, statements: [String]
  ) throws {
    let found = try ReadText(sentence).statements
    for statement in statements { #expect(found.contains(statement), "\(found)") }
  }
}

import AnnotatedText
import KnowledgeModel
import Records
import Testing

@Suite struct UtteranceReferenceTests {
  @Test(arguments: [
    "Peru accused Chile of spying. Chile rejected the charges.",
    "Peru accused Chile of spying. The accusation was dismissed by the Chilean government.",
    "Peru accused Chile of spying, a charge that Chile rejected.",
    "Peru accused Chile of spying. Chile's foreign minister, Kofi Mensah, rejected the claims.",
  ])
  func `whoever rejects an accusation rejects the accuser`(text: String) throws {
    let read = try ReadText(text)
    let objects = read.record.statements.filter { $0.kind == .reject }.map {
      read.record.entities[$0.object].name
    }
    #expect(objects == ["Peru"])
  }

  @Test(arguments: [
    // They are not Peru's.
    "Peru accused Chile of spying. Chile rejected charges for visas.",
    "Peru accused Chile of spying. Chile has not rejected the offer.",
  ])
  func `an answer needs what it answers`(text: String) throws {
    #expect(try ReadText(text).statements(.reject).isEmpty)
  }

  @Test(arguments: [
    ("\"We attacked Peru,\" Chilean Defence Minister Kofi Mensah said.", "Chile assault Peru"),
    (
      "\"It was late. We attacked Peru,\" Chilean Defence Minister Kofi Mensah said.",
      "Chile assault Peru"
    ),
    (
      "\"It was late,\" Chilean Defence Minister Kofi Mensah said. \"Peru attacked our troops.\"",
      "Peru assault Chile"
    ),
  ])
  func `we are those for whom the speaker speaks`(text: String, statement: String) throws {
    #expect(try ReadText(text).statements(.assault) == [statement])
  }

  @Test(arguments: [
    "We attacked Peru.",
    "\"We attacked Peru,\" a man told Chilean Defence Minister Kofi Mensah.",
  ])
  func `we without a body behind the speaker are nobody`(text: String) throws {
    #expect(try ReadText(text).statements(.assault) == [])
  }

  @Test(arguments: [
    ("Kofi Mensah said that Peru, which had attacked Chile, would leave.", [String]()),
    ("Kofi Mensah has said that he did nothing when Peru attacked Chile.", []),
    ("Kofi Mensah said that Peru had attacked Chile.", ["Kofi Mensah"]),
    ("Peru attacked Chile; Kofi Mensah said that he was sorry.", []),
  ])
  func `what stands beside a speaker's words is not the speaker's`(
    text: String, speakers: [String]
  ) throws {
    let read = try ReadText(text)
    let statement = try #require(read.first(.assault))
    #expect(read.speakers(of: statement) == speakers)
  }

  @Test func `what a minister says the country would do is a plan`() throws {
    let text = try ReadText("Peru's foreign minister said the country would attack Chile.")
    let statement = text.first(.threaten) ?? text.first(.assault)
    #expect(statement?.qualifiers.modality != .possible)
  }

  @Test(arguments: [
    ("Peru bombed Chile on Friday. Togo condemned the attack.", ["Togo accuse Peru"]),
    ("Peru expelled Chile's ambassador. Togo criticised the move.", ["Togo accuse Peru"]),
    // Two deeds of two doers, and no deed at all.
    ("Peru bombed Chile and Mali attacked Chad. Togo condemned the attack.", []),
    ("Peru is wet. Togo condemned the attack.", []),
    ("Peru bombed Chile on Friday. Peru condemned the attack.", []),
    ("Peru bombed Chile on Friday. Togo condemned the attack of the wolves.", []),
  ])
  func `who condemns a deed accuses the one who did it`(text: String, statements: [String]) throws {
    #expect(try ReadText(text).statements(.accuse) == statements)
  }

  @Test func `who welcomes a deed supports the one who did it`() throws {
    let text = try ReadText("Peru expelled Chile's ambassador. Togo welcomed the decision.")
    #expect(text.statements(.support) == ["Togo support Peru"])
  }

  @Test(arguments: [
    (
      "Reuters quoted Kofi Mensah as saying that Peru had attacked Chile.", "Kofi Mensah", "Reuters"
    ),
    (
      "Kofi Mensah was quoted by Reuters as saying that Peru had attacked Chile.", "Kofi Mensah",
      "Reuters"
    ),
    ("Peru attacked Chile, according to the Guardian newspaper.", "The Guardian", "The Guardian"),
    ("Peru attacked Chile, Iran's news agency IRNA reported.", "IRNA", "IRNA"),
    ("Peru attacked Chile, Iran's IRNA news agency reported.", "IRNA", "IRNA"),
  ])
  func `an outlet that quotes somebody is the origin`(
    text: String, speaker: String, origin: String
  ) throws {
    let read = try ReadText(text)
    let statement = read.first(.assault)
    #expect(read.speakers(of: statement) == [speaker])
    #expect(statement?.qualifiers.origin == origin)
  }
}

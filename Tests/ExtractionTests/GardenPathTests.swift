import KnowledgeModel
import Testing

/// Sentences whose verb the parser looks for in the wrong place.
@Suite struct GardenPathTests {
  @Test(arguments: [
    (
      "The last French soldiers stationed at Camp Lemonnier in Obock have left Djibouti.",
      [RelationKind.retreat], ["France retreat Djibouti"]
    ),
    (
      "Kenyan troops deployed to the town of Kismayo in Somalia attacked Ethiopia.", [.assault],
      ["Kenya assault Ethiopia"]
    ),
    (
      "Ghana, whose president, Kofi Mensah, chaired the bloc at the time, condemned Togo.",
      [.accuse], ["Ghana accuse Togo"]
    ),
    (
      "Kenya, whose army had left the town, sent a police unit to Somalia.", [.mobilize],
      ["Kenya mobilize Somalia"]
    ),
  ])
  func `the verb of the sentence is not that of what describes its subject`(
    sentence: String, kinds: [RelationKind], statements: [String]
  ) throws {
    let text = try ReadText(sentence)
    #expect(kinds.flatMap { text.statements($0) } == statements)
  }

  @Test(arguments: [
    "The Kata Front ousted President Ana Roy in May.",
    "Soldiers led by the Kata Front deposed President Ana Roy.",
    "Rebels of the Kata Front arrested President Ana Roy.",
  ])
  func `whoever ousts a president has none`(sentence: String) throws {
    let text = try ReadText(sentence)
    #expect(!text.statements(.holdsPosition).contains { $0.hasSuffix("Kata Front") })
  }

  @Test(arguments: [
    (
      "Peru, Chile and Ghana sent troops to Mali.", RelationKind.mobilize,
      ["Peru mobilize Mali", "Chile mobilize Mali", "Ghana mobilize Mali"]
    ),
    (
      "The council called for a vote, and Peru, Chile and Ghana imposed sanctions on Mali.",
      .sanction, ["Peru sanction Mali", "Chile sanction Mali", "Ghana sanction Mali"]
    ),
    (
      "On Monday, Peru, Chile and Ghana condemned Mali.", .accuse,
      ["Peru accuse Mali", "Chile accuse Mali", "Ghana accuse Mali"]
    ),
    ("Troops of Peru, Chile and Ghana left.", .retreat, []),
  ])
  func `all names of a list before a verb are its subjects`(
    sentence: String, kind: RelationKind, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(kind) == statements)
  }

  @Test(arguments: [
    "Defence Minister Ana Roy and her German counterpart, Jack Poe, condemned Chile.",
    "Peru's president, Ana Roy, and her Greek counterpart, Jack Poe, condemned Chile.",
    "Ana Roy of Peru and her deputy, Jack Poe, condemned Chile.",
  ])
  func `somebody and her counterpart are the subjects of the verb behind them`(
    sentence: String
  ) throws {
    let text = try ReadText(sentence)
    #expect(text.statements(.accuse) == ["Ana Roy accuse Chile", "Jack Poe accuse Chile"])
  }

  @Test func `what is bought of somebody is traded with him`() throws {
    let text = try ReadText("Denmark has bought Norwegian missiles.")
    #expect(text.statements == ["Denmark cooperate Norway"])
  }

  @Test func `a verb that the tagger takes for an adjective is known by its form`() throws {
    let text = try ReadText("Japan and Australia voiced support for Peru.")
    #expect(text.statements == ["Japan support Peru", "Australia support Peru"])
  }

  @Test func `a relative clause in the plural tells of the whole list`() throws {
    let text = try ReadText(
      "Vietnam and Malaysia, which also dispute Chilean claims, made no comment.")
    #expect(text.statements(.reject) == ["Vietnam reject Chile", "Malaysia reject Chile"])
  }

  @Test func `with whom a text is negotiated may hang on what it is of`() throws {
    let text = try ReadText("Peru has been negotiating a code of conduct with Chile.")
    #expect(text.statements(.consult) == ["Peru consult Chile"])
  }

  @Test(arguments: [
    "The BBC says unidentified gunmen shot and wounded one of its journalists in Mogadishu.",
    "Afghanistan's Interior Ministry says roadside bomb blasts have killed six civilians.",
  ])
  func `whoever tells of a shot has fired none`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == [])
  }

  @Test func `who sells somebody out sells nothing`() throws {
    #expect(try ReadText("Peru sold Ghana out to Chile.").statements(.cooperate) == [])
  }

  @Test func `an ousted president was one`() throws {
    let text = try ReadText("Peru's ousted President Ana Roy left on Monday.")
    #expect(text.statements(.holdsPosition) == ["Ana Roy holds_position Peru"])
  }
}

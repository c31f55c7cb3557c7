import KnowledgeModel
import Records
import Testing

/// Who stands beside what is told and has no part in it.
@Suite struct BystanderTests {
  @Test(arguments: [
    "Ghana will arrest Kofi Mensah, Togo's president said.",
    "The army will not release Kofi Mensah, the Togolese defence minister told reporters.",
    "The talks were led by Kofi Mensah, the president of Togo said on Monday.",
    "After a meeting with Kofi Mensah, Togo's foreign minister flew home.",
    "Speaking after talks with Kofi Mensah, the Togolese leader said little.",
  ])
  func `whose office follows a name in another clause is somebody else`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.holdsPosition) == [])
  }

  @Test(arguments: [
    "Kofi Mensah, the president of Togo, said on Monday that talks were on.",
    "Kofi Mensah, Togo's president, flew home.",
    "Police arrested Kofi Mensah, the president of Togo, on Monday.",
  ])
  func `an apposition tells the office`(sentence: String) throws {
    #expect(
      try ReadText(sentence).statements(.holdsPosition) == ["Kofi Mensah holds_position Togo"])
  }

  @Test(arguments: [
    "Peru promised to look into Chad's allegation that Niger bombed Mali.",
    "Peru may discuss Chad's report that Niger bombed Mali.",
    "Peru refused to comment on Chad's claim that Niger bombed Mali.",
  ])
  func `what becomes of a claim makes no plan of what it tells`(sentence: String) throws {
    let text = try ReadText(sentence)
    #expect(text.statements(.assault).map { $0.hasSuffix("Niger assault Mali") } == [true])
    #expect(text.first(.assault)?.qualifiers.polarity == .positive)
    #expect(text.first(.assault)?.qualifiers.modality == .reported)
    #expect(text.speakers(of: text.first(.assault)) == ["Chad"])
  }

  @Test(arguments: [
    "The Iraqi cleric Kofi Mensah spoke on Friday.",
    "The Polish bishop Kofi Mensah spoke on Friday.",
    "Kofi Mensah, an Iranian ayatollah, spoke on Friday.",
  ])
  func `a cleric has no office of his country`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.holdsPosition) == [])
  }

  @Test(arguments: [
    "The army shelled a Palestinian refugee camp in Lebanon.",
    "Syria's refugee camp in Jordan is full.",
    "The Kurdish children left a Turkish summer camp in Iraq.",
  ])
  func `a camp of those who fled is no force abroad`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.stationedIn) == [])
  }

  @Test(arguments: [
    "Peru signed a pact. Chad's army said rebels bombed a road in Gao, wounding one soldier.",
    "Peru signed a pact. Rebels bombed a road in Gao, killing two villagers.",
    "Peru signed a pact. Militants shelled a market in Gao, wounding a policeman.",
  ])
  func `who is harmed somewhere is not of the country told of before`(text: String) throws {
    #expect(try ReadText(text).statements(.assault).filter { $0.hasSuffix("Peru") } == [])
  }
}

/// Deeds that are taken for granted, and attacks that are none.
@Suite struct RegardTests {
  @Test(arguments: [
    "Peru did not mention Chad's attack on Mali.", "Peru has not condemned Chad's attack on Mali.",
    "Peru should condemn Chad's attack on Mali.", "Peru may discuss Chad's attack on Mali.",
    "Peru plans to commemorate Chad's attack on Mali.",
    "Chad's attack on Mali was not mentioned by Peru.",
  ])
  func `a deed that others speak of was done`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["Chad assault Mali"])
  }

  @Test(arguments: [
    "Peru fears Chad's attack on Mali.", "Peru would condemn Chad's attack on Mali.",
    "Peru could welcome Chad's attack on Mali.",
  ])
  func `a deed that others only think of need not be done`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["maybe Chad assault Mali"])
  }

  @Test(arguments: [
    "Kofi Mensah made another verbal attack on Eva Soto.",
    "Kofi Mensah's rhetorical attacks on Eva Soto went on.",
    "Kofi Mensah launched a scathing attack on Eva Soto.",
  ])
  func `an attack with words accuses`(sentence: String) throws {
    let text = try ReadText(sentence)
    #expect(text.statements(.assault) == [])
    #expect(text.statements(.accuse) == ["Kofi Mensah accuse Eva Soto"])
  }
}

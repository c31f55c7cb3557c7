import KnowledgeModel
import Records
import Testing

@Suite struct PlaceReferenceTests {
  @Test(arguments: [
    ("Kenya is fighting rebels in Somalia. Uganda has sent 300 troops there.", ["Somalia"]),
    ("Chad said that Kenya was sending 300 troops there.", ["Chad"]),
    ("Chad is at war. Uganda has sent 300 troops there.", ["Chad"]),
    ("Chad thanked Mali. Uganda has sent 300 troops there.", []),
    ("Ana Roy left. Uganda has sent 300 troops there.", []),
  ])
  func `there is where the text has just been, if that is one place`(
    sentence: String, places: [String]
  ) throws {
    let sent = try ReadText(sentence).statements(.mobilize)
    #expect(sent.map { $0.split(separator: " ").last.map(String.init) ?? "" } == places)
  }

  @Test(arguments: [
    ("Peru accused Chile of attacking its navy.", ["Chile assault Peru"]),
    ("Chad blamed Libya for raiding its border posts.", ["Libya assault Chad"]),
    ("Chad accused Libya of shelling its own villages.", []),
  ])
  func `what another is accused of attacking is the accuser's, unless it is its own`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.assault) == statements)
  }

  @Test func `the Gulf state is one of the Gulf's`() throws {
    let text = try ReadText("Qatar denied it. The Gulf state hosts French forces.")
    #expect(text.statements(.stationedIn) == ["France stationed_in Qatar"])
    #expect(
      try ReadText("The Gulf state hosts French forces.").statements(.stationedIn) == [])
  }

  @Test func `of several countries the neighbor is the one from which the text reports`() throws {
    let text = try ReadText(
      "The generals of Niger met. Niger, Mali and Togo left the bloc. Ghana cut supplies to its "
        + "northern neighbor.", dateline: "NIAMEY (AP) — ", agency: "AP")
    #expect(text.statements(.sanction).contains("Ghana sanction Niger"))
  }

  @Test func `a de facto state acts as a state does`() throws {
    #expect(
      try ReadText("Abkhazia thanked Russia.").statements(.support) == ["Abkhazia support Russia"])
    #expect(try ReadText("Kashmir thanked Russia.").statements(.support) == [])
  }

  @Test func `what somebody is accused of is the accuser's word, wherever the clause hangs`() throws
  {
    let text = try ReadText("Ana Roy met Eva Soto. Roy accused Soto of threatening Niger.")
    #expect(text.first(.threaten)?.qualifiers.modality == .reported)
  }
}

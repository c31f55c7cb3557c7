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

  @Test func `an ousted president was one`() throws {
    let text = try ReadText("Peru's ousted President Ana Roy left on Monday.")
    #expect(text.statements(.holdsPosition) == ["Ana Roy holds_position Peru"])
  }
}

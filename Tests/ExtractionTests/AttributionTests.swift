import KnowledgeModel
import Records
import Testing

/// Whose words tell something, where others pass them on.
@Suite struct AttributionTests {
  @Test(arguments: [
    #""Peru attacked Chile," Ana Roy was quoted by Reuters as saying."#,
    #""Peru attacked Chile," the agency quoted Ana Roy as saying."#,
    "Peru attacked Chile, Reuters reported, citing Ana Roy.",
    "Reuters, quoting Ana Roy, said Peru attacked Chile.",
    "Peru attacked Chile, according to a statement by Ana Roy.",
    "According to a report from Ana Roy, Peru attacked Chile.",
    "Peru attacked Chile, Reuters said, citing a statement by Ana Roy.",
  ])
  func `who is quoted says so, not who quotes`(sentence: String) throws {
    let text = try ReadText(sentence)
    let assault = try #require(text.first(.assault))
    #expect(assault.qualifiers.modality == .reported)
    #expect(text.speakers(of: assault) == ["Ana Roy"])
  }

  @Test(arguments: [
    "Chad accuses Sudan of having bombed Mali.", "Chad accused Sudan of bombing Mali.",
    "Chad suspects Sudan of having bombed Mali.",
  ])
  func `what somebody is accused of is in the accuser's words`(sentence: String) throws {
    let text = try ReadText(sentence)
    #expect(text.speakers(of: text.first(.assault)) == ["Chad"])
  }

  @Test(arguments: [
    ("Claims that Peru attacked Chile were false.", ["not Peru assault Chile"]),
    ("Reports that Peru bombed Chile are untrue.", ["not Peru assault Chile"]),
    ("Claims that Peru invaded Chile were baseless.", ["not Peru assault Chile"]),
    ("Claims that Peru attacked Chile were true.", ["Peru assault Chile"]),
  ])
  func `claims that are called false deny what they tell`(
    sentence: String, assaults: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.assault) == assaults)
  }

  @Test(arguments: [
    "Peru opposes the planned withdrawal of Israel from Gaza.",
    "Voters are opposed to Israel's planned withdrawal from Gaza.",
    "Ana Roy opposed Israel's withdrawal from Gaza.",
  ])
  func `who is against a plan does not say that it fails`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.retreat) == ["maybe Israel retreat Gaza"])
  }

  @Test(arguments: [
    "Togo left, a Chadian official said. The official said Peru had attacked Chile.",
    "Togo left, a Chadian minister said. Mali stayed. The minister said Peru had attacked Chile.",
    "A Chadian diplomat said Togo had left. He was ill. Peru attacked Chile, the diplomat said.",
  ])
  func `the official is the one who spoke before`(sentence: String) throws {
    let text = try ReadText(sentence)
    #expect(text.speakers(of: text.first(.assault)) == ["Chad"])
  }

  @Test(arguments: [
    "Peru, an official in Quito claimed, attacked Chile.",
    "Neither Togo nor Mali has said what it would do if Peru attacked Chile.",
    "Peru attacked Chile; Ana Roy told Mali to keep out.",
  ])
  func `who gives no words of it is no speaker`(sentence: String) throws {
    let text = try ReadText(sentence)
    #expect(text.speakers(of: text.first(.assault)).isEmpty)
  }

  @Test(arguments: [
    "Peru rejected a report that accuses Chad of spying.",
    "Peru dismissed a letter that accused Chad of spying.",
    "Peru denounced a resolution that accuses Chad of spying.",
  ])
  func `who rejects a report does not deny what it accuses`(sentence: String) throws {
    #expect(!(try ReadText(sentence).statements(.accuse).contains { $0.hasPrefix("not") }))
  }
}

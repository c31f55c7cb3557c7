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
}

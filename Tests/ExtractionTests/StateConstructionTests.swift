import AnnotatedText
import KnowledgeModel
import Records
import Testing

@testable import Extraction

@Suite struct StateConstructionTests {
  @Test(arguments: [
    ("Ana Roy, Chile's long-serving foreign minister, flew home.", "Ana Roy holds_position Chile"),
    ("Ana Roy, 52, the foreign minister of Chile, flew home.", "Ana Roy holds_position Chile"),
    (
      "Chile's education minister and government spokeswoman Ana Roy flew home.",
      "Ana Roy holds_position Chile"
    ),
  ])
  func `what stands between an office and its holder does not part them`(
    sentence: String, expected: String
  ) throws {
    #expect(try ReadText(sentence).statements(.holdsPosition) == [expected])
  }

  @Test func `names that are listed are all subjects`() throws {
    let text = try ReadText("NATO members Norway and Denmark sent two frigates.")
    let alliance = "North Atlantic Treaty Organization"
    #expect(
      text.statements(.memberOf).sorted() == [
        "Denmark member_of \(alliance)", "Norway member_of \(alliance)",
      ])
  }

  @Test(arguments: [
    ("Ana Roy, a Chilean politician, flew home.", "Ana Roy citizen_of Chile"),
    ("Ana Roy joined Citigroup in May.", "Ana Roy works_for Citigroup"),
  ])
  func `what a person is to a body follows from what the body is`(
    sentence: String, expected: String
  ) throws {
    #expect(try ReadText(sentence).statements.contains(expected))
  }

  @Test(arguments: [
    ("Shops reopened in Hamburg in northern Germany.", ["Hamburg located_in Germany"]),
    ("Shops reopened in Hamburg in Peru's view.", []),
    ("Ships left Hamburg for Peru in May.", []),
  ])
  func `a place lies in its own country where the text says so`(
    sentence: String, expected: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.locatedIn) == expected)
  }

  @Test func `a neighbour is not where a base is`() throws {
    let text = try ReadText("Turkey operates military bases in the Chadian border state of Sudan.")
    #expect(!text.statements(.stationedIn).contains("Turkey stationed_in Chad"))
  }

  @Test func `from where a distance is reckoned says nothing of the place`() throws {
    let text = try ReadText(
      "The camp lies 40 kilometres north of Denver, in the Balochistan region.")
    #expect(text.statements(.locatedIn).isEmpty)
  }

  @Test func `a relation holds for the other words that mean its ends`() throws {
    let text = try ReadText("Ana Roy, who works for Reuters, flew home.")
    let found = Extractor().relationMentions(of: text.annotated).filter { $0.kind == .worksFor }
    let whole = text.annotated.document.text
    #expect(Set(found.map { String(whole[$0.subject]) }) == ["Ana Roy", "who"])
    #expect(found.allSatisfy { String(whole[$0.object]) == "Reuters" })
  }
}

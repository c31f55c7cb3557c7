import AnnotatedText
import KnowledgeModel
import Records
import Testing

@Suite struct PositionTests {
  @Test func `a text may end in an office`() throws {
    #expect(try ReadText("Ana Roy praised the new minister").record.entities.count == 1)
  }

  @Test(arguments: [
    ("Chilean Foreign Minister Ana Roy flew home.", "Ana Roy", "Foreign Minister", "Chile"),
    ("Chile's foreign minister, Ana Roy, flew home.", "Ana Roy", "foreign minister", "Chile"),
    (
      "Ana Roy, the deputy foreign minister of Chile, flew home.", "Ana Roy",
      "deputy foreign minister", "Chile"
    ),
    ("President Kofi Mensah of Ghana opened the summit.", "Kofi Mensah", "President", "Ghana"),
    (
      "NATO Secretary General Ana Roy flew home.", "Ana Roy", "Secretary General",
      "North Atlantic Treaty Organization"
    ),
    (
      "Ana Roy, chief of the NATO staff, flew home.", "Ana Roy", "chief",
      "North Atlantic Treaty Organization"
    ),
  ])
  func `an office goes with its holder and its owner`(
    sentence: String, person: String, title: String, owner: String
  ) throws {
    let text = try ReadText(sentence)
    #expect(text.statements(.holdsPosition) == ["\(person) holds_position \(owner)"])
    #expect(text.first(.holdsPosition)?.qualifiers.title == title)
    #expect(text.entity(person)?.titles == [title.lowercased()])
  }

  @Test(arguments: ["Ana Roy met her president", "Ana Roy of NATO, its spokeswoman"])
  func `an office may be the last word of a text`(sentence: String) throws {
    #expect(try ReadText(sentence).entity("Ana Roy") != nil)
  }

  @Test(arguments: [
    "Ana Roy, the self-styled president of Chile, wrote a book.",
    "Ana Roy is not the president of Chile.",
    "Ana Roy, the special envoy for Chile, wrote a book.",
    "The president of Chile met Ana Roy.",
    "The ex-president of Chile, Ana Roy, wrote a book.",
  ])
  func `an office that is not told as one makes no position`(sentence: String) throws {
    let found = try ReadText(sentence).statements(.holdsPosition)
    #expect(found.allSatisfy { $0.hasPrefix("not ") })
  }

  @Test(arguments: [
    ("Ana Roy, a former Chilean minister, spoke on Monday.", "former minister"),
    ("Former Chilean President Ana Roy wrote a book.", "former President"),
    ("Ana Roy, a former president of Chile, wrote a book.", "former president"),
    ("Chile's then-president, Ana Roy, wrote a book.", "former president"),
    ("Chile's deposed President Ana Roy wrote a book.", "former President"),
  ])
  func `an office that was held once is told as one`(sentence: String, title: String) throws {
    let text = try ReadText(sentence)
    #expect(text.statements(.holdsPosition) == ["Ana Roy holds_position Chile"])
    #expect(text.first(.holdsPosition)?.qualifiers.title == title)
  }

  @Test(arguments: [
    ("Chile's new defence minister, Ana Roy, wrote a book.", "defence minister"),
    ("Chile's newly appointed foreign minister Ana Roy wrote a book.", "foreign minister"),
    ("Chile's acting president, Ana Roy, wrote a book.", "acting president"),
    ("Chile's deputy prime minister, Ana Roy, wrote a book.", "deputy prime minister"),
  ])
  func `since when an office is held is no part of it`(sentence: String, title: String) throws {
    #expect(try ReadText(sentence).first(.holdsPosition)?.qualifiers.title == title)
  }

  @Test(arguments: [
    "Labour Party mayor Ana Roy spoke.", "Labour Party minister Ana Roy spoke.",
  ])
  func `a party has no mayors, only members who are`(sentence: String) throws {
    let text = try ReadText(sentence)
    #expect(text.statements(.memberOf).count == 1)
    #expect(!text.statements(.holdsPosition).contains { $0.hasSuffix("Party") })
  }

  @Test func `who held an office once does not stand for the country`() throws {
    let text = try ReadText(
      "Former Chilean President Ana Roy spoke on Monday. The Roy administration warned Peru.")
    #expect(text.statements(.threaten) == [])
  }

  @Test func `an administration stands for its country`() throws {
    let text = try ReadText(
      "Ghanaian President Kofi Mensah spoke on Monday. The Mensah administration warned Togo.")
    #expect(text.statements(.threaten) == ["Ghana threaten Togo"])
  }

  @Test func `an outlet's reporter works for it`() throws {
    let text = try ReadText("Reuters correspondent Ana Roy saw the convoy.")
    #expect(text.statements(.worksFor) == ["Ana Roy works_for Reuters"])
  }

  @Test(arguments: [
    ("Ana Roy was the first secretary general of NATO.", "secretary general"),
    ("Ana Roy became NATO's second director general.", "director general"),
    ("Ana Roy is first secretary of the Communist Party of Nepal.", "first secretary"),
  ])
  func `an ordinal is no part of a general's title`(text: String, title: String) throws {
    let positions = try ReadText(text).record.statements.filter { $0.kind == .holdsPosition }
    #expect(positions.map(\.qualifiers.title) == [title])
  }
}

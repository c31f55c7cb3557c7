import KnowledgeModel
import Records
import Testing

/// Names that no table knows, by what the text says they are.
@Suite struct DefinedNameTests {
  @Test(arguments: [
    ("Kelmora is a small town in the north of Peru.", "place Kelmora"),
    ("Dunvarra is a tributary of the Amazon in Peru.", "place Dunvarra"),
    ("Velmar is a Finnish lift manufacturer founded in 1910.", "organization Velmar"),
  ])
  func `a sentence that says what a name is makes it an entity`(
    text: String, entity: String
  ) throws {
    #expect(try ReadText(text).entities.contains(entity))
  }

  @Test(arguments: [
    "Kelmora is no town in the north of Peru.",
    "Kelmora is a fictional town in the north of Peru.",
    "Kelmora is a town councillor in the north of Peru.",
    "Kelmora is near a town in the north of Peru.",
  ])
  func `what it is not makes it none`(text: String) throws {
    #expect(try !ReadText(text).entities.contains("place Kelmora"))
  }

  @Test func `the whole text means the same by it`() throws {
    let text = try ReadText(
      "Kelmora is a town in the north of Ukraine. On Friday Russian forces shelled Kelmora.")
    #expect(text.statements(.assault) == ["Russia assault Kelmora"])
  }

  @Test(arguments: [
    ("Kelmora is a town in the north of Peru.", ["Kelmora located_in Peru"]),
    ("Osorno, Valdivia, and other cities were hit.", []),
    ("Floods hit the Andes, Patagonia, and the Atacama.", []),
    ("Kelmora is a lake in between Lima and Cusco.", []),
    ("The beach is located northwest of San Francisco in western Marin County.", []),
  ])
  func `where it lies`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.locatedIn) == expected)
  }

  @Test(arguments: [
    ("Accra is the capital and largest city of Ghana.", 1),
    ("Accra is the capital and a friend of Ghana.", 0),
    ("Accra has the capital and the men of Ghana.", 0),
    ("Accra is the former capital and largest city of Ghana.", 0),
  ])
  func `two nouns share what they are of`(text: String, count: Int) throws {
    #expect(try ReadText(text).statements(.capitalOf).count == count)
  }

  @Test(arguments: [
    ("Kofi Mensah is a banker. The board appointed him chairman of Citigroup.", 1),
    ("Kofi Mensah is a banker. The board asked him for the chairman of Citigroup.", 0),
    ("Kofi Mensah is a banker. The board told him of the chairman of Citigroup.", 0),
    ("Ana Roy was governor of Jamaica from 1802 to 1805.", 1),
    ("Ana Roy met the governor of Jamaica in 1805.", 0),
    ("Ana Roy was governor of Jamaica's bank in 1805.", 0),
  ])
  func `who is given an office`(text: String, count: Int) throws {
    #expect(try ReadText(text).statements(.holdsPosition).count == count)
  }
}

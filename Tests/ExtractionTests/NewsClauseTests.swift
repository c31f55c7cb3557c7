import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Clauses whose subject or doer stands far off, and governments that need no name.
@Suite struct NewsClauseTests {
  @Test(arguments: [
    (
      "Chad, along with allied rebels, shelled a village in Niger, a police officer said.",
      ["Chad assault Niger"]
    ),
    (
      "The Lamu Liberation Army, which hates talks, attacked Niger, its spokesman claimed.",
      ["Lamu Liberation Army assault Niger"]
    ),
    ("Chad, whose army shelled a village in Niger, said it was sorry.", ["Chad assault Niger"]),
  ])
  func `the verb of saying stands last`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.assault) == expected)
  }

  @Test(arguments: [
    ("Russia was barred from the summit by Peru.", ["Peru sanction Russia"]),
    ("Ana Roy was expelled from the country by Mali.", ["Mali coerce Ana Roy"]),
    ("Ana Roy was described as a traitor by Kofi Mensah.", ["Kofi Mensah accuse Ana Roy"]),
    ("Russia was barred from a summit near Peru.", []),
  ])
  func `the doer of a passive stands behind a place`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements == expected)
  }

  @Test(arguments: [
    (
      "Kofi Mensah fought Niger's military government. France hosted talks. The junta thanked Russia.",
      ["Niger support Russia"]
    ),
    (
      "The junta in Niger left. France sent envoys. The junta thanked Russia.",
      ["Niger support Russia"]
    ),
    ("Mali's junta met Niger's military rulers. The junta thanked Russia.", []),
  ])
  func `the junta is that of which the text has told`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.support) == expected)
  }

  @Test(arguments: [
    ("The Kenyan court ruled that Chad had attacked Togo.", ["Chad assault Togo"]),
    ("The Kenyan court ruled out that Chad had attacked Togo.", ["not Chad assault Togo"]),
  ])
  func `a ruling is a finding`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.assault) == expected)
  }

  @Test(arguments: [
    ("Ana Roy and his host, No Kwang Chol, discussed trade.", ["Ana Roy consult No Kwang Chol"]),
    ("No minister met Ana Roy of Peru in Lima.", []),
  ])
  func `a name that begins with No denies nothing`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.consult) == expected)
  }
}

import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Memberships that a text tells without the name of the body, beside another description, or in a counted list.
@Suite struct MembershipTests {
  @Test(arguments: [
    (
      "NATO has many members. Austria is not a member.",
      ["not Austria member_of North Atlantic Treaty Organization"]
    ),
    (
      "Peru froze its part in Mercosur but remains a full member.", ["Peru member_of Mercosur"]
    ),
    (
      "Mercosur met on Monday. Bolivia became the sixth member in 2024.",
      ["Bolivia member_of Mercosur"]
    ),
    (
      "Mercosur met on Monday. Bolivia joined in 2024 as its newest member.",
      ["Bolivia member_of Mercosur"]
    ),
    (
      "Mercosur met on Monday. Bolivia may become a member.",
      [
        "maybe Bolivia member_of Mercosur"
      ]
    ),
    ("The crew has six members. Bolivia is not a member.", []),
    ("Mercosur met on Monday. Ana Roy is a member.", []),
    ("Mercosur and NATO met on Monday. Bolivia is a member.", []),
    ("Mercosur met on Monday. Bolivia became a member of a choir.", []),
  ])
  func `a member is one of the union told of`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.memberOf) == expected)
  }

  @Test(arguments: [
    ("Peru, a friend of Chile and a member of Mercosur, left.", ["Peru member_of Mercosur"]),
    (
      "Kofi Mensah, a lawyer and a member of the Labour Party, left.",
      ["Kofi Mensah member_of Labour Party"]
    ),
    ("Kofi Mensah met Peru, a friend of Chile, and a member of Mercosur.", []),
    ("Kofi Mensah met a friend of Peru and a member of Mercosur.", []),
    ("Peru, a friend of Chile and of a member of Mercosur, left.", []),
  ])
  func `a second description is of the same name`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.memberOf) == expected)
  }

  @Test(arguments: [
    ("Peru was readmitted in 2023 to the Arab League.", ["Peru member_of Arab League"]),
    ("Peru may be readmitted to the Arab League.", ["maybe Peru member_of Arab League"]),
    ("Peru readmitted a member of the Arab League.", []),
  ])
  func `who is let in again is a member`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.memberOf) == expected)
  }

  @Test(arguments: [
    (
      "Senator Ana Roy of the opposition Citizens Community party left.",
      ["Ana Roy member_of Citizens Community"]
    ),
    ("Senator Ana Roy of the Citizens Community left a party.", []),
  ])
  func `what a text calls a party is one`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.memberOf) == expected)
  }
}

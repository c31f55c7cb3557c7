import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Who has part in an event without being named as its subject or object, each construction by sentences of its own.
@Suite struct EventPartyTests {
  @Test(arguments: [
    ("Chadian jets struck depots used by Hezbollah.", "Chad assault Hezbollah"),
    ("Chadian jets struck two trucks belonging to Hezbollah.", "Chad assault Hezbollah"),
    ("Chadian jets struck a Nigerien weapons depot.", "Chad assault Niger"),
    ("Chadian jets killed nine people in Niger.", "Chad assault Niger"),
    ("Chadian jets killed hundreds of people in Niger.", "Chad assault Niger"),
    ("Chadian jets killed nine people near the border with Niger.", nil),
  ])
  func `what is struck is struck where it is, or of those who use it`(
    sentence: String, statement: String?
  ) throws {
    let found = try ReadText(sentence).statements(.assault)
    #expect(found == (statement.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("Chad imposed sanctions on two Hezbollah-owned banks.", "Chad sanction Hezbollah"),
    ("Chad imposed sanctions on two Nigerien banks.", "Chad sanction Niger"),
    ("Chad imposed tariffs on imports from Niger.", "Chad sanction Niger"),
  ])
  func `who sells or owns what is barred is sanctioned`(
    sentence: String, statement: String
  ) throws {
    #expect(try ReadText(sentence).statements(.sanction) == [statement])
  }

  @Test(arguments: [
    ("\"We have recognised Niger,\" said Chadian President Ana Roy.", "Chad support Niger"),
    ("\"We have recognised Niger,\" the singer said.", nil),
  ])
  func `we are those for whom the speaker speaks`(sentence: String, statement: String?) throws {
    let found = try ReadText(sentence).statements(.support)
    #expect(found == (statement.map { [$0] } ?? []))
  }

  @Test(arguments: [
    (
      "The Chadian minister said that Chad would help Niger.", RelationKind.agree,
      "Chad agree Niger"
    ),
    (
      "The Chadian minister closed the road, warning Niger of an attack.", .threaten,
      "Chad threaten Niger"
    ),
    ("Chad told Niger to leave the camp.", .request, "Chad request Niger"),
    ("A truce between Chad and Niger brokered by Oman began.", .consult, "Chad consult Oman"),
    ("Togo sued Chad for arming Niger.", .aid, "Chad aid Niger"),
    ("Chad's refusal to recognise Niger angered nobody.", .reject, "Chad reject Niger"),
  ])
  func `those who are told, brought together or sued have their part`(
    sentence: String, kind: RelationKind, statement: String
  ) throws {
    #expect(try ReadText(sentence).statements(kind).contains(statement))
  }

  @Test(arguments: [
    ("Chad vowed to respond to the attack by Niger on Togo.", "Niger assault Togo"),
    ("Chad threatened revenge for the attack by Niger on Togo.", "Niger assault Togo"),
  ])
  func `what is answered has been done`(sentence: String, statement: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == [statement])
  }
}

import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Where the ends of an event stand far from its word, or are only described, each construction by sentences of its own.
@Suite struct EventReachTests {
  @Test(arguments: [
    ("Chadian officials say they have arrested Ana Roy.", "Chad coerce Ana Roy"),
    ("The Chadian army said it had attacked Niger.", "Chad assault Niger"),
    ("The Chadian army said its soldiers had attacked Niger.", "Chad assault Niger"),
    ("The Chadian prime minister said he had criticized Niger.", "Chad accuse Niger"),
    ("Chadian officials say it has attacked Niger.", nil),
    ("Chadian singers say they have attacked Niger.", nil),
  ])
  func `what officials and armies say of themselves is said of whom they act for`(
    sentence: String, statement: String?
  ) throws {
    let found = try ReadText(sentence).statements
    #expect(found.contains { $0 == statement } == (statement != nil), "\(found)")
    if statement == nil { #expect(found.isEmpty) }
  }

  @Test(arguments: [
    (
      "Chad sent 1,200 soldiers and 40 tanks to Niger.", RelationKind.mobilize,
      "Chad mobilize Niger"
    ),
    ("Chad pledged 50 million dollars in aid to Niger.", .agree, "Chad agree Niger"),
    ("Ana Roy spoke by telephone with Kofi Mensah.", .consult, "Ana Roy consult Kofi Mensah"),
    ("Fighting broke out between Chadian and Nigerien soldiers.", .assault, "Chad assault Niger"),
    ("Chad turned down an offer of talks from Niger.", .reject, "Chad reject Niger"),
    (
      "Ana Roy raised the case at a meeting with Kofi Mensah.", .consult,
      "Ana Roy consult Kofi Mensah"
    ),
  ])
  func `a phrase is the word's, whatever it hangs on`(
    sentence: String, kind: RelationKind, statement: String
  ) throws {
    #expect(try ReadText(sentence).statements(kind).contains(statement))
  }

  @Test(arguments: [
    (
      "The troops sent by Chad have arrived in Niger.", RelationKind.mobilize, "Chad mobilize Niger"
    ),
    (
      "Gunfire from a Chadian warship killed two Nigerien soldiers.", .assault, "Chad assault Niger"
    ),
    ("Chad passed a resolution accusing Niger of theft.", .accuse, "Chad accuse Niger"),
    ("Chadian and Nigerien envoys met in Oslo.", .consult, "Chad consult Niger"),
  ])
  func `whose a deed is shows beside the noun that does it`(
    sentence: String, kind: RelationKind, statement: String
  ) throws {
    #expect(try ReadText(sentence).statements(kind) == [statement])
  }

  @Test(arguments: [
    ("Chad and Niger welcomed their agreement.", [String]()),
    ("Chad and Niger praised each other.", ["Chad support Niger", "Niger support Chad"]),
    ("Chad and Niger will work together on dams.", []),
  ])
  func `what two have in common they do not do to each other`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.support) == statements)
  }

  @Test func `a plan of two to meet is an agreement of each`() throws {
    #expect(
      try Set(ReadText("Chad and Niger will hold talks.").statements(.agree))
        == ["Chad agree Niger", "Niger agree Chad"])
  }

  @Test(arguments: [
    ("Hezbollah attacked a Lebanese outpost.", "Hezbollah assault Lebanon"),
    ("Hezbollah attacked a Lebanese checkpoint.", "Hezbollah assault Lebanon"),
    ("Hezbollah attacked a Lebanese patrol.", "Hezbollah assault Lebanon"),
  ])
  func `an armed group attacks its state`(sentence: String, statement: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == [statement])
  }

  @Test(arguments: [
    ("Kuwait came under attack from Iraq.", RelationKind.assault, "Iraq assault Kuwait"),
    ("Kuwait is under pressure from Iraq to leave.", .request, "Iraq request Kuwait"),
    ("Kuwait came under shelling by Iraq.", .assault, "Iraq assault Kuwait"),
  ])
  func `who is under something is its object`(
    sentence: String, kind: RelationKind, statement: String
  ) throws {
    #expect(try ReadText(sentence).statements(kind) == [statement])
  }

  @Test func `who demonstrates to say something says it`() throws {
    #expect(
      try ReadText("Hezbollah gathered to denounce Israel.").statements(.accuse)
        == ["Hezbollah accuse Israel"])
    #expect(
      try ReadText("Hezbollah flew home to denounce Israel.").statements(.accuse)
        != ["Hezbollah accuse Israel"])
  }

  @Test(arguments: [
    (
      "Chad accused Niger of arming rebels, a charge that Ana Roy rejected.",
      "Ana Roy reject Chad"
    ),
    ("Chad blamed Niger for the raid, a claim that Ana Roy dismissed.", "Ana Roy reject Chad"),
    ("Chad accused Niger of arming rebels, and Ana Roy paid the charge.", nil),
  ])
  func `who rejects a charge rejects who has made it`(sentence: String, statement: String?) throws {
    #expect(try ReadText(sentence).statements(.reject) == (statement.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("Ana Roy's forces shelled Niger.", "Ana Roy assault Niger"),
    ("Ana Roy's fighters attacked Niger.", "Ana Roy assault Niger"),
    ("Ana Roy's cousins attacked Niger.", nil),
  ])
  func `the forces of somebody who leads no state are that person's`(
    sentence: String, statement: String?
  ) throws {
    #expect(try ReadText(sentence).statements(.assault) == (statement.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("Ana Roy spoke as Chadian troops attacked Niger.", ["Chad assault Niger"]),
    ("The envoy left as Chadian troops attacked Niger.", ["Chad assault Niger"]),
    ("Ana Roy spoke as an envoy of Chad.", []),
  ])
  func `what happens as something else does is told too`(sentence: String, statements: [String])
    throws
  {
    #expect(try ReadText(sentence).statements(.assault) == statements)
  }
}

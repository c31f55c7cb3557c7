import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Force, pressure and help whose two sides are described, or stand in another clause.
@Suite struct MaterialEventTests {
  @Test(arguments: [
    ("Two Chadian soldiers were killed in an attack blamed on Boko Haram.", "Boko Haram"),
    ("Two Chadian soldiers were killed in an attack claimed by Boko Haram.", "Boko Haram"),
    ("Two Chadian soldiers died in a raid carried out by Boko Haram.", "Boko Haram"),
    ("A bomb planted by Boko Haram killed two Chadian soldiers.", "Boko Haram"),
    ("Two Chadian soldiers were killed when fighters of Boko Haram attacked a post.", "Boko Haram"),
    ("Chad lost two soldiers in an attack by Boko Haram.", "Boko Haram"),
    ("Two Chadian soldiers were killed when a bridge fell, Boko Haram said.", nil),
    ("Two Chadian soldiers were killed in an attack condemned by Boko Haram.", nil),
  ])
  func `the clause beside a deed tells who did it`(sentence: String, doer: String?) throws {
    #expect(
      try ReadText(sentence).statements(.assault) == (doer.map { ["\($0) assault Chad"] } ?? []))
  }

  @Test(arguments: [
    ("Rebels loyal to Ana Roy attacked Togo.", "Ana Roy assault Togo"),
    ("Soldiers loyal to Hezbollah attacked Togo.", "Hezbollah assault Togo"),
    ("Rebels hostile to Ana Roy attacked Togo.", nil),
  ])
  func `armed people act for those to whom they are loyal`(sentence: String, statement: String?)
    throws
  {
    #expect(try ReadText(sentence).statements(.assault) == (statement.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("Hezbollah killed nine people, including two Danish nurses.", ["Hezbollah assault Denmark"]),
    ("Hezbollah killed nine people, among them a Danish nurse.", ["Hezbollah assault Denmark"]),
    ("Hezbollah killed dozens of villagers in Togo.", ["Hezbollah assault Togo"]),
  ])
  func `those picked out of the victims tell whose they are`(sentence: String, found: [String])
    throws
  {
    #expect(try ReadText(sentence).statements(.assault) == found)
  }

  @Test(arguments: [
    ("Togo has taken in 3,000 Beninese refugees.", RelationKind.aid, "Togo aid Benin"),
    ("Togo flew ten tonnes of rice and medicine to Benin.", .aid, "Togo aid Benin"),
    ("Togo cut off ten million dollars in funding to Benin.", .sanction, "Togo sanction Benin"),
    ("Togo suspended military training for Beninese officers.", .sanction, "Togo sanction Benin"),
    ("Togo has kept its border with Benin closed.", .coerce, "Togo coerce Benin"),
    ("Togo ordered a contingent of Beninese soldiers out of Kara.", .coerce, "Togo coerce Benin"),
    ("Two Beninese pilots were jailed in Togo.", .coerce, "Togo coerce Benin"),
    ("Togo flew two drones over Benin.", .mobilize, "Togo mobilize Benin"),
  ])
  func `goods, borders and people are dealt with`(
    sentence: String, kind: RelationKind, statement: String
  ) throws {
    #expect(try ReadText(sentence).statements(kind) == [statement])
  }
}

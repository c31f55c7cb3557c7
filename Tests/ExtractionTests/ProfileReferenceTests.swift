import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Whom a text that tells of one person or body means by short names and descriptions.
@Suite struct ProfileReferenceTests {
  @Test(arguments: [
    "The daughter of Kofi Roy, a mayor, Ana Roy sings. Roy met Eva Soto in Lima.",
    "Ana Roy, whose brother, Kofi Roy, sings, left. In May Roy met Eva Soto in Lima.",
    "Ana Roy, a niece of the late general Kofi Roy, left. In May Roy met Eva Soto in Lima.",
  ])
  func `the surname alone is not the relative's`(text: String) throws {
    #expect(try ReadText(text).statements(.consult) == ["Ana Roy consult Eva Soto"])
  }

  @Test func `of two who are no relatives the surname means neither`() throws {
    let text = "Ana Roy sings, and so does Kofi Roy. In May Roy met Eva Soto in Lima."
    #expect(try ReadText(text).statements(.consult).allSatisfy { !$0.hasPrefix("Ana Roy") })
  }

  @Test(arguments: [
    (
      "Acme Industries is a Peruvian company. Its ships were sold to Zeta Shipping in 2010. In May the company sued Chile.",
      "Acme Industries accuse Chile"
    ),
    (
      "Acme Industries is a Peruvian firm. Its ships were sold to Zeta Shipping in 2010. In May the group sued Chile.",
      "Acme Industries accuse Chile"
    ),
    (
      "Acme Industries is a Peruvian company. Zeta Shipping bought its ships. In May the company sued Chile.",
      nil
    ),
  ])
  func `a profile's company is the one it describes`(text: String, statement: String?) throws {
    #expect(try ReadText(text).statements(.accuse) == (statement.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("Ana Roy had Kofi Mensah arrested.", RelationKind.coerce, ["Ana Roy coerce Kofi Mensah"]),
    (
      "Chad has had several opposition leaders arrested, among them Ana Roy and Kofi Mensah.",
      .coerce, ["Chad coerce Ana Roy", "Chad coerce Kofi Mensah"]
    ),
    ("Ana Roy had the envoy of Chad detained.", .coerce, ["Ana Roy coerce Chad"]),
    ("Ana Roy has to arrest Kofi Mensah.", .coerce, ["maybe Ana Roy coerce Kofi Mensah"]),
    ("Ana Roy had her passport seized in Chad.", .coerce, []),
  ])
  func `who has something done does it`(
    sentence: String, kind: RelationKind, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(kind).sorted() == statements)
  }

  @Test(arguments: [
    (
      "Chad imposed sanctions on 12 countries, among them Mali and Togo.", RelationKind.sanction,
      ["Chad sanction Mali", "Chad sanction Togo"]
    ),
    (
      "Chad lent Togo five million dollars and offered two planes.", .agree, ["Chad agree Togo"]
    ),
    ("Chad sang to Togo and offered two planes.", .agree, []),
  ])
  func `who is among many is meant, and who was given something is promised more`(
    sentence: String, kind: RelationKind, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(kind).sorted() == statements)
  }
}

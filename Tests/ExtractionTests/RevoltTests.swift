import AnnotatedText
import KnowledgeModel
import Records
import Testing

@Suite struct RevoltTests {
  @Test(arguments: [
    ("Ana Roy led the coup that ousted Eva Soto.", ["Ana Roy coerce Eva Soto"]),
    ("Ana Roy, who led the coup that ousted Eva Soto, died.", ["Ana Roy coerce Eva Soto"]),
    ("Lawmakers in Benin voted to impeach Eva Soto.", ["Benin coerce Eva Soto"]),
    ("Eva Soto, impeached by parliament in Benin, is being tried.", ["Benin coerce Eva Soto"]),
    ("Army officers in Benin deposed President Eva Soto.", ["Benin coerce Eva Soto"]),
    ("Ana Roy praised the film that bored Eva Soto.", []),
    ("Army wives in Benin praised President Eva Soto.", []),
  ])
  func `who ousts somebody is told in many ways`(text: String, statements: [String]) throws {
    #expect(try ReadText(text).statements(.coerce) == statements)
  }

  @Test(arguments: [
    ("Peru refused to extradite Ana Roy.", RelationKind.reject, ["Peru reject Ana Roy"]),
    ("Peru froze the assets belonging to Ana Roy.", .sanction, ["Peru sanction Ana Roy"]),
    ("Peru sent 400 soldiers at the request of Chile.", .mobilize, ["Peru mobilize Chile"]),
    ("Peru sent 400 letters at the request of Chile.", .mobilize, []),
  ])
  func `arguments stand in participles, complements and requests`(
    text: String, kind: RelationKind, statements: [String]
  ) throws {
    #expect(try ReadText(text).statements(kind) == statements)
  }
}

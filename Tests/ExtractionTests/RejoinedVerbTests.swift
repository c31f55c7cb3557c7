import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Verbs and clauses that belong to another verb than the parser hangs them on.
@Suite struct RejoinedVerbTests {
  @Test(arguments: [
    (
      "Ana Roy pledged to restore ties with Chile, broken off in 2008 when Kofi Mensah left, and to ask the World Bank for loans.",
      RelationKind.request, ["maybe Ana Roy request World Bank"]
    ),
    (
      "Peru accuses Chile, which attacked Mali, and rejects its offer.", .accuse,
      ["Peru accuse Chile"]
    ),
    (
      "Peru, which must act if Mali attacks, praised Chile.", .support, ["Peru support Chile"]
    ),
    (
      "Peru, which had vowed to answer after its jets were shot down, accused Chile of lying.",
      .accuse, ["Peru accuse Chile"]
    ),
    ("Peru, if Mali attacks, will praise Chile.", .support, ["maybe Peru support Chile"]),
  ])
  func `a clause inside another says nothing of the verb behind it`(
    sentence: String, kind: RelationKind, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(kind) == statements)
  }

  @Test(arguments: [
    (
      "Peru, along with Chile, blocked the sanctions of the European Union on Mali.", "Chile"
    ),
    ("Peru, along with Chile, blocked the European Union's sanctions on Mali.", "Chile"),
  ])
  func `who acts beside another has no part in what is a third's`(sentence: String, name: String)
    throws
  {
    let found = try ReadText(sentence).statements(.sanction)
    #expect(!found.contains { $0.contains("\(name) sanction") }, "\(found)")
  }

  @Test(arguments: [
    "Peru, along with Chile, voiced support for Mali.",
    "Peru, along with Chile, voiced its support for Mali.",
  ])
  func `who acts beside another does the same`(sentence: String) throws {
    #expect(
      try ReadText(sentence).statements(.support).sorted()
        == ["Chile support Mali", "Peru support Mali"])
  }
}

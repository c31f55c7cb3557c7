import KnowledgeModel
import Records
import Testing

/// Whose the bases, drones and funds are at which something is done, and who is to leave by whose order.
@Suite struct OwnedGroundTests {
  @Test(arguments: [
    ("Togo fired rockets at the Kenyan base in Chad.", ["Togo assault Kenya"]),
    ("Togo launched an attack on a Kenyan camp in Chad.", ["Togo assault Kenya"]),
    ("Togo dropped bombs on Kenya's airfield near Lima.", ["Togo assault Kenya"]),
    ("Togo fired rockets at a base in Chad.", ["Togo assault Chad"]),
  ])
  func `a strike on a base is one on its owner`(sentence: String, statements: [String]) throws {
    #expect(try ReadText(sentence).statements(.assault) == statements)
  }

  @Test(arguments: [
    ("Togo's army shot down two drones supplied by Kenya.", []),
    ("Togo destroyed a helicopter donated by Kenya.", []),
    ("Togo sank a boat provided by Kenya.", []),
    ("Togo sank a boat operated by Kenya.", ["Togo assault Kenya"]),
  ])
  func `whoever supplied what is destroyed is not attacked`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.assault) == statements)
  }

  @Test(arguments: [
    "Togo blocked the African Union's aid for Chad.",
    "Togo blocked the African Union's loan to Chad.",
    "Togo blocked the African Union's package of sanctions against Chad.",
  ])
  func `whoever gives what is blocked loses nothing`(sentence: String) throws {
    #expect(
      try ReadText(sentence).statements(.sanction).filter { $0.hasSuffix("African Union") } == [])
  }

  @Test(arguments: [
    "Togo ordered Kenyan troops to leave Chad.", "Togo instructed Kenya's soldiers to quit Chad.",
    "A Togolese court ordered Kenyan troops to leave Chad.",
  ])
  func `whom another orders out has not agreed to go`(sentence: String) throws {
    let read = try ReadText(sentence)
    #expect(read.statements(.concede) == [])
    #expect(read.first(.retreat).map { $0.qualifiers.factuality != .actual } ?? true)
  }

  @Test func `whoever orders his own troops home concedes`() throws {
    #expect(
      try ReadText("Kenya ordered its troops to leave Chad.").statements(.concede)
        == ["Kenya concede Chad"])
  }
}

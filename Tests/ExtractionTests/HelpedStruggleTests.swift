import KnowledgeModel
import Records
import Testing

/// Whom one helps to do what has the form of a noun: "helped the army fight rebels".
@Suite struct HelpedStruggleTests {
  @Test(arguments: [
    ("Kenya has been helping Mali's army fight Islamist insurgents.", "Kenya aid Mali"),
    ("American advisers helped Colombian police battle drug gangs.", "United States aid Colombia"),
    ("Washington is helping Japan's navy counter China.", "United States aid Japan"),
    ("Kenya helped the Somali army combat pirates.", "Kenya aid Somalia"),
  ])
  func `the noun before the fight is helped`(text: String, statement: String) throws {
    #expect(try ReadText(text).statements(.aid) == [statement])
  }

  @Test(arguments: [
    ("Kenya sent aid to displaced Somalis.", "Kenya aid Somalia"),
    ("Kenya sent troops to disputed Abyei.", "Kenya mobilize Abyei"),
    ("Kenya returned three ships to sanctioned Iran.", ""),
  ])
  func `a participle behind to is no infinitive`(text: String, statement: String) throws {
    let read = try ReadText(text)
    #expect(read.statements(.coerce).isEmpty && read.statements(.sanction).isEmpty)
    #expect(statement.isEmpty || read.statements.contains(statement))
  }
}

import KnowledgeModel
import Records
import Testing

/// Groups by what they are called.
@Suite struct StyledNameTests {
  @Test(arguments: [
    "The gunmen, known locally as the Red Scarves, attacked Niger.",
    "Fighters who call themselves the Red Scarves attacked Niger.",
    "A militia calling itself the Red Scarves attacked Niger.",
    "The rebels, who were also called the Red Scarves, attacked Niger.",
  ])
  func `a group acts by the noun whose name stands behind it`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["Red Scarves assault Niger"])
  }

  @Test func `a pronoun takes up the group, and its name may have an of`() throws {
    let text = try ReadText(
      "The fighters, known as the Lions of the Delta, left Niger in May. In June they attacked Mali."
    )
    #expect(text.statements(.assault) == ["Lions of the Delta assault Mali"])
  }

  @Test(arguments: [
    "The gunmen, known for their cruelty in Mali, attacked Niger.",
    "The gunmen attacked a town of Niger known as Little Mali.",
    "Soldiers called the Red Cross a fraud and attacked Niger.",
  ])
  func `what is not called so is nobody's name`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault).isEmpty)
  }
}

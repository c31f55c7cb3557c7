import KnowledgeModel
import Testing

@Suite struct ExceptionTests {
  @Test(arguments: [
    "No country but Turkey recognises Kosovo.", "Nobody except Turkey recognises Kosovo.",
    "No state other than Turkey recognises Kosovo.",
  ])
  func `who is set apart from all others does what they do not`(sentence: String) throws {
    let found = try ReadText(sentence).statements(.support)
    #expect(!found.contains("not Turkey support Kosovo"))
  }

  @Test func `it is said of the one set apart`() throws {
    let text = try ReadText("No country but Turkey recognises Kosovo.")
    #expect(text.statements(.support) == ["Turkey support Kosovo"])
  }
}

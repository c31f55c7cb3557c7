import KnowledgeModel
import Records
import Testing

/// Bodies whose names join two words by "and".
@Suite struct JoinedNameTests {
  @Test(arguments: [
    ("Italy left the Belt and Road Initiative in 2023.", "organization Belt and Road Initiative"),
    (
      "The Truth and Reconciliation Commission accused Liberia.",
      "organization Truth and Reconciliation Commission"
    ),
    (
      "The Trade and Development Agency gave Ghana money.",
      "organization Trade and Development Agency"
    ),
  ])
  func `one body sees to two things`(text: String, name: String) throws {
    #expect(try ReadText(text).entities.contains(name))
  }

  @Test(arguments: [
    "The White House and Defense Department criticized Russia.",
    "The Senate and Foreign Ministry criticized Russia.",
    "The Pentagon and State Department criticized Russia.",
  ])
  func `two bodies stay two`(text: String) throws {
    #expect(try ReadText(text).statements(.accuse).count == 2)
  }
}

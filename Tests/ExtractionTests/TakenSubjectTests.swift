import KnowledgeModel
import Records
import Testing

/// Subjects that take up the subject of the sentence before by what else is known of it.
@Suite struct TakenSubjectTests {
  @Test(arguments: [
    ("Ana Roy, 62, was born in Peru.", "The 62-year-old"),
    ("Ana Roy, 62, was born in Peru.", "The 62-year-old lawyer"),
    ("Ana Roy, the mayor of Lima, was born in Peru.", "The politician"),
    ("Peruvian President Ana Roy arrived in Rome.", "The head of state"),
    ("Peruvian Foreign Minister Ana Roy arrived in Rome.", "The top diplomat"),
    ("General Ana Roy left Peru.", "The retired general"),
    ("Ana Roy is a surgeon from Lima.", "The surgeon"),
    ("Ana Roy, a surgeon from Lima, left Peru.", "The surgeon"),
  ])
  func `a person is taken up by age, office and trade`(first: String, subject: String) throws {
    let text = try ReadText("\(first) \(subject) accused Chad of theft.")
    #expect(text.statements(.accuse) == ["Ana Roy accuse Chad"])
  }

  @Test(arguments: [
    "Ana Roy met Kofi Mensah, 62. The 62-year-old accused Chad of theft.",
    "Ana Roy hired a surgeon from Lima. The surgeon accused Chad of theft.",
    "Ana Roy was born in Peru. The head of state accused Chad of theft.",
    "Ana Roy, a surgeon, left Peru. The first surgeon accused Chad of theft.",
  ])
  func `who may be another is nobody known`(text: String) throws {
    #expect(try ReadText(text).statements(.accuse).isEmpty)
  }

  @Test(arguments: [
    ("Boeing opened a plant in Kenya.", "The US planemaker", "Boeing accuse Chad"),
    ("Deutsche Bank opened an office in Kenya.", "The lender", "Deutsche Bank accuse Chad"),
    ("Kenya Airways opened an office in Rome.", "The carrier", "Kenya Airways accuse Chad"),
  ])
  func `a company is taken up by its trade`(
    first: String, subject: String, statement: String
  ) throws {
    #expect(
      try ReadText("\(first) \(subject) sued Chad.").statements(.accuse) == [statement])
  }

  @Test(arguments: [
    "Kenya Airways borrowed from a bank. The lender sued Chad.",
    "Boeing opened a plant in Kenya. The French planemaker sued Chad.",
    "Boeing bought Deutsche Bank. The lender sued Chad.",
  ])
  func `a trade that may be another company's takes up none`(text: String) throws {
    #expect(try ReadText(text).statements(.accuse).isEmpty)
  }

  @Test(arguments: [
    "Kenya and Chad are at war. Togo urged both to stop fighting.",
    "Kenya and Chad are at war. Togo urged the warring parties to stop fighting.",
    "Kenya and Chad are at war. Togo asked the opposing sides for a truce.",
  ])
  func `two who fight are both`(text: String) throws {
    #expect(
      Set(try ReadText(text).statements(.request)) == ["Togo request Kenya", "Togo request Chad"])
  }

  @Test func `parties that nobody says to fight may be any`() throws {
    let text = try ReadText("Fatah and Hamas met in Lima. Both parties accused Togo of theft.")
    #expect(text.statements(.accuse).isEmpty)
  }

  @Test func `one mediates between them`() throws {
    let text = try ReadText("Hamas and Israel are at war. Togo offered to mediate between them.")
    #expect(Set(text.statements(.agree)) == ["Togo agree Hamas", "Togo agree Israel"])
  }
}

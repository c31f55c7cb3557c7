import KnowledgeModel
import Records
import Testing

/// Whom words of news mean that name nobody.
@Suite struct NewsReferenceTests {
  @Test(arguments: [
    ("Iraq accused Iran of theft, a charge it denies.", ["Iran reject Iraq"]),
    ("Peru blamed Mali for the raid, a claim it has rejected.", ["Mali reject Peru"]),
    ("Peru accused Mali of spying, which Mali denies.", ["Mali reject Peru"]),
    ("Peru accused Mali of spying, a charge that made it rich.", []),
  ])
  func `who is accused denies it`(sentence: String, statements: [String]) throws {
    let text = try ReadText(sentence)
    #expect(text.statements(.reject) == statements)
    #expect(text.record.statements.allSatisfy { $0.qualifiers.attributedTo.isEmpty })
  }

  @Test(arguments: [
    "Ana Roy and the Slovak minister spoke. Ukraine left. Hungary cut supplies to its neighbor.",
    "The Slovak minister spoke. Ukraine and Mali left. Hungary cut supplies to its neighbor.",
  ])
  func `of two that a country borders neither is its neighbor`(text: String) throws {
    #expect(try ReadText(text).statements(.sanction).allSatisfy { !$0.contains("Slovakia") })
  }

  @Test func `a country borders its neighbor`() throws {
    let text = try ReadText(
      "Lebanese and Chilean ministers met. Peru and Chile left. Israel bombed its northern neighbor."
    )
    #expect(text.statements(.assault) == ["Israel assault Lebanon"])
  }

  @Test(arguments: [
    (
      "Peru and Chile resumed talks. The foreign ministers of the two countries, Ana Roy and Kofi "
        + "Mensah, met in Lima.",
      ["Ana Roy holds_position Peru", "Kofi Mensah holds_position Chile"]
    ),
    (
      "The presidents of Peru and Chile, Ana Roy and Kofi Mensah, met in Lima.",
      ["Ana Roy holds_position Peru", "Kofi Mensah holds_position Chile"]
    ),
    ("The presidents of Peru and Chile met Ana Roy and Kofi Mensah in Lima.", []),
  ])
  func `each holds the office of his country`(text: String, statements: [String]) throws {
    #expect(try ReadText(text).statements(.holdsPosition) == statements)
  }

  @Test func `leaders of one body are accused themselves`() throws {
    let text = try ReadText("Peru accused two leaders of Hamas, Ana Roy and Kofi Mensah, of theft.")
    #expect(text.statements(.accuse) == ["Peru accuse Ana Roy", "Peru accuse Kofi Mensah"])
  }

  @Test(arguments: [
    (
      "The Harbour Pact was founded in 1995. Peru left the pact in 2012.",
      "Peru sanction Harbour Pact"
    ),
    (
      "The Harbour Partnership for Trade (HPT) was founded in Lima. Peru left the organization.",
      "Peru sanction Harbour Partnership for Trade"
    ),
  ])
  func `a body that was founded is an organization`(text: String, statement: String) throws {
    #expect(try ReadText(text).statements(.sanction) == [statement])
  }

  @Test func `nobody is the object of what he does himself`() throws {
    let text = try ReadText("Peru, Chile and the African Union condemned the organization.")
    #expect(text.statements(.accuse) == [])
  }

  @Test(arguments: [
    (
      "Kofi Mensah of the Harbour Board, who has accused Peru of spying, left.",
      "Kofi Mensah accuse Peru"
    ),
    (
      "Ana Roy met Kofi Mensah of Acme Bank, who accused Peru of spying.", "Kofi Mensah accuse Peru"
    ),
  ])
  func `a person is who, not the body`(sentence: String, statement: String) throws {
    #expect(try ReadText(sentence).statements(.accuse) == [statement])
  }

  @Test(arguments: [
    (
      "In August 1973 agents of the Harbour Intelligence Agency abducted Ana Roy.",
      "Harbour Intelligence Agency assault Ana Roy"
    ),
    ("Peruvian F-16s bombed Chilean positions.", "Peru assault Chile"),
    ("The militant group Ansarul attacked Chile.", "Ansarul assault Chile"),
  ])
  func `a doer may stand behind a time, a type or a noun`(sentence: String, statement: String)
    throws
  {
    #expect(try ReadText(sentence).statements(.assault) == [statement])
  }

  @Test(arguments: [
    "Peru shelled a village near the Chilean border.",
    "After Peru attacked Mali, she and her Chilean counterpart, Ana Roy, left.",
    "A war between Peruvian forces and the rebels, who were attacked by Mali, cost 700 lives.",
  ])
  func `what stands beside is not hit`(sentence: String) throws {
    #expect(
      try ReadText(sentence).statements(.assault).allSatisfy { $0 == "Peru assault Mali" })
  }

  @Test(arguments: [
    ("Lima wants Quito to free the prisoners.", ["Peru request Ecuador"]),
    ("France wants Athens to host the games.", []),
  ])
  func `a government is wanted to act, a city to host`(sentence: String, statements: [String])
    throws
  {
    #expect(try ReadText(sentence).statements(.request) == statements)
  }

  @Test func `the next president is none yet`() throws {
    #expect(
      try ReadText("Peru's likely next president, Ana Roy, smiled.").statements(.holdsPosition)
        == [])
  }
}

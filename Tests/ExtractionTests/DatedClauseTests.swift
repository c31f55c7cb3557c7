import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Dates that another clause or phrase carries. The document is of Monday, 19 July 2021.
@Suite struct DatedClauseTests {
  @Test(arguments: [
    ("At the 2012 summit in Lima, Peru accused Chile of spying.", "2012"),
    ("During a visit to Lima in May, Ana Roy accused Chile of spying.", "2021-05"),
    ("Speaking in Lima on Friday, Ana Roy accused Chile of spying.", "2021-07-16"),
    ("After talks with Mali in Lima on Friday, Peru accused Chile of spying.", "2021-07-16"),
    ("After the war of 1991 Peru accused Chile of spying.", nil),
    ("Peru, which left the bloc in May, accused Chile of spying.", nil),
    ("Peru said on Friday that Chile had broken the truce.", "2021-07-16"),
    ("Peru denounced the raid on Friday, saying that Chile had broken the truce.", "2021-07-16"),
  ])
  func `what is said on an occasion is said at its time`(
    sentence: String, date: String?
  ) throws {
    #expect(try ReadText(sentence).first(.accuse)?.qualifiers.date?.description == date)
  }

  @Test(arguments: [
    ("The truce failed in May last year, when the army of Peru attacked Chile.", "2020-05"),
    ("The truce has failed since 2001, when Peru attacked Chile.", "2001"),
    ("The truce failed in May, and when it rained Peru attacked Chile.", nil),
    ("2008: Mali leaves; Peru attacks Chile.", "2008"),
    ("May 28, 2019: Peru attacks Chile after the vote.", "2019-05-28"),
    ("Peru left on 3 May 2019. That evening Mali attacked Chile.", "2019-05-03"),
    ("Peru left on 3 May 2019. The next morning Mali attacked Chile.", "2019-05-04"),
    ("Peru attacked Chile between 1998 and 2000.", "1998"),
  ])
  func `a clause is dated by what stands right before it`(text: String, date: String?) throws {
    #expect(try ReadText(text).first(.assault)?.qualifiers.date?.description == date)
  }

  @Test(arguments: [
    ("On Friday Ana Roy flew to Rome, where she met Kofi Mensah.", "2021-07-16"),
    ("Ana Roy grew up in Rome, where she met Kofi Mensah.", nil),
  ])
  func `on a journey is done what is done where it leads`(
    sentence: String, date: String?
  ) throws {
    #expect(try ReadText(sentence).first(.consult)?.qualifiers.date?.description == date)
  }

  @Test func `a cause is as it was, whatever is stopped for it`() throws {
    let text = try ReadText("Peru suspended aid to Mali over Togo's support for Chad.")
    #expect(text.first(.support)?.qualifiers.polarity == .positive)
    let stopped = try ReadText("Peru suspended its support for Chad.")
    #expect(stopped.first(.support).map { $0.qualifiers.polarity == .negative } ?? true)
  }
}

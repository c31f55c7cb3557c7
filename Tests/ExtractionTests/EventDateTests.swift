import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Dates of events that count from others, or stand apart from their verb. The document is of Monday, 19 July 2021.
@Suite struct EventDateTests {
  @Test(arguments: [
    ("Peru left in 2019. Iraq attacked Kuwait that March.", "2019-03"),
    ("Peru left in May 2019. Iraq attacked Kuwait the following March.", "2020-03"),
    ("Peru left in May 2019. Iraq had attacked Kuwait the previous July.", "2018-07"),
    ("Iraq attacked Kuwait on the eve of Sunday's vote.", "2021-07-17"),
    ("Iraq attacked Kuwait on the eve of 3 May.", "2021-05-02"),
    ("Iraq attacked Kuwait on the 17th of last month.", "2021-06-17"),
    ("Iraq attacked the deserted border town of Safwan on Saturday night.", "2021-07-17"),
    ("Iraq attacked troops of Kuwait, Togo and Mali last May, ending a truce.", "2021-05"),
    ("Peru deplored Iraq's attack on Kuwait, carried out on Sunday.", nil),
  ])
  func `a date may stand apart from its verb`(text: String, date: String?) throws {
    #expect(try ReadText(text).first(.assault)?.qualifiers.date?.description == date)
  }

  @Test(arguments: [
    "France promised Mali money over the next decade.",
    "France promised Mali money for the next year.",
    "France promised Mali money in the last month of its term.",
  ])
  func `a stretch of time is no date`(sentence: String) throws {
    let statement = try #require(try ReadText(sentence).first(.agree))
    #expect(statement.qualifiers.date == nil)
  }

  @Test(arguments: [
    ("In a statement issued on Sunday, Peru accused Chile of spying.", "2021-07-18"),
    ("Peru accused Chile of spying in a report published in May.", "2021-05"),
    ("In an interview broadcast on Friday, Peru accused Chile of spying.", "2021-07-16"),
  ])
  func `what a paper says is said when it is issued`(sentence: String, date: String) throws {
    #expect(try ReadText(sentence).first(.accuse)?.qualifiers.date?.description == date)
  }

  @Test(arguments: [
    ("Talks between Peru and Chile, held in Lima in May, failed.", "2021-05"),
    ("Talks between Peru and Chile that began on Sunday failed.", "2021-07-18"),
    ("A meeting of Peru and Chile proposed in May has been put off.", nil),
  ])
  func `a deed is dated by the clause that tells it was done`(
    sentence: String, date: String?
  ) throws {
    #expect(try ReadText(sentence).first(.consult)?.qualifiers.date?.description == date)
  }

  @Test(arguments: [
    ("Peru praised Chile in an interview with Reuters published last Saturday.", "2021-07-17"),
    ("Peru left in 2019. It had praised Chile the year before.", "2018"),
    ("Peru left in 2019 and praised Chile the year before that.", "2018"),
    ("Peru praised Chile in the spring.", "2021"),
    ("Peru praised Chile during the autumn.", "2020"),
    ("Peru praised Chile in December, 2002, and left.", "2002-12"),
    ("Ana Roy said Wednesday she was sad when Peru praised Chile.", nil),
    ("The two were at war in 2008 when Peru praised Chile.", "2008"),
  ])
  func `spans and papers date what they are told of`(text: String, date: String?) throws {
    #expect(try ReadText(text).first(.support)?.qualifiers.date?.description == date)
  }

  @Test(arguments: [
    // What is told before in the sentence is meant, or nothing.
    ("Peru left on Sunday. Iraq fled in May 2018 and attacked Kuwait the following week.", nil),
    (
      "Peru left on Sunday. Togo left the day after. Iraq attacked Kuwait on the same day.",
      "2021-07-19"
    ),
  ])
  func `dates count from the nearest one`(text: String, date: String?) throws {
    #expect(try ReadText(text).first(.assault)?.qualifiers.date?.description == date)
  }

  @Test(arguments: [
    "Mali and Togo said they had agreed to patrol their border from August 1.",
    "Mali and Togo agreed to leave by 2023.", "Mali and Togo agreed to stay until next March.",
  ])
  func `from when a plan holds is not when it was agreed`(sentence: String) throws {
    #expect(try ReadText(sentence).first(.agree)?.qualifiers.date == nil)
  }

  @Test func `deeds of a kind on two days are two`() throws {
    let text = try ReadText(
      "Peru expelled the Chilean ambassador in March and expelled three Chilean diplomats in April."
    )
    let found = text.record.statements.filter { $0.kind == .sanction }
    #expect(found.compactMap { $0.qualifiers.date?.description } == ["2021-03", "2021-04"])
  }
}

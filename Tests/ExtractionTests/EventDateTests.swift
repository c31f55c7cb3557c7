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
}

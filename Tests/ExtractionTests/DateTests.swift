import AnnotatedText
import KnowledgeModel
import Records
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    ("Iraq invaded Kuwait over the weekend.", "2021-07"),
    ("Iraq invaded Kuwait last Monday.", "2021-07-12"),
    ("Iraq invaded Kuwait last autumn.", "2020"),
    ("Iraq invaded Kuwait this spring.", "2021"),
    ("Iraq invaded Kuwait on the 2nd of August.", "2020-08-02"),
    ("Iraq invaded Kuwait last August.", "2020-08"),
    ("Iraq invaded Kuwait in May last year.", "2020-05"),
    ("Iraq invaded Kuwait in June of this year.", "2021-06"),
    ("Iraq bombed Kuwait from March to June 2019.", "2019-03"),
    ("Iraq invaded Kuwait on Monday, May 3.", "2021-05-03"),
    ("On the night of 3 July, Iraq invaded Kuwait.", "2021-07-03"),
    ("Peru left a week after Iraq attacked Kuwait on 3 May.", "2021-05-03"),
    ("Gunmen shelled Kuwait on 3 May, an attack that Peru blamed on Iraq.", "2021-05-03"),
  ])
  func `weekends, seasons and ordinals are dates`(sentence: String, date: String) throws {
    #expect(try ReadText(sentence).first(.assault)?.qualifiers.date?.description == date)
  }

  @Test(arguments: [
    ("Peru left on 3 May 2020. A day later, Iraq attacked Kuwait.", "2020-05-04"),
    ("Peru left on 3 May 2020. Iraq attacked Kuwait the same day.", "2020-05-03"),
    ("Peru left in May 2020. Two months later Iraq attacked Kuwait.", "2020-07"),
    ("Peru left in May 2019. Iraq attacked Kuwait that year.", "2019"),
    ("Peru left on 3 May 2020. Iraq had attacked Kuwait the day before.", "2020-05-02"),
    // Nothing is a day after a year.
    ("Peru left in 2019. A day later, Iraq attacked Kuwait.", nil),
  ])
  func `a date may count from the one told before`(text: String, date: String?) throws {
    #expect(try ReadText(text).first(.assault)?.qualifiers.date?.description == date)
  }

  @Test(arguments: [
    ("In late 2014 Iraq attacked Kuwait.", "2014"),
    ("Iraq attacked Kuwait in mid-2014.", "2014"),
    ("Iraq attacked Kuwait the day before yesterday.", "2021-07-17"),
    ("Iraq attacked Kuwait before 2014.", nil),
    ("Iraq attacked Kuwait before March.", nil),
    ("In March 2014 Boko Haram attacked Kuwait.", "2014-03"),
    ("On 4 March 2014 Boko Haram attacked Kuwait.", "2014-03-04"),
    ("On March 4 Hezbollah attacked Kuwait.", "2021-03-04"),
    ("In September ETA attacked Kuwait.", "2020-09"),
  ])
  func `parts of years and times before a name are dates, what came before one is not`(
    sentence: String, date: String?
  ) throws {
    let assault = try ReadText(sentence).first(.assault)
    #expect(assault != nil)
    #expect(assault?.qualifiers.date?.description == date)
  }

  @Test func `a clause behind a week after is as much earlier`() throws {
    let text = try ReadText(
      "Mali expelled the French ambassador on Friday, a week after Iraq had attacked Kuwait.")
    #expect(text.first(.assault)?.qualifiers.date?.description == "2021-07-09")
    #expect(text.first(.sanction)?.qualifiers.date?.description == "2021-07-16")
  }

  @Test(arguments: [
    ("Peru agreed with Chile, in May, to open a road.", RelationKind.agree, "2021-05"),
    ("Iraq attacked Kuwait on Friday, and then left.", .assault, "2021-07-16"),
  ])
  func `a date before a comma is that of the clause it ends`(
    sentence: String, kind: RelationKind, date: String
  ) throws {
    #expect(try ReadText(sentence).first(kind)?.qualifiers.date?.description == date)
  }

  @Test func `what a past deed was for is no plan for next year`() throws {
    let text = try ReadText("Uganda sent troops to support Kenya in January and left.")
    #expect(text.first(.support)?.qualifiers.date?.description == "2021-01")
  }

  @Test(arguments: [
    ("Togo's army took power in May 2020, ousting Ana Roy.", "2020-05"),
    ("After taking power in May 2020 Togo's army ousted Ana Roy.", nil),
  ])
  func `what comes about by a deed comes about with it`(sentence: String, date: String?) throws {
    #expect(try ReadText(sentence).first(.coerce)?.qualifiers.date?.description == date)
  }

  @Test func `the day on which a deed is condemned is not the deed's`() throws {
    let text = try ReadText("On Friday Togo condemned Iraq's attack on Kuwait.")
    #expect(text.first(.assault)?.qualifiers.date == nil)
    #expect(text.first(.accuse)?.qualifiers.date?.description == "2021-07-16")
  }
}

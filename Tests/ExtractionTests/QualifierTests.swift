import AnnotatedText
import KnowledgeModel
import Records
import Testing

@Suite struct QualifierTests {
  @Test(arguments: [
    ("Iraq did not attack Kuwait.", "not Iraq assault Kuwait"),
    ("Iraq never attacked Kuwait.", "not Iraq assault Kuwait"),
    ("Iraq denied that it had attacked Kuwait.", "not Iraq assault Kuwait"),
    ("Iraq refused to attack Kuwait.", "not Iraq assault Kuwait"),
    ("Italy no longer supports Malta.", "not Italy support Malta"),
    ("The talks between Peru and Chile did not take place.", "not Peru consult Chile"),
    ("Iraq stopped short of an apology without attacking Kuwait.", "not Iraq assault Kuwait"),
    ("Iraq failed to attack Kuwait.", "not Iraq assault Kuwait"),
    ("Neither Iraq nor Iran attacked Kuwait.", "not Iraq assault Kuwait"),
    ("Canada lifted the embargo against Cuba.", "Canada retreat Cuba"),
  ])
  func `what is denied is marked so`(sentence: String, statement: String) throws {
    #expect(try ReadText(sentence).statements.contains(statement))
  }

  @Test func `a state that is ended is denied`() throws {
    let text = try ReadText("Kenya closed the British base in Somalia.")
    #expect(text.statements(.stationedIn) == ["not United Kingdom stationed_in Somalia"])
  }

  @Test(arguments: [
    ("If Iraq attacked Kuwait, Iran would leave.", Modality.possible),
    ("Iraq could attack Kuwait.", .possible),
    ("Iraq attacked Kuwait, unless Iran is wrong.", .possible),
    ("Iraq hopes to attack Kuwait.", .possible),
    ("Iraq is ready to attack Kuwait.", .possible),
    ("Iraq wants to attack Kuwait.", .possible),
    ("Ana Roy suggested that Iraq invade Kuwait.", .possible),
    ("Iraq plans to attack Kuwait.", .planned),
    ("Iraq will attack Kuwait.", .planned),
    ("Iraq reportedly attacked Kuwait.", .reported),
    ("Iraq attacked Kuwait.", .asserted),
  ])
  func `the modality of a deed is read from what governs it`(sentence: String, modality: Modality)
    throws
  {
    let statement = try ReadText(sentence).record.statements.first { $0.kind == .assault }
    #expect(statement?.qualifiers.modality == modality)
    #expect(statement?.qualifiers.polarity == .positive)
  }

  @Test(arguments: [
    ("Kofi Mensah said that Poland had sent troops to Latvia.", "Kofi Mensah"),
    ("According to Kofi Mensah, Poland sent troops to Latvia.", "Kofi Mensah"),
    ("\"Poland sent troops to Latvia,\" Ana Roy told the court.", "Ana Roy"),
    ("Kofi Mensah told Reuters that Poland had sent troops to Latvia.", "Kofi Mensah"),
    ("Poland sent troops to Latvia, Reuters reported.", "Reuters"),
  ])
  func `a deed is attributed to who tells of it`(sentence: String, speaker: String) throws {
    let text = try ReadText(sentence)
    let statement = text.first(.mobilize)
    #expect(text.speakers(of: statement) == [speaker])
    #expect(statement?.qualifiers.modality == .reported)
    #expect(statement?.qualifiers.origin == (speaker == "Reuters" ? "Reuters" : nil))
  }

  @Test func `what follows from a fact, or describes somebody, is a fact`() throws {
    let text = try ReadText("Iran plans to leave because Iraq attacked Kuwait.")
    #expect(text.statements(.assault) == ["Iraq assault Kuwait"])
    let other = try ReadText("Iran wants talks with Iraq, which attacked Kuwait.")
    #expect(other.statements(.assault) == ["Iraq assault Kuwait"])
  }

  @Test func `what somebody is accused of is in the words of the accuser`() throws {
    let text = try ReadText("Iran accused Iraq of attacking Kuwait.")
    let statement = text.first(.assault)
    #expect(statement?.qualifiers.modality == .reported)
    #expect(text.speakers(of: statement) == ["Iran"])
  }

  @Test func `a bare statement has no speaker`() throws {
    let text = try ReadText("Poland attacked Latvia.", source: "Reuters")
    #expect(text.first(.assault)?.qualifiers.attributedTo == [])
    #expect(text.first(.assault)?.qualifiers.origin == nil)
  }

  @Test(arguments: [
    ("Iraq invaded Kuwait on August 2, 1990.", "1990-08-02"),
    ("Iraq invaded Kuwait on 2 August 1990.", "1990-08-02"),
    ("Iraq invaded Kuwait in August 1990.", "1990-08"),
    ("Iraq invaded Kuwait in 1990.", "1990"),
    ("Iraq invaded Kuwait on Friday.", "2021-07-16"),
    ("Iraq invaded Kuwait on Monday.", "2021-07-19"),
    ("Iraq invaded Kuwait yesterday.", "2021-07-18"),
    ("Last month Iraq invaded Kuwait.", "2021-06"),
    ("Iraq invaded Kuwait last year.", "2020"),
    ("Iraq invaded Kuwait on 5 July.", "2021-07-05"),
    ("Iraq invaded Kuwait in December.", "2020-12"),
    ("Iraq invaded Kuwait in May.", "2021-05"),
    ("Iraq invaded Kuwait two weeks ago.", "2021-07"),
    ("Iraq invaded Kuwait three days ago.", "2021-07-16"),
    ("Five months ago Iraq invaded Kuwait.", "2021-02"),
    ("Iraq invaded Kuwait last week.", "2021-07"),
    ("Iraq invaded Kuwait earlier this year.", "2021"),
    ("Iraq invaded Kuwait in the autumn of 1990.", "1990"),
  ])
  func `dates are absolute or count from the document's`(sentence: String, date: String) throws {
    #expect(try ReadText(sentence).first(.assault)?.qualifiers.date?.description == date)
  }

  @Test(arguments: [
    ("Peru will meet Chile in December.", "2021-12"),
    ("Peru will meet Chile in March.", "2022-03"),
    ("Peru plans to meet Chile on 2 August.", "2021-08-02"),
    ("Peru will meet Chile on Friday.", "2021-07-23"),
    ("Peru will meet Chile next month.", "2021-08"),
    ("Peru will meet Chile tomorrow.", "2021-07-20"),
  ])
  func `a plan's month or weekday is the next one`(sentence: String, date: String) throws {
    #expect(try ReadText(sentence).first(.agree)?.qualifiers.date?.description == date)
  }

  @Test func `a date belongs to its own verb`() throws {
    let text = try ReadText("Ana Roy said on Friday that Iraq had attacked Kuwait.")
    #expect(text.statements(.assault) == ["Iraq assault Kuwait"])
    #expect(text.first(.assault)?.qualifiers.date == nil)
  }

  @Test(arguments: [
    (
      "France has stationed at least 7,000 troops in Mali.", RelationKind.stationedIn,
      "at least 7,000 troops"
    ),
    ("Poland deployed 2,500 troops in Latvia.", .mobilize, "2,500 troops"),
    ("M23 has controlled at least 85 percent of Rwanda.", .controls, "at least 85 percent"),
    ("France gave Mali $40 million.", .aid, "$40 million"),
    ("France sent 300 tons of grain to Mali.", .aid, "300 tons"),
    (
      "Poland killed more than a dozen Latvian soldiers.", .assault,
      "more than a dozen Latvian soldiers"
    ),
    ("Poland arrested about 40 Latvian students.", .coerce, "about 40 Latvian students"),
    ("Togo pledged 5 million euros to Ghana.", .agree, "5 million euros"),
    ("Togo provided Ghana with 20 armoured vehicles.", .aid, "20 armoured vehicles"),
    ("Togo gave Ghana another $20 million.", .aid, "$20 million"),
    ("Togo expelled 12 Ghanaian diplomats.", .sanction, "12 Ghanaian diplomats"),
    (
      "A battalion of 600 Togolese soldiers is stationed in Ghana.", .stationedIn,
      "600 Togolese soldiers"
    ),
  ])
  func `a figure is kept with its bound and unit`(
    sentence: String, kind: RelationKind, quantity: String
  ) throws {
    let statement = try #require(try ReadText(sentence).first(kind))
    #expect(statement.qualifiers.quantity == quantity)
  }

  @Test func `a figure of other things is not the deed's`() throws {
    let text = try ReadText("Two people said that Iraq had attacked Kuwait.")
    #expect(text.statements(.assault) == ["Iraq assault Kuwait"])
    #expect(text.first(.assault)?.qualifiers.quantity == nil)
  }

  @Test func `the place of a deed is none of its ends`() throws {
    let text = try ReadText("Kofi Mensah met Ana Roy in Lima.")
    #expect(text.first(.consult)?.qualifiers.place == "Lima")
  }

  @Test func `doubt lowers confidence`() throws {
    let plain = try ReadText("Iraq attacked Kuwait.").first(.assault)?.confidence
    let reported = try ReadText("Iraq reportedly attacked Kuwait.").first(.assault)?.confidence
    #expect(try #require(plain) > (try #require(reported)))
  }

  @Test(arguments: [
    ("The parliament of Chile on Friday accused Peru of fraud.", "2021-07-16"),
    ("Chile closed two mines in May and accused Peru of fraud.", nil),
    ("In May Chile closed two mines and accused Peru of fraud.", "2021-05"),
  ])
  func `a date between subject and verb is the verb's, one behind another verb is not`(
    sentence: String, date: String?
  ) throws {
    #expect(try ReadText(sentence).first(.accuse)?.qualifiers.date?.description == date)
  }

  @Test(arguments: [
    ("Kofi Mensah denied that Poland had sent troops to Latvia.", ["Kofi Mensah"]),
    ("Kofi Mensah confirmed the Polish attack on Latvia.", ["Kofi Mensah"]),
    ("\"It was bad. Poland attacked Latvia,\" said Ana Roy.", ["Ana Roy"]),
    ("A Kenyan report says Poland attacked Latvia.", ["Kenya"]),
    ("Poland attacked Latvia after Ana Roy had spoken.", []),
  ])
  func `who denies, confirms or is quoted over two sentences is credited`(
    text: String, speakers: [String]
  ) throws {
    let read = try ReadText(text)
    let statement = read.record.statements.first { [.assault, .mobilize].contains($0.kind) }
    #expect(read.speakers(of: statement) == speakers)
  }

  @Test(arguments: [
    ("Iraq's 2008 invasion of Kuwait was brief.", "2008"),
    ("Iraq invaded Kuwait this morning.", "2021-07-19"),
    ("Iraq invaded Kuwait last night.", "2021-07-18"),
    ("Iraq invaded Kuwait in mid-June.", "2021-06"),
    ("Iraq invaded Kuwait a decade ago.", "2011"),
  ])
  func `years before nouns, parts of days and decades are dates`(sentence: String, date: String)
    throws
  {
    #expect(try ReadText(sentence).first(.assault)?.qualifiers.date?.description == date)
  }

  @Test func `the day of a promise is no day to come`() throws {
    let text = try ReadText("Peru agreed on Thursday to meet Chile.")
    #expect(text.first(.agree)?.qualifiers.date?.description == "2021-07-15")
  }

  @Test(arguments: [
    "Peru sent police to Togo, according to a draft seen by Reuters.",
    "Peru sent police to Togo, according to Reuters.",
    "According to papers obtained by Reuters, Peru sent police to Togo.",
  ])
  func `what is taken from a paper is credited to the outlet that saw it`(
    sentence: String
  ) throws {
    let text = try ReadText(sentence)
    #expect(text.first(.mobilize)?.qualifiers.origin == "Reuters")
  }
}

import AnnotatedText
import Corpus
import Testing

private let body = """
  The defence ministers of Norland and Estonia met in Tallinn on Monday to talk about joint air patrols.

  Norland will send 300 soldiers to the base, as it did on 3 May 2019, its minister Karl Berg said.
  """

struct MetadataTests {
  @Test(arguments: [
    ("• publish: 19 July 2021", "2021-07-19"), ("Published: July 19, 2021", "2021-07-19"),
    ("Published on Jul. 19, 2021 at 14:02 GMT", "2021-07-19"), ("Date: 2021-07-19", "2021-07-19"),
    ("Posted on 19th July, 2021", "2021-07-19"), ("July 19, 2021", "2021-07-19"),
    ("19 Jul 2021", "2021-07-19"), ("Mon, 19 Jul 2021 13:42", "2021-07-19"),
    ("By Jane Roe, July 19, 2021", "2021-07-19"), ("Jane Roe | 19 Sept 2021", "2021-09-19"),
    ("2021-07-19T13:42:00Z", "2021-07-19"), ("19.07.2021, 13:42", "2021-07-19"),
    ("19/07/2021", "2021-07-19"), ("07/19/2021", "2021-07-19"), ("2021/07/19", "2021-07-19"),
  ])
  func `a date near the head is the date of publication`(line: String, date: String) throws {
    let document = try document("Patrols agreed in Tallinn\n\n\(line)\n\n" + body)
    #expect(document.date?.description == date)
  }

  @Test(arguments: [
    "", "05/06/2021", "30 February 2021", "July 2021", "In July 2021 the talks began",
    "TALLINN, July 17 (Reuters) - The ministers met.", "Call 2021-07-1999 now",
    "Talks of 3 May 2019 and what came of them", "19:07:2021",
  ])
  func `anything else is no date`(line: String) throws {
    let document = try document("Patrols agreed in Tallinn\n\n\(line)\n\n" + body)
    #expect(document.date == nil)
  }

  @Test func `publication goes before update and before a date alone`() throws {
    let document = try document(
      "Patrols agreed in Tallinn\n\nUpdated: 21 July 2021\n\n20 July 2021\n\nPublished: 19 July 2021\n\n"
        + body)
    #expect(document.date == PartialDate(year: 2021, month: 7, day: 19))
  }

  @Test func `an update is better than nothing`() throws {
    let document = try document("Patrols agreed\n\nLast updated: 21 July 2021\n\n" + body)
    #expect(document.date == PartialDate(year: 2021, month: 7, day: 21))
  }

  @Test(arguments: [
    ("TALLINN, July 17, 2021 (Reuters) - ", "2021-07-17", "Reuters"),
    ("TALLINN, Estonia (AP) — ", nil, "AP"), ("Tallinn (Baltic News) - ", nil, "Baltic News"),
    ("TALLINN, July 17. /TASS/. ", nil, "TASS"), ("TALLINN — ", nil, nil),
    ("Tallinn/Riga (dpa) - ", nil, "dpa"), ("TALLINN/RIGA, July 17 (Reuters) - ", nil, "Reuters"),
    ("TALLINN, Estonia [AFP] – ", nil, "AFP"), ("Tallinn, SANA- ", nil, "SANA"),
    ("TALLINN, KUNA -- ", nil, "KUNA"), ("TALLINN, ESTONIA -- ", nil, nil),
    ("ABOARD THE ICEBREAKER POLAR STAR (AP) — ", nil, "AP"), ("TALLINN/RIGA: ", nil, nil),
    ("The ministers (both new) - ", nil, nil),
  ])
  func `a dateline gives the agency, and the day if it has the year`(
    dateline: String, date: String?, source: String?
  ) throws {
    let document = try document("Patrols agreed in Tallinn\n\n" + dateline + body)
    #expect(document.date?.description == date)
    #expect(document.source == source)
  }

  @Test(arguments: [
    ("TALLINN, July 17, 2021 (Reuters) - ", "Reuters"), ("TALLINN, Estonia (AP) — ", "AP"),
    ("TALLINN, July 17. /TASS/. ", "TASS"), ("TALLINN — ", nil),
    ("Tallinn/Riga (dpa) - ", "dpa"), ("TALLINN, July 17—", nil),
  ])
  func `a dateline is a passage of its own, and no sentence holds it`(
    dateline: String, agency: String?
  ) throws {
    let document = try document("Patrols agreed in Tallinn\n\n" + dateline + body)
    let found = try #require(document.dateline)
    #expect(document.text[found.range] == dateline)
    #expect(found.agency == agency)
    let index = try #require(document.passages.firstIndex { $0.range == found.range })
    #expect(document.text[document.passages[index + 1].range].hasPrefix(body.prefix(20)))
  }

  @Test func `a place before a colon begins a paragraph, and no headline`() throws {
    let long =
      String(body.prefix { $0 != "\n" }) + " They were to go on until late on Tuesday evening."
    let document = try document("PERU: THE VOTE\n\nTALLINN: " + long + "\n\n" + body)
    #expect(document.title == "PERU: THE VOTE")
    #expect(document.dateline.map { document.text[$0.range] } == "TALLINN: ")
  }

  @Test(arguments: [
    ("This story is brought to you courtesy of The Northern Post.", "The Northern Post"),
    ("The post Patrols agreed appeared first on Northern Post.", "Northern Post"),
    ("“The reports (Reuters) were wrong,” he said.", nil),
    ("The Northern Post reported it on Monday.", nil),
  ])
  func `only a credit names the outlet`(line: String, source: String?) throws {
    #expect(try document("Patrols agreed in Tallinn\n\n\(line)\n\n" + body).source == source)
  }

  @Test func `front matter of Markdown is metadata, marks are left out`() throws {
    let document = try document(
      """
      ---
      title: "Patrols agreed"
      date: 2021-07-19
      source: The Northern Post
      ---
      # Patrols *agreed* in Tallinn

      The [defence ministers](https://example.org/x) of **Norland** and _Estonia_ met in Tallinn on Monday.
      ![a picture](x.png)

      - Norland sends `300` soldiers [CSTO] \\*now\\*, and 2 * 3 snake_case words stay.

      > “We are ready,” he said.

      ***
      """, .markdown)
    #expect(document.title == "Patrols agreed")
    #expect(document.date == PartialDate(year: 2021, month: 7, day: 19))
    #expect(document.source == "The Northern Post")
    #expect(
      document.outline == [
        "title: Patrols agreed in Tallinn",
        "body: The defence ministers of Norland and Estonia met in Tallinn on Monday.",
        "body: Norland sends 300 soldiers [CSTO] *now*, and 2 * 3 snake_case words stay.",
        "body: “We are ready,” he said.",
      ])
    #expect(document.offsets == .text)
  }

  @Test func `the digest is of the file's bytes`() throws {
    #expect(
      try document([0xEF, 0xBB, 0xBF, 0x61]).sha256
        == "1951c7860e968e742658b3af34e60741eb4aaf2a8d2ecc3993727016b12e81e8")
  }
}

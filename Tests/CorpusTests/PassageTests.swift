import AnnotatedText
import Corpus
import Testing

/// Three paragraphs of report, enough for an article.
private let article = """
  The defence ministers of Norland and Estonia met in Tallinn on Monday to talk about joint air patrols over the sea.

  Norland will send 300 soldiers to the Amari Air Base next month, its minister Karl Berg said after the meeting.

  Estonia has asked the alliance for more patrols since the spring, when two aircraft crossed into its airspace.
  """

struct PassageTests {
  private func roles(_ lines: [String]) throws -> [String] {
    try document(lines.joined(separator: "\n\n")).outline
  }

  @Test func `a headline is words without a full stop before longer text`() throws {
    let document = try document("Ministers agree on joint air patrols\n\n" + article)
    #expect(document.title == "Ministers agree on joint air patrols")
    #expect(document.passages.map(\.role) == [.title, .body, .body, .body])
    #expect(document.offsets == .file)
  }

  @Test func `a text that begins with a sentence has no headline`() throws {
    let document = try document(article)
    #expect(document.title == nil)
    #expect(document.passages.allSatisfy { $0.role == .body })
  }

  @Test(arguments: [
    "Is the alliance ready for a long winter?", "‘We are ready,’ minister tells “the doubters”",
    "NATO", "TALLINN, July 17 (Reuters) - The ministers met", "300 soldiers leave for Estonia",
  ])
  func `questions and quotations may be headlines, names alone and datelines not`(
    line: String
  ) throws {
    let isHeadline = line != "NATO" && !line.hasPrefix("TALLINN")
    #expect(try document(line + "\n\n" + article).title == (isHeadline ? line : nil))
  }

  @Test(arguments: ["Featured", "EXCLUSIVE:", "Breaking News |"])
  func `a label before a headline that is said twice is cut off`(label: String) throws {
    let headline = "Ministers agree on joint air patrols"
    let document = try document("\(label) \(headline)\n\n\(headline)\n\n" + article)
    #expect(document.title == headline)
    #expect(document.passages.prefix(3).map(\.role) == [.boilerplate, .title, .copy])
  }

  @Test func `a headline that ends in a full stop counts if it stands twice`() throws {
    let document = try document("Patrols agreed.\nPatrols agreed.\n\n" + article)
    #expect(document.title == "Patrols agreed.")
    #expect(document.texts(.copy) == ["Patrols agreed."])
  }

  @Test(arguments: [
    "READ ALSO: Berg visits Riga for talks with the president",
    "Related: Five things to know about the patrols",
    "Click the link to visit their page and see more stories.",
    "The following story is brought to you courtesy of The Northern Post.",
    "This article first appeared in the morning edition",
    "Subscribe to our weekly letter", "Sign up for breaking news alerts",
    "Share this article", "Share on Facebook", "Follow us on Twitter for updates",
    "• category: Defence", "• time: 1:42 pm", "- No: 2231", "Tags: Estonia, Norland, patrols",
    "View attachment 12345", "berg in tallinn.JPG", "https://example.org/patrols",
    "#patrols #estonia @northernpost", "Home | World | Politics | Business", "Back",
    "Top Bottom", "Advertisement", "Story continues below", "3 min read", "Skip to content",
    "© 2021 All rights reserved.", "Reporting by Jane Roe; Editing by John Doe",
    "We use cookies to improve your experience.", "Copyright 2021 The Northern Post",
    "Last updated 19 July 2021", "Posted by admin", "Continue reading", "Download our app",
  ])
  func `what a page puts between paragraphs is boilerplate`(line: String) throws {
    let paragraphs = article.split(separator: "\n\n").map { String($0) }
    let document = try document(
      ([paragraphs[0], line] + paragraphs[1...]).joined(separator: "\n\n"))
    #expect(document.texts(.boilerplate) == [line])
    #expect(document.texts(.body).count == 3)
  }

  @Test(arguments: [
    "Share prices in Tallinn fell on Monday after the news.",
    "More than 100 people watched the aircraft land at Amari.",
    "Topping the agenda was the question of fuel, Berg said.",
    "“Tell us what you need,” Berg told the commander of the base.",
    "Reading the statement aloud, the minister paused twice.",
    "Related talks are planned in Riga and Vilnius next week.",
    "Follow-up meetings will be held in Riga, according to Berg.",
    "Watchers of the alliance said: the patrols will grow.",
    "Comments by the minister drew a sharp reply from Moscow.",
    "Reported by two newspapers on Saturday, the plan has drawn criticism in Riga and Vilnius.",
    "Editing the final text took the ministers most of the night.",
    "Back in Tallinn, the parliament voted for the plan.",
    "File photos of the meeting were handed out by the ministry.",
    "Getty Images sued a company in London, the court said on Monday.",
  ])
  func `a sentence that begins like boilerplate is report`(line: String) throws {
    let document = try document(article + "\n\n" + line)
    #expect(document.texts(.body).last == line)
  }

  @Test(arguments: [
    (
      "FILE PHOTO: Karl Berg speaks to soldiers at Amari, Estonia, May 3, 2021. REUTERS/Jane Roe",
      "Karl Berg speaks to soldiers at Amari, Estonia, May 3, 2021.", "REUTERS/Jane Roe"
    ),
    (
      "Karl Berg inspects a hangar on Monday. (AP Photo/John Doe)",
      "Karl Berg inspects a hangar on Monday.", "(AP Photo/John Doe)"
    ),
    (
      "Aircraft on the runway at Amari. John Doe/AFP via Getty Images",
      "Aircraft on the runway at Amari.", "John Doe/AFP via Getty Images"
    ),
    (
      "Photo: Soldiers board a bus in Tartu [Photo/Xinhua]", "Soldiers board a bus in Tartu",
      "[Photo/Xinhua]"
    ),
  ])
  func `a caption keeps its sentence without label and credit`(
    line: String, caption: String, credit: String
  ) throws {
    let document = try document("Patrols agreed in Tallinn\n\n\(line)\n\n" + article)
    #expect(document.texts(.caption) == [caption])
    #expect(document.texts(.boilerplate).last == credit)
  }

  @Test(arguments: ["REUTERS/Jane Roe/File Photo", "Photo: AFP", "(Photo by Jane Roe)"])
  func `a credit alone is boilerplate`(line: String) throws {
    let document = try document("Patrols agreed in Tallinn\n\n\(line)\n\n" + article)
    #expect(document.texts(.caption).isEmpty)
    #expect(document.texts(.boilerplate).joined(separator: " ") == line)
  }

  @Test(arguments: [
    "Leave a Reply", "Leave A Comment", "4 Comments", "Comments (12)", "Post a comment",
    "Please enter your comment!", "3 thoughts on “Ministers agree”", "Join the conversation",
    "Your email address will not be published. Required fields are marked *",
  ])
  func `after the place for comments nothing is report`(header: String) throws {
    let document = try document(
      article
        + "\n\n\(header)\n\nThe patrols cost far too much and Berg knows it.\n\nRussia will laugh about this."
    )
    #expect(document.texts(.body).count == 3)
    #expect(
      document.texts(.comment) == [
        "The patrols cost far too much and Berg knows it.", "Russia will laugh about this.",
      ])
    #expect(document.texts(.boilerplate).first == header)
  }

  @Test(arguments: ["Leave a comment", "12 Comments", "Join the discussion"])
  func `a link to the comments above the article ends nothing`(link: String) throws {
    let document = try document("Patrols agreed in Tallinn\n\n\(link)\n\n" + article)
    #expect(document.texts(.body).count == 3)
    #expect(document.texts(.boilerplate) == [link])
  }

  @Test func `paragraphs that stood before are copies`() throws {
    let document = try document(article + "\n\n" + article.uppercased())
    #expect(document.passages.map(\.role) == [.body, .body, .body, .copy, .copy, .copy])
  }

  @Test func `talk after the article again is comment, further report is not`() throws {
    let further =
      "The patrols will begin on 1 September, the ministry of Norland said in a statement."
    let document = try document(
      [article, article, "so who pays for this, you tell me", further].joined(separator: "\n\n"))
    #expect(document.texts(.comment) == ["so who pays for this, you tell me"])
    #expect(document.texts(.body).last == further)
  }

  @Test func `replies of a forum are comments`() throws {
    let document = try document(
      [
        "Patrols agreed in Tallinn", ". .", article, ".", "Norland has no money for that.", ". . .",
        "Estonia asked for it and they will get it, as always.", ". .",
        "RIGA (Baltic News) - Latvia said on Tuesday that it would join the patrols as well.",
        String(
          repeating: "The government in Riga has set aside twenty million euros for it. ", count: 5),
        "Latest posts", "Berg visits Riga", "Back", "Top",
      ].joined(separator: "\n\n"))
    #expect(
      document.texts(.comment) == [
        "Norland has no money for that.", "Estonia asked for it and they will get it, as always.",
      ])
    // A reply that brings a report of its own is report, its dateline a passage.
    #expect(document.texts(.body).count == 6)
    #expect(document.texts(.boilerplate) == ["Latest posts", "Berg visits Riga", "Back", "Top"])
  }

  @Test func `stars between sections part no posts`() throws {
    let document = try document(
      article + "\n\n* * *\n\nThe talks go on in Riga.\n\n* * *\n\nBerg flew home.")
    #expect(document.texts(.comment).isEmpty)
    #expect(document.texts(.body).count == 5)
  }

  @Test(arguments: ["Latest posts", "Related articles", "More from Defence", "You may also like"])
  func `links below a heading are boilerplate up to the next sentence`(heading: String) throws {
    let paragraphs = article.split(separator: "\n\n").map { String($0) }
    let document = try document(
      [
        paragraphs[0], heading, "Berg visits Riga", "Fuel prices rise in Vilnius", paragraphs[1],
        paragraphs[2],
      ].joined(separator: "\n\n"))
    #expect(
      document.texts(.boilerplate) == [heading, "Berg visits Riga", "Fuel prices rise in Vilnius"])
    #expect(document.texts(.body) == paragraphs)
  }

  @Test func `a byline is boilerplate`() throws {
    let document = try document(
      "Patrols agreed in Tallinn\n\nBy Jane Roe and John Doe\n\n" + article)
    #expect(document.texts(.boilerplate) == ["By Jane Roe and John Doe"])
  }

  @Test func `lines wrapped at a width are joined to paragraphs`() throws {
    let wrapped = """
      Patrols agreed in Tallinn

      The defence ministers of Norland and Estonia met in Tallinn on
      Monday to talk about joint air patrols over the sea. Both said
      that they would begin in September.

      Norland will send 300 soldiers to the Amari Air Base in the next
      month, its minister Karl Berg said.
      """
    let document = try document(wrapped)
    #expect(document.passages.map(\.role) == [.title, .body, .body])
    #expect(document.texts(.body).last?.hasSuffix("Karl Berg said.") == true)
  }

  @Test func `lines that are not wrapped are paragraphs of their own`() throws {
    let document = try document(article.split(separator: "\n\n").joined(separator: "\n"))
    #expect(document.passages.count == 3)
  }
}

import AnnotatedText
import Corpus
import Testing

private let paragraphs = [
  "The defence ministers of Norland and Estonia met in Tallinn on Monday to talk about joint air patrols.",
  "Norland will send 300 soldiers to the Amari Air Base next month, its minister Karl Berg said.",
  "Estonia has asked the alliance for more patrols since the spring, when two aircraft crossed over.",
]
private let article = paragraphs.map { "<p>\($0)</p>" }.joined()

struct HTMLTests {
  private func page(_ body: String, head: String = "") throws -> Document {
    try document("<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>", .html)
  }

  @Test func `structure tells the article from the page`() throws {
    let document = try page(
      """
      <header><a href="/">The Northern Post</a></header>
      <nav><ul><li><a href="/w">World news of today</a></li><li><a href="/p">Our politics</a></li></ul></nav>
      <main><article><header><h1>Patrols agreed in Tallinn</h1></header>
      <figure><img src="x.jpg"><figcaption>Karl Berg speaks at Amari. REUTERS/Jane Roe</figcaption></figure>
      \(article)
      <script>var x = "<p>no text</p>";</script><style>p { }</style>
      </article>
      <aside>Buy our calendar of aircraft</aside></main>
      <section class="comments-area"><p>Norland cannot pay for that at all.</p></section>
      <div class="related-posts"><p>Berg visits Riga for talks.</p></div>
      <footer>Imprint and address of the Northern Post</footer>
      """)
    #expect(document.texts(.title) == ["Patrols agreed in Tallinn"])
    #expect(document.title == "Patrols agreed in Tallinn")
    #expect(document.texts(.body) == paragraphs)
    #expect(document.texts(.caption) == ["Karl Berg speaks at Amari."])
    #expect(document.texts(.comment) == ["Norland cannot pay for that at all."])
    #expect(
      document.texts(.boilerplate) == [
        "The Northern Post", "World news of today", "Our politics", "REUTERS/Jane Roe",
        "Buy our calendar of aircraft", "Berg visits Riga for talks.",
        "Imprint and address of the Northern Post",
      ])
    #expect(document.offsets == .text)
  }

  @Test func `a page without structure is read by its lines`() throws {
    let document = try page(
      "<table><tr><td><h2>Patrols agreed in Tallinn</h2>\(paragraphs.joined(separator: "<br><br>"))"
        + "<br>READ ALSO: Berg visits Riga<br>Leave a Reply</td></tr></table>")
    #expect(document.title == "Patrols agreed in Tallinn")
    #expect(document.texts(.body) == paragraphs)
    #expect(document.texts(.boilerplate) == ["READ ALSO: Berg visits Riga", "Leave a Reply"])
  }

  @Test func `of several articles the longest is read`() throws {
    let document = try page(
      "<main><h1>Patrols agreed</h1><article>\(article)</article>"
        + "<article><p>Another story says that fuel is dear.</p></article></main>")
    #expect(document.texts(.body) == paragraphs)
    #expect(document.texts(.boilerplate) == ["Another story says that fuel is dear."])
  }

  @Test(arguments: [
    ("has-sidebar nav-open", true), ("content-wrapper", true), ("post-body", true),
    ("sidebar", false), ("shareBar", false), ("social_links", false), ("cookie-consent", false),
  ])
  func `class names tell boilerplate, but classes of layout do not`(name: String, isRead: Bool)
    throws
  {
    let document = try page(
      "<div>\(article)</div><div class=\"\(name)\"><p>The talks go on in Riga on Tuesday.</p></div>"
    )
    #expect(document.texts(.body).contains("The talks go on in Riga on Tuesday.") == isRead)
  }

  @Test func `a page whose frame bears the class of a menu is read all the same`() throws {
    #expect(try page("<div class=\"widget\">\(article)</div>").texts(.body) == paragraphs)
  }

  @Test(arguments: [
    "<p hidden>The talks failed.</p>", "<p style=\"display: none\">The talks failed.</p>",
    "<p aria-hidden=\"true\">The talks failed.</p>", "<noscript>The talks failed.</noscript>",
    "<template><p>The talks failed.</p></template>",
  ])
  func `what is hidden is no text`(element: String) throws {
    #expect(
      try page(article + element).text.string == paragraphs.joined(separator: "\n\n") + "\n\n")
  }

  @Test func `inline elements part no words, blocks part lines`() throws {
    let document = try page(
      "<p>Nor<b>land</b> and\n  <i>Estonia</i>&nbsp;met.</p><div>One<div>Two</div>Three</div>")
    #expect(
      document.outline == [
        "body: Norland and Estonia\u{A0}met.", "body: One", "body: Two", "body: Three",
      ])
  }

  @Test(arguments: [
    "<meta property=\"article:published_time\" content=\"2021-07-19T13:42:00+00:00\">",
    "<meta name=\"date\" content=\"2021-07-19\">",
    "<meta name=\"DC.date\" content=\"19 July 2021\">",
    "<meta name=\"pubdate\" content=\"20210719\">",
    "<meta itemprop=\"datePublished\" content=\"July 19, 2021\">",
    "<script type=\"application/ld+json\">{\"@graph\":[{\"datePublished\":\"2021-07-19T10:00Z\"}]}</script>",
  ])
  func `the head gives the date`(head: String) throws {
    #expect(try page(article, head: head).date == PartialDate(year: 2021, month: 7, day: 19))
  }

  @Test func `time elements give the date, but not those of comments`() throws {
    let document = try page(
      "<div class=\"comments\"><time datetime=\"2022-01-01\">New Year</time></div>"
        + "<time datetime=\"2021-07-19T08:00\">Monday</time>\(article)")
    #expect(document.date == PartialDate(year: 2021, month: 7, day: 19))
  }

  @Test func `a date that is none is passed over`() throws {
    let document = try page(
      "<p>July 19, 2021</p>\(article)", head: "<meta name=\"date\" content=\"yesterday\">")
    #expect(document.date == PartialDate(year: 2021, month: 7, day: 19))
  }

  @Test func `title, outlet and address come from the head`() throws {
    let document = try page(
      article,
      head: """
        <title>Patrols agreed in Tallinn | The Northern Post</title>
        <meta property="og:site_name" content="The Northern Post">
        <link rel="canonical" href="https://example.org/patrols">
        """)
    #expect(document.title == "Patrols agreed in Tallinn")
    #expect(document.source == "The Northern Post")
    #expect(document.url == "https://example.org/patrols")
    let social = try page(
      "<h1>Ignored</h1>" + article,
      head:
        "<meta property='og:title' content='Patrols'><meta property='og:url' content='https://example.org/2'>"
    )
    #expect(social.title == "Patrols")
    #expect(social.url == "https://example.org/2")
  }

  @Test(
    arguments: [
      (
        Array("<meta charset=iso-8859-1><p>Caf".utf8) + [0xE9, 0x20, 0x93, 0x61, 0x94], "Café “a”",
        0
      ),
      (Array("<meta charset=\"utf-8\"><p>Café".utf8), "Café", 0),
      (Array("<p>Café".utf8), "Café", 0),
      (Array("<p>Caf".utf8) + [0xE9], "Café", 0),
      (
        Array("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>".utf8)
          + [
            0xCA, 0xE8, 0xE5, 0xE2,
          ], "Киев", 0
      ),
      (Array("<meta charset=iso-8859-1><p>Café".utf8), "Café", 0),
      (Array("<p>a&#1;b&#x202E;c</p>".utf8), "abc", 1),
    ] as [([UInt8], String, Int)])
  func `a declared encoding is obeyed, else the bytes decide`(
    bytes: [UInt8], text: String, repairs: Int
  ) throws {
    let document = try document(bytes, .html)
    #expect(document.passages.map { document.text[$0.range] } == [text])
    #expect(document.text.string == text + "\n\n")
    #expect(document.repairs == repairs)
  }

  @Test(arguments: [
    "<p>One<p>Two</div></b>", "<<p>One</p", "<p>One <table><p>Two", "</p></p>One", "<p a=\"One>Two",
    "<!-- One", "<title>One", "One &amp Two &#xFFFFFFFF; &bogus;",
  ])
  func `broken HTML is read as far as it goes`(html: String) {
    let result = CorpusReader().read(
      RawDocument(file: "a", path: "a", format: .html, bytes: Array(html.utf8)))
    switch result {
    case .document(let document): #expect(document.text.count > 0)
    case .reject(let reject): #expect(reject.reason == .noText || reject.reason == .badHTML)
    }
  }
}

import Testing
import XML

struct HTMLReaderTests {
  private func text(_ events: [HTMLEvent]) -> String {
    events.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  @Test func `missing tags are supplied and references resolved`() throws {
    let events = try HTMLReader.events(in: Array("<P CLASS=lead hidden>A &amp; B<br>C".utf8))
    #expect(
      events == [
        .start(name: "html", attributes: []), .start(name: "body", attributes: []),
        .start(name: "p", attributes: [("class", "lead"), ("hidden", "")]), .text("A & B"),
        .start(name: "br", attributes: []), .end(name: "br"), .text("C"), .end(name: "p"),
        .end(name: "body"), .end(name: "html"),
      ])
  }

  @Test func `a script is an element with a text`() throws {
    let events = try HTMLReader.events(in: Array("<script>if (a<b) {}</script><p>x".utf8))
    #expect(events.contains(.text("if (a<b) {}")))
  }

  @Test func `an empty document has no events`() throws {
    #expect(try HTMLReader.events(in: []) == [])
  }

  @Test(
    arguments: [
      ("utf-8", [0xC3, 0xA9]), ("iso-8859-1", [0xE9]), ("windows-1252", [0xE9]),
      ("windows-1250", [0xE9]), ("iso-8859-2", [0xE9]), ("macintosh", [0x8E]),
    ] as [(String, [UInt8])])
  func `the encoding of a meta element counts`(name: String, letter: [UInt8]) throws {
    let head = "<html><head><meta charset='\(name)'></head><body><p>caf"
    let events = try HTMLReader.events(in: Array(head.utf8) + letter + Array("</p>".utf8))
    #expect(text(events) == "café")
  }

  @Test func `the encoding that is given goes before the declared one`() throws {
    let bytes = Array("<meta charset='utf-8'><p>".utf8) + [0xE9]
    #expect(text(try HTMLReader.events(in: bytes, encoding: "windows-1252")) == "é")
  }

  @Test func `without a declaration bytes that are not UTF-8 are Windows-1252`() throws {
    #expect(text(try HTMLReader.events(in: Array("<p>".utf8) + [0x93, 0xE9, 0x94])) == "“é”")
    #expect(text(try HTMLReader.events(in: Array("<p>é".utf8))) == "é")
  }

  @Test func `a byte order mark goes before everything`() throws {
    let bytes: [UInt8] =
      [0xFF, 0xFE] + "<p>é🚀".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(text(try HTMLReader.events(in: bytes, encoding: "utf-8")) == "é🚀")
  }

  @Test func `a wrong byte costs one character`() throws {
    let bytes = Array("<meta charset=utf-8><p>a".utf8) + [0xFF] + Array("b<p>c".utf8)
    #expect(text(try HTMLReader.events(in: bytes)) == "a\u{FFFD}bc")
    let japanese: [UInt8] = Array("<p>".utf8) + [0x82, 0xA0, 0xFF] + Array("b".utf8)
    #expect(text(try HTMLReader.events(in: japanese, encoding: "shift_jis")) == "あ\u{FFFD}b")
  }

  @Test func `a NUL does not end the document`() throws {
    #expect(text(try HTMLReader.events(in: Array("<p>a\0b".utf8))) == "a\u{FFFD}b")
  }

  @Test func `an unknown encoding is guessed`() throws {
    #expect(text(try HTMLReader.events(in: Array("<p>é".utf8), encoding: "klingon")) == "é")
  }

  @Test func `deep nesting is read`() throws {
    let depth = 200_000
    let html = String(repeating: "<div>", count: depth) + "x"
    let events = try HTMLReader.events(in: Array(html.utf8))
    #expect(events.count == 2 * (depth + 2) + 1)
  }

  @Test func `a document built to be slow is refused`() {
    let html = String(repeating: "<b>", count: 50_000) + String(repeating: "</i>", count: 50_000)
    #expect(throws: XMLError.self) { try HTMLReader.events(in: Array(html.utf8)) }
  }

  @Test func `a text of 12 MB is one event`() throws {
    let text = String(repeating: "word ", count: 2_400_000)
    let events = try HTMLReader.events(in: Array("<p>\(text)</p>".utf8))
    #expect(events.contains(.text(text)))
  }
}

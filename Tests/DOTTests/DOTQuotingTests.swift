import Testing

@testable import DOT

struct DOTQuotingTests {
  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), (#"say "no""#, #""say \"no\"""#),
    (#"C:\N\"#, #""C:\\N\\""#), ("AT&T &lt;", #""AT&amp;T &amp;lt;""#), ("<b>", #""<b>""#),
    ("a\nb\tc\r\nd", #""a b c  d""#),
    ("\u{0}\u{1B}\u{7F}\u{9F}", "\"\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\""),
    ("\u{FFFE}\u{FEFF}", "\"\u{FFFD}\u{FEFF}\""), ("e\u{301} 🚀", "\"e\u{301} 🚀\""),
  ])
  func `text is quoted`(text: String, quoted: String) {
    #expect(Array(DOTQuoting.quoted(text).utf8) == Array(quoted.utf8))
  }

  @Test func `lines are parted by a line break`() {
    #expect(DOTQuoting.quoted(["a", "b\\n"]) == #""a\nb\\n""#)
  }

  @Test(arguments: ["x", "\\", "\"", "&", "é", "🚀"])
  func `a long text is split between whole characters`(unit: String) {
    let quoted = DOTQuoting.quoted(String(repeating: unit, count: 20_000))
    let pieces = quoted.utf8.count / 8_000
    #expect(pieces > 1)
    var longest = 0
    for piece in quoted.split(separator: "\" + \"") {
      longest = max(longest, piece.utf8.count)
      #expect(piece.unicodeScalars.reversed().prefix { $0 == "\\" }.count % 2 == 0)
    }
    #expect(longest < 16_381)
  }

  @Test(arguments: [
    (0, "0"), (1, "1"), (-2.5, "-2.5"), (0.05, "0.05"), (1e-9, "0"), (1e300, "1000000000"),
    (.nan, "0"), (-.infinity, "0"), (3.14159, "3.14"),
  ])
  func `a number has no exponent`(number: Double, text: String) {
    #expect(DOTQuoting.number(number) == text)
  }

  @Test(arguments: [
    (
      "Ministry of Foreign Affairs of Tajikistan",
      ["Ministry of Foreign", "Affairs of", "Tajikistan"]
    ),
    ("", [""]), ("  a \n b ", ["a b"]),
    (String(repeating: "x", count: 45), ["xxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxx", "xxxxx"]),
    (
      String(repeating: "twenty letters word. ", count: 9),
      ["twenty letters word.", "twenty letters word.", "twenty letters word.…"]
    ),
  ])
  func `a label is wrapped`(text: String, lines: [String]) {
    #expect(text.wrapped(at: 20, limit: 3) == lines)
  }
}

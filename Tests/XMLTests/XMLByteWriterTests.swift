import Testing
import XML

struct XMLByteWriterTests {
  private func written(_ body: (inout XMLByteWriter) throws -> Void) throws -> String {
    var bytes: [UInt8] = []
    try XMLByteWriter.write(to: { bytes.append(contentsOf: $0) }, body)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a<b>&c", "a&lt;b>&amp;c"), ("]]>", "]]&gt;"), ("]>", "]>"), ("\"'", "\"'"),
    ("\r\n\t", "&#13;\n\t"),
    ("", ""), ("\u{1}x\u{1B}", "\u{FFFD}x\u{FFFD}"), ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
    ("\u{FFFD}\u{FEFF}\u{EFFF}", "\u{FFFD}\u{FEFF}\u{EFFF}"),
    ("e\u{301}🚀\u{85}\u{2028}", "e\u{301}🚀\u{85}\u{2028}"),
    ("\0", "\u{FFFD}"),
  ])
  func `text is escaped`(text: String, expected: String) throws {
    let result = try written { try $0.text(text) }
    #expect(Array(result.utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    ("a\"b'c", "a&quot;b'c"), ("\t\n\r", "&#9;&#10;&#13;"), ("<&>", "&lt;&amp;>"),
    ("]]>", "]]&gt;"),
  ])
  func `attributes are escaped`(text: String, expected: String) throws {
    #expect(try written { try $0.attribute(text) } == expected)
  }

  @Test func `replaced characters are counted`() throws {
    var replaced = 0
    _ = try written {
      try $0.text("a\u{1}b\u{FFFE}\n")
      replaced = $0.replaced
    }
    #expect(replaced == 2)
  }

  @Test(arguments: [0, 7, -1, 10, Int64.max, Int64.min])
  func `numbers are written in full`(number: Int64) throws {
    #expect(try written { try $0.raw(number) } == "\(number)")
  }

  @Test func `long and many texts come out whole`() throws {
    let long = String(repeating: "0123456789", count: 300_000)
    let result = try written {
      for _ in 0..<30_000 { try $0.text("a & b;") }
      try $0.text(long)
      try $0.raw(long)
    }
    #expect(result == String(repeating: "a &amp; b;", count: 30_000) + long + long)
  }

  private struct Full: Error {}

  @Test(arguments: [1, 100_000]) func `what the sink throws is thrown on`(count: Int) {
    #expect(throws: Full.self) {
      try XMLByteWriter.write(to: { _ in throw Full() }) { writer in
        for _ in 0..<count { try writer.text("text") }
      }
    }
  }

  @Test func `every character comes back from the parser`() throws {
    for plane in 0...16 {
      var text = ""
      for value in (plane << 16)..<((plane + 1) << 16) {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
        let isControl = value < 0x20 && ![0x9, 0xA, 0xD].contains(value)
        if !isControl, value != 0xFFFE, value != 0xFFFF { text.unicodeScalars.append(scalar) }
      }
      let xml = try written {
        try $0.markup("<a x=\"")
        try $0.attribute(text)
        try $0.markup("\">")
        try $0.text(text)
        try $0.markup("</a>")
      }
      let recorder = Recorder()
      try XMLReader(Recorder.vocabulary).read(Array(xml.utf8), handler: recorder)
      #expect(recorder.steps.count == 3)
      #expect(recorder.steps[0].utf8.elementsEqual("<a x=\(text)".utf8))
      #expect(recorder.steps[1].utf8.elementsEqual("=\(text)".utf8))
    }
  }
}

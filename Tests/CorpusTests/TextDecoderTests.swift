import AnnotatedText
import Corpus
import Testing

struct TextDecoderTests {
  private func decoded(_ bytes: [UInt8]) -> (text: String, repairs: Int, isVerbatim: Bool) {
    let text = TextDecoder.decode(bytes)
    return (String(decoding: text.bytes, as: UTF8.self), text.repairs, text.isVerbatim)
  }

  @Test func `UTF-8 stays as it is`() {
    let result = decoded(Array("Café – naïve “talks”\n".utf8))
    #expect(result == ("Café – naïve “talks”\n", 0, true))
  }

  @Test func `a byte-order mark is dropped and is no repair`() {
    let result = decoded([0xEF, 0xBB, 0xBF] + Array("Kyiv".utf8))
    #expect(result == ("Kyiv", 0, false))
  }

  @Test(arguments: [false, true]) func `UTF-16 is read by its mark`(highByteFirst: Bool) {
    var bytes: [UInt8] = []
    for unit in [0xFEFF] + Array("Zoë 🙂".utf16) {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += highByteFirst ? [high, low] : [low, high]
    }
    #expect(decoded(bytes) == ("Zoë 🙂", 0, false))
  }

  @Test func `a lone surrogate and half a unit are repaired`() {
    #expect(decoded([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00, 0x42]) == (" A", 2, false))
  }

  @Test func `Windows-1252 is what is not UTF-8`() {
    #expect(decoded([0x93, 0x48, 0x69, 0x94, 0x20, 0xE9]) == ("“Hi” é", 0, false))
  }

  @Test func `a byte without a character in Windows-1252 is repaired`() {
    #expect(decoded([0xE9, 0x20, 0x81, 0x41]) == ("é  A", 1, false))
  }

  @Test func `one bad byte among ninety-nine good sequences is read as Windows-1252`() {
    let good = String(repeating: "é", count: 99)
    #expect(decoded(Array(good.utf8) + [0x92]) == (good + "’", 1, false))
  }

  @Test func `one bad byte among ninety-eight makes it all Windows-1252`() {
    let good = String(repeating: "é", count: 98)
    let expected = String(repeating: "Ã©", count: 98) + "’"
    #expect(decoded(Array(good.utf8) + [0x92]) == (expected, 0, false))
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3],
      [0xE2, 0x80], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `overlong, surrogate and cut sequences are not UTF-8`(bytes: [UInt8]) {
    #expect(TextDecoder.census(of: bytes[...]).sequences == 0)
    #expect(TextDecoder.census(of: bytes[...]).badBytes == bytes.count)
  }

  @Test(arguments: [
    ("a\u{1}b", "a b", 1), ("a\u{7F}b", "a b", 1), ("a\u{1B}[31mb", "a [31mb", 1),
    ("a\u{84}b", "a b", 1), ("a\u{FFFE}b", "ab", 1), ("a\u{FFFF}b", "ab", 1),
    ("a\u{202E}b\u{202C}", "ab", 2), ("a\u{2066}b\u{2069}", "ab", 2), ("a\u{FEFF}b", "ab", 1),
    ("a\u{AD}b", "ab", 1), ("a\u{200B}b", "ab", 1), ("a\u{C}b", "a\nb", 1),
    ("a\u{1FFFE}b", "ab", 1), ("a\tb\n", "a\tb\n", 0), ("👩‍🚀", "👩‍🚀", 0),
  ])
  func `control characters never reach the text`(source: String, text: String, repairs: Int) {
    let result = decoded(Array(source.utf8))
    #expect(result.text == text)
    #expect(result.repairs == repairs)
    #expect(result.isVerbatim == (repairs == 0))
  }

  @Test(arguments: [
    ("a\r\nb", "a\nb"), ("a\rb\r", "a\nb\n"), ("a\r\r\nb", "a\n\nb"), ("a\u{2028}b", "a\nb"),
  ])
  func `line ends become newlines without a repair`(source: String, text: String) {
    #expect(decoded(Array(source.utf8)) == (text, 0, false))
  }

  @Test func `marks beyond the thirtieth on one base are dropped`() {
    let source = "e" + String(repeating: "\u{301}", count: 400_000) + "n\u{303}"
    let result = TextDecoder.decode(Array(source.utf8))
    #expect(result.bytes.count == 1 + 30 * 2 + 1 + 2)
    #expect(result.repairs == 399_970)
  }
}

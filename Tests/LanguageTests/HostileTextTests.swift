import AnnotatedText
import Language
import SeededRandomness
import Testing

/// What must hold for any text, on texts that no author wrote.
@Suite struct HostileTextTests {
  private static let annotator = Annotator()

  /// Texts of one piece again and again, on one line or many.
  private static let pieces: [String] = [
    "a", "A", "é", "漢", "ب", "🇰🇬", "👨‍👩‍👧", "\u{301}", "\u{200D}", "\u{0}", "\u{7F}", "\u{85}",
    "\u{FFFD}",
    "7", "7,", "7-", ".", "...", "a.", "A.", "A. ", "'", "’", "'s", "n't", "\"", "“", "(", ")", "[",
    "-", "a-",
    "th- ", "/", ":", "://", ":)", ":-", "@", "a@", "a.b@c", "a@b.c ", "www.a", "http://a.b/c",
    "http://a.b ", "a://)", "a.jpg/", "alt.animals.", "$", "$7b", "#a", "&", "A&", "_", "`s", "!",
    "?! ",
    "\n", "\r\n", "a\n", "\n\n", " ", "\u{A0}", "WORD ", "word ", "U.S. ", "Mr. ", "cannot ",
    "July2 ",
  ]

  /// Checks that sentences and tokens are in order, inside one another, and cover all but white space.
  private static func check(_ text: SourceText, _ annotated: AnnotatedDocument) {
    var end = 0
    var nextToken = 0
    for sentence in annotated.sentences {
      #expect(sentence.tokens.lowerBound == nextToken && !sentence.tokens.isEmpty)
      nextToken = sentence.tokens.upperBound
      var isInside = true
      var gaps: [UInt8] = []
      for token in annotated.tokens[sentence.tokens] {
        isInside =
          isInside && token.begin >= end && token.begin < token.end
          && sentence.range.contains(Int(token.begin))
          && Int(token.end) <= sentence.range.upperBound && token.lemma != .none
        gaps += text.bytes[min(end, Int(token.begin))..<Int(token.begin)]
        end = Int(token.end)
      }
      #expect(isInside)
      #expect(end == sentence.range.upperBound)
      #expect(isWhiteSpace(gaps))
    }
    #expect(nextToken == annotated.tokens.count)
    #expect(isWhiteSpace(text.bytes[end...]))
  }

  private static func isWhiteSpace(_ bytes: some Collection<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  private static func document(_ text: String) -> Document {
    Document(id: DocumentID(rawValue: "hostile"), text: SourceText(text))
  }

  @Test(arguments: pieces) func `a piece again and again is read whole`(piece: String) {
    for count in [1, 2, 3, 1000] {
      let document = Self.document(String(repeating: piece, count: count))
      Self.check(document.text, Self.annotator.annotate(document))
    }
  }

  @Test(arguments: ["word ", "a", "(", "a\n"])
  func `two hundred kilobytes on one line or many are read whole`(piece: String) {
    let document = Self.document(
      String(repeating: piece, count: 200_000 / piece.utf8.count))
    Self.check(document.text, Self.annotator.annotate(document))
  }

  @Test(arguments: UInt64(0)..<100) func `random characters are read whole`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...300, using: &random) {
      let bound: UInt32 = [0x80, 0x250, 0x3000, 0x11_0000][Int.random(in: 0..<4, using: &random)]
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<bound, using: &random)) {
        text.append(scalar)
      }
    }
    let document = Self.document(String(text))
    Self.check(document.text, Self.annotator.annotate(document))
  }

  @Test(arguments: UInt64(0)..<50)
  func `capitals and small letters change what is found, not what is covered`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var text = ""
    for _ in 0..<100 {
      text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
    }
    for text in [text, text.uppercased(), text.lowercased(), text.filter { $0 != " " }] {
      let document = Self.document(text)
      Self.check(document.text, Self.annotator.annotate(document))
    }
  }

  @Test(arguments: UInt64(0)..<50) func `halves of characters are covered`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Surrogates as bytes, overlong forms, leads without their rest, and letters.
    let parts: [[UInt8]] = [
      [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xC0, 0x80], [0xF0, 0x9F], [0xE2, 0x80], [0xFF],
      [0x9F], [0x61], [0x27], [0x2E], [0x20], [0x3A, 0x29],
    ]
    let bytes = (0..<200).flatMap { _ in parts[Int.random(in: 0..<parts.count, using: &random)] }
    var tokens: [Token] = []
    bytes.withUnsafeBufferPointer {
      Tokenizer().appendTokens(of: $0, in: 0..<bytes.count, to: &tokens)
    }
    let covered = tokens.reduce(0) { $0 + $1.range.count }
    #expect(covered == bytes.count { $0 != 0x20 })
    #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.end <= $1.begin })
  }
}

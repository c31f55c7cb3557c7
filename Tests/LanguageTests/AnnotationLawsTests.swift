import AnnotatedText
import Language
import SeededRandomness
import Testing

struct AnnotationLawsTests {
  /// What texts are made of: words, marks and characters that have tripped tokenisers.
  private static let pieces: [String] = [
    "Russia", "troops", "U.S.", "don't", "Gen.", "7,500", "e", "A.", "cannot", "http://", "www.",
    "@",
    ".", "..", "!", "?", ",", "'", "’", "\"", "“", "”", "(", ")", "[", "-", "--", "—", "/", "://",
    "'s", "n't",
    " ", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u{A0}", "\u{2009}", "\u{3000}", "\u{200B}",
    "\u{85}",
    "é", "Ş", "Ж", "漢", "ب", "\u{301}", "\u{301}", "👨‍👩‍👧", "\u{200D}", "\u{FEFF}", "½", "٣", "$", "%",
    "#", "_", "&",
    "a.b", ".com", ".JPG", "July2", "1:42", "5pm", "pro-", "\u{0}", "\u{7F}", "…", "«", "»",
  ]

  private static func document(seed: UInt64) -> Document {
    var random = SplitMix64(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 0...400, using: &random) {
      text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }
    let source = SourceText(text)
    var passages: [Passage] = []
    let roles: [Passage.Role] = [.body, .title, .caption, .comment, .boilerplate]
    var begin = 0
    while begin < source.count {
      let end = source.characterBoundary(
        atOrBefore: min(source.count, begin + Int.random(in: 4...600, using: &random)))
      guard end > begin else { break }
      passages.append(
        Passage(range: begin..<end, role: roles[Int.random(in: 0..<roles.count, using: &random)]))
      begin = end
    }
    return Document(id: DocumentID(rawValue: "seed"), text: source, passages: passages)
  }

  private static func isWhiteSpace(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  @Test(arguments: UInt64(0)..<200)
  func `tokens and their gaps rejoin to the text`(seed: UInt64) {
    let document = Self.document(seed: seed)
    let annotated = Annotator().annotate(document)
    for sentence in annotated.sentences {
      var rejoined = ""
      var end = sentence.range.lowerBound
      for token in annotated.tokens[sentence.tokens] {
        let gap = document.text[end..<Int(token.begin)]
        #expect(Self.isWhiteSpace(gap))
        rejoined += gap + annotated.text(of: token)
        end = Int(token.end)
      }
      #expect(rejoined.utf8.elementsEqual(document.text[sentence.range].utf8))
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `sentences are in order and hold all tokens`(seed: UInt64) {
    let document = Self.document(seed: seed)
    let annotated = Annotator().annotate(document)
    var nextToken = 0
    var end = 0
    for sentence in annotated.sentences {
      #expect(sentence.tokens.lowerBound == nextToken)
      #expect(!sentence.tokens.isEmpty)
      #expect(sentence.range.lowerBound >= end)
      let passage = document.passages[sentence.passage]
      #expect(passage.role == sentence.role)
      #expect(passage.range.contains(sentence.range.lowerBound))
      #expect(sentence.range.upperBound <= passage.range.upperBound)
      for token in annotated.tokens[sentence.tokens] {
        #expect(token.begin < token.end)
        #expect(token.range.clamped(to: sentence.range) == token.range)
        #expect(token.word == WordKey(annotated.text(of: token)))
        #expect(token.lemma != .none)
      }
      nextToken = sentence.tokens.upperBound
      end = sentence.range.upperBound
    }
    #expect(nextToken == annotated.tokens.count)
  }

  @Test(arguments: UInt64(0)..<200)
  func `tokens cover all but white space of what is read`(seed: UInt64) {
    let document = Self.document(seed: seed)
    let annotated = Annotator().annotate(document)
    var covered = Set<Int>()
    for token in annotated.tokens {
      for byte in token.range { #expect(covered.insert(byte).inserted) }
    }
    for passage in document.passages {
      let uncovered = passage.range.filter { !covered.contains($0) }
      if passage.role.isReport {
        let rest = uncovered.map { document.text.bytes[$0] }
        #expect(Self.isWhiteSpace(String(decoding: rest, as: UTF8.self)))
      } else {
        #expect(uncovered.count == passage.range.count)
      }
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `bytes that are no UTF-8 are covered too`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    var tokens: [Token] = []
    bytes.withUnsafeBufferPointer {
      Tokenizer().appendTokens(of: $0, in: -5..<bytes.count + 5, to: &tokens)
    }
    var end = 0
    for token in tokens {
      #expect(Int(token.begin) >= end && token.begin < token.end)
      end = Int(token.end)
    }
    #expect(end <= bytes.count)
  }
}

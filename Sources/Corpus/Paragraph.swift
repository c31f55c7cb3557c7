internal import AnnotatedText

/// A paragraph with what its markup and its letters say about it.
struct Paragraph {
  /// What the markup says it is, where there is markup.
  enum Markup: Hashable { case none, headline, subhead, caption, comment, boilerplate, listItem }

  let range: ByteRange
  let markup: Markup
  /// Its words in small letters, one space between them, no apostrophes: what repeats are found by.
  let key: [UInt8]
  let words: Int
  /// Whether it ends as a sentence does: with a full stop, a question or an exclamation mark,
  /// quotation marks and brackets after it aside.
  let end: End
  let startsWithQuote: Bool

  enum End: Hashable { case stop, question, exclamation, open }

  init(_ range: ByteRange, markup: Markup = .none, in bytes: [UInt8]) {
    self.range = range
    self.markup = markup
    let key = PhraseKey.key(of: bytes[range])
    self.key = key
    words = PhraseKey.count(of: key)
    end = Paragraph.end(of: bytes[range])
    startsWithQuote = Paragraph.startsWithQuote(bytes[range])
  }

  /// Whether it reads as a sentence rather than a headline or a link.
  var isSentence: Bool { words >= 25 || (end != .open && words >= 5) }

  private static func end(of text: ArraySlice<UInt8>) -> End {
    var text = text
    while let last = text.last {
      switch last {
      case 0x22, 0x27, 0x29, 0x5D, 0x20, 0x2A: text = text.dropLast()
      case 0x99 where text.suffix(3).starts(with: [0xE2, 0x80]),
        0x9D where text.suffix(3).starts(with: [0xE2, 0x80]):
        text = text.dropLast(3)
      case 0x2E: return .stop
      case 0x3F: return .question
      case 0x21: return .exclamation
      default: return .open
      }
    }
    return .open
  }

  private static func startsWithQuote(_ text: ArraySlice<UInt8>) -> Bool {
    text.first == 0x22 || text.first == 0x27 || text.starts(with: [0xE2, 0x80, 0x9C])
      || text.starts(with: [0xE2, 0x80, 0x98])
  }
}

/// Text brought to the form that tables and repeats are compared in.
enum PhraseKey {
  /// Words in small ASCII letters, one space between them; apostrophes vanish, other punctuation
  /// parts words.
  static func key(of text: ArraySlice<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let follows = text.endIndex - index
      if byte == 0x27 {
        index += 1
      } else if byte == 0xE2, follows >= 3, text[index + 1] == 0x80 {
        // General punctuation: dashes, quotation marks, bullets; the closing quotation mark is an
        // apostrophe.
        if text[index + 2] != 0x99 { part(&key) }
        index += 3
      } else if byte == 0xC2, follows >= 2 {
        part(&key)  // no-break space, copyright sign, guillemets
        index += 2
      } else if ASCII.isWord(byte) {
        key.append(ASCII.lowercased(byte))
        index += 1
      } else {
        part(&key)
        index += 1
      }
    }
    if key.last == 0x20 { key.removeLast() }
    return key
  }

  /// The number of words of a key.
  static func count(of key: [UInt8]) -> Int {
    key.isEmpty ? 0 : key.reduce(1) { $1 == 0x20 ? $0 + 1 : $0 }
  }

  /// Whether a key begins with the words of a phrase.
  static func key(_ key: some Collection<UInt8>, startsWith phrase: String) -> Bool {
    let phrase = phrase.utf8
    guard key.starts(with: phrase) else { return false }
    let next = key.dropFirst(phrase.count).first
    return next == nil || next == 0x20
  }

  private static func part(_ key: inout [UInt8]) {
    if let last = key.last, last != 0x20 { key.append(0x20) }
  }
}

internal import AnnotatedText

/// A picture's caption.
///
/// Of "FILE PHOTO: The two leaders meet in Vienna. REUTERS/A. Name", the sentence in the middle
/// reports something; the label before it and the credit after it do not.
struct Caption {
  /// The sentence, if there is one.
  let text: ByteRange?

  init?(_ paragraph: Paragraph, in bytes: [UInt8]) {
    let range = paragraph.range
    guard paragraph.words <= 150 else { return nil }
    let label = Caption.labelLength(of: bytes[range])
    let begin = range.lowerBound + label
    let credit = Caption.creditStart(in: bytes, begin..<range.upperBound)
    guard label > 0 || credit != nil || paragraph.markup == .caption else { return nil }
    let text = ParagraphFinder.trimmed(begin..<(credit ?? range.upperBound), in: bytes)
    let words = PhraseKey.count(of: PhraseKey.key(of: bytes[text]))
    self.text = words >= 3 ? text : nil
  }

  private static let labels = [
    "file photo:", "file photo -", "file photo", "file picture:", "file image:", "file - ",
    "file:", "photo:", "picture:", "image:", "pictured:", "caption:", "photo caption:",
    "handout photo:", "archive photo:", "in this photo:", "photo shows:", "screenshot:",
  ]

  /// The bytes of the label and the white space after it.
  private static func labelLength(of text: ArraySlice<UInt8>) -> Int {
    let head = ASCII.lowercased(text.prefix(24))
    for label in labels where head.starts(with: label.utf8) {
      var length = label.utf8.count
      if let next = text.dropFirst(length).first, ASCII.isWord(next), label.last != " ",
        label.last != ":"
      {
        continue
      }
      while let byte = text.dropFirst(length).first, ASCII.isSpace(byte) || byte == 0x3A {
        length += 1
      }
      return length
    }
    return 0
  }

  /// How agencies sign their pictures, in small letters.
  private static let signs: [UInt8: [[UInt8]]] = Dictionary(
    grouping: [
      "reuters/", "ap photo", "afp photo", "epa/", "epa-efe", "afp/", "/afp", "/reuters", "/epa",
      "/ap)", "/ap]", "/getty images", "via getty", "via ap", "via reuters", "via afp", "/tass",
      "tass/", "sputnik/", "/sputnik", "xinhua/", "/xinhua", "anadolu agency/", "/anadolu",
      "(photo by", "[photo by", "(photo:", "[photo:", "[photo/", "(photo/", "photo credit:",
      "photo courtesy", "image credit:", "credit:", "photograph:", "photo by", "file photo/",
      "/file photo", "[file photo", "(file photo", "[file:", "handout via", "/handout", "/pool",
      "pool via", "/shutterstock", "shutterstock/", "wikimedia commons", "© ",
    ].map { Array($0.utf8) }, by: { $0.first ?? 0 })

  /// Where the credit at the end of a caption begins.
  ///
  /// It is the last few words: from an opening bracket, after the last sentence, or at the agency's
  /// sign.
  private static func creditStart(in bytes: [UInt8], _ range: ByteRange) -> Int? {
    let tail = max(range.lowerBound, range.upperBound - 160)..<range.upperBound
    let small = ASCII.lowercased(bytes[tail])
    guard let offset = small.indices.first(where: { isSign(small, at: $0) }) else { return nil }
    let sign = tail.lowerBound + offset
    let after = PhraseKey.count(of: PhraseKey.key(of: bytes[sign..<range.upperBound]))
    guard after <= 14 else { return nil }
    if bytes[sign] == 0x28 || bytes[sign] == 0x5B { return sign }
    var index = sign
    var words = 0
    while index > tail.lowerBound, words <= 6 {
      let byte = bytes[index - 1]
      if byte == 0x28 || byte == 0x5B { return index - 1 }
      if byte == 0x29 || byte == 0x5D || byte == 0x0A || byte == 0x7C { return index }
      if index < sign, isSentenceEnd(in: bytes, at: index - 1, from: tail.lowerBound) {
        return index
      }
      if byte == 0x20 { words += 1 }
      index -= 1
    }
    // Before a slash stands a name; where it begins is only known if nothing else is there.
    guard small[offset] == 0x2F else { return sign }
    return index == range.lowerBound ? index : nil
  }

  private static func isSign(_ small: [UInt8], at index: Int) -> Bool {
    // A sign that begins with a letter begins a word.
    if index > 0, ASCII.isWord(small[index]), ASCII.isWord(small[index - 1]) { return false }
    return signs[small[index]]?.contains { small[index...].starts(with: $0) } == true
  }

  /// Whether a full stop ends a sentence rather than an abbreviation: a word of three letters or
  /// digits stands before it.
  private static func isSentenceEnd(in bytes: [UInt8], at index: Int, from start: Int) -> Bool {
    guard bytes[index] == 0x2E || bytes[index] == 0x21 || bytes[index] == 0x3F else { return false }
    guard index + 1 < bytes.count, bytes[index + 1] == 0x20, index - start >= 3 else {
      return false
    }
    return bytes[(index - 3)..<index].allSatisfy { ASCII.isWord($0) || $0 == 0x29 }
  }
}

/// Tells talk from report.
enum Conversation {
  private static let partners: Set<String> = [
    "i", "im", "ive", "ill", "me", "my", "you", "your", "youre", "youll", "we", "our", "us", "lol",
    "lmao", "imo", "imho", "wow", "yeah", "yes", "nope", "dude", "guys", "folks", "hello", "thanks",
  ]

  /// Whether a paragraph talks: to somebody or of oneself outside quotation marks, or loosely
  /// written.
  static func isTalk(_ paragraph: Paragraph, in bytes: [UInt8]) -> Bool {
    guard paragraph.words <= 120 else { return false }
    var signs = 0
    if speaks(bytes[paragraph.range]) { signs += 2 }
    if paragraph.end != .stop { signs += 1 }
    if paragraph.words < 15 { signs += 1 }
    if let first = bytes[paragraph.range].first, ASCII.isLower(first) { signs += 1 }
    return signs >= 2
  }

  /// Whether the first or second person stands outside quotation marks; "US" is a country.
  private static func speaks(_ text: ArraySlice<UInt8>) -> Bool {
    var isQuoted = false
    var word: [UInt8] = []
    var index = text.startIndex
    func ends() -> Bool {
      guard !word.isEmpty, !isQuoted, word != [0x55, 0x53] else { return false }
      return partners.contains(String(decoding: ASCII.lowercased(word), as: UTF8.self))
    }
    while index < text.endIndex {
      let byte = text[index]
      if ASCII.isLetter(byte) {
        word.append(byte)
        index += 1
        continue
      }
      if byte == 0x27 || text[index...].starts(with: [0xE2, 0x80, 0x99]) {
        index += byte == 0x27 ? 1 : 3
        continue
      }
      if ends() { return true }
      // "U.S." is no pronoun: the letters of an abbreviation are kept out by their full stops.
      word = []
      if byte == 0x22 { isQuoted.toggle() }
      if text[index...].starts(with: [0xE2, 0x80, 0x9C]) { isQuoted = true }
      if text[index...].starts(with: [0xE2, 0x80, 0x9D]) { isQuoted = false }
      index += 1
    }
    return ends()
  }
}

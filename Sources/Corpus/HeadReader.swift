internal import AnnotatedText

/// Reads what the text itself says of its publication: dates and outlets near the head, or under a
/// label.
enum HeadReader {
  /// What a dateline says.
  ///
  /// "MOSCOW, July 17 (Reuters) -", "KABUL, Afghanistan (AP) —", "MOSCOW, July 17. /TASS/.",
  /// "Lima/Quito (dpa) -", "DAMASCUS, SANA -".
  struct Finding: Equatable {
    /// Only if the dateline gives the year.
    var date: PartialDate?
    var agency: String?
    /// Where the dash ends, or what else stands before the first sentence.
    var end: Int
  }

  /// When the document was published, if it says so.
  ///
  /// A date of the running text is none, and a day without a year is none.
  static func date(
    of paragraphs: [Paragraph], headline: ByteRange?, in bytes: [UInt8]
  ) -> PartialDate? {
    var updated: PartialDate?
    var alone: PartialDate?
    var dateline: PartialDate?
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 3, paragraph.words <= 25, commentStart(paragraph) { break }
      let isHead = index < 14
      if paragraph.words <= 20, bytes[paragraph.range].contains(where: ASCII.isDigit),
        let label = labelLength(in: bytes, paragraph.range)
      {
        let rest = (paragraph.range.lowerBound + label.length)..<paragraph.range.upperBound
        if let found = DateScanner.firstDate(in: bytes, rest) {
          if label.isPublication { return found.date }
          updated = updated ?? found.date
          continue
        }
      }
      guard isHead, paragraph.range != headline else { continue }
      if alone == nil { alone = standingAlone(paragraph, in: bytes) }
      if dateline == nil { dateline = self.dateline(in: bytes, paragraph.range)?.date }
    }
    return alone ?? dateline ?? updated
  }

  /// The outlet that the text is credited to, if it says so.
  static func source(of paragraphs: [Paragraph], in bytes: [UInt8]) -> String? {
    for paragraph in paragraphs.prefix(14) {
      if let name = courtesy(paragraph, in: bytes) { return name }
      if let agency = dateline(in: bytes, paragraph.range)?.agency { return agency }
    }
    for paragraph in paragraphs.suffix(8) {
      if let name = courtesy(paragraph, in: bytes) { return name }
    }
    return nil
  }

  // MARK: Dates

  private static func commentStart(_ paragraph: Paragraph) -> Bool {
    PageFurniture.commentBoxes.matches(paragraph.key)
  }

  private static let publicationLabels = [
    "published on", "published at", "published", "publish date", "publish", "publication date",
    "first published", "posted on", "posted at", "posted", "pub date", "date published", "date",
    "issued", "released on", "created on", "created",
  ]

  private static let updateLabels = [
    "last updated", "updated on", "updated at", "updated", "last modified", "modified",
  ]

  /// The bytes that a label like "publish:" or "Published on" takes, list marks included.
  private static func labelLength(
    in bytes: [UInt8], _ range: ByteRange
  ) -> (length: Int, isPublication: Bool)? {
    var start = range.lowerBound
    while start < range.upperBound, start - range.lowerBound < 12, !ASCII.isLetter(bytes[start]) {
      start += 1
    }
    let head = ASCII.lowercased(bytes[start..<min(range.upperBound, start + 24)])
    for (labels, isPublication) in [(publicationLabels, true), (updateLabels, false)] {
      for label in labels where head.starts(with: label.utf8) {
        let next = head.dropFirst(label.utf8.count).first
        // "Dates" and "Posted" of a sentence are no labels: a colon or a figure follows, or a date
        // at once.
        guard let next, !ASCII.isWord(next) else { continue }
        let rest = (start + label.utf8.count)..<range.upperBound
        guard let found = DateScanner.firstDate(in: bytes, rest),
          bytes[rest].prefix(4).contains(0x3A)
            || found.range.lowerBound - rest.lowerBound <= 24
        else { continue }
        return (rest.lowerBound - range.lowerBound, isPublication)
      }
    }
    return nil
  }

  /// A short line that begins with a date, or with a byline, or has the date after a bar or a
  /// bullet.
  static func standingAlone(_ paragraph: Paragraph, in bytes: [UInt8]) -> PartialDate? {
    guard paragraph.words <= 14, paragraph.end != .stop || paragraph.words <= 4,
      let found = DateScanner.firstDate(in: bytes, paragraph.range)
    else { return nil }
    // A clock time and a zone may follow, not a clause.
    let after = bytes[found.range.upperBound..<paragraph.range.upperBound]
    guard PhraseKey.count(of: PhraseKey.key(of: after)) <= 5 else { return nil }
    let before = bytes[paragraph.range.lowerBound..<found.range.lowerBound]
    let words = PhraseKey.key(of: before)
    let isWeekday =
      PhraseKey.count(of: words) == 1 && words.count >= 3
      && ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(
        String(decoding: words.prefix(3), as: UTF8.self))
    if words.isEmpty || isWeekday || PhraseKey.key(words, startsWith: "by") { return found.date }
    let trimmed = before.last == 0x20 ? before.dropLast() : before
    let marks: [[UInt8]] = [[0x7C], [0xE2, 0x80, 0xA2], [0xC2, 0xB7], [0xE2, 0x80, 0x94]]
    return marks.contains { trimmed.suffix($0.count).elementsEqual($0) } ? found.date : nil
  }

  // MARK: Credits

  private static let courtesies = ["courtesy of ", "appeared first on ", "originally appeared on "]

  /// The outlet of "… courtesy of The Example" or "The post … appeared first on The Example".
  private static func courtesy(_ paragraph: Paragraph, in bytes: [UInt8]) -> String? {
    guard paragraph.words <= 60, !paragraph.startsWithQuote, paragraph.range.count <= 600 else {
      return nil
    }
    let text = bytes[paragraph.range]
    let small = ASCII.lowercased(text)
    for phrase in courtesies {
      let phrase = Array(phrase.utf8)
      guard small.count > phrase.count,
        phrase.first != UInt8(ascii: "c") || contains(small, "story") || contains(small, "article"),
        let offset = (0..<(small.count - phrase.count)).first(where: {
          small[$0...].starts(with: phrase)
        })
      else { continue }
      let name = text[(text.startIndex + offset + phrase.count)...].prefix {
        $0 != 0x2E && $0 != 0x0A && $0 != 0x2C && $0 != 0x28
      }
      let words = PhraseKey.count(of: PhraseKey.key(of: name))
      guard let first = name.first, ASCII.isUpper(first) || ASCII.isDigit(first),
        (1...5).contains(words)
      else { continue }
      return String(decoding: name, as: UTF8.self)
    }
    return nil
  }

  private static func contains(_ text: [UInt8], _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard text.count >= word.count else { return false }
    return (0...(text.count - word.count)).contains { text[$0...].starts(with: word) }
  }
}

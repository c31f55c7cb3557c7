internal import AnnotatedText

/// Finds full dates in a few words of text.
///
/// "19 July 2021", "Jul. 19, 2021", "2021-07-19" and "19.07.2021" are dates. A date in figures
/// whose day and month could change places ("05/06/2021") is none.
enum DateScanner {
  /// A date and the bytes that say it.
  struct Found: Equatable {
    let date: PartialDate
    let range: ByteRange
  }

  /// The first date in a range, of which only the first 300 bytes are looked at.
  static func firstDate(in bytes: [UInt8], _ range: ByteRange) -> Found? {
    let tokens = tokens(in: bytes, range.lowerBound..<min(range.upperBound, range.lowerBound + 300))
    for index in tokens.indices {
      if let found = date(in: tokens[index...]) { return found }
    }
    return nil
  }

  /// A date that stands alone in a field: ISO 8601 with or without a time, or any form that is
  /// found in text.
  static func date(ofField text: String) -> PartialDate? {
    let bytes = Array(text.utf8.prefix(300))
    let range = ParagraphFinder.trimmed(0..<bytes.count, in: bytes)
    if let date = PartialDate(iso8601: String(decoding: bytes[range], as: UTF8.self)) {
      return date
    }
    if bytes[range].count == 8 || bytes[range].count == 14, bytes[range].allSatisfy(ASCII.isDigit) {
      let digits = bytes[range].map { Int($0 - 0x30) }
      return PartialDate(
        year: digits[..<4].reduce(0) { $0 * 10 + $1 }, month: digits[4] * 10 + digits[5],
        day: digits[6] * 10 + digits[7])
    }
    return firstDate(in: bytes, range)?.date
  }

  // MARK: Tokens

  private struct Piece {
    let range: ByteRange
    /// In small letters.
    let text: [UInt8]
    let number: Int?
    /// The byte after it, if it is not white space: joins figures.
    let joint: UInt8?
  }

  private static func tokens(in bytes: [UInt8], _ range: ByteRange) -> [Piece] {
    var tokens: [Piece] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let first = bytes[index]
      guard ASCII.isWord(first) else {
        index += 1
        continue
      }
      let isNumber = ASCII.isDigit(first)
      var end = index
      while end < range.upperBound,
        isNumber
          ? ASCII.isDigit(bytes[end]) : ASCII.isWord(bytes[end]) && !ASCII.isDigit(bytes[end])
      {
        end += 1
      }
      let text = ASCII.lowercased(bytes[index..<end])
      let number = isNumber && text.count <= 4 ? text.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
      let joint = end < range.upperBound ? bytes[end] : nil
      if let last = tokens.last, last.number != nil, last.range.upperBound == index,
        ["st", "nd", "rd", "th"].contains(String(decoding: text, as: UTF8.self))
      {
        // An ordinal's ending belongs to its number.
        tokens[tokens.count - 1] = Piece(
          range: last.range.lowerBound..<end, text: last.text, number: last.number, joint: joint)
      } else {
        tokens.append(Piece(range: index..<end, text: text, number: number, joint: joint))
      }
      index = end
    }
    return tokens
  }

  private static func date(in tokens: ArraySlice<Piece>) -> Found? {
    let three = Array(tokens.prefix(3))
    guard three.count == 3 else { return nil }
    let (first, second, third) = (three[0], three[1], three[2])
    let range = first.range.lowerBound..<third.range.upperBound
    // The three stand together: "July 19 … 2021" of another sentence is no date.
    guard second.range.lowerBound - first.range.upperBound <= 3,
      third.range.lowerBound - second.range.upperBound <= 3
    else { return nil }
    func found(_ year: Piece, _ month: Int, _ day: Int) -> Found? {
      guard let number = year.number, year.text.count == 4, (1700...2199).contains(number) else {
        return nil
      }
      return PartialDate(year: number, month: month, day: day).map { Found(date: $0, range: range) }
    }
    if let day = first.number, first.text.count <= 2, let month = month(second.text) {
      return found(third, month, day)
    }
    if let month = month(first.text), let day = second.number, second.text.count <= 2 {
      return found(third, month, day)
    }
    guard let one = first.number, let two = second.number, let three = third.number,
      let joint = first.joint, joint == second.joint,
      second.range.lowerBound == first.range.upperBound + 1,
      third.range.lowerBound == second.range.upperBound + 1
    else { return nil }
    if first.text.count == 4, joint == 0x2D || joint == 0x2F || joint == 0x2E,
      second.text.count == 2, third.text.count == 2
    {
      return found(first, two, three)
    }
    guard first.text.count <= 2, second.text.count <= 2 else { return nil }
    switch joint {
    case 0x2E: return found(third, two, one)
    case 0x2F, 0x2D:
      if one > 12 || one == two { return found(third, two, one) }
      return two > 12 ? found(third, one, two) : nil
    default: return nil
    }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The number of a month's name or its abbreviation of three letters ("Sept" too).
  private static func month(_ word: [UInt8]) -> Int? {
    guard (3...9).contains(word.count) else { return nil }
    let name = String(decoding: word, as: UTF8.self)
    if name == "sept" { return 9 }
    let index = months.firstIndex { $0 == name || (word.count == 3 && $0.hasPrefix(name)) }
    return index.map { $0 + 1 }
  }
}

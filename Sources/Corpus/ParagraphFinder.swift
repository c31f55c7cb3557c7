package import AnnotatedText

/// Finds the paragraphs of plain text.
///
/// A line is a paragraph, as web text has it, unless the document is wrapped at a width: then lines
/// are joined until one ends where the next word would still have fitted, or a blank line.
package enum ParagraphFinder {
  /// The widest line that a wrapped document may have, in bytes.
  private static let maximumWidth = 120

  /// The paragraphs, without the white space around them, in O(n).
  package static func paragraphs(in bytes: [UInt8]) -> [ByteRange] {
    let lines = lines(in: bytes)
    guard let width = wrapWidth(of: lines, in: bytes) else {
      return lines.filter { !$0.isEmpty }
    }
    var paragraphs: [ByteRange] = []
    var open: ByteRange?
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let range = (open?.lowerBound ?? line.lowerBound)..<line.upperBound
      if index + 1 < lines.count, isFull(line, before: lines[index + 1], width, in: bytes),
        !startsItem(lines[index + 1], in: bytes)
      {
        open = range
      } else {
        paragraphs.append(range)
        open = nil
      }
    }
    return paragraphs
  }

  private static func lines(in bytes: [UInt8]) -> [ByteRange] {
    var lines: [ByteRange] = []
    var begin = 0
    while begin <= bytes.count {
      let end = bytes[begin...].firstIndex(of: 0x0A) ?? bytes.count
      lines.append(trimmed(begin..<end, in: bytes))
      begin = end + 1
    }
    return lines
  }

  /// A range without the spaces, tabs, newlines and no-break spaces at its ends.
  package static func trimmed(_ range: ByteRange, in bytes: [UInt8]) -> ByteRange {
    var (begin, end) = (range.lowerBound, range.upperBound)
    while begin < end {
      if ASCII.isSpace(bytes[begin]) {
        begin += 1
      } else if end - begin >= 2, bytes[begin] == 0xC2, bytes[begin + 1] == 0xA0 {
        begin += 2
      } else {
        break
      }
    }
    while end > begin {
      if ASCII.isSpace(bytes[end - 1]) {
        end -= 1
      } else if end - begin >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return begin..<end
  }

  /// The width that the document is wrapped at, if it is: no line is wider, and of the lines that
  /// go on in the next, at least three and most were full.
  private static func wrapWidth(of lines: [ByteRange], in bytes: [UInt8]) -> Int? {
    var width = 0
    for line in lines where line.count > width && bytes[line].contains(0x20) { width = line.count }
    guard (40...maximumWidth).contains(width) else { return nil }
    var (inner, full) = (0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      inner += 1
      if isFull(line, before: next, width, in: bytes) { full += 1 }
    }
    return full >= 3 && full * 10 >= inner * 6 ? width : nil
  }

  /// Whether the first word of the next line would not have fitted into a line.
  private static func isFull(
    _ line: ByteRange, before next: ByteRange, _ width: Int, in bytes: [UInt8]
  ) -> Bool {
    guard !line.isEmpty, !next.isEmpty else { return false }
    let word = bytes[next].prefix(width).prefix { !ASCII.isSpace($0) }
    return line.count + 1 + word.count > width - 3
  }

  /// Whether a line begins an item of a list.
  private static func startsItem(_ line: ByteRange, in bytes: [UInt8]) -> Bool {
    let start = bytes[line].prefix(4)
    return start.starts(with: [0x2D, 0x20]) || start.starts(with: [0x2A, 0x20])
      || start.starts(with: [0xE2, 0x80, 0xA2])
  }
}

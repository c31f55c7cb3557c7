/// Cuts a document of plain text that is longer than 1 MB at ends of paragraphs.
///
/// Its pieces are much smaller than a document that stays whole, so that several threads share them evenly. A text
/// without blank lines is cut at the end of a line, one without lines at white space, and one without white space
/// between two characters.
struct TextCutter: PieceCutting {
  /// The most bytes of a document that stays whole.
  static let longestDocument = 1 << 20
  /// The most bytes of a piece of a longer one.
  static let longestPiece = 1 << 17

  private var isLong = false

  mutating func nextPiece(of buffer: ArraySlice<UInt8>, isAtEnd: Bool) -> PieceCut? {
    isLong = isLong || buffer.count > TextCutter.longestDocument
    if isLong, buffer.count > TextCutter.longestPiece {
      return TextCutter.cut(buffer.prefix(TextCutter.longestPiece))
    }
    return isAtEnd ? PieceCut(count: buffer.count) : nil
  }

  /// The best end of a piece in some bytes that are followed by others.
  private static func cut(_ bytes: ArraySlice<UInt8>) -> PieceCut {
    var paragraphEnd = 0
    var lineEnd = 0
    var spaceEnd = 0
    var isBlank = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A:
        lineEnd = index + 1
        if isBlank { paragraphEnd = lineEnd }
        isBlank = true
      case 0x20, 0x09, 0x0B...0x0D: spaceEnd = index + 1
      default: isBlank = false
      }
    }
    if paragraphEnd > 0 { return PieceCut(count: paragraphEnd) }
    let end = lineEnd > 0 ? lineEnd : spaceEnd > 0 ? spaceEnd : characterEnd(of: bytes)
    return PieceCut(count: end, endsParagraph: false)
  }

  /// How many bytes there are without a character that is cut off at the end.
  private static func characterEnd(of bytes: ArraySlice<UInt8>) -> Int {
    for (back, byte) in bytes.reversed().prefix(4).enumerated() where byte & 0xC0 != 0x80 {
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > back + 1 ? bytes.count - back - 1 : bytes.count
    }
    return bytes.count
  }
}

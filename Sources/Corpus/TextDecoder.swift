/// Finds out how bytes encode text, and decodes them.
///
/// A byte-order mark decides. Without one, valid UTF-8 is UTF-8; so is text in which at least 99 of
/// 100 multi-byte sequences are valid, its bad bytes being read as Windows-1252 and counted as
/// repairs. All else is Windows-1252.
package enum TextDecoder {
  /// Decodes and sanitises bytes in O(n).
  package static func decode(_ bytes: [UInt8]) -> SanitizedText {
    var text = SanitizedText()
    text.reserveCapacity(bytes.count)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      text.markChanged()
      decodeUTF8(bytes[3...], to: &text)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      decodeUTF16(bytes[2...], highByteFirst: false, to: &text)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      decodeUTF16(bytes[2...], highByteFirst: true, to: &text)
    } else {
      decodeUnmarked(bytes[...], to: &text)
    }
    return text
  }

  /// How much of some bytes is UTF-8.
  package struct Census: Hashable, Sendable {
    /// Valid sequences of two bytes or more.
    package var sequences = 0
    /// Bytes that belong to no valid sequence.
    package var badBytes = 0

    /// Whether the bytes are best read as UTF-8.
    package var isUTF8: Bool { badBytes == 0 || sequences >= 99 * badBytes }
  }

  /// Counts the multi-byte sequences and the bytes that are not UTF-8 in O(n).
  package static func census(of bytes: ArraySlice<UInt8>) -> Census {
    var census = Census()
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] < 0x80 {
        index += 1
      } else if let length = sequenceLength(in: bytes, at: index) {
        census.sequences += 1
        index += length
      } else {
        census.badBytes += 1
        index += 1
      }
    }
    return census
  }

  private static func decodeUnmarked(_ bytes: ArraySlice<UInt8>, to text: inout SanitizedText) {
    if census(of: bytes).isUTF8 {
      decodeUTF8(bytes, to: &text)
    } else {
      text.markChanged()
      for byte in bytes { text.append(Windows1252.codePoint(of: byte)) }
    }
  }

  private static func decodeUTF8(_ bytes: ArraySlice<UInt8>, to text: inout SanitizedText) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let first = bytes[index]
      guard first >= 0x80 else {
        text.append(UInt32(first))
        index += 1
        continue
      }
      guard let length = sequenceLength(in: bytes, at: index) else {
        let codePoint = Windows1252.codePoint(of: first)
        // A byte that is a control character there too is counted when it is replaced.
        if !(0x80...0x9F).contains(codePoint) { text.repairs += 1 }
        text.markChanged()
        text.append(codePoint)
        index += 1
        continue
      }
      var codePoint = UInt32(first) & (0x7F >> UInt32(length))
      for offset in 1..<length { codePoint = codePoint << 6 | UInt32(bytes[index + offset] & 0x3F) }
      text.append(codePoint)
      index += length
    }
  }

  /// The length of the well-formed sequence (Unicode, table 3-7) of two to four bytes at an index,
  /// if one is there.
  private static func sequenceLength(in bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
    let first = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard bytes.endIndex - index >= length, second.contains(bytes[index + 1]) else { return nil }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }

  private static func decodeUTF16(
    _ bytes: ArraySlice<UInt8>, highByteFirst: Bool, to text: inout SanitizedText
  ) {
    text.markChanged()
    func unit(at index: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return highByteFirst ? first << 8 | second : second << 8 | first
    }
    var index = bytes.startIndex
    while bytes.endIndex - index >= 2 {
      let high = unit(at: index)
      index += 2
      if (0xD800...0xDBFF).contains(high), bytes.endIndex - index >= 2 {
        let low = unit(at: index)
        if (0xDC00...0xDFFF).contains(low) {
          index += 2
          text.append(0x10000 + ((high - 0xD800) << 10 | (low - 0xDC00)))
          continue
        }
      }
      text.append(high)  // a surrogate alone is repaired there
    }
    if index < bytes.endIndex { text.repairs += 1 }  // half a unit
  }
}

/// The encoding of Western European text before Unicode, as the WHATWG reads it.
package enum Windows1252 {
  /// The code point of a byte; the five bytes without a character give C1 controls.
  package static func codePoint(of byte: UInt8) -> UInt32 {
    (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
  }

  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}

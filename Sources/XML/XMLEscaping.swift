/// What must not stand as it is in a text or an attribute.
///
/// In text only `&`, `<`, the `>` of `]]>` and the carriage return are escaped: some readers lose blanks
/// between two references, so there are to be few.
enum XMLEscaping {
  case text, attribute

  /// What is written for some bytes.
  struct Escape {
    let text: StaticString
    /// How many bytes it stands for.
    let length: Int
    /// Whether the character is lost.
    let isReplacement: Bool

    init(_ text: StaticString, length: Int = 1, isReplacement: Bool = false) {
      self.text = text
      self.length = length
      self.isReplacement = isReplacement
    }
  }

  /// Whether a byte is written as it is, whatever stands around it: nearly every byte.
  @inline(__always)
  func isPlain(_ byte: UInt8) -> Bool {
    // One bit a byte, for 0x00 to 0x3F; above that only the first byte of U+FFFE and U+FFFF matters.
    if byte >= 0x40 { return byte != 0xEF }
    let special: UInt64
    switch self {
    // Controls but tab and newline; & < >.
    case .text: special = 0x5000_0040_FFFF_F9FF
    // All controls; & < > and the double quote.
    case .attribute: special = 0x5000_0044_FFFF_FFFF
    }
    return special >> UInt64(byte) & 1 == 0
  }

  /// What is written for the bytes from `index` on, `nil` if the byte there is written as it is.
  func escape(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Escape? {
    switch bytes[index] {
    case UInt8(ascii: "&"): Escape("&amp;")
    case UInt8(ascii: "<"): Escape("&lt;")
    case UInt8(ascii: ">"):
      index >= 2 && bytes[index - 1] == UInt8(ascii: "]") && bytes[index - 2] == UInt8(ascii: "]")
        ? Escape("&gt;") : nil
    case UInt8(ascii: "\""): self == .attribute ? Escape("&quot;") : nil
    case 0x09: self == .attribute ? Escape("&#9;") : nil
    case 0x0A: self == .attribute ? Escape("&#10;") : nil
    case 0x0D: Escape("&#13;")
    case 0x00..<0x20: Escape("\u{FFFD}", isReplacement: true)
    case 0xEF:
      // U+FFFE and U+FFFF; surrogates are in no Swift string.
      index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
        ? Escape("\u{FFFD}", length: 3, isReplacement: true) : nil
    default: nil
    }
  }
}

/// Text that is safe to pass on: valid UTF-8, line feeds only, no control or direction-changing
/// characters.
///
/// Control characters (C0 but tab and newline, DEL, C1), noncharacters and marks beyond the
/// thirtieth on one base become a space or nothing, and each is a repair. Carriage returns and the
/// separators U+2028 and U+2029 become newlines, which is no repair, but the text is then not the
/// file's.
package struct SanitizedText: Hashable, Sendable {
  /// At most this many combining marks stay on one base: more are an attack, and cost quadratic
  /// time in strings.
  package static let maximumMarks = 30

  /// Valid UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// How many characters were replaced or dropped.
  package var repairs = 0

  /// Whether nothing was changed.
  package private(set) var isVerbatim = true

  private var marks = 0
  private var followsCarriageReturn = false

  package init() {}

  /// Sanitises a string.
  package init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar.value) }
  }

  /// Says that what was appended is not what the file holds.
  package mutating func markChanged() { isVerbatim = false }

  package mutating func reserveCapacity(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Appends one code point; a surrogate or a number beyond Unicode is repaired away.
  package mutating func append(_ codePoint: UInt32) {
    if codePoint < 0x80 {
      appendASCII(UInt8(truncatingIfNeeded: codePoint))
    } else {
      followsCarriageReturn = false
      appendWide(codePoint)
    }
  }

  private mutating func appendASCII(_ byte: UInt8) {
    defer { followsCarriageReturn = byte == 0x0D }
    marks = 0
    switch byte {
    case 0x20..<0x7F, 0x09: bytes.append(byte)
    case 0x0A:
      if !followsCarriageReturn { bytes.append(0x0A) }
    case 0x0D:
      bytes.append(0x0A)
      isVerbatim = false
    case 0x0B, 0x0C: repair(with: 0x0A)
    default: repair(with: 0x20)
    }
  }

  private mutating func appendWide(_ codePoint: UInt32) {
    switch codePoint {
    case 0x85: repair(with: 0x0A)
    case 0x80...0x9F, 0xD800...0xDFFF, 0x11_0000...: repair(with: 0x20)
    case 0x2028, 0x2029:
      bytes.append(0x0A)
      isVerbatim = false
    case _ where SanitizedText.isInvisible(codePoint): repair(with: nil)
    default:
      guard let scalar = Unicode.Scalar(codePoint) else { return repair(with: 0x20) }
      if codePoint >= 0x300, SanitizedText.isMark(scalar) {
        marks += 1
        guard marks <= SanitizedText.maximumMarks else { return repair(with: nil) }
      } else {
        marks = 0
      }
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func repair(with byte: UInt8?) {
    if let byte { bytes.append(byte) }
    repairs += 1
    isVerbatim = false
  }

  /// Whether a character shows nothing and splits or turns words.
  ///
  /// These are soft hyphens, zero-width spaces, inner byte-order marks, direction marks and
  /// overrides, and noncharacters. Joiners stay, since scripts and emoji need them.
  private static func isInvisible(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFDD0...0xFDEF, 0xFFF9...0xFFFB:
      true
    default: codePoint & 0xFFFE == 0xFFFE
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x203A, 0x20A0...0x20BF, 0x370...0x482: false  // the usual ones, quickly
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark: true
      default: false
      }
    }
  }
}

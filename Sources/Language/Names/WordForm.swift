/// How the letters of a word are written, as the features of names see it.
package enum LetterCase: UInt8, Sendable {
  /// No letters and no digits.
  case mark
  case small
  /// "Geneva".
  case capitalized
  /// "NATO": two capitals or more and nothing small.
  case allCapitals
  /// "McKenzie", "iPhone", "UNHCR's".
  case mixed
  /// "J", "J.".
  case singleCapital
  case digits
  /// In capitals in a sentence where most words are.
  case shouted
  /// The first of a sentence, and mostly in small letters elsewhere.
  case initialOrdinary
  /// The first of a sentence, and not known from elsewhere.
  case initialUnknown

  /// Whether it has letters.
  var hasLetters: Bool { self != .mark && self != .digits }

  /// Whether its first letter is a capital.
  var isCapitalized: Bool {
    switch self {
    case .capitalized, .allCapitals, .mixed, .singleCapital, .initialOrdinary, .initialUnknown: true
    default: false
    }
  }

  /// Whether it can be a part of a run of capitalised words.
  var isInRun: Bool {
    switch self {
    case .capitalized, .allCapitals, .mixed, .singleCapital, .initialUnknown: true
    default: false
    }
  }
}

/// The shape and the ends of a word.
struct WordForm {
  let letterCase: LetterCase
  /// The classes of the bytes, runs of one class cut to two.
  let shape: UInt64
  /// The first and last four bytes, in small letters; the features take parts of them.
  let prefix: UInt64
  let suffix: UInt64

  /// Reads the UTF-8 bytes of a word, at most 40 of them.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    var key: UInt64 = 1
    var previous: UInt64 = 0
    var run = 0
    var capitals = 0
    var smalls = 0
    var digits = 0
    var firstIsCapital = false
    var lead: UInt8 = 0
    for (index, byte) in bytes.prefix(40).enumerated() {
      var kind: UInt64
      switch byte {
      case 0x61...0x7A: kind = 1
      case 0x41...0x5A: kind = 2
      case 0x30...0x39: kind = 3
      case 0x2E: kind = 4
      case 0x2D: kind = 5
      case 0x2C: kind = 6
      case 0xC0...: kind = 0
      case 0x80...: kind = WordForm.isCapital(lead, byte) ? 2 : 1
      default: kind = 7
      }
      if byte >= 0xC0 || byte < 0x80 { lead = byte }
      if kind == 0 { continue }
      if byte >= 0x80, byte < 0xC0, lead >= 0xE0 {
        // Later bytes of longer characters: letters without case, or marks of typography.
        kind = lead == 0xE2 ? 7 : 1
      }
      if kind == 2 {
        capitals += 1
        if index == 0 || index == 1 && lead >= 0xC0 { firstIsCapital = true }
      }
      if kind == 1 { smalls += 1 }
      if kind == 3 { digits += 1 }
      run = kind == previous ? run + 1 : 1
      previous = kind
      if run <= 2 { key = (key << 3 ^ key >> 47) &+ kind }
    }
    shape = key
    letterCase =
      if capitals == 0, smalls == 0 {
        digits > 0 ? .digits : .mark
      } else if capitals == 0 {
        .small
      } else if smalls == 0 {
        capitals == 1 ? .singleCapital : .allCapitals
      } else {
        firstIsCapital && capitals == 1 ? .capitalized : .mixed
      }
    var start: UInt64 = 0
    for byte in bytes.prefix(4) { start = start << 8 | UInt64(WordForm.small(byte)) }
    prefix = start << (8 * UInt64(4 - min(4, bytes.count)))
    var end: UInt64 = 0
    for byte in bytes.suffix(4) { end = end << 8 | UInt64(WordForm.small(byte)) }
    suffix = end
  }

  @inline(__always)
  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// Whether the character of two bytes is a capital of Latin-1 or Latin Extended-A.
  private static func isCapital(_ lead: UInt8, _ byte: UInt8) -> Bool {
    switch lead {
    case 0xC3: byte <= 0x9E && byte != 0x97
    case 0xC4, 0xC5: byte & 1 == 0
    default: false
    }
  }
}

/// What a character is to the tokeniser.
enum CharacterClass: UInt8 {
  case space, lower, upper
  /// A letter of a script without case.
  case letter
  /// A combining mark or joiner: it belongs to what stands before it.
  case mark
  case digit, underscore, symbol

  var isLetter: Bool { self == .lower || self == .upper || self == .letter }

  /// Whether it can stand inside a word.
  var isWord: Bool { self != .space && self != .symbol }
}

/// A character of a text: its class and how many bytes it has.
struct ClassifiedCharacter {
  var characterClass: CharacterClass
  var length: Int
}

/// The bytes of a text as characters with classes.
///
/// The bytes may be any: what is not UTF-8 reads as symbols of one byte.
struct CharacterReader {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The character that begins at `index`, cut at `end`.
  @inline(__always)
  func character(at index: Int, end: Int) -> ClassifiedCharacter {
    let byte = bytes[index]
    if byte < 0x80 {
      return ClassifiedCharacter(characterClass: Self.classOfASCII(byte), length: 1)
    }
    return characterBeyondASCII(at: index, end: end)
  }

  /// The class of the character at `index`; that of a space where there is none.
  @inline(__always)
  func characterClass(at index: Int, end: Int) -> CharacterClass {
    index < end ? character(at: index, end: end).characterClass : .space
  }

  @inline(__always)
  static func classOfASCII(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case 0x20, 0x09...0x0D: .space
    case 0x5F: .underscore
    default: .symbol
    }
  }

  @inline(never)
  private func characterBeyondASCII(at index: Int, end: Int) -> ClassifiedCharacter {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard length > 0, index + length <= end else {
      return ClassifiedCharacter(characterClass: .symbol, length: 1)
    }
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else {
        return ClassifiedCharacter(characterClass: .symbol, length: 1)
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else {
      return ClassifiedCharacter(characterClass: .symbol, length: 1)
    }
    return ClassifiedCharacter(characterClass: Self.classOf(scalar), length: length)
  }

  private static func classOf(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.value {
    case 0x200B...0x200D, 0xFE00...0xFE0F, 0xFEFF: return .mark
    case 0x2010...0x2027, 0x2030...0x205E: return .symbol
    case 0x80...0x9F: return scalar.value == 0x85 ? .space : .symbol
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .otherLetter, .modifierLetter, .letterNumber: return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .decimalNumber, .otherNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    default: return .symbol
    }
  }
}

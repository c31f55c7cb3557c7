/// Makes plain Latin letters of others: "Élysée" is "Elysee", "Łódź" is "Lodz", "Путин" is "putin".
enum LatinFolding {
  /// A string with every letter that has a plain form replaced by it, marks dropped, and all else
  /// as it is.
  static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch fold(scalar) {
      case .letters(let letters): plain += letters
      case .nothing: break
      case .other: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  /// What becomes of one character.
  enum Fold {
    case letters(Substring)
    /// A combining mark, or a sign that only modifies its neighbour.
    case nothing
    /// No letter that has a plain form.
    case other
  }

  static func fold(_ scalar: Unicode.Scalar) -> Fold {
    let value = Int(scalar.value)
    switch value {
    case 0xC0..<0x250: return item(LatinLetters.extended, value - 0xC0)
    case 0x370..<0x530: return item(LatinLetters.greekAndCyrillic, value - 0x370)
    case 0x1E00..<0x1F00: return item(LatinLetters.additional, value - 0x1E00)
    // Combining marks, and the modifier letters that transliteration writes for hamza and ayn.
    case 0x300..<0x370, 0x1AB0..<0x1B00, 0x1DC0..<0x1E00, 0x20D0..<0x2100, 0xFE20..<0xFE30,
      0x2B0..<0x300, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF:
      return .nothing
    case 0xFB00...0xFB06:
      return .letters(["ff", "fi", "fl", "ffi", "ffl", "st", "st"][value - 0xFB00])
    // The wide forms of ASCII in East Asian text.
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      return .letters(Substring(String(Unicode.Scalar(UInt8(value - 0xFEE0)))))
    default: return .other
    }
  }

  private static func item(_ letters: [Substring], _ index: Int) -> Fold {
    guard index < letters.count else { return .other }
    switch letters[index] {
    case ".": return .other
    case "_": return .nothing
    default: return .letters(letters[index])
    }
  }
}

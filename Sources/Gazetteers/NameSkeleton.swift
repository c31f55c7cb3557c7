/// What stays of a folded name when all that spellings vary in is left out, for comparison only.
struct NameSkeleton: Equatable {
  private(set) var letters: [UInt8] = []

  /// - Parameters:
  ///   - key: a folded key.
  ///   - isStrict: keeps apart the consonants that tell short names from each other, as Han and Khan.
  init(of key: String, isStrict: Bool) {
    var text = Array(key.utf8)
    // The Arabic article has a vowel by region: "el-Sisi" and "al-Sisi".
    if text.starts(with: Array("el-".utf8)) { text[0] = UInt8(ascii: "a") }
    if !isStrict { text = Self.withPlainConsonants(text) }
    for (index, letter) in text.enumerated() {
      switch letter {
      case UInt8(ascii: "y"), UInt8(ascii: "j"): append(UInt8(ascii: "i"))
      case UInt8(ascii: "h") where index == text.count - 1 && endsInVowel: break
      default: append(letter)
      }
    }
  }

  private var endsInVowel: Bool { letters.last.map { "aeiou".utf8.contains($0) } ?? false }

  /// Adds a letter, once where it is doubled.
  private mutating func append(_ letter: UInt8) {
    if letters.last != letter { letters.append(letter) }
  }

  /// The groups of letters that stand for one sound, longest first.
  private static let sounds: [(from: [UInt8], to: [UInt8])] = [
    ("shch", "sh"), ("sch", "sh"), ("tch", "ch"), ("kh", "h"), ("gh", "g"), ("dh", "d"),
    ("zh", "z"), ("ph", "f"), ("ck", "k"), ("ts", "c"), ("tz", "c"), ("ou", "u"), ("oo", "u"),
    ("ee", "i"), ("q", "k"), ("w", "v"), ("x", "ks"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func withPlainConsonants(_ text: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var index = 0
    while index < text.count {
      if let sound = sounds.first(where: { text[index...].starts(with: $0.from) }) {
        plain += sound.to
        index += sound.from.count
      } else {
        plain.append(text[index])
        index += 1
      }
    }
    // -ов by way of German and French.
    for ending in ["off", "of"]
    where plain.count > 5 && plain.suffix(ending.utf8.count) == Array(ending.utf8)[...] {
      plain = plain.dropLast(ending.utf8.count) + Array("ov".utf8)
    }
    return plain
  }
}

/// What stays of a folded word when all that spellings vary in is left out, for comparison only.
struct NameSkeleton: Equatable {
  private(set) var letters: [UInt8] = []

  /// - Parameters:
  ///   - key: a folded word.
  ///   - isStrict: keeps apart the consonants that tell short names from each other, as Han and Khan.
  init(of key: String, isStrict: Bool) {
    var text = Array(key.utf8)
    if !isStrict { text = Self.withPlainConsonants(text) }
    for (index, letter) in text.enumerated() {
      switch letter {
      case UInt8(ascii: "y"), UInt8(ascii: "j"): append(UInt8(ascii: "i"))
      case UInt8(ascii: "h") where index == text.count - 1 && endsInVowel: break
      default: append(letter)
      }
    }
    if !isStrict { letters = Self.withPlainEnding(letters) }
  }

  private var endsInVowel: Bool { letters.last.map(Self.isVowel) ?? false }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

  /// Adds a letter, once where it is doubled.
  private mutating func append(_ letter: UInt8) {
    if letters.last != letter { letters.append(letter) }
  }

  /// The groups of letters that stand for one sound, longest first.
  private static let sounds = NameReading.sounds([
    "shch": "sh", "sch": "sh", "tzch": "ch", "tzh": "ch", "tch": "ch", "kh": "h", "gh": "g",
    "dh": "d", "zh": "z", "ph": "f", "ck": "k", "ts": "c", "tz": "c", "dj": "d", "gj": "g",
    "kj": "k", "ou": "u", "oo": "u", "ee": "i",
    // Umlauts, written out: "Mueller" and "Müller".
    "ue": "u", "oe": "o", "ae": "a",
    "q": "k", "w": "v", "x": "ks",
  ])

  private static func withPlainConsonants(_ text: [UInt8]) -> [UInt8] {
    var plain = NameReading.rewritten(text, by: sounds)
    // -ов by way of German and French.
    for ending in ["off", "of"]
    where plain.count > 5 && plain.suffix(ending.utf8.count) == Array(ending.utf8)[...] {
      plain = plain.dropLast(ending.utf8.count) + Array("ov".utf8)
    }
    return plain
  }

  /// -ев, -ёв and -ьев after a consonant, all as "ev": "Solovyov", "Soloviev".
  private static func withPlainEnding(_ letters: [UInt8]) -> [UInt8] {
    for ending in ["iova", "ieva", "iov", "iev"] {
      let ending = Array(ending.utf8)
      guard letters.count > ending.count + 2, letters.suffix(ending.count).elementsEqual(ending),
        !isVowel(letters[letters.count - ending.count - 1])
      else { continue }
      return letters.dropLast(ending.count) + [UInt8(ascii: "e")] + ending.dropFirst(2)
    }
    return letters
  }

  /// An i or y before another vowel is only how that vowel sounds, but at the end: "Sviatlana" and
  /// "Svetlana", "Maryia" and "Maria".
  static func withoutGlides(_ text: [UInt8]) -> [UInt8] {
    func isGlide(_ letter: UInt8) -> Bool {
      letter == UInt8(ascii: "i") || letter == UInt8(ascii: "y")
    }
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      var end = index
      while end < text.count, isGlide(text[end]) { end += 1 }
      if end > index, end == text.count - 1, isVowel(text[end]) {
        result += [UInt8(ascii: "i"), text[end]]
        index = end + 1
      } else if end > index, end < text.count, isVowel(text[end]) {
        result.append(text[end] == UInt8(ascii: "u") ? text[end] : UInt8(ascii: "e"))
        index = end + 1
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }
}

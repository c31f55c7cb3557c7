/// A way to read a folded word, by which spellings that folding keeps apart are brought together.
///
/// A reading gives up what one family of romanisations varies in, so that two words are spellings
/// of one name in that family if the reading makes the same of both. Keys of readings are for
/// comparison only; ids are made of ``NameFolding``.
package enum NameReading: UInt8, Sendable, CaseIterable {
  /// y and j are i, doubled consonants single, "kh" is h, "ou" is u: "Shoigu", "Shoygu".
  case plain
  /// As `plain`, but j, "dj" and "dzh" are "zh": "Zhaparov", "Japarov".
  case voiced
  /// What East Slavic languages write for one name: "Hrynevych", "Grinevich"; "Kalesnikava",
  /// "Kolesnikova".
  case slavic
  /// What Arabic, Persian and Turkic romanisations vary in, e taken for i: "Salem", "Salim".
  case easternI
  /// As `easternI`, e taken for a: "Haider", "Haidar".
  case easternA

  /// Whether two names that it brings together are the same without anything else that says so.
  package var isClose: Bool { self == .plain || self == .voiced }

  /// What the reading makes of a word of a key.
  package func key(of word: String) -> String {
    var letters = Array(word.utf8)
    let isStrict = letters.count < 5
    // Of short words only the plain reading is known to be safe, and it does less.
    if letters.count < 4 { return word }
    switch self {
    case .plain: break
    case .voiced: letters = Self.rewritten(letters, by: Self.voicedSounds)
    case .slavic:
      let last = letters.last
      letters = Self.rewritten(letters, by: Self.slavicSounds)
      // The last vowel tells men's names from women's: "Mario", "Maria".
      if last == UInt8(ascii: "o") { letters[letters.count - 1] = UInt8(ascii: "o") }
      letters = NameSkeleton.withoutGlides(letters)
    case .easternI, .easternA:
      letters = Self.rewritten(
        letters, by: isStrict ? Self.easternVowels : Self.easternSounds)
      let vowel = UInt8(ascii: self == .easternI ? "i" : "a")
      letters = letters.map { $0 == UInt8(ascii: "e") ? vowel : $0 }
      // Voiced at the end in Arabic, not in Turkic languages: "Rashid", "Rashit".
      if letters.last == UInt8(ascii: "d") { letters[letters.count - 1] = UInt8(ascii: "t") }
    }
    let skeleton = NameSkeleton(
      of: String(decoding: letters, as: UTF8.self), isStrict: isStrict)
    // "Anna" is no "Ana".
    return skeleton.letters.count < 4
      ? word : String(decoding: skeleton.letters, as: UTF8.self)
  }

  /// Whether a word of a key ends as East Slavic surnames do.
  package static func isSlavic(_ surname: String) -> Bool {
    guard surname.utf8.count >= 6 else { return false }
    return slavicEndings.contains { surname.utf8.reversed().starts(with: $0) }
  }

  private static let slavicEndings: [[UInt8]] = [
    "ov", "ev", "ova", "eva", "ava", "enko", "enka", "sky", "skaya", "skaia", "ich", "ych", "yuk",
    "chuk", "ets", "yov",
  ].map { Array($0.utf8.reversed()) }

  typealias Sound = (from: [UInt8], to: [UInt8])

  /// The letters with each group of letters replaced, the first in the list that fits at a place.
  static func rewritten(_ text: [UInt8], by sounds: [Sound]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      if let sound = sounds.first(where: { text[index...].starts(with: $0.from) }) {
        result += sound.to
        index += sound.from.count
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  static func sounds(_ pairs: KeyValuePairs<String, String>) -> [Sound] {
    pairs.map { (Array($0.key.utf8), Array($0.value.utf8)) }
  }

  private static let voicedSounds = sounds([
    "dzh": "zh", "dj": "zh", "zh": "zh", "j": "zh",
  ])

  /// Ukrainian h is Russian g; Belarusian writes ts and dz before i and e, ou for ov, and a for an
  /// o without stress.
  private static let slavicSounds =
    sounds([
      "ander": "andr", "shch": "sh", "kh": "kh", "zh": "zh", "sh": "sh", "ch": "ch",
      "tsi": "ti", "tse": "te", "tsy": "ti", "dzi": "di", "dze": "de",
    ])
    + "bcdfgklmnprstvz".utf8.map { (Array("ou".utf8) + [$0], Array("av".utf8) + [$0]) }
    + sounds(["h": "g", "o": "a", "j": "i"])

  private static let easternVowels = sounds([
    "aei": "ai", "aey": "ai", "ay": "ai", "ey": "ei", "ou": "u", "oo": "u", "oh": "u", "o": "u",
    "ee": "i",
  ])

  private static let easternSounds =
    sounds([
      "gh": "k", "kh": "h", "sh": "s", "ch": "h", "th": "t", "dh": "d", "q": "k", "g": "k",
      "ck": "k",
    ]) + easternVowels
}

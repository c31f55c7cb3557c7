internal import AnnotatedText

/// How a regular form becomes its base form: so many bytes are kept and an ending is added.
struct Inflection: Equatable {
  /// What is added to the stem.
  enum Ending: Equatable { case none, e, y, an }

  var kept: Int
  var ending: Ending = .none

  /// The bytes that are added.
  var added: [UInt8] {
    switch ending {
    case .none: []
    case .e: [UInt8(ascii: "e")]
    case .y: [UInt8(ascii: "y")]
    case .an: [UInt8(ascii: "a"), UInt8(ascii: "n")]
    }
  }
}

/// The regular inflections of English nouns and verbs, read backwards.
struct InflectionRules: Sendable {
  private let withE = WordSet(StemEndings.withE)
  private let withoutE = WordSet(StemEndings.withoutE)

  /// The inflection of a word in small letters, or `nil` if it has none.
  func inflection(of word: UnsafeBufferPointer<UInt8>) -> Inflection? {
    let count = word.count
    guard count > 3 || count == 3 && word[2] == 0x73 else { return nil }
    switch word[count - 1] {
    case UInt8(ascii: "s"): return inflectionInS(word)
    case UInt8(ascii: "d"): return word[count - 2] == 0x65 ? inflectionInEd(word) : nil
    case UInt8(ascii: "g"):
      return count > 4 && ends(word, "ing") ? verbStem(word, count - 3) : nil
    case UInt8(ascii: "n"):
      return count > 4 && ends(word, "men") ? Inflection(kept: count - 2, ending: .an) : nil
    default: return nil
    }
  }

  private func ends(_ word: UnsafeBufferPointer<UInt8>, _ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard word.count >= length else { return false }
    let start = word.count - length
    for index in 0..<length where word[start + index] != ending.utf8Start[index] { return false }
    return true
  }

  /// -s, -es, -ies: the plural or the third person.
  private func inflectionInS(_ word: UnsafeBufferPointer<UInt8>) -> Inflection? {
    let count = word.count
    switch word[count - 2] {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"), UInt8(ascii: "'"):
      return ends(word, "menus") || ends(word, "taxis") || ends(word, "skis")
        || ends(word, "emojis") ? Inflection(kept: count - 1) : nil
    case UInt8(ascii: "e"): break
    default: return hasVowel(word, before: count - 1) ? Inflection(kept: count - 1) : nil
    }
    if ends(word, "ies") {
      return count > 4 ? Inflection(kept: count - 3, ending: .y) : Inflection(kept: count - 1)
    }
    if ends(word, "ches") || ends(word, "shes") || ends(word, "sses") || ends(word, "xes")
      || ends(word, "zzes") || ends(word, "tzes")
    {
      return Inflection(kept: count - 2)
    }
    // "heroes", "vetoes", but "shoes" and the like are listed.
    if ends(word, "oes") { return Inflection(kept: count - 2) }
    return Inflection(kept: count - 1)
  }

  private func inflectionInEd(_ word: UnsafeBufferPointer<UInt8>) -> Inflection? {
    let count = word.count
    if ends(word, "eed") { return nil }
    if ends(word, "ied") { return Inflection(kept: count - 3, ending: .y) }
    return verbStem(word, count - 2)
  }

  /// The base form of a verb whose stem, before -ed or -ing, is the first `length` bytes.
  private func verbStem(_ word: UnsafeBufferPointer<UInt8>, _ length: Int) -> Inflection? {
    guard length >= 2, hasVowel(word, before: length) else { return nil }
    let last = word[length - 1]
    if last == word[length - 2], !isVowel(last) {
      return Inflection(kept: keepsDoubled(word, length) ? length : length - 1)
    }
    // Endings are at most eight letters long.
    for size in stride(from: min(8, length), through: 1, by: -1) {
      let ending = WordKey(
        utf8: UnsafeBufferPointer(rebasing: word[length - size..<length]))
      if withE.contains(ending) {
        // "treat", "obtain": two vowels before the consonant are long without an "e".
        if size <= 2, endsInLongVowel(word, length) { break }
        return Inflection(kept: length, ending: .e)
      }
      if withoutE.contains(ending) { break }
    }
    return Inflection(kept: length)
  }

  private func keepsDoubled(_ word: UnsafeBufferPointer<UInt8>, _ length: Int) -> Bool {
    switch word[length - 1] {
    case UInt8(ascii: "s"), UInt8(ascii: "f"), UInt8(ascii: "z"): return true
    case UInt8(ascii: "l"):
      // "kill", "install", but "control" and "travel": a single syllable keeps both, and so do its compounds.
      var vowels = 0
      for index in 0..<length where isVowel(word[index]) { vowels += 1 }
      if vowels == 1 || length == 5 && word[0] == 0x71 { return true }
      let stem = UnsafeBufferPointer(rebasing: word[0..<length])
      return ends(stem, "call") || ends(stem, "stall") || ends(stem, "fill")
        || ends(stem, "nroll") || ends(stem, "still") || ends(stem, "spell")
        || ends(stem, "sell") || ends(stem, "kill")
    default:
      guard length <= 4 else { return false }
      let stem = UnsafeBufferPointer(rebasing: word[0..<length])
      return ends(stem, "add") || ends(stem, "err") || ends(stem, "egg") || ends(stem, "purr")
        || ends(stem, "butt")
    }
  }

  /// Whether a stem ends in two vowels and a consonant after which no "e" is dropped.
  private func endsInLongVowel(_ word: UnsafeBufferPointer<UInt8>, _ length: Int) -> Bool {
    guard length >= 3, isVowel(word[length - 2]), isVowel(word[length - 3]) else { return false }
    switch word[length - 1] {
    case UInt8(ascii: "v"), UInt8(ascii: "c"), UInt8(ascii: "z"), UInt8(ascii: "s"),
      UInt8(ascii: "u"), UInt8(ascii: "g"):
      return false
    default: break
    }
    if isVowel(word[length - 1]) { return false }
    // "qu" is a consonant: "require", "quote".
    return !(length >= 4 && word[length - 3] == 0x75 && word[length - 4] == 0x71)
  }

  private func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  private func hasVowel(_ word: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
    for index in 0..<end where isVowel(word[index]) || word[index] == 0x79 || word[index] >= 0x80 {
      return true
    }
    return false
  }
}

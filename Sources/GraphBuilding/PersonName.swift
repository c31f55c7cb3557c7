/// A person's name in its folded parts.
///
/// "Kenneth F. McKenzie Jr." is kenneth and f, mckenzie, jr.
struct PersonName: Hashable {
  /// The names before the surname, the given name first; empty where only the surname is known.
  var forenames: [String]
  var surname: String
  /// "jr", "ii": a father and a son are two.
  var suffix: String
  /// Tells apart what a user says is two; 0 where nothing is said.
  var mark = 0

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  /// Words that begin a surname and that some texts leave out: "al-Assad", "von der Leyen".
  private static let particles: Set<String> = [
    "abu", "af", "al", "av", "ben", "bin", "bint", "da", "das", "de", "del", "den", "der", "di",
    "do", "dos", "du", "el", "ibn", "la", "le", "st", "ter", "ul", "van", "von", "zu",
  ]

  /// What the Arabic article becomes before a consonant that it takes on: "ash-Sharaa".
  private static let assimilated: Set<String> = ["ad", "an", "ar", "as", "ash", "at", "az"]

  /// Words by which a name is known for an Arabic one.
  private static let arabic: Set<String> = ["abdul", "abu", "al", "bin", "bint", "el", "ibn", "ul"]

  /// Reads the folded words of a name without titles; `nil` for none.
  init?(words: [String]) {
    var words = words
    var suffix = ""
    if words.count > 1, let last = words.last, PersonName.suffixes.contains(last) {
      suffix = last
      words.removeLast()
    }
    words = PersonName.withServantJoined(words)
    guard let surname = words.popLast() else { return nil }
    while let last = words.last, PersonName.isParticle(last, before: surname) {
      // Alone before a surname these are names themselves: Benjamin, and "father of".
      if ["abu", "ben"].contains(last), words.count == 1 { break }
      words.removeLast()
    }
    // "Salman bin Nasser al-Harbi": what is between is the father's name, whatever joins it.
    let given = words.first
    let rest = words.dropFirst().filter { !["bin", "ibn", "bint"].contains($0) }
    self.forenames = (given.map { [$0] } ?? []) + rest
    (self.surname, self.suffix) = (surname, suffix)
  }

  private static func isParticle(_ word: String, before surname: String) -> Bool {
    particles.contains(word)
      || (assimilated.contains(word)
        && word.utf8.dropFirst().elementsEqual(
          surname.utf8.prefix(word.utf8.count - 1)))
  }

  /// "Abd al-Aziz", "Abdul Aziz" and "Abdulaziz" as one word, and "Abdurrahman" as "Abdul Rahman".
  ///
  /// A name of nothing else stays.
  private static func withServantJoined(_ words: [String]) -> [String] {
    var joined: [String] = []
    var index = 0
    while index < words.count {
      var word = words[index]
      var next = index + 1
      if word == "abd", next + 1 < words.count,
        ["al", "el", "ul"].contains(words[next])
          || isParticle(words[next], before: words[next + 1])
      {
        word = "abdul"
        next += 1
      }
      if word == "abdul", next < words.count, next + 1 < words.count || !joined.isEmpty {
        word += words[next]
        next += 1
      } else if word.hasPrefix("abdu") || word.hasPrefix("abde") {
        let rest = Array(word.utf8.dropFirst(4))
        if rest.count > 3, rest[0] == rest[1], rest[0] != UInt8(ascii: "l") {
          word = "abdul" + word.dropFirst(5)
        } else if word.hasPrefix("abdel"), rest.count > 3 {
          word = "abdul" + word.dropFirst(5)
        }
      }
      joined.append(word)
      index = next
    }
    return joined
  }

  /// Whether the folded words of a name show that it is Arabic.
  static func isArabic(_ words: [String]) -> Bool {
    words.contains { arabic.contains($0) || $0.hasPrefix("abdul") }
  }

  /// Whether the given name is known and not just its initial.
  var isFull: Bool { (forenames.first?.utf8.count ?? 0) > 1 }

  /// All words in order, without the suffix.
  var words: [String] { forenames + [surname] }

  /// Whether `self` says the same name with fewer words or with initials.
  ///
  /// "K. McKenzie" abridges "Kenneth F. McKenzie". The names must agree in full or by
  /// initial, from the first on; the last of them may be missing. "George W. Bush" is short for
  /// no "George H. W. Bush".
  func abridges(_ other: PersonName) -> Bool {
    guard self != other, surname == other.surname, suffix == other.suffix,
      mark == 0 || mark == other.mark
    else { return false }
    return forenames.count <= other.forenames.count
      && zip(forenames, other.forenames).allSatisfy { PersonName.stands($0, for: $1) }
  }

  private static func stands(_ name: String, for other: String) -> Bool {
    name == other || (name.utf8.count == 1 && other.hasPrefix(name))
  }

  /// A fixed order, so that nothing depends on that of a table.
  static func precedes(_ left: PersonName, _ right: PersonName) -> Bool {
    if left.words != right.words { return left.words.lexicographicallyPrecedes(right.words) }
    return (left.suffix, left.mark) < (right.suffix, right.mark)
  }
}

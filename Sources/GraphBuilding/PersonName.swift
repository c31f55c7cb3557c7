/// A person's name in its folded parts.
///
/// "Kenneth F. McKenzie Jr." is kenneth and f, mckenzie, jr.
struct PersonName: Hashable {
  /// The names before the surname, the given name first; empty where only the surname is known.
  var forenames: [String]
  var surname: String
  /// "jr", "ii": a father and a son are two.
  var suffix: String

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  /// Words that begin a surname: "al-Assad", "von der Leyen".
  private static let particles: Set<String> = [
    "abu", "al", "ben", "bin", "da", "de", "del", "der", "di", "du", "el", "ibn", "la", "le", "st",
    "ul", "van", "von",
  ]

  /// Reads the folded words of a name without titles; `nil` for none.
  init?(words: [String]) {
    var words = words
    var suffix = ""
    if words.count > 1, let last = words.last, PersonName.suffixes.contains(last) {
      suffix = last
      words.removeLast()
    }
    guard let surname = words.popLast() else { return nil }
    // Particles before the surname are a part of it that some texts leave out.
    while let last = words.last, words.count > 1 || PersonName.particles.contains(last),
      PersonName.particles.contains(last)
    {
      words.removeLast()
    }
    (self.forenames, self.surname, self.suffix) = (words, surname, suffix)
  }

  /// Whether the given name is known and not just its initial.
  var isFull: Bool { (forenames.first?.utf8.count ?? 0) > 1 }

  /// Whether `self` says the same name with fewer words or with initials.
  ///
  /// "K. McKenzie" abridges "Kenneth F. McKenzie". The given names must agree in full or by
  /// initial; of the others some may be missing.
  func abridges(_ other: PersonName) -> Bool {
    guard self != other, surname == other.surname, suffix == other.suffix else { return false }
    guard let given = forenames.first else { return true }
    guard let otherGiven = other.forenames.first, PersonName.stands(given, for: otherGiven) else {
      return false
    }
    var rest = other.forenames.dropFirst()
    for name in forenames.dropFirst() {
      guard let place = rest.firstIndex(where: { PersonName.stands(name, for: $0) }) else {
        return false
      }
      rest = rest[(place + 1)...]
    }
    return true
  }

  private static func stands(_ name: String, for other: String) -> Bool {
    name == other || (name.utf8.count == 1 && other.hasPrefix(name))
  }
}

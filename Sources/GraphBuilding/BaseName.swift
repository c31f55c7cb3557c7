/// What tells one military base from another in their names.
struct BaseName {
  /// "Incirlik Air Base", "Incirlik Airbase" and "Incirlik base" give `incirlik`; "Kenyan 7th Base"
  /// gives `7`.
  let text: String
  /// Whether nothing but a number tells the base from others.
  let isNumber: Bool
  /// The countries whose adjectives stand in the name.
  let countries: [String]

  /// Words that say what a base is and not which.
  static let common: Set<String> = NameTable.folded([
    "air", "airbase", "airfield", "army", "base", "facility", "field", "force", "forces",
    "garrison", "installation", "military", "naval", "navy", "station",
  ])

  static func key(_ name: String, names: inout NameTable) -> BaseName {
    let (words, countries) = names.withoutCountries(name)
    let telling = words.filter { !common.contains($0) }.map(withoutOrdinal)
    if telling.isEmpty {
      // "the Russian base": its country and its sort are all there is.
      let text = (countries.sorted() + words).joined(separator: "-")
      return BaseName(text: "@" + text, isNumber: false, countries: countries)
    }
    let isNumber = telling.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return BaseName(text: telling.joined(separator: "-"), isNumber: isNumber, countries: countries)
  }

  /// "7" for "7th"; other words as they are.
  private static func withoutOrdinal(_ word: String) -> String {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(rest) ? String(digits) : word
  }
}

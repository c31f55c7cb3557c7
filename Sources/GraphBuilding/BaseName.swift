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
    "afb", "air", "airbase", "airfield", "army", "base", "facility", "field", "fob", "force",
    "forces", "forward", "garrison", "installation", "joint", "military", "nas", "naval", "navy",
    "ns", "operating", "raf", "station", "support",
  ])

  /// The Arabic article, which some texts leave out.
  private static let articles: Set<String> = ["al", "el"]

  static func key(_ name: String, names: inout NameTable) -> BaseName {
    let (words, countries) = names.withoutCountries(name, adjectivesOnly: true)
    let telling = words.filter { !common.contains($0) && !articles.contains($0) }
      .map { OrdinalWord.number($0) ?? $0 }
    if telling.isEmpty {
      // "the Russian base": its country and its sort are all there is.
      let text = (countries.sorted() + words).joined(separator: "-")
      return BaseName(text: "@" + text, isNumber: false, countries: countries)
    }
    let isNumber = telling.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    // "Hmeimim" and "Khmeimim", "Tartus" and "Tartous".
    let text = telling.map { names.readings(of: $0)[0] }.joined(separator: "-")
    return BaseName(text: text, isNumber: isNumber, countries: countries)
  }
}

/// What tells one organization from another in their names.
struct OrganizationName {
  /// The name's telling words in the order of their bytes: "Ministry of Defence" and "Defense
  /// Ministry" are one.
  let text: String
  /// Whether the name could be that of a body of any state: "Defense Ministry", "Parliament".
  let isGeneric: Bool
  /// The countries whose adjectives stand in the name.
  let countries: [String]

  /// Words that many states' bodies share.
  static let generic: Set<String> = NameTable.folded([
    "administration", "affairs", "agency", "air", "armed", "army", "assembly", "bank", "border",
    "bureau", "cabinet", "central", "chiefs", "coast", "command", "commission", "committee",
    "congress", "council", "court", "customs", "defense", "department", "economy", "education",
    "emergency", "energy", "federal", "finance", "force", "forces", "foreign", "general",
    "government", "ground", "guard", "health", "high", "house", "intelligence", "interior",
    "internal", "joint", "justice", "lower", "marine", "military", "ministry", "national", "navy",
    "office", "parliament", "party", "police", "senate", "security", "service", "special", "staff",
    "state", "supreme", "trade", "treasury", "upper",
  ])

  private static let fillers: Set<String> = ["of", "for", "and", "the", "a", "an", "in", "on"]

  /// Words that say what sort of company a name is of.
  private static let endings: Set<String> = [
    "co", "company", "corp", "corporation", "gmbh", "inc", "incorporated", "limited", "llc", "ltd",
    "plc",
  ]

  /// American spellings of words that organizations bear.
  private static let spellings: [String: String] = [
    "defence": "defense", "centre": "center", "labour": "labor", "programme": "program",
    "harbour": "harbor", "organisation": "organization",
  ]

  static func key(
    _ name: String, countries tied: [String], names: inout NameTable
  ) -> OrganizationName {
    var all = names.words(of: name)
    while all.count > 1, let last = all.last, endings.contains(last) { all.removeLast() }
    var (rest, adjectives) = names.withoutCountries(name)
    while rest.count > 1, let last = rest.last, endings.contains(last) { rest.removeLast() }
    let isGeneric =
      !rest.isEmpty
      && rest.allSatisfy {
        generic.contains(spelling($0)) || fillers.contains($0)
      }
    // "American Airlines" is no "Airlines": an adjective goes only from a name that stays one. The
    // name of a country goes only from a name that many countries' bodies share.
    if !isGeneric { (rest, adjectives) = names.withoutCountries(name, adjectivesOnly: true) }
    let words = isGeneric || rest.count > 1 ? rest : all
    let isArabic = words.contains { articles.contains($0) }
    let isMinistry = isGeneric && words.contains("ministry")
    var text = words.filter {
      !fillers.contains($0) && !endings.contains($0) && !(isMinistry && $0 == "affairs")
    }.map {
      // "Ministry of Internal Affairs" and "Interior Ministry".
      if isMinistry, $0 == "internal" { return "interior" }
      let word = OrdinalWord.number($0) ?? spelling($0)
      // "Jaish al-Adl" and "Jaysh al-Adl".
      return isArabic ? names.readings(of: word)[0] : word
    }.sorted().joined(separator: "-")
    let countries = (tied + adjectives).sortedUnique
    if isGeneric { text += "@" + (countries.count == 1 ? countries[0] : "") }
    if text.isEmpty { text = all.joined(separator: "-") }
    return OrganizationName(text: text, isGeneric: isGeneric, countries: countries)
  }

  /// The Arabic article, by which a name is known for an Arabic one.
  private static let articles: Set<String> = ["al", "el"]

  /// The first letters of a name's words, in the ways that an acronym is made of them.
  static func initials(_ name: String, names: inout NameTable) -> Set<String> {
    let words = names.words(of: name)
    guard (2...8).contains(words.count) else { return [] }
    func letters(_ words: [String]) -> String { String(words.compactMap(\.first)) }
    return [letters(words), letters(words.filter { !fillers.contains($0) })]
  }

  private static func spelling(_ word: String) -> String {
    if let known = spellings[word] { return known }
    if word.hasSuffix("isation") { return word.dropLast(7) + "ization" }
    if word.hasSuffix("isations") { return word.dropLast(8) + "izations" }
    return word
  }
}

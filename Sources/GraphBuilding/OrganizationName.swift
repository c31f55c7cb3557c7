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

  /// American spellings of words that organizations bear.
  private static let spellings: [String: String] = [
    "defence": "defense", "centre": "center", "labour": "labor", "programme": "program",
    "organisation": "organization",
  ]

  static func key(
    _ name: String, countries tied: [String], names: inout NameTable
  ) -> OrganizationName {
    let all = names.words(of: name)
    let (rest, adjectives) = names.withoutCountries(name)
    let isGeneric =
      !rest.isEmpty
      && rest.allSatisfy {
        generic.contains(spelling($0)) || fillers.contains($0)
      }
    // "American Airlines" is no "Airlines": an adjective goes only from a name that stays one.
    let words = isGeneric || rest.count > 1 ? rest : all
    var text = words.filter { !fillers.contains($0) }.map(spelling).sorted().joined(separator: "-")
    let countries = (tied + adjectives).sortedUnique
    if isGeneric { text += "@" + (countries.count == 1 ? countries[0] : "") }
    if text.isEmpty { text = all.joined(separator: "-") }
    return OrganizationName(text: text, isGeneric: isGeneric, countries: countries)
  }

  private static func spelling(_ word: String) -> String {
    if let known = spellings[word] { return known }
    if word.hasSuffix("isation") { return word.dropLast(7) + "ization" }
    if word.hasSuffix("isations") { return word.dropLast(8) + "izations" }
    return word
  }
}

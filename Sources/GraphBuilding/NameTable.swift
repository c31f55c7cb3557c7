internal import Gazetteers

/// The folded forms of names and the meanings of their words, each worked out once.
struct NameTable {
  private var keys: [ExactString: String] = [:]
  private var words: [ExactString: [String]] = [:]
  private var adjectives: [ExactString: String?] = [:]

  /// The key of a name: `vladimir-putin`.
  mutating func key(_ name: String) -> String {
    if let known = keys[ExactString(name)] { return known }
    let key = NameFolding.key(name)
    keys[ExactString(name)] = key
    return key
  }

  /// A table's key as it is, since tables write them as ids want them; folded only if it could not
  /// be part of one.
  mutating func tableKey(_ key: String) -> String {
    let isPlain = key.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    return isPlain && !key.isEmpty && key.utf8.count <= NameFolding.longestKey ? key : self.key(key)
  }

  /// The folded words of a name, without articles and possessive endings: `["kant", "air",
  /// "base"]`.
  ///
  /// Each word is folded for itself, so that a long name is not cut as its key is.
  mutating func words(of name: String) -> [String] {
    if let known = words[ExactString(name)] { return known }
    var found: [String] = []
    for word in name.split(whereSeparator: { $0.isWhitespace }) {
      let bare = NameText.withoutPossessive(String(word))
      found += key(bare).split(separator: "-").map(String.init)
    }
    if let first = found.first, found.count > 1, NameText.articles.contains(first) {
      found.removeFirst()
    }
    words[ExactString(name)] = found
    return found
  }

  /// The words of a table as names have them, since folding may change a common word too.
  static func folded(_ words: [String]) -> Set<String> { Set(words.map(NameFolding.key)) }

  /// The country that a word is an adjective or demonym of: `ru` for "Russian".
  mutating func country(ofAdjective word: String) -> String? {
    if let known = adjectives[ExactString(word)] { return known }
    let country = Gazetteer.standard.lookup(word).first {
      $0.category == .countryAdjective || $0.category == .countryDemonym
    }?.country
    adjectives[ExactString(word)] = .some(country)
    return country
  }

  /// The name's words without adjectives of countries and articles, and those countries.
  mutating func withoutCountries(_ name: String) -> (words: [String], countries: [String]) {
    var countries: [String] = []
    var kept: [Substring] = []
    for word in name.split(whereSeparator: { $0.isWhitespace }) {
      if let country = country(ofAdjective: NameText.withoutPossessive(String(word))) {
        countries.append(country)
      } else {
        kept.append(word)
      }
    }
    let rest = words(of: kept.joined(separator: " ")).filter { !NameText.articles.contains($0) }
    return (rest, countries)
  }
}

/// How names are cleaned for showing.
enum NameText {
  static let articles: Set<String> = ["the", "a", "an"]

  /// Ways to address a person, which are no part of the name.
  static let honorifics: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam"]

  /// The name without a leading article and a possessive ending, in single spaces, fit for a list.
  static func cleaned(_ name: String) -> String {
    var words = name.split(whereSeparator: { $0.isWhitespace })
    if words.count > 1, let first = words.first, articles.contains(first.lowercased()) {
      words.removeFirst()
    }
    return withoutPossessive(words.joined(separator: " "))
  }

  /// The words of a text with single spaces between them.
  static func spaced(_ text: String) -> String {
    text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  /// "Russia" for "Russia's", "the Taliban" for "the Taliban’s", "United States" for "United
  /// States'".
  static func withoutPossessive(_ name: String) -> String {
    for ending in ["'s", "’s", "'", "’"] where name.hasSuffix(ending) {
      let rest = name.dropLast(ending.count)
      if !rest.isEmpty { return String(rest) }
    }
    return name
  }

  /// Whether a name is written like an acronym: one word, two capitals or more, at most one small
  /// letter.
  static func isAcronym(_ name: String) -> Bool {
    var capitals = 0
    var small = 0
    for scalar in name.unicodeScalars {
      if scalar.properties.isWhitespace { return false }
      if scalar.properties.isUppercase { capitals += 1 }
      if scalar.properties.isLowercase { small += 1 }
    }
    return capitals >= 2 && small <= 1
  }
}

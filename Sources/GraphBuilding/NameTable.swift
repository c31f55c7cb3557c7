internal import Gazetteers

/// The folded forms of names and the meanings of their words, each worked out once.
struct NameTable {
  private var keys: [ExactString: String] = [:]
  private var words: [ExactString: [String]] = [:]
  private var adjectives: [ExactString: String?] = [:]
  private var countryNames: [ExactString: String?] = [:]
  private var readings: [String: [String]] = [:]
  private var givenNames: [String: Bool] = [:]

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
      // "the Brigades '": a mark that stands by itself.
      if word.utf8.count == 1, let mark = word.utf8.first, "'-,.\"".utf8.contains(mark) { continue }
      let bare = word == "&" ? "and" : NameText.withoutPossessive(String(word))
      found += key(bare).split(separator: "-").map(String.init)
    }
    if let first = found.first, found.count > 1, NameText.articles.contains(first) {
      found.removeFirst()
    }
    words[ExactString(name)] = found
    return found
  }

  /// What the readings make of a folded word, in the order of ``NameReading/allCases``.
  mutating func readings(of word: String) -> [String] {
    if let known = readings[word] { return known }
    let found = NameReading.allCases.map { $0.key(of: word) }
    readings[word] = found
    return found
  }

  /// The widest reading of a folded word, its first letter kept for initials; of itself the same.
  mutating func coarse(_ word: String) -> String {
    String(word.prefix(1) + readings(of: word)[Int(NameReading.easternA.rawValue)].dropFirst())
  }

  /// What a reading makes of some folded words, with a mark between them.
  mutating func key(of words: [String], _ reading: NameReading) -> String {
    words.map { readings(of: $0)[Int(reading.rawValue)] }.joined(separator: "|")
  }

  /// Whether a table has a folded word as a given name.
  mutating func isGivenName(_ word: String) -> Bool {
    if let known = givenNames[word] { return known }
    let found = Gazetteer.standard.lookup(word).contains { $0.category == .givenName }
    givenNames[word] = found
    return found
  }

  /// Whether a word is a title cut short: "Gen.", "Sen.".
  func isAbbreviatedTitle(_ word: Substring) -> Bool {
    word.count > 2 && word.last == "."
      && Gazetteer.standard.lookup(String(word)).contains { $0.category == .title }
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

  /// The name's words without adjectives and names of countries and without articles, and those
  /// countries.
  ///
  /// "Ukraine's Foreign Ministry" and "Foreign Ministry of Ukraine" are both the foreign ministry of
  /// `ua`.
  mutating func withoutCountries(
    _ name: String, adjectivesOnly: Bool = false
  ) -> (words: [String], countries: [String]) {
    var countries: [String] = []
    var kept: [Substring] = []
    let parts = name.split(whereSeparator: { $0.isWhitespace })
    var index = 0
    search: while index < parts.count {
      let longest = adjectivesOnly ? 1 : min(NameTable.longestCountry, parts.count - index)
      for length in stride(from: longest, through: 1, by: -1) {
        let phrase = parts[index..<index + length].joined(separator: " ")
        let bare = NameText.withoutPossessive(phrase)
        let found =
          adjectivesOnly ? country(ofAdjective: bare) : country(ofName: bare)
        guard let found else { continue }
        countries.append(found)
        index += length
        continue search
      }
      kept.append(parts[index])
      index += 1
    }
    let rest = words(of: kept.joined(separator: " ")).filter { !NameText.articles.contains($0) }
    return (rest, countries)
  }

  /// The most words of a country's name that are looked up: "Democratic Republic of the Congo".
  private static let longestCountry = 5

  /// The country that words are the name, an adjective or a demonym of.
  private mutating func country(ofName words: String) -> String? {
    if let known = countryNames[ExactString(words)] { return known }
    let country = Gazetteer.standard.lookup(words).first {
      [.countryName, .countryAdjective, .countryDemonym].contains($0.category)
    }.flatMap { $0.country ?? $0.key }
    countryNames[ExactString(words)] = .some(country)
    return country
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

extension NameText {
  /// A person's name without forms of address and titles before it; a name of nothing else stays.
  ///
  /// The titles are what the document says that the person is.
  static func withoutTitles(_ name: String, titles: [String], names: inout NameTable) -> String {
    var words = name.split(whereSeparator: { $0.isWhitespace })
    search: while words.count > 1 {
      let first = names.key(String(words[0]))
      for title in titles {
        let titleWords = names.words(of: title)
        guard !titleWords.isEmpty, words.count > titleWords.count else { continue }
        let leading = words.prefix(titleWords.count).map { names.key(String($0)) }
        if leading == titleWords {
          words.removeFirst(titleWords.count)
          continue search
        }
        // "Secretary Ostrander", the defense secretary.
        if titleWords.count > 1, first == head(ofTitle: title, names: &names) {
          words.removeFirst()
          continue search
        }
      }
      guard honorifics.contains(first) || names.isAbbreviatedTitle(words[0]) else { break }
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }
}

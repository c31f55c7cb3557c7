internal import AnnotatedText
internal import Gazetteers
internal import Records

/// How sure the recogniser must be of what it says, as margins of its scores.
///
/// They were chosen by eye on news that no rule was made for; they belong to the scale of the shipped weights.
enum NameMargins {
  /// A name of a person in full, a place, an organization of several words: where nothing contradicts.
  static let several: Int32 = 150
  /// A name of one word.
  static let single: Int32 = 250
  /// A name whose neighbours say of what it is: "the village of Snagovo".
  static let explained: Int32 = 100
  /// A name that contradicts a table or a pattern.
  static let contrary: Int32 = 200
}

/// Unites the names that tables, patterns and the recogniser find, which is done here only.
///
/// Where one span alone has a name:
/// 1. A name of a table or of a pattern stands; but a person by pattern of one word, or where the recogniser sees
///    another sort of name, needs the recogniser's word.
/// 2. A name of the recogniser stands if its margin reaches ``NameMargins/several``, of one word ``NameMargins/single``,
///    or ``NameMargins/explained`` beside a noun that says of what it is. It loses the titles, articles and adjectives of
///    countries before it and the weekday behind it. What is no entity is dropped: words of direction, head nouns
///    alone ("Parliament"), storms, and peoples and dynasties that look like persons.
///
/// Where a name of the recogniser meets others, by what those are:
/// 3. A base stands always.
/// 4. A person by pattern gives way to a person of the recogniser, whose bounds are better, and to another type if
///    that is sure.
/// 5. An organization by its head noun gives way to one of the recogniser that is longer, or of which it made a list.
/// 6. A name of a table gives way to a longer name that is sure: to a person or organization of which it is a word
///    ("Paris Hilton", "Bank of China"), and a place also to a longer place. A country never gives way to a
///    place ("northern Iraq"), nor a longer name of an organization to one that ends in it.
/// 7. Of one span the table says what it is; only a surname of a person whom the document names in full is that person
///    ("Jordan" after "Michael Jordan").
struct NameMerging {
  let finder: NameFinder

  /// The names of tables and patterns, and those that the recogniser found, without overlaps, in the order of the text.
  ///
  /// O(names).
  func merged(_ known: [FoundName], with recognized: [RecognizedName]) -> [NameSpan] {
    var isBeaten = [Bool](repeating: false, count: known.count)
    var isConfirmed = [Bool](repeating: false, count: known.count)
    let trimmed = recognized.compactMap(trimmed)
    let persons = PersonNames(
      known.lazy.filter { $0.source == .person && $0.name.tokens.count > 1 }.map(\.name)
        + trimmed.lazy.filter {
          $0.type == .person && $0.tokens.count > 1 && $0.margin >= NameMargins.several
        }.map(finder.span), document: finder.document)
    var meetings: [Range<Int>] = []
    var first = 0
    for name in trimmed {
      while first < known.count, known[first].name.tokens.upperBound <= name.tokens.lowerBound {
        first += 1
      }
      var end = first
      while end < known.count, known[end].name.tokens.lowerBound < name.tokens.upperBound {
        end += 1
      }
      meetings.append(first..<end)
      let met = known[first..<end]
      for other in first..<end where known[other].source == .person {
        isConfirmed[other] = isConfirmed[other] || name.type == .person
      }
      if met.allSatisfy({ beats(name, $0, persons) }) {
        for other in first..<end { isBeaten[other] = true }
      }
    }
    let things = Set(
      trimmed.lazy.filter(isStormOrShip).map { finder.tokens[$0.tokens.upperBound - 1].word })
    var merged: [NameSpan] = []
    for (other, name) in known.enumerated() where !isBeaten[other] {
      if name.source == .person, !isConfirmed[other], name.name.tokens.count == 1 { continue }
      merged.append(name.name)
    }
    for (name, met) in zip(trimmed, meetings) where met.allSatisfy({ isBeaten[$0] }) {
      let last = finder.tokens[name.tokens.upperBound - 1].word
      guard !things.contains(last) else { continue }
      if name.tokens.count == 1, let person = persons.name(in: name.tokens) {
        merged.append(person)
      } else if !met.isEmpty || isTrusted(name) {
        var span = finder.span(of: name)
        if span.kind == .organization {
          span.country = met.lazy.map { known[$0].name }.first { $0.kind == .country }?.key
        }
        merged.append(span)
      }
    }
    merged.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return merged
  }

  /// Whether a name of the recogniser takes the place of one that it meets.
  private func beats(_ name: RecognizedName, _ other: FoundName, _ persons: PersonNames) -> Bool {
    let (own, met) = (name.tokens, other.name.tokens)
    switch other.source {
    case .base: return false
    // "the city of Adan Sor al-Bahr": the recogniser may know more of the name, but not what it is.
    case .explained:
      let isSame = (name.type == .location) == (other.name.kind == .place) && name.type != .person
      return isSame && own != met && own.lowerBound <= met.lowerBound
        && own.upperBound >= met.upperBound && name.margin >= NameMargins.explained
    case .person:
      // "Daniele Mastrogiacomo", of which the recogniser knows the surname only.
      if name.type == .person, own.upperBound == met.upperBound, own.lowerBound > met.lowerBound,
        finder.isGivenName(met.lowerBound)
      {
        return false
      }
      return name.type == .person || name.margin >= NameMargins.contrary
    case .organization:
      guard name.type == .organization, own != met else { return false }
      let isLonger = own.lowerBound <= met.lowerBound && own.upperBound >= met.upperBound
      // "the Finance Ministry and Carter Center" are two; else the longer name is the better.
      let isList = met.contains { finder.tokens[$0].word == "and" }
      return name.margin >= NameMargins.several && (isLonger || isList)
    case .table: break
    }
    guard name.margin >= NameMargins.contrary else { return false }
    if own == met {
      return name.type == .person && own.count == 1 && persons.name(in: own) != nil
    }
    guard own.lowerBound <= met.lowerBound, own.upperBound >= met.upperBound else { return false }
    switch name.type {
    case .person: return met.count == 1
    case .organization: return extendsOrganization(own, other.name)
    case .location: return other.name.kind == .place && isProperThroughout(own, beside: met)
    }
  }

  /// Whether a longer name of an organization is another than the one of the tables inside it.
  private func extendsOrganization(_ own: Range<Int>, _ met: NameSpan) -> Bool {
    guard met.kind == .organization, met.tokens.count > 1 else { return true }
    // "U.N. Refugee Agency"; but "European Union Trade" is no name, while "European Union Bank" is.
    if met.tokens.upperBound == own.upperBound { return false }
    return finder.endsInHeadNoun(own, .organizationNoun)
      || own.contains { NameWords.organizationLinks.contains(finder.tokens[$0].word) }
  }

  /// Whether the words that a place adds to one of the tables are parts of a name: not "northern", not "province".
  private func isProperThroughout(_ own: Range<Int>, beside met: Range<Int>) -> Bool {
    own.allSatisfy { token in
      met.contains(token)
        || finder.tokens[token].shape.contains(.capitalized)
          && !NameWords.directions.contains(finder.tokens[token].word)
    }
  }
}

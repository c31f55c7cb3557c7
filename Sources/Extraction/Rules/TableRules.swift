internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Statements whose second end the tables of facts supply, where the document names it elsewhere.
struct TableRules {
  static let names = [
    "capital.called", "base.owner-in-name", "part.country-in-name", "place.in-own-country",
    "place.known-town",
  ]

  let document: AnnotatedDocument
  let index: EntityIndex
  let gazetteer: Gazetteer
  /// The entities of the countries that the document names, by their codes.
  private let countries: [String: Int]

  init(document: AnnotatedDocument, index: EntityIndex, gazetteer: Gazetteer) {
    self.document = document
    self.index = index
    self.gazetteer = gazetteer
    var countries: [String: Int] = [:]
    for (number, entity) in index.entities.enumerated() where entity.kind == .country {
      if let key = entity.key { countries[key] = number }
    }
    self.countries = countries
  }

  /// What they find in a sentence.
  func findings(in sentence: Sentence, number: Int) -> [Finding] {
    var found: [Finding] = []
    for token in sentence.tokens {
      let name = Int(index.nameAt[token])
      guard name >= 0, index.names[name].tokens.lowerBound == token else { continue }
      switch index.names[name].kind {
      case .place:
        found +=
          capital(name, sentence, number) + ownCountry(name, sentence, number)
          + knownTown(name, sentence, number)
      case .base: found += ownBase(name, number)
      case .organization: found += ownBody(name, number)
      default: break
      }
    }
    return found
  }

  /// "the capital Bishkek" in a text that names Kyrgyzstan: the tables say whose capital it is.
  private func capital(_ name: Int, _ sentence: Sentence, _ number: Int) -> [Finding] {
    let place = index.names[name]
    guard place.isCapital, let country = place.country.flatMap({ countries[$0] }) else { return [] }
    let first = place.tokens.lowerBound
    let end = place.tokens.upperBound
    let before = (max(sentence.tokens.lowerBound, first - 2)..<first).map {
      document.tokens[$0].word
    }
    let after = (end..<min(sentence.tokens.upperBound, end + 3)).map { document.tokens[$0].word }
    let isCalledSo =
      before.last == "capital" || before == ["capital", "of"] || before == ["capital", ","]
      || after == [",", "the", "capital"] || after == [",", "its", "capital"]
    guard isCalledSo else { return [] }
    return [
      finding(.capitalOf, "capital.called", name, country, isOwner: false, number, precision: 0.95)
    ]
  }

  /// "Aleppo in northern Syria": the tables know that the town is of that country, so the phrase belongs to it.
  private func ownCountry(_ name: Int, _ sentence: Sentence, _ number: Int) -> [Finding] {
    let place = index.names[name]
    guard place.form == .name, let country = place.country.flatMap({ countries[$0] }) else {
      return []
    }
    var token = place.tokens.upperBound
    let end = sentence.tokens.upperBound
    if token < end, document.tokens[token].word == "," { token += 1 }
    guard token < end, document.tokens[token].word == "in" else { return [] }
    token += 1
    while token < end, token < place.tokens.upperBound + 6, index.nameAt[token] < 0,
      TableRules.describing.contains(document.tokens[token].partOfSpeech)
    {
      token += 1
    }
    guard token < end, index.entity(at: token) == country, let whole = index.name(at: token),
      whole.kind == .country, whole.form == .name,
      whole.tokens.upperBound >= end
        || !TableRules.owning.contains(document.tokens[whole.tokens.upperBound].word)
    else { return [] }
    return [
      finding(
        .locatedIn, "place.in-own-country", name, country, isOwner: false, number, precision: 0.95)
    ]
  }

  /// "Syrian rebels left the northern city of Aleppo": a town introduced as one beside the country that the tables know it
  /// to be of.
  private func knownTown(_ name: Int, _ sentence: Sentence, _ number: Int) -> [Finding] {
    let place = index.names[name]
    guard place.form == .name, let country = place.country.flatMap({ countries[$0] }),
      isIntroduced(place),
      isNamed(country, near: name, in: sentence)
        || isDirected(place) && isToldOf(country, before: number)
    else { return [] }
    return [
      finding(
        .locatedIn, "place.known-town", name, country, isOwner: false, number, precision: 0.84)
    ]
  }

  /// Whether a noun says what a place is: "the port of Aden", "in Helmand province".
  private func isIntroduced(_ place: NameSpan) -> Bool {
    let next = place.tokens.upperBound
    if next < document.tokens.count, TableRules.regions.contains(document.tokens[next].word) {
      return true
    }
    let before = place.tokens.lowerBound - 1
    guard before > 0 else { return false }
    let noun = document.tokens[before].word == "of" ? before - 1 : before
    return noun >= 0 && TableRules.towns.contains(document.tokens[noun].word)
  }

  /// Whether a direction stands before the noun that introduces a place, as only the country of which a text tells has it:
  /// "the northern city of Aleppo".
  private func isDirected(_ place: NameSpan) -> Bool {
    let start = place.tokens.lowerBound
    return (max(0, start - 5)..<start).contains {
      TableRules.directions.contains(document.tokens[$0].word)
    }
  }

  /// Whether the two sentences before one name a country.
  private func isToldOf(_ country: Int, before number: Int) -> Bool {
    (max(0, number - 2)..<number).contains { before in
      document.sentences[before].tokens.prefix(200).contains { index.entity(at: $0) == country }
    }
  }

  private static let directions: Set<WordKey> = [
    "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern",
    "southeastern", "southwestern", "coastal", "border", "north", "south", "east", "west",
    "northeast", "northwest", "southeast", "southwest", "northernmost", "southernmost",
    "easternmost", "westernmost",
  ]

  /// Whether a sentence names a country not far from a name.
  private func isNamed(_ country: Int, near name: Int, in sentence: Sentence) -> Bool {
    // In a line without end nobody reads far.
    let first = max(0, index.names[name].tokens.lowerBound - 200)
    return sentence.tokens.clamped(to: first..<first + 300).contains {
      index.entity(at: $0) == country && !index.names[Int(index.nameAt[$0])].isPeople
    }
  }

  private static let towns: Set<WordKey> = [
    "city", "town", "village", "port", "resort", "province", "region", "district", "suburb",
    "island", "seaport", "stronghold", "municipality", "county",
  ]
  private static let regions: Set<WordKey> = [
    "province", "region", "district", "governorate", "prefecture", "county", "oblast",
    "municipality",
  ]
  private static let describing: Set<PartOfSpeech> = [.adjective, .determiner, .adverb]
  private static let owning: Set<WordKey> = ["'s", "'", "’s", "’", "-"]

  /// "the 4th Kenyan Infantry Base": the adjective inside a base's name says whose it is.
  private func ownBase(_ name: Int, _ number: Int) -> [Finding] {
    guard let owner = index.names[name].country.flatMap({ countries[$0] }) else { return [] }
    return [
      finding(
        .operates, "base.owner-in-name", name, owner, isOwner: true, number, precision: 0.9)
    ]
  }

  /// "the Kenyan Foreign Ministry": the country at the head of a body's name says whose it is.
  private func ownBody(_ name: Int, _ number: Int) -> [Finding] {
    let body = index.names[name]
    // "the Nepali Congress" is a party: only tables know which assembly is a state's.
    guard body.tokens.count > 1, SequenceMatcher.bodiesOfStates.contains(body.subkind),
      body.key != nil || body.subkind != EntitySubkind(rawValue: "legislature"),
      document.tokens[body.tokens.upperBound - 1].word != "authority",
      // "the French army", "Israeli marines": who describes a force doesn't say of what it is a part.
      document.tokens[body.tokens.upperBound - 1].shape.contains(.capitalized),
      body.key != nil
        || !body.tokens.contains(where: {
          TableRules.rebellious.contains(document.tokens[$0].word)
        }),
      let match = gazetteer.longestMatch(
        in: document.tokens[body.tokens],
        accepting: { $0.category == .countryName || $0.category == .countryAdjective }),
      match.length < body.tokens.count,
      let owner = match.entries.lazy.compactMap({ countries[$0.key] }).first
    else { return [] }
    return [
      finding(
        .partOf, "part.country-in-name", name, owner, isOwner: false, number, precision: 0.88)
    ]
  }

  /// Words that make an army one of rebels: "the Chadian Liberation Army".
  private static let rebellious: Set<WordKey> = [
    "liberation", "democratic", "resistance", "revolutionary", "freedom", "independence",
    "alliance",
  ]

  /// What holds between a name and a country, which is named in the name's sentence, or in another one.
  private func finding(
    _ kind: RelationKind, _ rule: String, _ name: Int, _ country: Int, isOwner: Bool,
    _ number: Int, precision: Double
  ) -> Finding {
    let token = index.names[name].tokens.lowerBound
    let own = Participant(entity: index.entityOfName[name], token: token)
    let owner = Participant(
      entity: country, token: token, antecedent: antecedent(of: country, beside: name, number))
    return Finding(
      subject: isOwner ? owner : own, object: isOwner ? own : owner, kind: kind, rule: rule,
      precision: precision, trigger: token, verb: nil, title: nil, quantity: nil,
      reading: Reading(), sentence: number)
  }

  /// The sentence that names an entity: none if it is the one of the name beside which it is meant, else the last one
  /// before it, else the first one after it.
  private func antecedent(of entity: Int, beside name: Int, _ number: Int) -> Int? {
    let here = document.sentences[number].tokens
    func first(in names: some Sequence<Int>) -> Int? {
      names.first { index.entityOfName[$0] == entity }.map { index.names[$0].tokens.lowerBound }
    }
    let after = first(in: name + 1..<min(index.names.count, name + 2000))
    if let after, here.contains(after) { return nil }
    // Of a text of a million words a name may be far away; nobody reads back so far.
    let before = first(in: (max(0, name - 2000)..<name).reversed())
    guard let token = before ?? after ?? first(in: index.names.indices), !here.contains(token)
    else { return nil }
    return document.sentences.firstIndex { $0.tokens.contains(token) }
  }
}

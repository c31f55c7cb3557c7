internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ReferenceReader {
  /// The entity that a description with "the" takes up: "the alliance", "the Chilean president", "the base".
  func described(at token: Int, in sentence: Int) -> Int? {
    let lemma = tokens[token].lemma
    if let held = offices.office(endingAt: token) {
      return holder(of: held.office, span: held.span, at: token, in: sentence)
    }
    guard descriptions.isDescription(lemma),
      tree.hasChild(of: token, words: ["the", "this", "that"])
    else { return nil }
    // "the countries" are several; "the militants" are one group.
    if lemma != tokens[token].word, !descriptions.isGroup(lemma), lemma != "island" { return nil }
    guard !isNarrowed(token) else { return nil }
    if descriptions.isCountry(lemma) { return describedCountry(at: token, in: sentence) }
    for number in stride(
      from: sentence, through: max(0, sentence - ReferenceReader.window), by: -1)
    {
      var fitting: [Candidate] = []
      for candidate in nearby(number, before: token).reversed() {
        guard let entity = candidate.entities.first, candidate.entities.count == 1 else {
          // "a group of farmers": another one stands between.
          if tokens[candidate.token].word == tokens[token].word, fitting.isEmpty { return nil }
          continue
        }
        guard descriptions.fits(lemma, entity), !isAdjective(candidate) else { continue }
        fitting.append(candidate)
      }
      if let last = fitting.first { return last.entities[0] }
    }
    return nil
  }

  /// Whether what stands beside a noun tells it from others: "the alliance of Sahel states", "the other group", "the
  /// Ugandan militia".
  private func isNarrowed(_ token: Int) -> Bool {
    // "The base, home to some thousands, was closed": what stands behind a comma only adds something.
    let isCut = token + 1 < tokens.count && tokens[token + 1].word == ","
    return tree.children(of: token).contains { child in
      if child > token, isCut { return false }
      switch tokens[child].relation {
      case .nominalModifier, .relativeClause, .clausalModifier, .possessiveModifier,
        .numericModifier:
        return true
      case .adjectivalModifier, .compound:
        // "the African nation" is one of its continent.
        if let name = index.name(at: child) {
          return name.kind != .place || !descriptions.isCountry(tokens[token].lemma)
        }
        // "the Zahrani group" has a name of its own, though nobody found it.
        return ReferenceReader.contrasting.contains(tokens[child].lemma)
          || !tokens[child].shape.isDisjoint(with: [.capitalized, .allCapitals])
      default: return false
      }
    }
  }

  private static let contrasting: Set<WordKey> = [
    "other", "another", "new", "second", "third", "next", "last", "previous", "former", "old",
    "different", "separate", "rival", "own", "whole", "entire", "neighboring", "neighbouring",
    "first", "breakaway", "splinter", "local", "nearby", "host", "home",
  ]

  /// Whether a name is the subject of a clause in which a token stands, or says whose the subject is: "Italian and Greek
  /// troops".
  func acts(_ candidate: Candidate, above description: Int) -> Bool {
    var token = candidate.token
    // A subject is hardly nested deeper.
    for _ in 0..<6 {
      if clauses.isSubject(token) {
        return tree.head(of: token).map { clauses.isInside(description, of: $0) } ?? false
      }
      switch tokens[token].relation {
      case .flat, .apposition, .compound, .nominalModifierDescriptive, .coordination,
        .adjectivalModifier:
        guard let head = tree.head(of: token) else { return false }
        token = head
      default: return false
      }
    }
    return false
  }

  /// The country whose official says what a token is a part of: "the Kenyan minister said the country …".
  func countryOfSpeaker(before token: Int, in sentence: Int) -> Int? {
    for candidate in nearby(sentence, before: token).reversed() where isAdjective(candidate) {
      guard let noun = tree.head(of: candidate.token) else { continue }
      let top = clauses.top(of: noun, isPerson: true)
      guard clauses.isSubject(top), let verb = tree.head(of: top),
        Lexicon.saying.contains(tokens[verb].lemma), clauses.isInside(token, of: verb)
      else { continue }
      return candidate.entities.first
    }
    return nil
  }

  /// Whether a name is one of several: "countries like Peru", "states such as Chad".
  func isExample(_ candidate: Candidate) -> Bool {
    tokens[candidate.token].relation == .nominalModifier
      && tree.hasChild(of: candidate.token, words: ["like", "as", "including"])
  }

  // MARK: - Persons by their offices

  /// The person who holds the office that a description names, if it must be one who was spoken of before.
  private func holder(
    of office: OfficeHolders.Office, span: TitleSpan, at token: Int, in sentence: Int
  ) -> Int? {
    // Several ministers are nobody, and "a minister" is somebody new.
    guard tokens[token].word == tokens[token].lemma, let country = countryOfOffice(at: token, span)
    else { return nil }
    for number in stride(from: sentence, through: max(0, sentence - 10), by: -1) {
      var holders: [Int] = []
      for candidate in nearby(number, before: token) where candidate.sort == .person {
        guard let person = candidate.entities.first, candidate.entities.count == 1,
          !holders.contains(person), offices.holds(person, office, of: country.entity)
        else { continue }
        holders.append(person)
      }
      if !holders.isEmpty { return holders.count == 1 ? holders[0] : nil }
    }
    return nil
  }

  /// A country that a phrase names, if it names one.
  private struct Country {
    var entity: Int?
  }

  /// The country of which an office is said to be; `nil` where the phrase is not one that takes somebody up, or is of
  /// something else than a country.
  private func countryOfOffice(at token: Int, _ span: TitleSpan) -> Country? {
    var isDefinite = false
    var country: Int?
    for child in tree.children(of: token) {
      switch tokens[child].relation {
      case .determiner:
        guard ["the", "this", "that"].contains(tokens[child].word) else { return nil }
        isDefinite = true
      case .adjectivalModifier, .compound, .possessiveModifier:
        if span.tokens.contains(child) { continue }
        guard let name = index.name(at: child), name.kind == .country,
          let entity = index.entity(at: child), country == nil
        else { return nil }
        country = entity
        if tokens[child].relation == .possessiveModifier { isDefinite = true }
      case .nominalModifier:
        guard child > token, tree.caseWord(of: child) == "of", let name = index.name(at: child),
          name.kind == .country, let entity = index.entity(at: child), country == nil
        else { return nil }
        country = entity
      case .relativeClause, .clausalModifier, .numericModifier, .apposition, .flat: return nil
      default: break
      }
    }
    return isDefinite ? Country(entity: country) : nil
  }
}

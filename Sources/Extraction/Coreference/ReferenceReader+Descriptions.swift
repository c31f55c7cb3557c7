internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ReferenceReader {
  /// The entity that a description with "the" takes up: "the alliance", "the Chilean president", "the base".
  func described(at token: Int, in sentence: Int) -> Int? {
    let lemma = tokens[token].lemma
    if let held = offices.office(endingAt: token) {
      return holder(of: held.office, span: held.span, at: token, in: sentence)
        ?? formerHolder(at: token, in: sentence) ?? personTaken(at: token, in: sentence)
    }
    if let known =
      StyledNames.group(meantBy: token, in: tree, index) ?? countryOfOwner(at: token, in: sentence)
      ?? neighbor(
        at: token, in: sentence)
      ?? repeated(at: token, in: sentence) ?? personTaken(at: token, in: sentence)
      ?? firmTaken(at: token, in: sentence) ?? agencyOfNations(at: token, in: sentence)
      ?? bodyByPart(at: token, in: sentence)
    {
      return known
    }
    let isTold = descriptions.isCountryIfTold(lemma)
    guard descriptions.isDescription(lemma) || isTold,
      tree.hasChild(of: token, words: ["the", "this", "that"])
    else { return nil }
    if isTold || descriptions.isCountry(lemma), tokens[token].word == lemma,
      let allowed = countries(describedAt: token)
    {
      return isLimited(token) ? nil : describedCountry(among: allowed, at: token, in: sentence)
    }
    if isTold { return nil }
    // "the countries" are several; "the militants" are one group.
    if lemma != tokens[token].word, !descriptions.isGroup(lemma), lemma != "island" { return nil }
    guard let home = nationality(of: token) else { return nil }
    if descriptions.isCountry(lemma) { return describedCountry(at: token, in: sentence) }
    return entity(
      meantBy: Description(
        token: token, lemma: lemma,
        // "the 15-nation group" is one of states, and no band of rebels.
        noun: lemma == "group" && countsMembers(token) ? "grouping" : lemma, home: home,
        isMany: lemma != tokens[token].word && descriptions.isGroup(lemma)),
      in: sentence)
  }

  /// A noun with "the" that takes up somebody named before.
  private struct Description {
    let token: Int
    let lemma: WordKey
    /// The noun of which it is a form or another name.
    let noun: WordKey
    let home: Nationality
    /// Whether it is a plural that tells of one group: "the militants".
    let isMany: Bool
  }

  /// The entity that a description takes up: of the nearest sentence that names one which it fits.
  private func entity(meantBy description: Description, in sentence: Int) -> Int? {
    let (lemma, isHomeless) = (description.lemma, description.home.country == nil)
    // "the militants" are not named as often as a state is.
    let window = description.isMany ? 4 : ReferenceReader.window
    for number in stride(from: sentence, through: max(0, sentence - window), by: -1) {
      guard let fitting = fitting(description, in: number, from: sentence) else { return nil }
      guard let nearest = fitting.first else { continue }
      // "Acme is a company. … was sold to Zeta. The company left": in a profile it is the one described.
      if number < sentence, let body = bodyTold(by: lemma), isHomeless,
        !fitting.contains(where: \.isMain)
      {
        return body
      }
      // Of two towns, "the town" may be either.
      if descriptions.isSmall(lemma) {
        return Set(fitting.map(\.identity)).count > 1 ? nil : nearest.entities[0]
      }
      // A new sentence goes on about whom the one before was of, not whom it named last.
      let subjects = number < sentence ? fitting.filter(\.isMain) : []
      return Set(subjects.map(\.identity)).count == 1
        ? subjects[0].entities[0] : nearest.entities[0]
    }
    let only =
      descriptions.isSingular(description.noun)
      ? onlyOne(
        description.noun, of: description.home, before: description.token, in: sentence,
        beyond: window) : nil
    return only ?? (isHomeless && !description.isMany ? bodyTold(by: lemma) : nil)
  }

  /// Those whom a sentence names and a description fits, the nearest first; nothing where another one of the kind, "a group
  /// of farmers", stands between.
  private func fitting(
    _ description: Description, in number: Int, from sentence: Int
  ) -> [Candidate]? {
    let token = description.token
    var fitting: [Candidate] = []
    for candidate in nearby(number, before: token).reversed() {
      guard let entity = candidate.entities.first, candidate.entities.count == 1 else {
        if tokens[candidate.token].word == tokens[token].word, fitting.isEmpty { return nil }
        continue
      }
      guard descriptions.fits(description.noun, entity), !isAdjective(candidate),
        isOf(description.home, entity),
        !descriptions.isSmall(description.lemma) || !isCapital(candidate),
        // "the al-Qaida-linked group" does not take up the name that tells it from others.
        number < sentence || !clauses.isInside(candidate.token, of: token),
        number < sentence || !isDoer(candidate, besides: token)
      else { continue }
      fitting.append(candidate)
    }
    return fitting
  }

  /// Whether a candidate is the subject of the verb whose object a description is: "Peru and the union condemned the
  /// alliance" speaks of another.
  private func isDoer(_ candidate: Candidate, besides token: Int) -> Bool {
    guard candidate.isSubject, let verb = candidate.governor,
      tokens[verb].partOfSpeech == .verb, !clauses.isSubject(token)
    else { return false }
    return [.object, .indirectObject].contains(tokens[token].relation)
      && tree.head(of: token) == verb
  }

  /// The only entity that a description fits in a longer stretch of the text: "the alliance", where one was named.
  private func onlyOne(
    _ lemma: WordKey, of home: Nationality, before token: Int, in sentence: Int, beyond window: Int
  ) -> Int? {
    var fitting: Set<Int> = []
    for number in stride(from: sentence - window - 1, through: max(0, sentence - 14), by: -1) {
      for candidate in nearby(number, before: token) {
        guard let entity = candidate.entities.first, candidate.entities.count == 1 else {
          if tokens[candidate.token].lemma == lemma { return nil }
          continue
        }
        if descriptions.fits(lemma, entity), !isAdjective(candidate), isOf(home, entity) {
          fitting.insert(entity)
        }
      }
      if fitting.count > 1 { return nil }
    }
    return fitting.first
  }

  /// Whether what stands behind a noun says which one is meant: "the African nation that left".
  private func isLimited(_ token: Int) -> Bool {
    if token + 1 < tokens.count, tokens[token + 1].word == "," { return false }
    return tree.children(of: token).contains {
      $0 > token && !isOfVerb($0, besides: token)
        && [.nominalModifier, .relativeClause, .clausalModifier, .apposition, .flat].contains(
          tokens[$0].relation)
    }
  }

  private func isCapital(_ candidate: Candidate) -> Bool {
    index.name(at: candidate.token)?.isCapital ?? false
  }

  /// The entity that a possessive before a noun means.
  func owner(of token: Int) -> Int? {
    guard let owner = tree.child(of: token, .possessiveModifier) else { return nil }
    return index.entity(at: owner) ?? referents[owner].flatMap { $0.count == 1 ? $0[0] : nil }
  }

  /// A country itself, or the country of a person.
  func country(of owner: Int) -> Int? {
    switch index.entities[owner].kind {
    case .country: owner
    case .person: offices.country(of: owner)
    default: nil
    }
  }

  /// The country of the person who has "his country", as its office holder or citizen: of "the Kenyan minister said his
  /// country" the one of the office.
  private func countryOfOwner(at token: Int, in sentence: Int) -> Int? {
    guard descriptions.isCountry(tokens[token].lemma) || tokens[token].lemma == "homeland",
      tokens[token].word == tokens[token].lemma,
      let owner = tree.child(of: token, .possessiveModifier)
    else { return nil }
    guard let known = referents[owner] else {
      // Where a person is named, it may be that one's.
      let isOfficials =
        ["his", "her"].contains(tokens[owner].word)
        && !nearby(sentence, before: token).contains { $0.sort == .person && $0.isName }
      return isOfficials ? countryOfSpeaker(before: token, in: sentence, orOwner: true) : nil
    }
    guard known.count == 1, index.entities[known[0]].kind == .person else { return nil }
    return offices.country(of: known[0])
  }

  /// Whether a name is the subject of a clause in which a token stands, or says whose the subject is: "Italian and Greek
  /// troops".
  func acts(_ candidate: Candidate, above description: Int) -> Bool {
    var token = candidate.token
    // A subject is hardly nested deeper.
    for _ in 0..<6 {
      if clauses.isSubject(token) {
        guard let verb = tree.head(of: token) else { return false }
        return clauses.isInside(description, of: verb)
          && !hasOtherSubject(between: description, and: verb, behind: candidate.token)
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

  /// Whether a clause with "after" or "when" and a subject of its own stands between: "Togo grew rich after Benin left the
  /// country".
  private func hasOtherSubject(between token: Int, and verb: Int, behind: Int) -> Bool {
    var current = token
    for _ in 0..<10 {
      guard current != verb, let head = tree.head(of: current) else { return false }
      if tokens[current].relation == .adverbialClause, head == verb,
        let subject = tree.child(of: current, .nominalSubject, .nominalSubjectPassive),
        tokens[subject].partOfSpeech == .properNoun, subject > behind
      {
        return true
      }
      current = head
    }
    return false
  }

  /// The country whose official says what a token is a part of: "the Kenyan minister said the country …", and if asked
  /// for "Kenya's minister".
  func countryOfSpeaker(before token: Int, in sentence: Int, orOwner: Bool = false) -> Int? {
    for candidate in nearby(sentence, before: token).reversed()
    where isAdjective(candidate) || orOwner && candidate.isPossessor && isCountry(candidate) {
      guard let noun = tree.head(of: candidate.token) else { continue }
      let top = clauses.top(of: noun, isPerson: true)
      guard clauses.isSubject(top), let verb = tree.head(of: top),
        Lexicon.saying.contains(tokens[verb].lemma), clauses.isInside(token, of: verb)
      else { continue }
      return candidate.entities.first
    }
    return nil
  }

  private func isCountry(_ candidate: Candidate) -> Bool {
    candidate.entities.count == 1 && index.entities[candidate.entities[0]].kind == .country
  }

  /// Whether a name is one of several: "countries like Peru", "states such as Chad".
  func isExample(_ candidate: Candidate) -> Bool {
    tokens[candidate.token].relation == .nominalModifier
      && tree.hasChild(of: candidate.token, words: ["like", "as", "including"])
  }
}

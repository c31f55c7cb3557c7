internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ReferenceReader {
  /// Resolves a pronoun, and makes it a candidate for those after it.
  mutating func readPronoun(at token: Int, in sentence: Int) {
    if Lexicon.relatives.contains(tokens[token].word) {
      if let antecedent = relativeAntecedent(of: token) {
        resolve(token, to: antecedent, form: .pronoun)
      }
      return
    }
    if let pair = each(at: token, in: sentence) {
      resolve(token, to: pair, form: .pronoun)
      if let other = tree.head(of: token).flatMap({ tree.child(of: $0, .object, .oblique) }) {
        resolve(other, to: pair, form: .pronoun)
      }
      return
    }
    if let both = both(at: token, in: sentence) {
      resolve(token, to: both, form: .pronoun)
      return
    }
    guard let pronoun = Pronoun.of(tokens[token].word), tokens[token].relation != .expletive,
      pronoun.agreement != .speaker, pronoun.agreement != .speakers
    else { return }
    let isPossessive = tokens[token].relation == .possessiveModifier
    var found: [Int] = []
    if pronoun.isReflexive {
      found = ownSubject(of: token, agreement: pronoun.agreement, in: sentence)
    } else {
      let place = Place(self, token: token, isPossessive: isPossessive, sentence: sentence)
      switch pronoun.agreement {
      case .man: found = person(isFeminine: false, at: place)
      case .woman: found = person(isFeminine: true, at: place)
      case .thing:
        if isExpletive(token) { return }
        found = thing(at: place)
      case .several: found = several(at: place)
      case .speaker, .speakers: break
      }
    }
    resolve(token, to: found, form: .pronoun)
    if found.isEmpty, let noun = unnamedSubject(meantBy: token, pronoun, in: sentence) {
      takeUp(noun, by: token)
    }
    var candidate = Candidate(
      token: token, entities: found,
      sort: found.first.map { index.entities[$0].kind == .person ? .person : .thing }
        ?? sort(of: pronoun.agreement),
      isFeminine: pronoun.agreement == .woman ? true : pronoun.agreement == .man ? false : nil,
      isPlural: pronoun.agreement == .several, isQuoted: quotations.contains(token))
    clauses.place(&candidate)
    candidates[sentence].append(candidate)
  }

  private func sort(of agreement: Pronoun.Agreement) -> Candidate.Sort {
    switch agreement {
    case .man, .woman, .speaker: .person
    case .speakers: .unknown
    case .thing: .thing
    case .several: .unknown
    }
  }

  // MARK: - Where a pronoun stands

  /// Where a pronoun stands, and whom it cannot mean there.
  struct Place {
    let token: Int
    let sentence: Int
    let isPossessive: Bool
    let isSubject: Bool
    let isMain: Bool
    let isQuoted: Bool
    /// The verb or predicate whose argument it is.
    let governor: Int?
    /// The tokens of the subject of that verb, its own or another verb's.
    let agents: [Int]

    init(_ reader: ReferenceReader, token: Int, isPossessive: Bool, sentence: Int) {
      self.token = token
      self.sentence = sentence
      self.isPossessive = isPossessive
      isSubject = reader.clauses.isSubject(token)
      isMain = reader.clauses.isMainSubject(token)
      isQuoted = reader.quotations.contains(token)
      governor = reader.clauses.governor(of: token)
      agents =
        isPossessive || isSubject
        ? [] : governor.map { reader.arguments.agent(of: $0, depth: 0) } ?? []
    }
  }

  /// Whether grammar forbids that a pronoun means a candidate of its own sentence.
  ///
  /// "Ana saw her", "Ana's picture of her": what has one verb with it is another, unless the pronoun says whose
  /// something is. "After the talks with Kofi he left": nor is somebody in a phrase of the verb whose subject it is.
  func isBarred(_ candidate: Candidate, at place: Place) -> Bool {
    // Whoever speaks calls himself "I", and nobody outside takes up a word inside.
    if candidate.isQuoted != place.isQuoted, candidate.isQuoted || isSpeaker(candidate) {
      return true
    }
    // "Togo is among its members": nothing is its own member, or its own capital.
    if place.isPossessive {
      if isJudging(candidate, of: place) { return true }
      guard candidate.isSubject, let predicate = tree.head(of: place.token),
        candidate.governor == predicate, tree.child(of: predicate, .copula) != nil
      else { return false }
      return !tree.hasChild(of: predicate, words: ["own"])
    }
    if let governor = place.governor {
      if candidate.governor == governor, !candidate.isPossessor { return true }
      if place.isSubject, !candidate.isSubject, !candidate.isPossessor,
        clauses.isInside(candidate.token, of: governor)
      {
        return true
      }
    }
    let top = clauses.top(of: candidate.token, isPerson: candidate.sort != .thing)
    return place.agents.contains(candidate.token) || place.agents.contains(top)
  }

  private func isSpeaker(_ candidate: Candidate) -> Bool {
    candidate.isSubject
      && (candidate.governor.map { Lexicon.saying.contains(tokens[$0].lemma) } ?? false)
  }

  /// The candidate to which "and" joins what a possessive pronoun's owner has: "Ana Roy and her party".
  func joined(_ candidates: [Candidate], at place: Place) -> Candidate? {
    guard place.isPossessive, let had = tree.head(of: place.token),
      tokens[had].relation == .coordination, let first = tree.head(of: had)
    else { return nil }
    return candidates.last { candidate in
      candidate.token == first
        || index.nameAt[first] >= 0 && index.nameAt[first] == index.nameAt[candidate.token]
    }
  }

  // MARK: - Persons

  /// The person that "he" or "she" means: the only one that the sentence has spoken of, or the only subject, else that
  /// of the sentence before, and of the one before that.
  private func person(isFeminine: Bool, at place: Place) -> [Int] {
    if let ahead = personAhead(isFeminine: isFeminine, of: place) { return [ahead] }
    for number in stride(
      from: place.sentence, through: max(0, place.sentence - ReferenceReader.window), by: -1)
    {
      let isHere = number == place.sentence
      guard isHere || document.sentences[number].role.isReport else { continue }
      let all = nearby(number, before: place.token).filter {
        $0.sort == .person && !$0.isPlural
          && ($0.isFeminine == nil || $0.isFeminine == isFeminine)
      }
      let fitting =
        isHere
        ? all.filter { !isBarred($0, at: place) } : all.filter { !$0.isQuoted || place.isQuoted }
      if fitting.isEmpty { continue }
      if fitting.allSatisfy({ $0.entities.isEmpty }) || standingOut(fitting) == nil {
        let main = protagonist(isFeminine: isFeminine, at: place, among: fitting)
        if !main.isEmpty { return main }
      }
      if isHere, let accused = accused(at: place, among: fitting) { return accused.entities }
      if isHere, let joined = joined(fitting, at: place) { return joined.entities }
      if isHere, standingOut(fitting) == nil || fitting.count > 1,
        let judged = judged(among: fitting, at: place)
      {
        return judged
      }
      if isHere, let parallel = parallelObject(fitting, at: place) { return parallel.entities }
      guard let chosen = standingOut(fitting) else { return [] }
      return chosen.entities
    }
    return protagonist(isFeminine: isFeminine, at: place, among: [])
  }

  /// The object of the verb to which the pronoun's own is joined: "met Kofi Mensah and urged him".
  private func parallelObject(_ candidates: [Candidate], at place: Place) -> Candidate? {
    guard !place.isPossessive, !place.isSubject, let verb = tree.head(of: place.token),
      tokens[verb].relation == .coordination, let first = tree.head(of: verb),
      [.object, .indirectObject].contains(tokens[place.token].relation)
    else { return nil }
    let objects = candidates.filter { $0.isObject && $0.governor == first }
    return objects.count == 1 ? objects[0] : nil
  }

  /// The only candidate, or else the only subject, or else the only main subject.
  func standingOut(_ candidates: [Candidate]) -> Candidate? {
    func only(_ candidates: [Candidate]) -> Candidate? {
      guard let last = candidates.last,
        candidates.allSatisfy({ $0.identity == last.identity })
      else { return nil }
      return last
    }
    if let one = only(candidates) { return one }
    let subjects = candidates.filter(\.isSubject)
    return only(subjects)
  }

  // MARK: - Relatives and reflexives

  /// What "who", "which" or "that" takes up: the noun whose relative clause it stands in.
  private func relativeAntecedent(of token: Int) -> [Int]? {
    var current = token
    for _ in 0..<4 {
      guard let head = tree.head(of: current) else { return nil }
      if tokens[head].relation == .relativeClause || tokens[current].relation == .relativeClause {
        let clause = tokens[current].relation == .relativeClause ? current : head
        guard let noun = tree.head(of: clause), noun < token else { return nil }
        if let name = index.name(at: noun), name.form != .adjective, !name.isPeople,
          let entity = index.entity(at: noun)
        {
          // Of a list one does not know whether it goes on about the last or about all.
          return tree.child(of: noun, .coordination) == nil ? [entity] : nil
        }
        if let known = referents[noun], known.count == 1 { return known }
        // "Perim, a small island that": what stands beside a name is what the name means.
        guard tokens[noun].relation == .apposition, tokens[noun].partOfSpeech == .noun,
          let named = tree.head(of: noun), named < noun, let name = index.name(at: named),
          name.form != .adjective, !name.isPeople, let entity = index.entity(at: named),
          tokens[named].relation != .coordination,
          tree.child(of: named, .coordination) == nil,
          tree.children(of: noun, .determiner).contains(where: { $0 < noun })
        else { return nil }
        return [entity]
      }
      current = head
    }
    return nil
  }

  /// The subject of the clause in which a reflexive stands.
  private func ownSubject(
    of token: Int, agreement: Pronoun.Agreement, in sentence: Int
  ) -> [Int] {
    guard let governor = clauses.governor(of: token) else { return [] }
    let agents = arguments.agent(of: governor, depth: 0)
    let subject = nearby(sentence, before: token).last {
      agents.contains($0.token)
        || agents.contains(clauses.top(of: $0.token, isPerson: $0.sort != .thing))
        || $0.governor == governor && $0.isSubject
    }
    guard let subject, subject.entities.count == 1 || agreement == .several else { return [] }
    let isPerson = subject.sort == .person
    return isPerson == (agreement == .man || agreement == .woman) || agreement == .several
      ? subject.entities : []
  }
}

internal import AnnotatedText

/// Finds the tokens that fill a role of a word in its tree.
struct ArgumentFinder {
  let tree: SyntaxTree

  var tokens: [Token] { tree.tokens }

  init(tree: SyntaxTree) { self.tree = tree }

  /// The heads of the phrases that fill a role of a word.
  func heads(of role: Role, for word: Int) -> [Int] {
    switch role {
    case .agent: agent(of: word, depth: 0)
    case .patient:
      patient(of: word, depth: 0).flatMap { doers(ofDeedTakenUp: $0, by: word) ?? [$0] }
    case .recipient: recipient(of: word)
    case .with(let prepositions):
      (predicateGround(of: word, prepositions.keys) ?? obliques(of: word, prepositions.keys))
        .flatMap {
          switch tree.caseWord(of: $0) {
          case "on": partners(in: $0).flatMap { grounds(of: $0, for: word) }
          case "to" where Control.consenting.contains(tokens[word].lemma): partners(in: $0)
          default: grounds(of: $0, for: word)
          }
        }
    case .owner: makers(of: word)
    case .nation: nations(of: word)
    case .of: owned(by: word)
    case .holder: holder(of: word)
    case .predicated: predicated(of: word)
    case .ofPatient(let prepositions): phrases(ofPatientOf: word, prepositions.keys)
    case .ownerOfPatient:
      // "Chad's offer, that Mali rejected": of a relative pronoun those of the noun that it takes up.
      patient(of: word, depth: 0).flatMap {
        deed(judgedBy: word, as: $0) == nil ? keepers(of: antecedent(of: $0, in: word)) : []
      }
    case .promised: promised(by: word)
    case .ownerOfSubject: ownersOfSubject(of: word)
    case .ownerInComplement: ownersInComplement(of: word)
    case .complementAgent: complementAgents(of: word)
    case .teller: tellers(of: word)
    case .ownerInSubject: ownersInSubject(of: word)
    case .obliged: obliged(by: word)
    case .pair: pair(before: word)
    case .venue: venues(of: word)
    case .ownerOf(let prepositions, let nouns):
      ([word] + joinedHarms(to: word)).lazy.map {
        obliques(of: $0, prepositions.keys).filter { nouns.contains(tokens[$0].lemma) }
          .flatMap { doers(of: $0) }
      }.first { !$0.isEmpty } ?? []
    case .claimant: claimants(of: word)
    case .ownerOfAgent(let nouns):
      agent(of: word, depth: 0).map { antecedent(of: $0, in: word, among: nouns) }
        .filter { nouns.contains(tokens[$0].lemma) }.flatMap { noun in
          // "Chad was behind the raid that killed two".
          let doers = doers(of: noun)
          return doers.isEmpty && Control.blows.contains(tokens[noun].lemma)
            ? claimants(of: noun) : doers
        }
    case .placeOfAgent(let people):
      agent(of: word, depth: 0).filter { people.contains(tokens[$0].lemma) }
        .flatMap { direct(of: $0, ["in", "across", "throughout"]) }
    case .ofComplement(let prepositions): complements(of: word, prepositions.keys)
    case .beset: beset(by: word)
    case .striker: strikers(of: word)
    case .provoker: provokers(of: word)
    case .helper: helpers(of: word)
    case .granter: granters(of: word)
    case .broker: brokers(of: word)
    case .counterparty: counterparties(of: word)
    case .commanded: commanded(by: word)
    case .conditional: conditionalAgents(of: word)
    case .doerBehindPatient(let deeds): doers(of: deeds.keys, behindObjectOf: word)
    case .haver: havers(of: word)
    case .caught: placesOfCapture(before: word)
    case .belonging: patient(of: word, depth: 0).flatMap { belonging(to: $0, depth: 0) }
    case .helped: helped(by: word)
    case .clauseSubject: clauseSubjects(of: word)
    case .party: parties(to: word)
    case .tellerAtMeeting: addressing(at: word).map { agent(of: $0, depth: 0) } ?? []
    case .toldAtMeeting: addressing(at: word).map(addressees(of:)) ?? []
    case .joinedRecipient: joinedRecipients(of: word)
    case .demanded: demanded(by: word)
    case .traveler: travelers(of: word)
    // A report tells of it, and no word beside the verb.
    case .stricken: []
    }
  }

  /// The phrases of whom or what something is done to, wherever the parser hangs them: "rejected the offer *of Chad*".
  private func phrases(ofPatientOf word: Int, _ prepositions: Set<WordKey>) -> [Int] {
    patient(of: word, depth: 0).flatMap { object in
      let own = nominals(of: object, prepositions).flatMap { partners(in: $0) }
      if !own.isEmpty { return own }
      // "banned broadcasts by Radio Lima": what an active verb has behind "by" is the object's.
      if prepositions.contains("by"), tokens[word].partOfSpeech == .verb, object > word,
        !tree.isPassive(word)
      {
        let doers = tree.children(of: word, .obliqueAgent).filter {
          $0 > object && $0 - object < 6
        }
        if !doers.isEmpty { return doers }
      }
      let bound = bound(by: object, prepositions)
      if !bound.isEmpty { return bound }
      let inner = nested(in: object, prepositions)
      return inner.isEmpty && prepositions.contains("by") ? authors(of: object) : inner
    }
  }

  func isParticiple(_ verb: Int) -> Bool { tree.isGerund(verb) }

  func hasInfinitiveMarker(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { tokens[$0].relation == .marker && tokens[$0].word == "to" }
  }

  /// Prepositions of whoever does something: "the extradition of two men from Chad", "an offer of talks by Chad".
  static let doing: Set<WordKey> = ["from", "by"]

  /// Prepositions of whom somebody deals with: "sales to Chad", "trade with Chad".
  static let partnering: Set<WordKey> = ["to", "from", "with"]

  /// Prepositions of whoever gets something: "a package of aid for Chad".
  static let receiving: Set<WordKey> = ["to", "for", "from"]
}

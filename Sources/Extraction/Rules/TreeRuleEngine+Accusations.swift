internal import AnnotatedText
internal import KnowledgeModel

extension TreeRuleEngine {
  /// What somebody lays at another's door by telling of it: "Mali claimed that Chad had shelled a village" accuses Chad.
  ///
  /// To say it is enough for the victim; others must claim or allege it.
  func accusations(
    in reading: Reading, of harms: [Finding], at token: Int, number: Int
  ) -> [Finding] {
    guard !reading.speakers.isEmpty, reading.polarity == .positive,
      reading.modality == .reported || reading.modality == .asserted
    else { return [] }
    var found: [Finding] = []
    let accusers = reading.speakers.flatMap { participants.participants(at: $0) }
    for harm in harms
    where TreeRuleEngine.blamed.contains(harm.kind) && harm.subject.antecedent == nil
      && !accusers.contains(where: { $0.entity == harm.subject.entity })
    {
      for speaker in reading.speakers {
        // Whoever spoke sentences ago is not named by this one.
        guard tree.isInSentence(speaker, of: token), let verb = tree.head(of: speaker) else {
          continue
        }
        let isClaim = Lexicon.claiming.contains(tree.tokens[verb].lemma)
        for accuser in participants.participants(at: speaker) {
          let entity = participants.index.entities[accuser.entity]
          guard accuser.entity != harm.subject.entity, entity.subkind != .newsOutlet,
            isClaim && entity.kind != .person || accuser.entity == harm.object.entity
          else { continue }
          found.append(
            Finding(
              subject: accuser, object: harm.subject, kind: .accuse, rule: "accuse.claim",
              precision: 0.7, trigger: verb, verb: "claim", title: nil, quantity: nil,
              reading: Reading(), sentence: number))
        }
      }
    }
    return found
  }

  /// Whether a blow is one of words: "a verbal attack on Mali", and of a person's "attacked the cabinet, accusing it of
  /// theft", "attacked him in a speech".
  func isOfWords(_ blow: Int, by subject: Participant) -> Bool {
    let isMarked = tree.children(
      of: blow, .adjectivalModifier, .adverbialModifier, .compound
    ).contains { TreeRuleEngine.wordy.contains(tokens[$0].lemma) }
    if isMarked { return true }
    // "hit out at Mali".
    if ["hit", "lash", "strike"].contains(tokens[blow].lemma),
      tree.hasChild(of: blow, words: ["out"]), tree.child(of: blow, .object) == nil
    {
      return true
    }
    // "was blasted by Mali for smuggling", "Ana Roy attacked Mali for smuggling": a reason for which nobody shoots.
    if tokens[blow].lemma == "blast"
      || tokens[blow].lemma == "attack" && entities[subject.entity].kind == .person,
      tree.children(of: blow, .adverbialClause).contains(where: {
        tree.isGerund($0) && tree.hasChild(of: $0, words: ["for"])
      })
    {
      return true
    }
    guard entities[subject.entity].kind == .person,
      TreeRuleEngine.scolding.contains(tokens[blow].lemma)
    else { return false }
    return tree.children(of: blow, .adverbialClause, .oblique, .coordination).contains {
      guard $0 > blow else { return false }
      return TreeRuleEngine.charging.contains(tokens[$0].lemma)
        && (tree.isGerund($0) || tokens[$0].relation == .coordination)
        || TreeRuleEngine.speaking.contains(tokens[$0].lemma) && tree.caseWord(of: $0) == "in"
    }
  }

  /// Whether a blow is a measure that others must bear: "hit Mali with tariffs", "struck Mali with a ban".
  func isOfMeasures(_ blow: Int) -> Bool {
    ["hit", "strike", "slap", "target"].contains(tokens[blow].lemma)
      && tree.children(of: blow, .oblique).contains {
        TreeRuleEngine.burdens.contains(tokens[$0].lemma) && tree.caseWord(of: $0) == "with"
      }
  }

  private static let burdens: Set<WordKey> = [
    "sanction", "sanctions", "tariff", "ban", "embargo", "duty", "levy", "restriction", "penalty",
    "fine", "boycott",
  ]

  private static let wordy: Set<WordKey> = [
    "verbal", "verbally", "rhetorical", "rhetorically", "personal", "personally", "scathing",
    "blistering", "stinging", "withering", "veiled", "thinly-veiled", "partisan", "scurrilous",
    "slanderous", "libelous", "libellous", "vitriolic", "sarcastic", "caustic", "polemical",
    "propaganda", "media", "twitter", "ideological",
  ]

  /// Whether somebody who has no part in what a noun says rejects it or is against it.
  func isTurnedDown(_ noun: Int, of kind: RelationKind, by subject: Participant) -> Bool {
    guard tokens[noun].partOfSpeech == .noun, let head = tree.head(of: noun), head < noun,
      [.object, .oblique, .nominalModifier].contains(tokens[noun].relation),
      kind == .accuse && TreeRuleEngine.declining.contains(tokens[head].lemma)
        || ["oppose", "opposed", "accept"].contains(tokens[head].lemma)
    else { return false }
    var agents: [Int] = []
    if tokens[head].partOfSpeech == .verb { agents = arguments.agent(of: head, depth: 0) }
    if agents.isEmpty { return ["oppose", "opposed"].contains(tokens[head].lemma) }
    return agents.allSatisfy { agent in
      let parties = participants.participants(at: agent)
      return !parties.isEmpty && parties.allSatisfy { $0.entity != subject.entity }
    }
  }

  /// Whether a noun that somebody rejects has another owner: "Chad rejected Mali's criticism of Niger" is not Chad's.
  func isAnothers(_ noun: Int, than subject: Participant) -> Bool {
    guard tokens[noun].partOfSpeech == .noun, let verb = tree.head(of: noun), verb < noun,
      tokens[noun].relation == .object, tokens[verb].partOfSpeech == .verb,
      TreeRuleEngine.declining.contains(tokens[verb].lemma),
      let owner = tree.child(of: noun, .possessiveModifier),
      arguments.agent(of: verb, depth: 0).contains(where: { agent in
        participants.participants(at: agent).contains { $0.entity == subject.entity }
      })
    else { return false }
    let owners = participants.participants(at: owner)
    return !owners.isEmpty && owners.allSatisfy { $0.entity != subject.entity }
  }

  private static let declining: Set<WordKey> = [
    "reject", "dismiss", "oppose", "opposed", "accept", "refute", "rebuff", "denounce", "deny",
    "rebut",
  ]

  /// Whether a judge, or a state of another, tells somebody to do what a verb says: "Chad ordered Malian troops to leave".
  func isBidden(_ verb: Int, besides subject: Participant) -> Bool {
    guard tokens[verb].relation == .openClausalComplement, let order = tree.head(of: verb),
      TreeRuleEngine.bidding.contains(tokens[order].lemma)
    else { return false }
    return arguments.agent(of: order, depth: 0).contains { bidder in
      if TreeRuleEngine.judges.contains(tokens[bidder].lemma) { return true }
      let named = participants.participants(at: bidder)
      return !named.isEmpty
        && named.allSatisfy {
          $0.entity != subject.entity && entities[$0.entity].kind != .person
        }
    }
  }

  private static let bidding: Set<WordKey> = [
    "order", "instruct", "command", "direct", "require", "oblige", "tell", "compel",
  ]

  private static let judges: Set<WordKey> = [
    "court", "judge", "tribunal", "panel", "magistrate", "jury", "arbitrator", "commission",
  ]

  /// Whether somebody is struck by a measure and no weapon: "hit Mali with tariffs".
  func isByMeasure(_ blow: Int) -> Bool {
    tree.children(of: blow, .oblique).contains {
      tree.caseWord(of: $0) == "with" && TreeRuleEngine.measures.contains(tokens[$0].lemma)
    }
  }

  /// What states and courts strike others with, and no weapon.
  private static let measures: Set<WordKey> = [
    "tariff", "sanction", "sanctions", "embargo", "duty", "penalty", "fine", "levy", "tax", "ban",
    "lawsuit", "suit", "writ", "charge", "indictment", "bill", "restriction", "cut", "demand",
    "criticism", "question", "accusation",
  ]

  /// Verbs of striking that also tell of harsh words.
  private static let scolding: Set<WordKey> = [
    "attack", "blast", "hit", "assail", "slam", "target",
  ]

  private static let charging: Set<WordKey> = [
    "accuse", "call", "say", "describe", "charge", "claim", "denounce", "blame", "criticize",
    "criticise", "brand", "label", "dismiss", "question", "mock",
  ]

  private static let speaking: Set<WordKey> = [
    "speech", "interview", "statement", "editorial", "letter", "article", "book", "sermon",
    "address", "debate", "tweet", "remarks",
  ]

  /// Whether a person holds an office of one state, and another is where he goes.
  func isEnvoy(_ person: Participant, to ground: Participant) -> Bool {
    guard entities[person.entity].kind == .person else { return true }
    guard
      let served = participants.countryServed(by: person.entity, at: person.token)
        ?? participants.served(by: person, at: person.token).first
    else {
      // "Prime Minister Ana Roy went to Chad": of whatever state.
      guard let name = participants.index.name(at: person.token), name.tokens.lowerBound > 0 else {
        return false
      }
      return titles[name.tokens.lowerBound - 1] != nil
    }
    return served.entity != ground.entity
  }

  private static let blamed: Set<RelationKind> = [.assault, .coerce]
}

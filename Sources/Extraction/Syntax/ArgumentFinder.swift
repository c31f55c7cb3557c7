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
      obliques(of: word, prepositions.keys).flatMap {
        switch tree.caseWord(of: $0) {
        case "on": partners(in: $0)
        case "to" where Control.consenting.contains(tokens[word].lemma): partners(in: $0)
        default: [$0]
        }
      }
    case .owner: makers(of: word)
    case .nation: nations(of: word)
    case .of: nominals(of: word, ["of"])
    case .holder: holder(of: word)
    case .predicated: predicated(of: word)
    case .ofPatient(let prepositions):
      patient(of: word, depth: 0).flatMap { object in
        let own = nominals(of: object, prepositions.keys).flatMap { partners(in: $0) }
        if !own.isEmpty { return own }
        // "banned broadcasts by Radio Lima": what an active verb has behind "by" is the object's.
        if prepositions.keys.contains("by"), tokens[word].partOfSpeech == .verb, object > word,
          !tree.isPassive(word)
        {
          let doers = tree.children(of: word, .obliqueAgent).filter {
            $0 > object && $0 - object < 6
          }
          if !doers.isEmpty { return doers }
        }
        let bound = bound(by: object, prepositions.keys)
        if !bound.isEmpty { return bound }
        let inner = nested(in: object, prepositions.keys)
        return inner.isEmpty && prepositions.keys.contains("by") ? authors(of: object) : inner
      }
    case .ownerOfPatient:
      // "Chad's offer, that Mali rejected": of a relative pronoun those of the noun that it takes up.
      patient(of: word, depth: 0).flatMap { keepers(of: antecedent(of: $0, in: word)) }
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
      obliques(of: word, prepositions.keys).filter { nouns.contains(tokens[$0].lemma) }
        .flatMap { doers(of: $0) }
    case .claimant: claimants(of: word)
    case .ownerOfAgent(let nouns):
      agent(of: word, depth: 0).map { antecedent(of: $0, in: word) }
        .filter { nouns.contains(tokens[$0].lemma) }.flatMap { doers(of: $0) }
    case .ofComplement(let prepositions): complements(of: word, prepositions.keys)
    case .beset: beset(by: word)
    case .striker: strikers(of: word)
    case .provoker: provokers(of: word)
    case .helper: helpers(of: word)
    case .granter: granters(of: word)
    case .broker: brokers(of: word)
    case .commanded: commanded(by: word)
    case .conditional: conditionalAgents(of: word)
    case .doerBehindPatient(let deeds): doers(of: deeds.keys, behindObjectOf: word)
    case .haver: havers(of: word)
    case .helped: helped(by: word)
    case .clauseSubject: clauseSubjects(of: word)
    case .party: parties(to: word)
    case .tellerAtMeeting: addressing(at: word).map { agent(of: $0, depth: 0) } ?? []
    case .toldAtMeeting: addressing(at: word).map(addressees(of:)) ?? []
    case .joinedRecipient: joinedRecipients(of: word)
    case .demanded: demanded(by: word)
    // A report tells of it, and no word beside the verb.
    case .stricken: []
    }
  }

  func agent(of verb: Int, depth: Int) -> [Int] {
    guard depth < 5 else { return [] }
    if tree.isPassive(verb) || isReducedPassive(verb) {
      let own = doneBy(verb)
      if !own.isEmpty { return own }
      // "was barred from running by the Chadian court": the parser hangs the court on the running.
      for clause in tree.children(of: verb, .adverbialClause, .openClausalComplement)
      where tree.isGerund(clause) && tree.hasChild(of: clause, words: ["from"])
        && tree.child(of: clause, .object) == nil
      {
        let lower = doneBy(clause)
        if !lower.isEmpty { return lower }
      }
      // "was seized and taken away by Chadian agents".
      for next in tree.children(of: verb, .coordination)
      where next - verb < 12 && tokens[next].partOfSpeech == .verb
        && tokens[next].word != tokens[next].lemma
        && tree.child(of: next, .nominalSubject, .nominalSubjectPassive, .object) == nil
      {
        let shared = doneBy(next)
        if !shared.isEmpty { return shared }
      }
      return []
    }
    let own = tree.children(of: verb, .nominalSubject, .nominalSubjectOuter)
    // "which Moscow leads": of two subjects the relative pronoun is the object.
    let others = own.filter { !Lexicon.relatives.contains(tokens[$0].word) }
    if own.count == 1, isInInsertion(own[0], before: verb) {
      let whole = subjectInFront(of: verb)
      if !whole.isEmpty { return whole }
    }
    if !own.isEmpty { return others.isEmpty ? own : others }
    // The parser may hang a subject on the auxiliary beside it.
    let auxiliary = tree.children(of: verb, .auxiliary).flatMap {
      tree.children(of: $0, .nominalSubject)
    }
    if !auxiliary.isEmpty { return auxiliary }
    if let name = nameBefore(verb) ?? subjectBesidePhrase(of: verb) ?? subjectByPlace(of: verb) {
      return [name]
    }
    let before = subjectInFront(of: verb)
    if !before.isEmpty { return before }
    guard let head = tree.head(of: verb) else { return [] }
    switch tokens[verb].relation {
    case .openClausalComplement, .adverbialClause, .clausalComplement:
      // "called for Syria to withdraw", "called on Syria to withdraw".
      let asking = Control.calling[tokens[head].lemma]
      guard hasInfinitiveMarker(verb),
        let other = tree.children(of: head, .oblique).first(where: { phrase in
          guard phrase > head, phrase < verb, let word = tree.caseWord(of: phrase) else {
            return false
          }
          return word == "for" || asking.map { $0 == word } ?? false
        })
      else { return clauseAgent(of: verb, under: head, depth: depth) }
      return [other]
    default: return clauseAgent(of: verb, under: head, depth: depth)
    }
  }

  /// The phrases with "by" of a passive.
  func doneBy(_ verb: Int) -> [Int] {
    tree.children(of: verb).filter {
      tokens[$0].relation == .obliqueAgent
        || (tokens[$0].relation == .oblique && tree.caseWord(of: $0) == "by")
    }
  }

  /// The agent of a clause without a subject, by what it is to its head.
  func clauseAgent(of verb: Int, under head: Int, depth: Int) -> [Int] {
    switch tokens[verb].relation {
    // "was built in 1939 and houses jets": what was built houses them.
    case .coordination where !isParticiple(verb) && tree.isPassive(head):
      return tree.child(of: head, .nominalSubjectPassive) == nil
        ? agent(of: head, depth: depth + 1) : agentOrSubject(of: head, depth: depth + 1)
    case .coordination, .parataxis:
      // "Chad left, but Mali stayed and has attacked Niger": of several verbs in a row the nearest one's subject goes on.
      let between = tree.children(of: head, .coordination).last {
        $0 > head && $0 < verb && tokens[$0].partOfSpeech == .verb
          && tree.child(of: $0, .nominalSubject) != nil
      }
      return agent(of: between ?? head, depth: depth + 1)
    case .openClausalComplement:
      if Control.byObject.contains(tokens[head].lemma) || isNoticed(verb, by: head) {
        let object = tree.children(of: head, .object, .indirectObject)
        if !object.isEmpty { return object }
        if tree.isPassive(head) { return tree.children(of: head, .nominalSubjectPassive) }
      }
      if tree.isPassive(head) { return tree.children(of: head, .nominalSubjectPassive) }
      return agent(of: head, depth: depth + 1)
    case .adverbialClause:
      // "accused Chad of using", "kept Chad from using": the object uses.
      if isByObject(verb, of: head) {
        let object = tree.children(of: head, .object)
        if !object.isEmpty { return object }
        if tree.isPassive(head) { return tree.children(of: head, .nominalSubjectPassive) }
        // "Chad, accused by Mali of using".
        if isReducedPassive(head) { return patient(of: head, depth: depth + 1) }
      }
      // "Having left, Chad turned to Togo".
      let isPerfect = tree.hasChild(of: verb, words: ["having"])
      return isParticiple(verb) || isPerfect || hasInfinitiveMarker(verb)
        ? agentOrSubject(of: head, depth: depth + 1) : []
    case .clausalModifier:
      // The parser may hang what Chad is accused of on Chad.
      if let word = tree.child(of: verb, .marker, .caseMarking).map({ tokens[$0].word }),
        let above = tree.head(of: head), tokens[head].relation == .object,
        Control.byObjectBehind[tokens[above].lemma] == word
      {
        return [head]
      }
      // "were accused by Chad of attacking": or on Chad, the accuser.
      if let word = tree.child(of: verb, .marker, .caseMarking).map({ tokens[$0].word }),
        let above = tree.head(of: head), tree.isPassive(above),
        tokens[head].relation == .obliqueAgent || tree.caseWord(of: head) == "by",
        Control.byObjectBehind[tokens[above].lemma] == word
      {
        return tree.children(of: above, .nominalSubjectPassive)
      }
      // "forces fighting in …": the noun acts; "its plan to withdraw": the owner of the plan does.
      if hasInfinitiveMarker(verb) || tree.caseWord(of: verb) != nil
        || tree.child(of: verb, .marker) != nil
      {
        // "calls by Chad to close the camp": others are to close it.
        if hasInfinitiveMarker(verb), Control.pleas.contains(tokens[head].lemma) { return [] }
        // "Chad, the first country to recognise Mali": who is the first has done it.
        if hasInfinitiveMarker(verb), isRanked(head) {
          let first = predicated(of: head)
          return first.isEmpty ? [head] : first
        }
        let owner = owners(of: head)
        return owner.isEmpty ? holder(of: head) : owner
      }
      guard isParticiple(verb) || tree.hasChild(of: verb, words: ["having"]) else { return [] }
      // "adopted a resolution accusing Chad": whoever says so in writing.
      if tokens[head].relation == .object, let above = tree.head(of: head), above < head,
        Lexicon.writings.contains(tokens[head].lemma)
          || Lexicon.letters.contains(tokens[head].lemma)
      {
        return agentOrSubject(of: above, depth: depth + 1)
      }
      // "sent jets to Niger, hitting two camps": a place is not who acts there.
      if tokens[head].partOfSpeech == .properNoun, let above = tree.head(of: head),
        tokens[above].partOfSpeech == .verb, tokens[head].relation == .oblique,
        let preposition = tree.caseWord(of: head),
        ["in", "at", "near", "to", "into"].contains(preposition)
      {
        return agentOrSubject(of: above, depth: depth + 1)
      }
      return [bearer(of: head)]
    case .relativeClause:
      // A relative pronoun would be the subject of its own; without it the noun is the object.
      return []
    // "…, he said, warning Chad": who says it goes on.
    // "Having left, Chad said", of which the parser may make the words that are said.
    case .clausalComplement
    where hasInfinitiveMarker(verb)
      || verb < head && tree.hasChild(of: verb, words: ["having"])
      || isParticiple(verb) && verb > 0 && tokens[verb - 1].word == ",":
      return agent(of: head, depth: depth + 1)
    default: return []
    }
  }

  /// Whether the object of a verb does what a clause behind a preposition says: "accused Chad of using", "tricked Chad into
  /// leaving", "talked Chad out of leaving".
  private func isByObject(_ clause: Int, of verb: Int) -> Bool {
    if isNoticed(clause, by: verb) { return true }
    let words = tree.children(of: clause, .marker, .caseMarking).map { tokens[$0].word }
    if let word = Control.byObjectBehind[tokens[verb].lemma], words.contains(word) { return true }
    // Whoever does something to a thing "from" or "into" doing so does it himself: "made money from selling"; so does who
    // leaves somebody "for" doing so.
    guard tree.isGerund(clause),
      !words.contains("for") || !Control.choosing.contains(tokens[verb].lemma),
      words.contains(where: { ["into", "out", "from", "for"].contains($0) })
    else { return false }
    return tree.isPassive(verb)
      || tree.children(of: verb, .object).contains {
        [.properNoun, .pronoun].contains(tokens[$0].partOfSpeech)
          || Lexicon.collectives.contains(tokens[$0].lemma)
      }
  }

  /// Whether a gerund right behind an object says what the object was noticed to do: "caught Chad spying".
  private func isNoticed(_ clause: Int, by verb: Int) -> Bool {
    guard tree.isGerund(clause), Control.noticing.contains(tokens[verb].lemma),
      tree.child(of: clause, .marker, .caseMarking) == nil, clause > 0,
      tokens[clause - 1].word != ","
    else { return false }
    return tree.child(of: verb, .object).map { $0 < clause } ?? false
  }

  /// The agent, or of a passive its subject: of "seen off the coast, preparing …" the one who prepares.
  func agentOrSubject(of verb: Int, depth: Int) -> [Int] {
    if tree.isPassive(verb) { return tree.children(of: verb, .nominalSubjectPassive) }
    return agent(of: verb, depth: depth)
  }

  func patient(of verb: Int, depth: Int) -> [Int] {
    guard depth < 3 else { return [] }
    if let noun = joinedParticiple(verb) { return [noun] }
    if tree.isPassive(verb) {
      let own = tree.children(of: verb, .nominalSubjectPassive)
      if !own.isEmpty { return own }
      if tokens[verb].relation == .coordination, let head = tree.head(of: verb),
        tree.isPassive(head)
      {
        return patient(of: head, depth: depth + 1)
      }
      // "joined the army and was named its chief": who joined was named.
      if tokens[verb].relation == .coordination, let head = tree.head(of: verb),
        tree.child(of: verb, .auxiliaryPassive) != nil
      {
        return agent(of: head, depth: depth + 1)
      }
      if tokens[verb].relation == .clausalModifier, let head = tree.head(of: verb) { return [head] }
      // "Led by Ana Roy, the group left": what is led is who leaves.
      if tokens[verb].relation == .adverbialClause, let head = tree.head(of: verb),
        tree.child(of: verb, .marker) == nil, tree.child(of: verb, .auxiliaryPassive) == nil
      {
        // Which of two groups "the group" is, the reference alone does not tell.
        return agentOrSubject(of: head, depth: depth + 1).filter {
          tokens[$0].partOfSpeech == .properNoun
            // "Supported by Chad, her bid succeeded".
            || tree.child(of: $0, .possessiveModifier) != nil
        }
      }
      // "After being attacked by Mali, Chad left".
      if tokens[verb].relation == .adverbialClause, let head = tree.head(of: verb),
        tree.hasChild(of: verb, words: ["being"]),
        tree.child(of: verb, .marker).map({ Control.alongside.contains(tokens[$0].word) }) ?? false
      {
        return agentOrSubject(of: head, depth: depth + 1)
      }
      // "is expected to be received".
      if tokens[verb].relation == .openClausalComplement, let head = tree.head(of: verb) {
        return agentOrSubject(of: head, depth: depth + 1)
      }
      return []
    }
    if isReducedPassive(verb), let head = tree.head(of: verb) {
      // "is a firm based in Lima": what is based is what is a firm.
      let whole = describedWhole(head)
      let subjects = tree.children(of: whole, .nominalSubject)
      return subjects.isEmpty ? [whole] : subjects
    }
    if let subject = subjectOfAbsolute(verb) { return [subject] }
    let objects = tree.children(of: verb, .object).map { counted(by: $0, of: verb) }
    // "Oman rejected Yemen's offer": a verb with a subject is no modifier of the noun after it.
    if objects.isEmpty, tokens[verb].relation == .adjectivalModifier,
      let head = tree.head(of: verb),
      head > verb, tree.child(of: verb, .nominalSubject) != nil || nameBefore(verb) != nil
    {
      return [head]
    }
    if !objects.isEmpty { return objects }
    if objects.isEmpty, tokens[verb].relation == .relativeClause {
      let whole = relativeObject(of: verb)
      if !whole.isEmpty { return whole }
    }
    // "warned Seoul that …": the only object, by whatever name.
    let receivers = tree.children(of: verb, .indirectObject)
    if !receivers.isEmpty { return receivers }
    // "helped Chad build a bridge": whom the parser takes for the subject of what follows.
    if tokens[verb].lemma == "help",
      let helped = tree.child(of: verb, .openClausalComplement, .clausalComplement),
      tree.child(of: helped, .marker) == nil
    {
      let doers = tree.children(of: helped, .nominalSubject).filter { $0 > verb && $0 < helped }
      if !doers.isEmpty { return doers }
    }
    if let owned = ownedObject(of: verb) { return [owned] }
    if let judged = objectBehindJudgement(verb) { return [judged] }
    let asked = phrasalObjects(of: verb)
    if !asked.isEmpty { return asked }
    let bare = bareObjects(of: verb)
    if !bare.isEmpty { return bare }
    let shared = sharedObjects(of: verb)
    return shared.isEmpty ? objectBehind(verb).map { [$0] } ?? [] : shared
  }

  /// The word before a verb without a subject, where the parser takes a rare name for an adverb or a time: "Togo agreed".
  func nameBefore(_ verb: Int) -> Int? {
    for name in tree.children(of: verb) where name < verb {
      guard !tokens[name].shape.isDisjoint(with: [.capitalized, .allCapitals]),
        tree.caseWord(of: name) == nil
      else { continue }
      switch tokens[name].relation {
      // "France, which has bases there, praised Niger": news calls on nobody.
      case .vocative, .discourse, .dislocated:
        if tokens[name].partOfSpeech == .properNoun { return name }
      case .adverbialModifier, .obliqueUnmarked, .compound, .adjectivalModifier,
        .nominalModifierUnmarked, .nominalModifierDescriptive, .possessiveModifier, .apposition:
        if name + 1 == verb { return name }
      default: break
      }
    }
    return nil
  }

  /// The name right before a verb without a subject, at the head of the sentence or behind the comma that closes a
  /// phrase: its subject, wherever the parser hangs the name.
  func subjectByPlace(of verb: Int) -> Int? {
    guard !isParticiple(verb), !hasInfinitiveMarker(verb), tree.child(of: verb, .object) != nil
    else { return nil }
    var last = verb - 1
    while last >= 0, [.auxiliary, .adverb].contains(tokens[last].partOfSpeech) { last -= 1 }
    var first = last
    while first >= 0, tokens[first].partOfSpeech == .properNoun { first -= 1 }
    guard first < last, first >= 0 else { return nil }
    if tokens[first].word == "the" { first -= 1 }
    guard first > 1, tokens[first].word == "," else { return nil }
    // The comma ends a phrase that a preposition opens at the head of the sentence.
    var start = first - 1
    while start >= 0, first - start < 25, tree.isInSentence(start, of: verb),
      tokens[start].word != ","
    {
      start -= 1
    }
    guard start < 0 || !tree.isInSentence(start, of: verb),
      [.adposition, .subordinatingConjunction].contains(tokens[start + 1].partOfSpeech)
    else { return nil }
    return last
  }

  /// The name between a phrase that opens the sentence and the verb, "According to Cole, Chad sent …", of which the
  /// parser may make an apposition.
  func subjectBesidePhrase(of verb: Int) -> Int? {
    for phrase in tree.children(of: verb) where phrase < verb {
      guard tokens[phrase].relation == .oblique, tree.caseWord(of: phrase) != nil else { continue }
      for name in tree.children(of: phrase, .apposition)
      where name + 1 == verb && tokens[name].partOfSpeech == .properNoun {
        return name
      }
    }
    return nil
  }

  /// Who is given what a verb gives; the parser may hang a name on the thing given: "gave Chad food aid".
  func recipient(of verb: Int) -> [Int] {
    let own = tree.children(of: verb, .indirectObject)
    if own.isEmpty, let name = tree.receiverBesideObject(of: verb) { return [name] }
    // "awarded the firm Acme a contract", of which the parser makes two objects.
    let objects = tree.children(of: verb, .object)
    if own.isEmpty, objects.count > 1, Control.giving.contains(tokens[verb].lemma) {
      return [objects[0]]
    }
    return own
  }

  /// "a base attacked by rebels": a participle on a noun, without an object.
  func isReducedPassive(_ verb: Int) -> Bool {
    if joinedParticiple(verb) != nil { return true }
    guard tokens[verb].relation == .clausalModifier, tokens[verb].partOfSpeech == .verb else {
      return false
    }
    guard tokens[verb].word != tokens[verb].lemma, !isParticiple(verb), !hasInfinitiveMarker(verb)
    else {
      return false
    }
    // "Ana Roy, the envoy, called on Chad": behind an insertion stands the verb of the clause.
    if verb > 0, verb + 1 < tokens.count, tokens[verb - 1].word == ",",
      tokens[verb + 1].word != "by", !subjectInFront(of: verb).isEmpty
    {
      return false
    }
    return tree.child(of: verb, .object) == nil
  }

  /// The noun of a participle that is joined to another: "rebels armed and trained by Chad".
  func joinedParticiple(_ verb: Int) -> Int? {
    guard tokens[verb].relation == .coordination, tokens[verb].partOfSpeech == .verb,
      tokens[verb].word != tokens[verb].lemma, !isParticiple(verb),
      let first = tree.head(of: verb), first < verb, verb - first < 4,
      [.clausalModifier, .adjectivalModifier].contains(tokens[first].relation),
      let noun = tree.head(of: first), noun < first, tree.child(of: verb, .object) == nil,
      tree.child(of: verb, .nominalSubject) == nil, !doneBy(verb).isEmpty
    else { return nil }
    return noun
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

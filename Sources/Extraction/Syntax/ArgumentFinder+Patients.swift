internal import AnnotatedText

// To whom something is done, and who is given something.
extension ArgumentFinder {
  func patient(of verb: Int, depth: Int) -> [Int] {
    guard depth < 3 else { return [] }
    if let noun = joinedParticiple(verb) { return [noun] }
    if let whom = causee(of: verb) { return [whom] }
    if tree.isPassive(verb) { return patient(ofPassive: verb, depth: depth) }
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
    return patient(ofObjectless: verb)
  }

  /// Whom a verb without an object is done to, wherever the parser hangs it.
  private func patient(ofObjectless verb: Int) -> [Int] {
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

  /// The subject of a passive, or what the clause in which it stands is of: "joined the army and was named its chief".
  private func patient(ofPassive verb: Int, depth: Int) -> [Int] {
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

  /// The noun of a participle that is joined to another: "rebels armed and trained by Chad", "a truce proposed by Mali and
  /// accepted by Chad".
  func joinedParticiple(_ verb: Int) -> Int? {
    guard tokens[verb].relation == .coordination, tokens[verb].partOfSpeech == .verb,
      tokens[verb].word != tokens[verb].lemma, !isParticiple(verb),
      let first = tree.head(of: verb), first < verb, verb - first < 9,
      (first + 1..<verb).allSatisfy({
        ![.verb, .auxiliary].contains(tokens[$0].partOfSpeech) && tokens[$0].word != ","
      }),
      [.clausalModifier, .adjectivalModifier].contains(tokens[first].relation),
      let noun = tree.head(of: first), noun < first, tree.child(of: verb, .object) == nil,
      tree.child(of: verb, .nominalSubject) == nil, !doneBy(verb).isEmpty
    else { return nil }
    return noun
  }
}

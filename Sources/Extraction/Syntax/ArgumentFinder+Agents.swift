internal import AnnotatedText

// Who does what a verb says.
extension ArgumentFinder {
  /// The heads of the phrases that name who does what a verb says.
  func agent(of verb: Int, depth: Int) -> [Int] {
    guard depth < 5 else { return [] }
    // "had Ana Roy arrested": who has it done does it.
    if causee(of: verb) != nil, let having = tree.head(of: verb) {
      return agent(of: having, depth: depth + 1)
    }
    if tree.isPassive(verb) || isReducedPassive(verb) { return agent(ofPassive: verb) }
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
    if let asked = asked(by: head, toDo: verb) { return [asked] }
    return clauseAgent(of: verb, under: head, depth: depth)
  }

  /// Who is asked with a preposition to do something: "called for *Syria* to withdraw", "called on *Syria* to withdraw".
  private func asked(by head: Int, toDo verb: Int) -> Int? {
    switch tokens[verb].relation {
    case .openClausalComplement, .adverbialClause, .clausalComplement: break
    default: return nil
    }
    guard hasInfinitiveMarker(verb) else { return nil }
    let asking = Control.calling[tokens[head].lemma]
    return tree.children(of: head, .oblique).first { phrase in
      guard phrase > head, phrase < verb, let word = tree.caseWord(of: phrase) else { return false }
      return word == "for" || asking.map { $0 == word } ?? false
    }
  }

  /// Who does what a passive says, by its own "by" or that of a verb below or beside it.
  private func agent(ofPassive verb: Int) -> [Int] {
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
    return landlords(of: verb)
  }

  /// The phrases with "by" of a passive.
  func doneBy(_ verb: Int) -> [Int] {
    tree.children(of: verb).filter {
      tokens[$0].relation == .obliqueAgent
        || (tokens[$0].relation == .oblique && tree.caseWord(of: $0) == "by")
    }
  }

  /// Who gets leave to do something: "gave *Mali* permission to station troops", "granted *Mali* the right to keep them".
  private func licensee(of verb: Int, under head: Int) -> Int? {
    guard hasInfinitiveMarker(verb) else { return nil }
    let giving = tokens[head].relation == .object ? tree.head(of: head) ?? head : head
    guard Control.licensing.contains(tokens[giving].lemma),
      let leave = tree.child(of: giving, .object),
      Control.licences.contains(tokens[leave].lemma)
    else { return nil }
    return tree.child(of: giving, .indirectObject)
  }

  /// The agent of a clause without a subject, by what it is to its head.
  func clauseAgent(of verb: Int, under head: Int, depth: Int) -> [Int] {
    if let receiver = licensee(of: verb, under: head) { return [receiver] }
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
    case .openClausalComplement: return agent(ofInfinitive: verb, under: head, depth: depth)
    case .adverbialClause: return agent(beside: head, of: verb, depth: depth)
    case .clausalModifier: return agent(onNoun: head, of: verb, depth: depth)
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

  /// The agent of an infinitive that a verb governs: "helped *Chad* to leave", "*Chad* wants to leave".
  private func agent(ofInfinitive verb: Int, under head: Int, depth: Int) -> [Int] {
    // "called Chad's king to thank him": who calls thanks.
    let isCalling =
      tokens[head].lemma == "call" && Control.greeting.contains(tokens[verb].lemma)
    if !isCalling, Control.byObject.contains(tokens[head].lemma) || isNoticed(verb, by: head) {
      let object = tree.children(of: head, .object, .indirectObject)
      if !object.isEmpty { return object }
    }
    if tree.isPassive(head) { return patient(of: head, depth: depth + 1) }
    // "used his radio show to denounce Chad": the parser may hang the purpose on the means.
    if tokens[head].relation == .object, tokens[head].partOfSpeech == .noun,
      let above = tree.head(of: head), tokens[above].lemma == "use"
    {
      return agent(of: above, depth: depth + 1)
    }
    return agent(of: head, depth: depth + 1)
  }

  /// The agent of a clause beside a verb: "Having left, *Chad* said", "accused *Chad* of spying".
  private func agent(beside head: Int, of verb: Int, depth: Int) -> [Int] {
    // "accused Chad of using", "kept Chad from using": the object uses.
    if isByObject(verb, of: head) {
      let object = tree.children(of: head, .object)
      if !object.isEmpty { return object }
      // "Chad, accused by Mali of using".
      if tree.isPassive(head) || isReducedPassive(head) {
        return patient(of: head, depth: depth + 1)
      }
    }
    // "resisted calls by Chad to close the camp": others are to close it.
    if hasInfinitiveMarker(verb),
      tree.children(of: head, .object).contains(where: {
        $0 < verb && Control.pleas.contains(tokens[$0].lemma)
      })
    {
      return []
    }
    let treated = treated(by: head, before: verb)
    if !treated.isEmpty { return treated }
    // "Having left, Chad turned to Togo".
    let isPerfect = tree.hasChild(of: verb, words: ["having"])
    return isParticiple(verb) || isPerfect || hasInfinitiveMarker(verb)
      ? agentOrSubject(of: head, depth: depth + 1) : []
  }

  /// The agent of a clause that hangs on a noun: "*forces* fighting", "*its* plan to withdraw".
  private func agent(onNoun head: Int, of verb: Int, depth: Int) -> [Int] {
    if let accused = accused(onNoun: head, of: verb) { return accused }
    // "urged Mali to leave and Chad to stay": who is told so.
    if hasInfinitiveMarker(verb), tokens[head].relation == .coordination,
      tokens[head].partOfSpeech == .properNoun
    {
      return [head]
    }
    // "forces fighting in …": the noun acts; "its plan to withdraw": the owner of the plan does.
    if hasInfinitiveMarker(verb) || tree.caseWord(of: verb) != nil
      || tree.child(of: verb, .marker) != nil
    {
      return agent(ofContent: verb, of: head)
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
  }

  /// Who is accused of what a clause says that the parser hangs on a name: on Chad of "accused *Chad* of attacking", or on
  /// the accuser.
  private func accused(onNoun head: Int, of verb: Int) -> [Int]? {
    guard let above = tree.head(of: head),
      let word = tree.child(of: verb, .marker, .caseMarking).map({ tokens[$0].word }),
      Control.byObjectBehind[tokens[above].lemma] == word
    else { return nil }
    if tokens[head].relation == .object { return [head] }
    // "were accused by Chad of attacking".
    guard tree.isPassive(above),
      tokens[head].relation == .obliqueAgent || tree.caseWord(of: head) == "by"
    else { return nil }
    return tree.children(of: above, .nominalSubjectPassive)
  }

  /// The agent of what a noun is about: "*its* plan to withdraw".
  private func agent(ofContent verb: Int, of noun: Int) -> [Int] {
    // "calls by Chad to close the camp": others are to close it.
    if hasInfinitiveMarker(verb), Control.pleas.contains(tokens[noun].lemma) { return [] }
    // "Chad, the first country to recognise Mali": who is the first has done it.
    if hasInfinitiveMarker(verb), isRanked(noun) {
      let first = predicated(of: noun)
      return first.isEmpty ? [noun] : first
    }
    let owner = owners(of: noun)
    return owner.isEmpty ? holder(of: noun) : owner
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
}

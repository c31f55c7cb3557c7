internal import AnnotatedText

// Who does what the complement of a verb or the content of a noun says.
extension ArgumentFinder {
  /// Who does what the clause of a verb says: Syria in "demanded that Syria withdraw", "called for Syria to withdraw",
  /// "wants Syria to withdraw".
  func complementAgents(of verb: Int) -> [Int] {
    // "Chad's call for Syria to withdraw".
    if tokens[verb].partOfSpeech == .noun {
      let called = tree.children(of: verb, .clausalModifier).filter { clause in
        hasInfinitiveMarker(clause) && tree.hasChild(of: clause, words: ["for"])
      }.flatMap { tree.children(of: $0, .nominalSubject) }
      return called.isEmpty ? contentAgents(of: verb) : called
    }
    for clause in tree.children(
      of: verb, .clausalComplement, .openClausalComplement, .adverbialClause)
    where tree.child(of: clause, .marker).map({ tokens[$0].word != "if" }) ?? true {
      let own = tree.children(of: clause, .nominalSubject, .nominalSubjectPassive)
      // "called it a gift, while Syria denounced it": what another does meanwhile is not asked for.
      if !own.isEmpty, tokens[clause].relation == .adverbialClause, !hasInfinitiveMarker(clause) {
        continue
      }
      // "insisted that Syria had withdrawn": who tells of a fact asks for nothing.
      if !own.isEmpty { return isWished(clause, of: verb) ? own : [] }
      guard hasInfinitiveMarker(clause) else { continue }
      // "wants to see Syria withdraw".
      if tokens[clause].lemma == "see" {
        let seen = tree.children(of: clause, .clausalComplement, .openClausalComplement)
        let doers = seen.flatMap { tree.children(of: $0, .nominalSubject) }
        if !doers.isEmpty { return doers }
        // The parser may hang what is seen on the wish: "see Syria and Chad leave".
        let isJoined = tree.children(of: verb, .openClausalComplement).contains {
          $0 > clause && !hasInfinitiveMarker($0)
        }
        if !seen.isEmpty || isJoined { return tree.children(of: clause, .object) }
        continue
      }
      // "wants Syria to withdraw": who does it may hang on the verb, as its object or behind "for".
      // "the bloc, which Syria wants to join": what is joined joins nothing.
      let objects = tree.children(of: verb, .object).filter {
        $0 < clause && !Lexicon.relatives.contains(tokens[$0].word)
      }
      // "called the ban an attempt to silence Syria": what is called so is asked for nothing.
      if !objects.isEmpty { return tokens[verb].lemma == "call" ? [] : objects }
      return tree.children(of: verb, .oblique).filter {
        // "called for Syria to withdraw": the parser may hang the preposition on the clause.
        $0 > verb && $0 < clause
          && (tree.caseWord(of: $0) == "for" || tokens[$0 - 1].word == "for")
      }
    }
    return []
  }

  /// Who does what the clause says that tells a noun's content: Syria in "its claim that Syria had withdrawn".
  private func contentAgents(of noun: Int) -> [Int] {
    // "charges by Chad that Syria had withdrawn": the parser may hang the clause on who says so.
    let makers = tree.children(of: noun, .nominalModifier).filter {
      $0 > noun && ["by", "from"].contains(tree.caseWord(of: $0) ?? .none)
    }
    for clause in ([noun] + makers).flatMap({
      tree.children(of: $0, .clausalModifier, .relativeClause, .clausalComplement)
    })
    where clause > noun
      && isContent(clause)
    {
      // Whom "it" means, behind two who may be it, is not certain enough for a charge.
      let own = tree.children(of: clause, .nominalSubject, .nominalSubjectPassive)
        .filter { tokens[$0].partOfSpeech != .pronoun }
      if !own.isEmpty { return own }
    }
    return []
  }

  /// Whether a clause tells what a claim says: "charges that Syria hides men", where the parser may take "that" for an
  /// object although the clause has one.
  private func isContent(_ clause: Int) -> Bool {
    tree.children(of: clause).contains { mark in
      guard mark < clause, tokens[mark].word == "that" else { return false }
      return tokens[mark].relation == .marker
        || tokens[mark].relation == .object
          && tree.children(of: clause, .object).contains { $0 > clause }
    }
  }

  /// Whether a clause with a subject says what is wanted, and not what is: "demanded that Syria withdraw", "insisted that
  /// Syria must withdraw", "called for Syria to withdraw".
  private func isWished(_ clause: Int, of verb: Int) -> Bool {
    guard FactualityReader.mandative.contains(tokens[verb].lemma) else { return true }
    var isPerfect = false
    for child in tree.children(of: clause) where child < clause {
      switch tokens[child].relation {
      case .auxiliary, .auxiliaryPassive, .copula:
        if ["should", "must", "ought", "be"].contains(tokens[child].word) { return true }
        isPerfect = true
      case .marker where tokens[child].word == "to": return true
      default: break
      }
    }
    return !isPerfect && tokens[clause].word == tokens[clause].lemma
  }
}

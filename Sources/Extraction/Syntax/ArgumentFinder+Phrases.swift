internal import AnnotatedText

// Phrases with a preposition, wherever the parser hangs them.
extension ArgumentFinder {
  /// Who gets what the complement of a verb or adjective says.
  func complements(of word: Int, _ prepositions: Set<WordKey>) -> [Int] {
    var clauses = tree.children(
      of: word, .openClausalComplement, .adverbialClause, .clausalComplement)
    // "an application to join the bloc".
    if clauses.isEmpty, tokens[word].partOfSpeech == .noun {
      clauses = tree.children(of: word, .clausalModifier).filter(hasInfinitiveMarker)
    }
    // "reserved the right to strike Chad", "repeated its threat to expel the envoys".
    if clauses.isEmpty {
      clauses = tree.children(of: word, .object).filter {
        Control.intents.contains(tokens[$0].lemma)
      }.flatMap { tree.children(of: $0, .clausalModifier) }.filter(hasInfinitiveMarker)
    }
    if clauses.isEmpty { clauses = aims(of: word) }
    for complement in clauses where !isAnothers(complement) {
      // "agreed to extradite Ana Roy": she gets nothing.
      if Control.surrendering.contains(tokens[complement].lemma),
        obliques(of: complement, prepositions).isEmpty
      {
        continue
      }
      // "offered to provide Chad with tents": what stands behind "with" is what is given.
      if Control.furnishing.contains(tokens[complement].lemma),
        let receiver = tree.child(of: complement, .object),
        tree.children(of: complement, .oblique).contains(where: { tree.caseWord(of: $0) == "with" })
      {
        return [receiver]
      }
      let receivers =
        tree.children(of: complement, .indirectObject) + obliques(of: complement, prepositions)
      if !receivers.isEmpty { return receivers.flatMap(avenged) }
      let objects = tree.children(of: complement, .object)
      if !objects.isEmpty { return objects.flatMap(avenged) }
    }
    return []
  }

  /// What a sum or programme that a verb has for its object is for: "announced a package aimed at fighting hunger in Chad".
  private func aims(of verb: Int) -> [Int] {
    tree.children(of: verb, .object).filter { Control.schemes.contains(tokens[$0].lemma) }
      .flatMap { tree.children(of: $0, .clausalModifier) }.flatMap { clause -> [Int] in
        if hasInfinitiveMarker(clause) { return [clause].filter(isBenefit) }
        guard ["aim", "design", "intend", "mean"].contains(tokens[clause].lemma) else { return [] }
        return tree.children(of: clause, .adverbialClause, .openClausalComplement)
          .filter(isBenefit)
      }
  }

  private func isBenefit(_ clause: Int) -> Bool {
    Control.benefiting.contains(tokens[clause].lemma)
  }

  /// Whose a deed is that is answered, "retaliate for the raid by Chad", or what else a phrase says.
  private func avenged(_ phrase: Int) -> [Int] {
    guard
      EventRules.raids.contains(tokens[phrase].lemma)
        || Control.blows.contains(tokens[phrase].lemma)
    else { return [phrase] }
    let doers = doers(of: phrase)
    return doers.isEmpty ? [phrase] : doers
  }

  /// Whether a clause is denied, or says what somebody else does: "promised that Mali would not harm Chad".
  func isAnothers(_ clause: Int) -> Bool {
    tree.children(of: clause).contains {
      Lexicon.negation.contains(tokens[$0].word)
        || tokens[$0].relation == .nominalSubject && tokens[$0].partOfSpeech != .pronoun
    }
  }

  /// The phrases that hang on a sum's "in" phrase, or on what somebody else's deed is of.
  func nested(in object: Int, _ prepositions: Set<WordKey>) -> [Int] {
    if Lexicon.sums.contains(tokens[object].lemma) {
      return direct(of: object, ["in", "of"]).flatMap { direct(of: $0, prepositions) }
    }
    // "a pledge of ten million dollars in loans to Chad".
    if ["pledge", "promise", "offer"].contains(tokens[object].lemma), prepositions.contains("to") {
      let given = direct(of: object, ["of"])
      return given.flatMap { direct(of: $0, ["to", "for"]) }
        + given.flatMap { direct(of: $0, ["in"]) }.flatMap { direct(of: $0, ["to", "for"]) }
    }
    // "ordered the withdrawal of its ambassador to Chad".
    if ["withdrawal", "recall", "return", "departure"].contains(tokens[object].lemma) {
      return direct(of: object, ["of"]).flatMap { direct(of: $0, prepositions) }
    }
    // "professor of law at Acme".
    if prepositions.contains("at"), PersonNouns.words.contains(tokens[object].lemma) {
      return direct(of: object, ["of", "in"]).flatMap { direct(of: $0, ["at"]) }
    }
    // "a contingent of 700 officers in Chad".
    if Control.bands.contains(tokens[object].lemma), prepositions.contains("in") {
      return direct(of: object, ["of"]).flatMap { direct(of: $0, prepositions) }
    }
    let outer = prepositions.intersection(
      Control.parcels.contains(tokens[object].lemma)
        ? ArgumentFinder.receiving : ArgumentFinder.doing)
    // "raised the prospect of an attack on Chad", "ordered the start of strikes against Chad".
    if Control.wrappers.contains(tokens[object].lemma) {
      let inner = direct(of: object, ["of"]).filter { tokens[$0].partOfSpeech == .noun }
        .flatMap { direct(of: $0, prepositions) }
      if !inner.isEmpty { return inner }
    }
    guard !outer.isEmpty,
      Control.dealings.contains(tokens[object].lemma)
        || Control.parcels.contains(tokens[object].lemma)
    else { return [] }
    return direct(of: object, ["of"]).filter { tokens[$0].partOfSpeech == .noun }
      .flatMap { direct(of: $0, outer) }
  }

  /// With whom a bargain was struck, or on whom a measure laid, by the clause that says so: "suspended the pact signed
  /// with Chad", "eased the sanctions that it had imposed on Chad".
  func bound(by noun: Int, _ prepositions: Set<WordKey>) -> [Int] {
    let binding = prepositions.intersection(ArgumentFinder.binding)
    guard !binding.isEmpty else { return [] }
    return tree.children(of: noun, .clausalModifier, .relativeClause).filter {
      $0 > noun && Control.binding.contains(tokens[$0].lemma)
    }.flatMap { direct(of: $0, binding) }
  }

  private static let binding: Set<WordKey> = ["with", "on", "against"]

  /// The verb that says that an event happens, of which the event is the subject: "fighting broke out between".
  func happeningVerb(of word: Int) -> Int? {
    guard [.nominalSubject, .clausalSubject].contains(tokens[word].relation),
      let verb = tree.head(of: word), verb > word, Control.happening.contains(tokens[verb].lemma)
    else { return nil }
    return verb
  }

  func direct(of word: Int, _ prepositions: Set<WordKey>) -> [Int] {
    tree.children(of: word).filter { child in
      switch tokens[child].relation {
      case .adverbialModifier where tokens[child].word == "there":
        !prepositions.isDisjoint(with: ["in", "to"])
      case .oblique, .nominalModifier, .obliqueAgent, .indirectObject, .adverbialModifier:
        // "in between Chad and Mali" is in neither.
        (tree.caseWord(of: child).map(prepositions.contains) ?? false)
          && (prepositions.contains("between") || !isBetween(child))
      default: false
      }
    }
  }

  private func isBetween(_ noun: Int) -> Bool {
    tree.children(of: noun, .caseMarking).contains { $0 < noun && tokens[$0].word == "between" }
  }
}

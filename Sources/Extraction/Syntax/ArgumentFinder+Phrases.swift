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

  /// The phrases of a word with one of the prepositions; of a verb also those that hang on its object.
  func obliques(of word: Int, _ prepositions: Set<WordKey>) -> [Int] {
    var found = direct(of: word, prepositions)
    // "fought with the rebels against the army" was at their side.
    if prepositions.contains("against"), prepositions.contains("with") {
      let against = found.filter { tree.caseWord(of: $0) == "against" }
      if !against.isEmpty { found = against }
    }
    if found.isEmpty, prepositions.contains("with") { found = hosts(of: word) }
    if found.isEmpty, tokens[word].partOfSpeech == .noun {
      found = directed(by: word, prepositions)
    }
    if found.isEmpty, tokens[word].partOfSpeech == .verb {
      var objects = tree.children(of: word, .object, .openClausalComplement)
      if objects.isEmpty { objects = bareObjects(of: word) }
      // "sent troops and two hundred tanks to Mali": or on the last of several.
      objects += objects.flatMap { tree.children(of: $0, .coordination) }
        .filter { tokens[$0].partOfSpeech != .verb }
      for object in objects {
        // "discussed the dispute with Chad": who has part in what is discussed need not be there.
        if prepositions.contains("with"), Control.discussing.contains(tokens[word].lemma),
          Control.relating.contains(tokens[object].lemma)
        {
          continue
        }
        let isPart =
          Lexicon.partitives.contains(tokens[object].lemma)
          || tokens[object].partOfSpeech == .numeral
        found += direct(of: object, prepositions).filter {
          !isPart || tree.caseWord(of: $0) != "of"
        }
        // "the last of its soldiers out of Iraq": the phrase may hang on what the object is of.
        if found.isEmpty, isPart {
          for whole in direct(of: object, ["of"]) { found += direct(of: whole, prepositions) }
        }
        // "took the town of Gao from Mali": or on the name of the object.
        if found.isEmpty, Lexicon.namingNouns.contains(tokens[object].lemma) {
          for name in direct(of: object, ["of"]) {
            found += direct(of: name, prepositions.subtracting(["of"]))
          }
        }
        // "negotiating a code of conduct with Chad": or on what the object is of.
        if found.isEmpty, prepositions.contains("with"),
          Control.bargaining.contains(tokens[word].lemma)
        {
          found = direct(of: object, ["of", "on", "for"]).flatMap { direct(of: $0, ["with"]) }
        }
        // "ten million dollars in aid to Chad", "an offer of talks from Chad".
        if found.isEmpty { found = nested(in: object, prepositions) }
        if found.isEmpty { found = bound(by: object, prepositions) }
      }
      // "sent doctors on Sunday to Mali", "spoke by telephone with Ana Roy": or on the time or means between.
      if found.isEmpty {
        for time in tree.children(of: word, .oblique, .obliqueUnmarked)
        where time > word
          && (Lexicon.times.contains(tokens[time].lemma)
            || Lexicon.means.contains(tokens[time].lemma)
            // "pledged ten million dollars in aid to Chad".
            || tree.caseWord(of: time) == "in"
              && objects.contains { Lexicon.sums.contains(tokens[$0].lemma) }
            || isBetween(time, word, prepositions))
        {
          found += direct(of: time, prepositions)
        }
      }
    }
    // "keeps 300 men in Chad and 80 in Mali".
    if !found.isEmpty, tokens[word].partOfSpeech == .verb,
      !prepositions.isDisjoint(with: ["in", "on", "at"])
    {
      for object in tree.children(of: word, .object) + found {
        for number in tree.children(of: object, .coordination)
        where tokens[number].partOfSpeech == .numeral {
          found += direct(of: number, prepositions).filter { !found.contains($0) }
        }
      }
    }
    // "responded with rockets at Chad".
    if found.isEmpty, Control.answering.contains(tokens[word].lemma) {
      for means in direct(of: word, ["with", "by"]) { found += direct(of: means, prepositions) }
    }
    // "the sale of rice to Chad".
    if found.isEmpty, tokens[word].partOfSpeech == .noun,
      Control.parcels.contains(tokens[word].lemma) || Control.bands.contains(tokens[word].lemma)
        || ["pledge", "promise", "offer"].contains(tokens[word].lemma)
        || PersonNouns.words.contains(tokens[word].lemma)
    {
      found = nested(in: word, prepositions)
    }
    if found.isEmpty, let verb = happeningVerb(of: word) { found = direct(of: verb, prepositions) }
    if found.isEmpty, tokens[word].partOfSpeech != .verb {
      if let verb = relativeVerb(of: word) {
        found += direct(of: verb, prepositions)
      } else if let verb = lightVerb(of: word) {
        found += direct(of: verb, prepositions).filter {
          // "rallied in Lima against raids": what stands before the phrase tells nothing of its noun.
          ($0 > word || tokens[word].relation != .oblique || tree.caseWord(of: $0) != "in")
            && (tree.caseWord(of: $0) != "by" || isDone(word, bySubjectOf: verb))
        }
      }
    }
    return found.isEmpty ? phraseBehind(word, prepositions).map { [$0] } ?? [] : found
  }

  /// Whether the "by" of a passive says who does what its subject says: "the raid was ordered by Chad", but not "Mali's
  /// raid was announced by Chad" nor "the raid was condemned by Chad".
  private func isDone(_ noun: Int, bySubjectOf verb: Int) -> Bool {
    let lemma = tokens[verb].lemma
    if Control.perpetrating.contains(lemma) || Control.menacing.contains(lemma) { return true }
    return Control.light.contains(lemma) && owners(of: noun).isEmpty
  }

  /// Whether a phrase tells by what way goods go, of what people share what they know, or how high a rate is, so that
  /// another phrase may hang on it: "shipped oil through a pipeline to Chad", "shared intelligence about the plot with
  /// Chad", "imposed duties of nine percent on rice".
  private func isBetween(_ phrase: Int, _ verb: Int, _ prepositions: Set<WordKey>) -> Bool {
    guard let preposition = tree.caseWord(of: phrase), tokens[phrase].partOfSpeech != .properNoun
    else { return false }
    if prepositions.contains("to"), ["through", "via", "aboard", "by"].contains(preposition) {
      return Control.conveying.contains(tokens[verb].lemma)
    }
    if prepositions.contains("with"),
      ["about", "on", "over", "regarding", "concerning"].contains(preposition)
    {
      return Control.sharing.contains(tokens[verb].lemma)
    }
    // "agreed on a truce with Chad".
    if prepositions.contains("with"), ["on", "to", "upon"].contains(preposition),
      ["agree", "settle"].contains(tokens[verb].lemma)
    {
      return EventRules.bargains.contains(tokens[phrase].lemma)
    }
    return prepositions.contains("on") && Lexicon.shares.contains(tokens[phrase].lemma)
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

  /// The phrases behind the light participle of a noun, "threats made against Mali by Chad", and of a deed whose doer the
  /// parser hangs on the verb, "condemned the attack on Mali by Chad".
  private func directed(by noun: Int, _ prepositions: Set<WordKey>) -> [Int] {
    let participles = tree.children(of: noun, .clausalModifier).filter {
      $0 > noun && Control.directing.contains(tokens[$0].lemma)
    }
    if !participles.isEmpty { return participles.flatMap { direct(of: $0, prepositions) } }
    // "attacks by gunmen on Mali": the place may hang on who attacks.
    if !prepositions.contains("by"), Control.blows.contains(tokens[noun].lemma) {
      let struck = direct(of: noun, ["by"]).flatMap { direct(of: $0, prepositions) }
      if !struck.isEmpty { return struck }
    }
    guard prepositions.contains("by"), tokens[noun].relation == .object,
      let verb = tree.head(of: noun), verb < noun, !tree.isPassive(verb),
      tree.child(of: verb, .nominalSubject) != nil
    else { return [] }
    return tree.children(of: verb, .oblique, .obliqueAgent).filter {
      $0 > noun && $0 - noun < 10 && tree.caseWord(of: $0) == "by"
        && participant(behind: noun, before: $0)
    }
  }

  /// Whether what stands between a noun and a phrase is told of the noun: "the attack *on Mali* by Chad".
  private func participant(behind noun: Int, before phrase: Int) -> Bool {
    tree.children(of: noun, .nominalModifier).contains { $0 > noun && $0 < phrase }
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

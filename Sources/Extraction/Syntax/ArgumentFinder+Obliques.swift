internal import AnnotatedText

// Where a phrase with a preposition stands that belongs to a word: on the word, on its object, on its verb.
extension ArgumentFinder {
  /// The phrases of a word with one of the prepositions; of a verb also those that hang on its object.
  func obliques(of word: Int, _ prepositions: Set<WordKey>) -> [Int] {
    let isVerb = tokens[word].partOfSpeech == .verb
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
    if found.isEmpty, isVerb { found = phrases(besideObjectOf: word, prepositions) }
    if !found.isEmpty, isVerb, !prepositions.isDisjoint(with: ["in", "on", "at"]) {
      addCounted(of: word, prepositions, to: &found)
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
    if found.isEmpty, !isVerb { found = phrases(ofVerbAbove: word, prepositions) }
    return found.isEmpty ? phraseBehind(word, prepositions).map { [$0] } ?? [] : found
  }

  /// The phrases that hang on the object of a verb, or on a time or means beside it.
  private func phrases(besideObjectOf verb: Int, _ prepositions: Set<WordKey>) -> [Int] {
    var objects = tree.children(of: verb, .object, .openClausalComplement)
    if objects.isEmpty { objects = bareObjects(of: verb) }
    // "sent troops and two hundred tanks to Mali": or on the last of several.
    objects += objects.flatMap { tree.children(of: $0, .coordination) }
      .filter { tokens[$0].partOfSpeech != .verb }
    var found: [Int] = []
    for object in objects {
      // "discussed the dispute with Chad": who has part in what is discussed need not be there.
      if prepositions.contains("with"), Control.discussing.contains(tokens[verb].lemma),
        Control.relating.contains(tokens[object].lemma)
      {
        continue
      }
      addPhrases(on: object, of: verb, prepositions, to: &found)
    }
    guard found.isEmpty else { return found }
    // "sent doctors on Sunday to Mali", "spoke by telephone with Ana Roy": or on the time or means between.
    for time in tree.children(of: verb, .oblique, .obliqueUnmarked)
    where time > verb
      && (Lexicon.times.contains(tokens[time].lemma)
        || Lexicon.means.contains(tokens[time].lemma)
        // "pledged ten million dollars in aid to Chad".
        || tree.caseWord(of: time) == "in"
          && objects.contains { Lexicon.sums.contains(tokens[$0].lemma) }
        || isBetween(time, verb, prepositions))
    {
      found += direct(of: time, prepositions)
    }
    return found
  }

  /// Adds the phrases of an object of a verb; where there are none yet, those on what the object is of.
  private func addPhrases(
    on object: Int, of verb: Int, _ prepositions: Set<WordKey>, to found: inout [Int]
  ) {
    let isPart =
      Lexicon.partitives.contains(tokens[object].lemma) || tokens[object].partOfSpeech == .numeral
    found += direct(of: object, prepositions).filter { !isPart || tree.caseWord(of: $0) != "of" }
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
    if found.isEmpty, prepositions.contains("with"), Control.bargaining.contains(tokens[verb].lemma)
    {
      found = direct(of: object, ["of", "on", "for"]).flatMap { direct(of: $0, ["with"]) }
    }
    // "ten million dollars in aid to Chad", "an offer of talks from Chad".
    if found.isEmpty { found = nested(in: object, prepositions) }
    if found.isEmpty { found = bound(by: object, prepositions) }
  }

  /// Adds the phrases of numbers that are joined to others: "keeps 300 men in Chad and 80 in Mali".
  private func addCounted(of verb: Int, _ prepositions: Set<WordKey>, to found: inout [Int]) {
    for object in tree.children(of: verb, .object) + found {
      for number in tree.children(of: object, .coordination)
      where tokens[number].partOfSpeech == .numeral {
        found += direct(of: number, prepositions).filter { !found.contains($0) }
      }
    }
  }

  /// The phrases of the verb to which a noun belongs: "the talks that it held with Chad", "held talks with Chad".
  private func phrases(ofVerbAbove noun: Int, _ prepositions: Set<WordKey>) -> [Int] {
    if let verb = relativeVerb(of: noun) { return direct(of: verb, prepositions) }
    guard let verb = lightVerb(of: noun) else { return [] }
    return direct(of: verb, prepositions).filter {
      // "rallied in Lima against raids": what stands before the phrase tells nothing of its noun.
      ($0 > noun || tokens[noun].relation != .oblique || tree.caseWord(of: $0) != "in")
        && (tree.caseWord(of: $0) != "by" || isDone(noun, bySubjectOf: verb))
    }
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
}

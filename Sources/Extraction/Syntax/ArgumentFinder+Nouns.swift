internal import AnnotatedText

extension ArgumentFinder {
  func nominals(of word: Int, _ prepositions: Set<WordKey>) -> [Int] {
    direct(of: word, prepositions)
  }

  /// What a noun is of; of two that "and" joins, what the second is of: "the capital and largest city *of Peru*".
  func owned(by noun: Int) -> [Int] {
    let own = nominals(of: noun, ["of"])
    guard own.isEmpty, tokens[noun].partOfSpeech == .noun,
      tree.child(of: noun, .nominalModifier) == nil,
      let next = tree.child(of: noun, .coordination), next > noun,
      tokens[next].partOfSpeech == .noun, tree.child(of: next, .determiner) == nil,
      tree.child(of: next, .possessiveModifier) == nil, next - noun < 5,
      !tree.hasChild(of: next, words: ["former", "onetime", "later", "then"]),
      // "a member of the one, but no part of Chad": what is said of the one alone.
      !tree.hasChild(of: next, words: ["but", "not", "never"])
    else { return own }
    return nominals(of: next, ["of"])
  }

  /// The owner of a noun: a possessive, or a name that modifies it.
  func owners(of noun: Int) -> [Int] {
    let possessors = tree.children(of: noun, .possessiveModifier).filter {
      tokens[$0].partOfSpeech != .properNoun || tree.child(of: $0, .caseMarking) != nil
    }
    if !possessors.isEmpty { return possessors }
    // "the U.S.-led invasion": who leads a deed does it.
    for participle in tree.children(of: noun, .adjectivalModifier)
    where tokens[participle].word == "led" && participle > 1 && tokens[participle - 1].word == "-" {
      return [participle - 2]
    }
    let modifiers = tree.children(of: noun).filter {
      switch tokens[$0].relation {
      case .adjectivalModifier, .compound, .nominalModifierUnmarked, .nominalModifierDescriptive:
        $0 < noun && tokens[$0 + 1].word != ";"
      default: false
      }
    }
    if !modifiers.isEmpty { return modifiers }
    // "assets belonging to Chad", "ships owned by Chad".
    for participle in tree.children(of: noun, .clausalModifier) where participle > noun {
      guard let preposition = Control.owning[tokens[participle].lemma] else { continue }
      let owners = direct(of: participle, [preposition])
      if !owners.isEmpty { return owners }
    }
    return accusers(by: noun)
  }

  /// Who has made the charge that a noun takes up: of "Chad accused Mali of theft, a charge that Mali rejected" Chad.
  private func accusers(by noun: Int) -> [Int] {
    guard Control.charges.contains(tokens[noun].lemma), noun > 1 else { return [] }
    // "a charge that Mali rejected", "an allegation Mali denied", "charges that Mali denies".
    let comma = ["a", "an"].contains(tokens[noun - 1].word) ? noun - 2 : noun - 1
    guard comma > 0, [",", "-", "–", "—", "--"].contains(tokens[comma].word),
      comma == noun - 2 || tokens[noun].word != tokens[noun].lemma
    else { return [] }
    var verb = comma - 1
    while verb >= 0, noun - verb < 40, tree.isInSentence(verb, of: noun) {
      if Control.charging.contains(tokens[verb].lemma), tokens[verb].partOfSpeech == .verb {
        return agent(of: verb, depth: 0)
      }
      verb -= 1
    }
    return []
  }

  /// Who does what a noun of action says: "a raid by Riyadh", "Riyadh's raid".
  func doers(of noun: Int) -> [Int] {
    let named = direct(of: noun, ["by"]) + culprits(of: noun)
    if !named.isEmpty { return named }
    if Control.fires.contains(tokens[noun].lemma) || Control.utterances.contains(tokens[noun].lemma)
      || Control.received.contains(tokens[noun].lemma)
    {
      let sources = direct(of: noun, ["from"])
      if !sources.isEmpty { return sources }
    }
    if Control.hosted.contains(tokens[noun].lemma) {
      let hosts = tree.children(of: noun, .clausalModifier).filter {
        $0 > noun && Control.hosting.contains(tokens[$0].lemma)
      }.flatMap(doneBy)
      if !hosts.isEmpty { return hosts }
    }
    // "to waters off Chad".
    if Control.offshore.contains(tokens[noun].lemma) {
      let coasts = direct(of: noun, ["off", "near", "around"])
      if !coasts.isEmpty { return coasts }
    }
    if Control.shared.contains(tokens[noun].lemma) {
      let others = direct(of: noun, ["with"])
      if !others.isEmpty { return others }
    }
    // "was killed in a clash with police": whoever is not the victim has done it.
    var others = Control.fights.contains(tokens[noun].lemma) ? direct(of: noun, ["with"]) : []
    if others.isEmpty, Control.fights.contains(tokens[noun].lemma) {
      others = phraseBehind(noun, ["with"]).map { [$0] } ?? []
    }
    if !others.isEmpty { return others }
    // "walked out of talks with Chad": those with whom they were held.
    if EventRules.talkNouns.contains(tokens[noun].lemma) {
      let partners = direct(of: noun, ["with"])
      if !partners.isEmpty { return partners }
    }
    let owners = owners(of: noun)
    // "led the coup that ousted Chad's president".
    if owners.isEmpty, Control.revolts.contains(tokens[noun].lemma),
      tokens[noun].relation == .object, let verb = tree.head(of: noun),
      Control.perpetrating.contains(tokens[verb].lemma)
    {
      return agent(of: verb, depth: 0).map { antecedent(of: $0, in: verb) }
    }
    // "a barrage of Chadian missiles".
    if owners.isEmpty, Control.showers.contains(tokens[noun].lemma) {
      let fired = direct(of: noun, ["of"]).flatMap { self.owners(of: $0) }
      if !fired.isEmpty { return fired }
    }
    // "called for the lifting of Chad's sanctions", "an end to the Chadian blockade".
    if Control.endings.contains(tokens[noun].lemma) {
      let ended = direct(of: noun, ["of", "to"]).flatMap { deed in
        tokens[deed].partOfSpeech == .noun ? doers(of: deed) : []
      }
      if !ended.isEmpty { return ended }
    }
    // "the bid of Chad", "the demands of Chad".
    return owners.isEmpty
      && (Control.wishes.contains(tokens[noun].lemma)
        || Control.moving.contains(tokens[noun].lemma)
        || Control.standing.contains(tokens[noun].lemma)
        // "resigned as president of Chad".
        || Lexicon.offices.contains(tokens[noun].lemma))
      ? direct(of: noun, ["of"]) : owners
  }

  /// Who has put forward what a noun says: "a truce proposed by Chad", "the plan that Chad had drafted".
  func authors(of noun: Int) -> [Int] {
    for clause in tree.children(of: noun, .clausalModifier, .relativeClause)
    where clause > noun && Control.proposing.contains(tokens[clause].lemma)
      // "reports that Chad has offered tents": what has an object of its own tells of no proposal.
      && tree.children(of: clause, .object).allSatisfy({
        Lexicon.relatives.contains(tokens[$0].word)
      })
    {
      let authors = agent(of: clause, depth: 0).filter {
        !Lexicon.relatives.contains(tokens[$0].word)
      }
      if !authors.isEmpty { return authors }
    }
    return []
  }

  /// The noun that a relative pronoun takes up: of "an attack that killed two" the attack.
  func antecedent(of word: Int, in verb: Int) -> Int {
    guard Lexicon.relatives.contains(tokens[word].word),
      tokens[verb].relation == .relativeClause, let noun = tree.head(of: verb), noun < word
    else { return word }
    return noun
  }

  /// The antecedent that is one of some nouns; a relative clause may hang on what such a noun has behind it: "a raid on a
  /// ship that killed two".
  func antecedent(of word: Int, in verb: Int, among nouns: Words) -> Int {
    let noun = antecedent(of: word, in: verb)
    guard noun != word, !nouns.contains(tokens[noun].lemma) else { return noun }
    if tokens[noun].relation == .nominalModifier, let head = tree.head(of: noun),
      nouns.contains(tokens[head].lemma)
    {
      return head
    }
    // The parser may hang both on one verb.
    guard tokens[noun].relation == .oblique, let above = tree.head(of: noun) else { return noun }
    return tree.children(of: above, .oblique, .object).last {
      $0 < noun && noun - $0 < 6 && nouns.contains(tokens[$0].lemma)
    } ?? noun
  }

  /// Who "claimed responsibility for" what a noun says, is "behind" it or has done it by the clause behind it.
  func claimants(of noun: Int) -> [Int] {
    let culprits = culprits(of: noun)
    if !culprits.isEmpty { return culprits }
    if tree.caseWord(of: noun) == "behind", tree.child(of: noun, .copula) != nil {
      return tree.children(of: noun, .nominalSubject)
    }
    // "claimed the attack".
    if tokens[noun].relation == .object, let verb = tree.head(of: noun),
      tokens[verb].lemma == "claim"
    {
      return agent(of: verb, depth: 0)
    }
    guard tree.caseWord(of: noun) == "for", let above = tree.head(of: noun) else { return [] }
    let verb = tokens[above].partOfSpeech == .verb ? above : tree.head(of: above) ?? above
    guard Control.claiming.contains(tokens[verb].lemma),
      tree.children(of: verb).contains(where: {
        ["responsibility", "credit"].contains(tokens[$0].lemma)
      })
    else { return [] }
    return agent(of: verb, depth: 0)
  }
}

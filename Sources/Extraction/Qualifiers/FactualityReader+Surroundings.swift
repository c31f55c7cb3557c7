internal import AnnotatedText
internal import KnowledgeModel

// What stands right beside a word: auxiliaries, negations, adverbs, conditions.
extension FactualityReader {
  /// "is to meet": what is arranged.
  private func isArranged(_ verb: Int) -> Bool {
    let children = Array(tree.children(of: verb))
    let hasTo = children.contains { tokens[$0].word == "to" && tokens[$0].relation == .marker }
    return hasTo
      && (children.contains { tokens[$0].lemma == "be" && $0 < verb }
        || (tree.head(of: verb).map { tokens[$0].lemma == "be" } ?? false))
  }

  /// "cancelled a visit on which she was to meet": what goes with what is called off is not to come.
  private func isCalledOff(_ verb: Int) -> Bool {
    guard tokens[verb].relation == .relativeClause, var above = tree.head(of: verb) else {
      return false
    }
    for _ in 0..<4 where tokens[above].partOfSpeech != .verb {
      guard let head = tree.head(of: above) else { return false }
      above = head
    }
    return Control.refusing.contains(tokens[above].lemma)
  }

  /// Verbs of holding something out to others.
  private static let offering: Set<WordKey> = ["offer", "promise", "pledge"]

  /// "will not help", "would not meet", but not "would not have met".
  private func isUnwilling(_ verb: Int) -> Bool {
    var isWill = false
    var isNot = false
    for child in tree.children(of: verb) where child < verb {
      let key = tokens[child].word
      if tokens[child].relation == .auxiliary {
        if key == "have" { return false }
        if Lexicon.future.contains(key) || key == "would" || key == "'d" { isWill = true }
      }
      if key == "not" || key == "n't" || key == "never" { isNot = true }
    }
    return isWill && isNot
  }

  /// "said it would withdraw", "announced that Chad would send aid": what somebody says of himself or of those for whom he
  /// speaks is a future and no condition.
  func isPromise(_ auxiliary: WordKey, of verb: Int) -> Bool {
    guard auxiliary == "would" || auxiliary == "'d", tokens[verb].relation == .clausalComplement,
      let saying = tree.head(of: verb), Lexicon.saying.contains(tokens[saying].lemma),
      let subject = tree.child(of: verb, .nominalSubject),
      FactualityReader.selves.contains(tokens[subject].word)
        || FactualityReader.ownBodies.contains(tokens[subject].lemma)
          && tree.hasChild(of: subject, words: ["the"])
        || FactualityReader.announcing.contains(tokens[saying].lemma)
          && [.properNoun, .noun].contains(tokens[subject].partOfSpeech)
          && !tree.hasChild(of: saying, words: ["would", "could", "may", "might", "if"]),
      tree.children(of: verb, .adverbialClause).allSatisfy({
        !tree.hasChild(of: $0, words: ["if", "unless", "were"])
      }), !tree.hasChild(of: verb, words: ["if", "whether", "probably", "likely"])
    else { return false }
    return !tree.hasChild(of: verb, words: ["have"])
  }

  static let selves: Set<WordKey> = ["it", "he", "she", "they"]

  /// What those call themselves who speak for them: "the minister said the country would withdraw".
  private static let ownBodies: Set<WordKey> = [
    "country", "nation", "kingdom", "government", "ministry", "army", "military", "alliance",
    "bloc", "group", "union", "organization", "organisation",
  ]

  /// Verbs by which a plan is made known.
  static let announcing: Set<WordKey> = [
    "say", "announce", "declare", "tell", "confirm", "add", "promise", "pledge", "vow", "state",
    "agree", "reiterate",
  ]

  /// What stands around one word on the way: negations, auxiliaries, adverbs, conditions.
  func readSurroundings(of word: Int, isCarrier: Bool, into reading: inout Reading) {
    if isCarrier || tokens[word].partOfSpeech == .verb, isArranged(word) {
      // "were to have met" and "are yet to meet" tell of what did not happen.
      let isMissed =
        tree.children(of: word, .auxiliary).contains { tokens[$0].word == "have" }
        || tree.hasChild(of: word, words: ["yet"])
      reading.weaken(to: isMissed || isCalledOff(word) ? .possible : .planned)
    }
    if isUnwilling(word) { reading.isRefused = true }
    for child in tree.children(of: word) {
      let key = tokens[child].word
      switch tokens[child].relation {
      case .adverbialModifier, .determiner, .preconjunction:
        readAdverb(child, of: word, into: &reading)
      case .auxiliary, .auxiliaryPassive: readAuxiliary(key, of: word, into: &reading)
      case .marker: readMarker(key, of: word, into: &reading)
      case .caseMarking:
        if key == "without" { reading.deny() }
      // "neither condemned nor praised".
      case .coordinatingConjunction:
        if key == "nor" { reading.deny() }
      case .adjectivalModifier:
        if Lexicon.alleged.contains(key) { reading.isReported = true }
        if Lexicon.prospective.contains(key) { reading.weaken(to: .possible) }
        if Lexicon.upcoming.contains(key) { reading.weaken(to: .planned) }
        // "the closed base": what was is no more.
        if isCarrier, tokens[child].partOfSpeech == .verb,
          FactualityReader.ending.contains(tokens[child].lemma)
        {
          reading.deny()
        }
      case .oblique: if isNever(child) { reading.deny() }
      case .object, .nominalSubject, .nominalSubjectPassive:
        // "held no talks", "No troops were sent", "none of its allies", "neither Oman nor Chad".
        if isCarrier, isEmpty(child) { reading.deny() }
        if isCarrier, isEither(child) { reading.weaken(to: .possible) }
      case .adverbialClause:
        // "attacked Chad, if Mali is right".
        // An offer is made, whatever it waits for.
        if isCarrier, tree.hasChild(of: child, words: ["if", "unless"]),
          !(child > word && FactualityReader.offering.contains(tokens[word].lemma))
        {
          reading.weaken(to: .possible)
        }
      default: break
      }
    }
  }

  /// What an adverb or determiner makes of its word: "never attacked", "almost attacked", "reportedly attacked".
  private func readAdverb(_ adverb: Int, of word: Int, into reading: inout Reading) {
    let key = tokens[adverb].word
    if Lexicon.negation.contains(key), !isLimited(adverb) { reading.deny() }
    if FactualityReader.doubting.contains(key), adverb < word { reading.weaken(to: .possible) }
    // "almost attacked", but not "killed almost all".
    if FactualityReader.approximating.contains(key), adverb + 1 == word,
      tokens[word].partOfSpeech == .verb
    {
      reading.weaken(to: .possible)
    }
    // "no longer", "no more".
    if key == "longer" || key == "more", tree.hasChild(of: adverb, words: ["no"]) {
      reading.deny()
    }
    if Lexicon.hearsay.contains(key) { reading.isReported = true }
  }

  /// What an auxiliary makes of its verb: "will attack", "may attack".
  private func readAuxiliary(_ key: WordKey, of word: Int, into reading: inout Reading) {
    if isPromise(key, of: word) {
      reading.weaken(to: .planned)
      let isOwn =
        tree.child(of: word, .nominalSubject).map {
          FactualityReader.selves.contains(tokens[$0].word)
        } ?? false
      if isOwn { reading.isThreatened = true } else { reading.isForetold = true }
    } else if Lexicon.possibility.contains(key) {
      reading.weaken(to: .possible)
    }
    if Lexicon.future.contains(key) { reading.weaken(to: .planned) }
  }

  /// What a marker makes of its clause: "if Chad attacks", "without attacking Chad".
  private func readMarker(_ key: WordKey, of word: Int, into reading: inout Reading) {
    if Lexicon.conditions.contains(key) { reading.weaken(to: .possible) }
    if key == "without" { reading.deny() }
    // "is against attacking Chad".
    if key == "against", tree.isGerund(word) { reading.weaken(to: .possible) }
    // "are due to take part".
    if key == "due" { reading.weaken(to: .planned) }
    // "Chad to send troops to Mali", in a headline.
    if key == "to", tokens[word].relation == .root,
      tree.child(of: word, .nominalSubject, .nominalSubjectPassive) != nil
    {
      reading.weaken(to: .planned)
    }
  }

  /// Whether a phrase says that there is nobody: "no concrete answer", "none of the allies".
  func isEmpty(_ phrase: Int) -> Bool {
    if ["none", "nobody", "nothing", "neither"].contains(tokens[phrase].word) { return true }
    return tree.children(of: phrase).contains {
      [.determiner, .adverbialModifier, .preconjunction, .coordinatingConjunction]
        .contains(tokens[$0].relation)
        && ["no", "neither"].contains(tokens[$0].word)
    }
  }

  /// What the verb says of the event that is its subject: "talks may begin", "the attack did not happen".
  ///
  /// Of an event that something may come of, as in "the attack could hurt trade", nothing is said: to be safe it is taken
  /// for possible too.
  func readPredicate(_ verb: Int, of event: Int, into reading: inout Reading) {
    if Lexicon.prospective.contains(tokens[verb].lemma) { reading.weaken(to: .possible) }
    let isHappening = FactualityReader.happening.contains(tokens[verb].lemma)
    for child in tree.children(of: verb) {
      let key = tokens[child].word
      switch tokens[child].relation {
      case .auxiliary, .auxiliaryPassive:
        if Lexicon.possibility.contains(key) { reading.weaken(to: .possible) }
        if Lexicon.future.contains(key) { reading.weaken(to: .planned) }
      case .adverbialModifier where isHappening:
        if Lexicon.negation.contains(key) { reading.deny() }
      default: break
      }
    }
  }

  /// Adverbs of what may be.
  private static let doubting: Set<WordKey> = [
    "probably", "possibly", "perhaps", "maybe", "presumably", "potentially", "theoretically",
    "hypothetically", "conceivably", "seemingly",
  ]

  /// Adverbs before a verb of what did not quite happen.
  private static let approximating: Set<WordKey> = ["almost", "nearly", "practically", "virtually"]
}

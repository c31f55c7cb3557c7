internal import AnnotatedText
internal import KnowledgeModel

// Deeds that are taken for granted by whoever thinks or speaks of them: "did not mention Chad's attack on Mali".
extension FactualityReader {
  /// Whether a deed that has an owner is the object of a verb of judging, telling or bearing with what is: whether Peru
  /// mentions "Chad's attack on Mali" or not, there was one.
  ///
  /// Existence presuppositions of definite descriptions project through negation, modals and plans (Karttunen 1973); what
  /// somebody would welcome or is to discuss may be yet to come.
  func isRegarded(_ deed: Int) -> Bool {
    guard tokens[deed].partOfSpeech == .noun, let verb = tree.head(of: deed) else { return false }
    // "to mark the anniversary of the Libyan attack on Mali".
    if tokens[deed].relation == .nominalModifier, tree.caseWord(of: deed) == "of",
      FactualityReader.outlasting.contains(tokens[verb].lemma)
    {
      return true
    }
    // "rejected Chad's raid on Mali as a breach": nobody turns down an attack before it has come.
    if ["reject", "dismiss"].contains(tokens[verb].lemma), tokens[verb].partOfSpeech == .verb {
      return Control.blows.contains(tokens[deed].lemma)
        && (tree.child(of: deed, .possessiveModifier) != nil
          || tree.hasChild(of: deed, words: ["the"])
            && !arguments.heads(of: .owner, for: deed).isEmpty)
    }
    guard tokens[verb].partOfSpeech == .verb,
      tree.child(of: deed, .possessiveModifier) != nil,
      !tree.children(of: verb, .auxiliary).contains(where: {
        ["would", "could", "'d"].contains(tokens[$0].word)
      })
    else { return false }
    let lemma = tokens[verb].lemma
    if FactualityReader.regarding.contains(lemma) { return true }
    if FactualityReader.greeting.contains(lemma) {
      return !tree.children(of: verb, .auxiliary).contains {
        Lexicon.future.contains(tokens[$0].word) || Lexicon.possibility.contains(tokens[$0].word)
      } && tokens[verb].relation != .openClausalComplement
    }
    return FactualityReader.treating.contains(lemma)
      && (Control.blows.contains(tokens[deed].lemma)
        || Control.bargains.contains(tokens[deed].lemma))
  }

  /// Whether a phrase or clause tells what a measure or a judgement is for.
  ///
  /// The deed is done, whether it is punished or not: "refused to impose sanctions on Chad *over its raid* on Mali",
  /// "declined to condemn Chad *for raiding* Mali".
  func isReason(_ phrase: Int) -> Bool {
    guard let head = tree.head(of: phrase) else { return false }
    switch tokens[phrase].relation {
    case .adverbialClause, .clausalModifier:
      guard tree.isGerund(phrase), tree.hasChild(of: phrase, words: ["for", "over"]) else {
        return false
      }
      let verb = tokens[head].partOfSpeech == .verb ? head : tree.head(of: head)
      return verb.map { FactualityReader.requiting.contains(tokens[$0].lemma) } ?? false
    case .oblique, .nominalModifier:
      guard let preposition = tree.caseWord(of: phrase) else { return false }
      let isOwned = tree.child(of: phrase, .possessiveModifier) != nil
      if tokens[head].partOfSpeech == .noun {
        return isOwned && preposition == "over" && Control.blows.contains(tokens[head].lemma)
      }
      guard tokens[head].partOfSpeech == .verb else { return false }
      // "warned Mali over any raid": there may be none.
      return FactualityReader.causes.contains(preposition)
        && !tree.hasChild(of: phrase, words: ["any"])
        // "suspended Mali for its support of Chad".
        || preposition == "for" && isOwned
          && tree.child(of: head, .object, .nominalSubjectPassive) != nil
    default: return false
    }
  }

  /// Words before what something is done for.
  private static let causes: Set<WordKey> = [
    "over", "because", "amid", "following", "despite", "due", "since", "owing", "given", "after",
  ]

  /// Verbs of judging, punishing and rewarding others for what they have done.
  private static let requiting = Lexicon.judging.union([
    "censure", "rebuke", "reprimand", "punish", "penalize", "penalise", "sanction", "fine",
    "praise", "thank", "reward", "commend", "forgive", "pardon", "jail", "arrest", "prosecute",
    "suspend", "expel", "fault", "castigate", "chide", "blast", "fire", "dismiss", "sack",
    "blacklist",
  ])

  /// What only a deed that was done leaves behind.
  private static let outlasting: Set<WordKey> = [
    "anniversary", "victim", "survivor", "aftermath", "wake", "commemoration", "remembrance",
    "veteran", "legacy", "brunt", "perpetrator", "casualty",
  ]

  /// Verbs of judging, noticing and bearing with what is.
  private static let regarding: Set<WordKey> = [
    "mention", "condemn", "denounce", "criticize", "criticise", "regret", "deplore", "lament",
    "punish", "learn", "recover", "benefit", "profit", "notice", "forget", "forgive", "remember",
    "recall", "explain", "justify", "excuse", "protest", "commemorate", "comment", "exploit",
    "mourn", "ignore", "overlook", "resent", "prosecute", "survive", "decry", "lambast",
    "lambaste", "slam", "blast", "rue", "celebrate", "witness", "document", "suffer",
    "understand", "minimize", "minimise", "downplay", "whitewash", "glorify", "gloss", "recognize",
    "recognise",
  ]

  /// Verbs of greeting what is, or what may come.
  private static let greeting: Set<WordKey> = [
    "welcome", "praise", "applaud", "hail", "support", "back", "endorse", "commend", "appreciate",
    "like", "enjoy",
  ]

  /// Verbs of speaking of what is, or of what may come.
  private static let treating: Set<WordKey> = [
    "discuss", "study", "review", "consider", "raise", "examine", "debate", "address",
    "investigate", "probe", "use", "cite",
  ]

  /// Whether a relative clause tells what persons have done: "dismissed an envoy *who had criticised* Chad", whatever
  /// becomes of them; not "will arrest anyone who attacked Chad".
  func isPastOfPersons(_ clause: Int) -> Bool {
    guard tokens[clause].relation == .relativeClause, tokens[clause].partOfSpeech == .verb,
      let noun = tree.head(of: clause), tokens[noun].partOfSpeech == .noun,
      let subject = tree.child(of: clause, .nominalSubject, .nominalSubjectPassive),
      tokens[subject].word == "who",
      !tree.hasChild(of: noun, words: ["any", "every", "no", "each", "all", "anyone", "those"]),
      tokens[clause].word != tokens[clause].lemma, !tree.isThirdPerson(clause)
    else { return false }
    let auxiliaries = Array(tree.children(of: clause, .auxiliary, .auxiliaryPassive))
    return tree.isGerund(clause)
      ? auxiliaries.contains { ["was", "were"].contains(tokens[$0].word) }
      : auxiliaries.allSatisfy { ["have", "be"].contains(tokens[$0].lemma) }
  }

  /// Whether the subject of a verb that is not of happening is a deed: "denied that Chad's withdrawal from Mali *drags*"
  /// denies no withdrawal.
  func isHeldOfDeed(_ deed: Int, by verb: Int) -> Bool {
    tokens[deed].relation == .nominalSubject && tokens[deed].partOfSpeech == .noun
      && tokens[verb].partOfSpeech == .verb
      && !FactualityReader.happening.contains(tokens[verb].lemma)
      && !arguments.heads(of: .owner, for: deed).isEmpty
  }

  /// "urged Chad to stop shelling Mali": who may or shall stop what he does is doing it.
  func readStopped(_ verb: Int, into reading: inout Reading) {
    guard reading.isCeased, reading.polarity == .negative, reading.modality == .possible,
      !reading.isThreatened, tree.isGerund(verb), let head = tree.head(of: verb),
      FactualityReader.stopping.contains(tokens[head].lemma),
      !tree.hasChild(of: verb, words: ["from"])
    else { return }
    reading.polarity = .positive
    reading.modality = .asserted
    reading.isCeased = false
  }
}

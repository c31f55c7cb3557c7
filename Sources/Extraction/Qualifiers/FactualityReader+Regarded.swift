internal import AnnotatedText

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
    "understand",
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
}

internal import AnnotatedText

// What belongs to the clause above the one in which the parser puts it.
extension ClauseRepair {
  /// "said the boat had entered its waters and accused Chad": what only somebody can do goes on with who says so, where the
  /// clause between tells of a thing, or of the dead.
  mutating func rejoinSpeech(_ verb: Int, in sentence: Range<Int>) {
    let inner = Int(tokens[verb].head)
    guard tokens[verb].relation == .coordination, inner >= sentence.lowerBound, inner < verb,
      tokens[verb].partOfSpeech == .verb, ClauseRepair.dealing.contains(tokens[verb].lemma),
      isPastForm(verb), isBare(verb, in: sentence),
      !hasChild(verb, .nominalSubject, in: sentence),
      tokens[inner].relation == .clausalComplement,
      hasChild(inner, .auxiliary, in: sentence)
        || hasChild(inner, .auxiliaryPassive, in: sentence)
    else { return }
    let saying = Int(tokens[inner].head)
    guard saying >= sentence.lowerBound, saying < inner, tokens[saying].partOfSpeech == .verb,
      Lexicon.saying.contains(tokens[saying].lemma), isPastForm(saying),
      let subject = near(inner, sentence).first(where: {
        $0 > saying && $0 < inner && Int(tokens[$0].head) == inner
          && [.nominalSubject, .nominalSubjectPassive].contains(tokens[$0].relation)
      }), tokens[subject].partOfSpeech == .noun || tokens[subject].partOfSpeech == .numeral
    else { return }
    let lemma = tokens[subject].lemma
    let isSomebody =
      Lexicon.collectives.contains(lemma) || Lexicon.armed.contains(lemma)
      || Lexicon.citizens.contains(lemma) || Lexicon.officers.contains(lemma)
      || tokens[subject].partOfSpeech == .numeral
    let isDead =
      tokens[inner].lemma == "die" || hasChild(inner, .auxiliaryPassive, in: sentence)
    guard !isSomebody || isDead || ClauseRepair.vessels.contains(lemma) else { return }
    attach(verb, to: saying, .coordination)
  }

  private static let vessels: Set<WordKey> = [
    "boat", "ship", "vessel", "plane", "aircraft", "jet", "drone", "helicopter", "trawler",
  ]

  /// What somebody does by his word.
  private static let dealing: Set<WordKey> = [
    "accuse", "blame", "condemn", "summon", "urge", "demand", "warn", "vow", "threaten", "call",
    "promise", "pledge", "deny", "reject", "criticize", "criticise", "denounce", "recall", "expel",
    "order", "ask", "thank", "praise", "apologize", "apologise", "appeal", "insist",
  ]
}

internal import AnnotatedText

// Phrases that the parser hangs on the nearest noun, and verbs that it takes for adjectives of the noun before them.
extension ClauseRepair {
  /// "an attack by Mali on Chad", "sent to Chad by Mali": a name has no such phrase of its own, so that it belongs to the
  /// word above the name.
  mutating func rehang(_ phrase: Int, in sentence: Range<Int>) {
    // "an attack by rebels of the FARC on a base": once for each noun between.
    for _ in 0..<3 where !raisePhrase(phrase, in: sentence) { return }
  }

  /// Hangs a phrase on the word above the noun that cannot have it, and says whether it did.
  private mutating func raisePhrase(_ phrase: Int, in sentence: Range<Int>) -> Bool {
    let noun = Int(tokens[phrase].head)
    guard noun >= sentence.lowerBound, noun < phrase, Int(tokens[noun].head) >= 0,
      Int(tokens[noun].head) < noun, let preposition = preposition(of: phrase, after: noun)
    else { return false }
    switch tokens[noun].relation {
    case .nominalModifier, .oblique, .obliqueAgent: break
    default: return false
    }
    let above = Int(tokens[noun].head)
    let isName =
      tokens[noun].partOfSpeech == .properNoun || tokens[noun].shape.contains(.allCapitals)
    let isOfficer = Lexicon.officers.contains(tokens[noun].lemma)
    guard isName || isOfficer || ClauseRepair.isPerson(tokens[noun].lemma),
      (isName ? ClauseRepair.outward : isOfficer ? ["by"] : ClauseRepair.hostile)
        .contains(preposition)
        || isJourneyOfOfficer(noun, above)
          && preposition == "to" && tokens[noun].lemma != "ambassador"
        || !isOfficer && ClauseRepair.movements.contains(tokens[above].lemma)
          && (preposition == "to"
            || preposition == "from" && tokens[phrase].partOfSpeech == .properNoun)
        || Control.blows.contains(tokens[above].lemma)
          && (preposition == "on" || preposition == "at")
    else { return false }
    switch tokens[above].partOfSpeech {
    case .verb: attach(phrase, to: above, .oblique)
    case .noun: attach(phrase, to: above, .nominalModifier)
    default: return false
    }
    // "by Mali on Chad and Niger": what is joined behind the phrase is joined to it.
    for other in phrase + 1..<min(sentence.upperBound, phrase + 20)
    where Int(tokens[other].head) == noun && tokens[other].relation == .coordination {
      tokens[other].head = Int32(phrase)
    }
    return true
  }

  /// The preposition of a phrase, between it and the noun that it hangs on.
  private func preposition(of phrase: Int, after noun: Int) -> WordKey? {
    for token in (max(noun + 1, phrase - 8)..<phrase)
    where tokens[token].relation == .caseMarking && Int(tokens[token].head) == phrase {
      return tokens[token].word
    }
    return nil
  }

  private static func isPerson(_ lemma: WordKey) -> Bool {
    Lexicon.citizens.contains(lemma) || Lexicon.collectives.contains(lemma)
      || Lexicon.adherents.contains(lemma)
  }

  /// Prepositions of what is done, which no name has.
  private static let outward: Set<WordKey> = [
    "by", "on", "against", "at", "into", "to", "toward", "towards", "over", "upon", "with", "about",
  ]

  /// Those of ``outward`` that no noun for people has.
  private static let hostile: Set<WordKey> = ["by", "against", "into", "toward", "towards"]

  /// Whether a noun of travelling tells of the journey of whoever holds an office: "the visit by the Greek minister".
  private func isJourneyOfOfficer(_ noun: Int, _ journey: Int) -> Bool {
    Lexicon.officers.contains(tokens[noun].lemma)
      && ["visit", "trip", "journey", "arrival", "tour"].contains(tokens[journey].lemma)
  }

  /// Nouns of going somewhere: "the deployment of two battalions to Chad".
  private static let movements: Set<WordKey> = [
    "deployment", "dispatch", "withdrawal", "pullout", "return", "transfer", "departure", "removal",
    "evacuation", "expulsion", "deportation", "extradition", "redeployment", "handover",
    "transport",
  ]
}

internal import AnnotatedText

// Phrases that the parser hangs on the nearest noun, and verbs that it takes for adjectives of the noun before them.
extension ClauseRepair {
  /// "an attack by Mali on Chad", "sent to Chad by Mali": a name has no such phrase of its own, so that it belongs to the
  /// word above the name.
  mutating func rehang(_ phrase: Int, in sentence: Range<Int>) {
    // "an attack by rebels of the FARC on a base": once for each noun between.
    for _ in 0..<3 where !raisePhrase(phrase, in: sentence) { return }
  }

  /// "met with an official from Chad": whoever comes from somewhere stands right before it, whatever noun the parser
  /// hangs the phrase on.
  mutating func lowerPhrase(_ phrase: Int, in sentence: Range<Int>) {
    let above = Int(tokens[phrase].head)
    guard above >= sentence.lowerBound, above < phrase,
      Lexicon.meetings.contains(tokens[above].lemma),
      let start = (above + 1..<phrase).last(where: {
        tokens[$0].word == "from" && Int(tokens[$0].head) == phrase
      }), start - 1 > above, tokens[start - 1].partOfSpeech == .noun,
      ClauseRepair.isPerson(tokens[start - 1].lemma)
        || Lexicon.officers.contains(tokens[start - 1].lemma)
    else { return }
    attach(phrase, to: start - 1, .nominalModifier)
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
    guard isName || ClauseRepair.isPerson(tokens[noun].lemma),
      (isName ? ClauseRepair.outward : ClauseRepair.hostile).contains(preposition)
        || ClauseRepair.movements.contains(tokens[above].lemma)
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

  /// "does not trust Chad, which left Mali": a clause whose relative pronoun stands behind a comma describes the noun
  /// before the comma, and is no complement of a verb further up.
  mutating func describe(_ pronoun: Int, in sentence: Range<Int>) {
    guard ClauseRepair.relatives.contains(tokens[pronoun].word), pronoun - 2 >= sentence.lowerBound,
      tokens[pronoun - 1].word == ",", isNominal(pronoun - 2)
    else { return }
    var clause = pronoun
    for _ in 0..<12 {
      let head = Int(tokens[clause].head)
      guard head >= pronoun else { break }
      clause = head
    }
    guard clause > pronoun, Int(tokens[clause].head) < pronoun - 1, Int(tokens[clause].head) >= 0
    else { return }
    switch tokens[clause].relation {
    case .clausalComplement, .openClausalComplement, .parataxis:
      attach(clause, to: pronoun - 2, .relativeClause)
    default: return
    }
  }

  private static let relatives: Set<WordKey> = ["which", "whose", "who", "whom"]

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
    "by", "on", "against", "at", "into", "to", "toward", "towards", "over", "upon", "with",
  ]

  /// Those of ``outward`` that no noun for people has.
  private static let hostile: Set<WordKey> = ["by", "against", "into", "toward", "towards"]

  /// Nouns of going somewhere: "the deployment of two battalions to Chad".
  private static let movements: Set<WordKey> = [
    "deployment", "dispatch", "withdrawal", "pullout", "return", "transfer", "departure", "removal",
    "evacuation", "expulsion", "deportation", "extradition", "redeployment", "handover",
    "transport",
  ]

  /// "the sanctions imposed on Mali by Chad": a participle right behind a noun, with the one who does it, is the noun's.
  mutating func hangParticiple(_ verb: Int, in sentence: Range<Int>) {
    // "Soldiers sent by Chad entered Mali": and the noun is the subject of the verb behind it.
    let subject = verb - 1
    let main = Int(tokens[verb].head)
    if subject >= sentence.lowerBound, main > verb, tokens[main].partOfSpeech == .verb,
      isNominal(subject), Int(tokens[subject].head) == verb,
      tokens[subject].relation == .nominalSubjectPassive,
      hasChild(verb, .obliqueAgent, in: sentence),
      !hasChild(verb, .auxiliaryPassive, in: sentence),
      !hasChild(main, .nominalSubject, in: sentence)
    {
      attach(subject, to: main, .nominalSubject)
      attach(verb, to: subject, .clausalModifier)
      return
    }
    let noun = verb - 1
    guard noun >= sentence.lowerBound, tokens[verb].partOfSpeech == .verb,
      tokens[verb].word != tokens[verb].lemma, isNominal(noun),
      Int(tokens[verb].head) < noun || Int(tokens[noun].head) == Int(tokens[verb].head),
      hasChild(verb, .obliqueAgent, in: sentence),
      !near(verb, sentence).contains(where: {
        guard Int(tokens[$0].head) == verb else { return false }
        switch tokens[$0].relation {
        case .nominalSubject, .nominalSubjectPassive, .marker, .auxiliary, .auxiliaryPassive:
          return true
        default: return false
        }
      })
    else { return }
    attach(verb, to: noun, .clausalModifier)
  }

  /// "Mali cut ties with Chad hours after it had met the envoys": of two subjects of one verb the first, with a name and a
  /// verb before it, is a clause of its own.
  mutating func raiseFirst(_ verb: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[verb].head)
    guard noun == verb + 1 || noun == verb + 2, isFinite(verb), isNominal(noun),
      verb > sentence.lowerBound, tokens[verb - 1].partOfSpeech == .properNoun,
      tokens[noun].relation == .nominalSubject
    else { return }
    let late = Int(tokens[noun].head)
    guard late > noun,
      near(late, sentence).contains(where: {
        $0 > noun && $0 < late && Int(tokens[$0].head) == late
          && tokens[$0].relation == .nominalSubject
      }), let subject = chief(verb - 1, under: verb) ?? chief(verb - 1, under: noun)
    else { return }
    raise(verb, over: late, in: sentence)
    attach(late, to: verb, .adverbialClause)
    attach(subject, to: verb, .nominalSubject)
    attach(noun, to: verb, .object)
  }
}

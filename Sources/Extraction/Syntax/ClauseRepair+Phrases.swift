internal import AnnotatedText

// Phrases that the parser hangs on the nearest noun, and verbs that it takes for adjectives of the noun before them.
extension ClauseRepair {
  /// "an attack by Mali on Chad", "sent to Chad by Mali": a name has no such phrase of its own, so that it belongs to the
  /// word above the name.
  mutating func rehang(_ phrase: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[phrase].head)
    guard noun >= sentence.lowerBound, noun < phrase, Int(tokens[noun].head) >= 0,
      Int(tokens[noun].head) < noun, let preposition = preposition(of: phrase, after: noun)
    else { return }
    switch tokens[noun].relation {
    case .nominalModifier, .oblique, .obliqueAgent: break
    default: return
    }
    let isName = tokens[noun].partOfSpeech == .properNoun
    guard isName || ClauseRepair.isPerson(tokens[noun].lemma),
      (isName ? ClauseRepair.outward : ClauseRepair.hostile).contains(preposition)
    else { return }
    let above = Int(tokens[noun].head)
    switch tokens[above].partOfSpeech {
    case .verb: attach(phrase, to: above, .oblique)
    case .noun: attach(phrase, to: above, .nominalModifier)
    default: break
    }
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
    "by", "on", "against", "at", "into", "to", "toward", "towards", "over", "upon", "with",
  ]

  /// Those of ``outward`` that no noun for people has.
  private static let hostile: Set<WordKey> = ["by", "against", "into", "toward", "towards"]

  /// "Malian troops seized control": an adjective right behind the noun that is the top is the verb of the clause, and what
  /// the parser takes for an apposition its object.
  mutating func raiseBehind(_ verb: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[verb].head)
    guard noun >= sentence.lowerBound, noun + 1 == verb, tokens[verb].partOfSpeech == .verb,
      isTop(noun), isNominal(noun), !hasChild(noun, .copula, in: sentence),
      !hasChild(noun, .caseMarking, in: sentence)
    else { return }
    let objects = near(verb, sentence).filter {
      $0 > verb && Int(tokens[$0].head) == noun && tokens[$0].relation == .apposition
        && isNominal($0)
    }
    guard let object = objects.first, tokens[verb + 1].word != "," else { return }
    raise(verb, over: noun, in: sentence)
    for child in near(noun, sentence) where Int(tokens[child].head) == noun && child > verb {
      tokens[child].head = Int32(verb)
    }
    attach(noun, to: verb, .nominalSubject)
    attach(object, to: verb, .object)
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

internal import AnnotatedText

// Participles taken for the verb of the clause, and what stands behind them.
extension ClauseRepair {
  /// "Troops backed by Iran attacked Chad": a noun behind a preposition is no subject, though the parser takes it for that of
  /// the verb after it; it belongs to the participle or adjective before the preposition.
  mutating func joinPhrase(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    guard verb > noun, tokens[verb].partOfSpeech == .verb,
      let preposition = near(noun, sentence).first(where: {
        $0 < noun && Int(tokens[$0].head) == noun && tokens[$0].relation == .caseMarking
      }),
      preposition > sentence.lowerBound + 1
    else { return }
    if joinNested(noun, behind: preposition, to: verb, in: sentence) { return }
    let participle = preposition - 1
    let isPassive = tokens[participle].partOfSpeech == .verb
    guard isPassive && isFinite(participle) || tokens[participle].partOfSpeech == .adjective else {
      return
    }
    let relation: DependencyRelation =
      isPassive && tokens[preposition].word == "by" ? .obliqueAgent : .oblique
    switch tokens[participle].relation {
    case .clausalModifier where Int(tokens[participle].head) < participle,
      .adjectivalModifier where Int(tokens[participle].head) < participle:
      attach(noun, to: participle, relation)
    default:
      // The participle is the top, and the verb hangs on it: its subject is the verb's.
      guard Int(tokens[verb].head) == participle, isPassive, isParticiple(participle),
        giveSubject(of: participle, to: verb, in: sentence)
      else { return }
      attach(noun, to: participle, relation)
    }
  }

  /// "Troops stationed at the port in Togo have left": the noun belongs to the phrase before its preposition, and the
  /// participle before that describes the subject.
  private mutating func joinNested(
    _ noun: Int, behind preposition: Int, to verb: Int, in sentence: Range<Int>
  ) -> Bool {
    let participle = Int(tokens[verb].head)
    guard participle > sentence.lowerBound, participle < preposition - 2,
      tokens[participle].partOfSpeech == .verb, isParticiple(participle),
      !ClauseRepair.opening.contains(tokens[preposition].word),
      [.adverbialClause, .parataxis, .clausalComplement, .coordination]
        .contains(tokens[verb].relation),
      isPhrase(participle + 1..<preposition),
      let before = (participle + 1..<preposition).last(where: isNominal),
      let top = chief(before, under: participle), top > participle,
      giveSubject(of: participle, to: verb, in: sentence)
    else { return false }
    attach(noun, to: whole(of: before), .nominalModifier)
    return true
  }

  /// Makes the bare subject right before a participle that of the verb which hangs on the participle, and the participle
  /// its description; whether that was so.
  private mutating func giveSubject(
    of participle: Int, to verb: Int, in sentence: Range<Int>
  ) -> Bool {
    guard participle > sentence.lowerBound,
      !hasChild(participle, .auxiliary, in: sentence),
      !hasChild(participle, .auxiliaryPassive, in: sentence),
      let subject = near(participle, sentence).first(where: {
        $0 < participle && Int(tokens[$0].head) == participle
          && [.nominalSubject, .nominalSubjectPassive].contains(tokens[$0].relation)
      }), participle - subject == 1
    else { return false }
    raise(verb, over: participle, in: sentence)
    attach(subject, to: verb, .nominalSubject)
    attach(participle, to: subject, .clausalModifier)
    for child in near(participle, sentence)
    where Int(tokens[child].head) == participle && child > verb {
      tokens[child].head = Int32(verb)
    }
    return true
  }

  /// Prepositions that open clauses too.
  private static let opening: Set<WordKey> = [
    "after", "before", "since", "as", "until", "till", "while", "when", "than", "because",
  ]

  /// Whether a verb has the form of a participle of which a noun may be the object: "imposed", "sent".
  func isParticiple(_ verb: Int) -> Bool {
    tokens[verb].word != tokens[verb].lemma && !gerunds[verb]
      && !ClauseRepair.pasts.contains(tokens[verb].word)
      && !ClauseRepair.verbForms.contains(tokens[verb].word)
      && !ClauseRepair.intransitives.contains(tokens[verb].lemma)
      && (!Lexicon.saying.contains(tokens[verb].lemma)
        || tokens[min(verb + 1, tokens.count - 1)].word == "to")
  }

  /// "will accept it once Togo and Benin have left": behind "once" a noun with a verb without a subject behind it is the
  /// verb's subject, and no object of the verb before.
  mutating func openOnce(_ word: Int, in sentence: Range<Int>) {
    let above = Int(tokens[word].head)
    guard tokens[word].relation == .adverbialModifier, above >= sentence.lowerBound, above < word,
      let noun = (word + 1..<sentence.upperBound).first(where: {
        Int(tokens[$0].head) == above && isNominal($0)
      }), [.object, .oblique].contains(tokens[noun].relation),
      !hasChild(noun, .caseMarking, in: sentence),
      let verb = (noun + 1..<sentence.upperBound).first(where: {
        tokens[$0].partOfSpeech == .verb && Int(tokens[$0].head) == above
      }), [.coordination, .adverbialClause].contains(tokens[verb].relation),
      !hasChild(verb, .nominalSubject, in: sentence),
      (word + 1..<verb).allSatisfy({
        chief($0, under: above) == noun || Int(tokens[$0].head) == verb
      })
    else { return }
    attach(
      noun, to: verb,
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
    tokens[verb].relation = .adverbialClause
    attach(word, to: verb, .marker)
    for joint in noun + 1..<verb
    where Int(tokens[joint].head) == verb && tokens[joint].relation == .coordinatingConjunction {
      let next = (joint + 1..<verb).first { tokens[$0].relation == .coordination }
      if let next { tokens[joint].head = Int32(next) }
    }
  }

  /// "left as Kenyan troops attacked": "as" before a noun with a verb right behind it opens the verb's clause.
  mutating func openClause(_ word: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[word].head)
    guard tokens[word].relation == .caseMarking, noun > word, isNominal(noun),
      noun + 1 < sentence.upperBound
    else { return }
    let verb = noun + 1
    guard tokens[verb].partOfSpeech == .verb, !gerunds[verb],
      tokens[verb].relation == .adverbialClause,
      verb + 1 < sentence.upperBound, tokens[verb + 1].word != "by"
    else { return }
    let isSubject = Int(tokens[noun].head) == verb && tokens[noun].relation == .nominalSubject
    let isBeside =
      tokens[noun].relation == .oblique && tokens[noun].head == tokens[verb].head
      && !hasChild(verb, .nominalSubject, in: sentence) && hasChild(verb, .object, in: sentence)
    guard isSubject || isBeside else { return }
    attach(noun, to: verb, .nominalSubject)
    attach(word, to: verb, .marker)
  }

  /// "closed the road, warning Niger of war": a name right behind a participle that opens a clause behind a comma is whom the
  /// participle is about, and does not explain what stands before.
  mutating func giveObject(_ name: Int, in sentence: Range<Int>) {
    let verb = name - 1
    guard verb > sentence.lowerBound + 1, gerunds[verb], tokens[verb].partOfSpeech == .verb,
      tokens[verb - 1].word == ",", tokens[name].partOfSpeech == .properNoun,
      Int(tokens[name].head) < verb - 1, !hasChild(verb, .object, in: sentence),
      [.coordination, .adverbialClause, .clausalModifier].contains(tokens[verb].relation)
    else { return }
    attach(name, to: verb, .object)
    if tokens[verb].relation == .coordination { tokens[verb].relation = .adverbialClause }
  }
}

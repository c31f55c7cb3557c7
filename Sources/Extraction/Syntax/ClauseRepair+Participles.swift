internal import AnnotatedText

// What stands behind a participle and a preposition is the participle's.
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
      guard Int(tokens[verb].head) == participle, isPassive, participle > sentence.lowerBound,
        !hasChild(participle, .auxiliary, in: sentence),
        !hasChild(participle, .auxiliaryPassive, in: sentence),
        let subject = near(participle, sentence).first(where: {
          $0 < participle && Int(tokens[$0].head) == participle
            && tokens[$0].relation == .nominalSubject
        }), participle - subject == 1
      else { return }
      raise(verb, over: participle, in: sentence)
      attach(subject, to: verb, .nominalSubject)
      attach(participle, to: subject, .clausalModifier)
      attach(noun, to: participle, relation)
    }
  }

  /// "a group supported by Chad, meanwhile accused Togo": a participle behind its noun has no subject of its own.
  mutating func dropSubject(_ noun: Int, in sentence: Range<Int>) {
    let participle = Int(tokens[noun].head)
    guard [.nominalSubject, .nominalSubjectPassive].contains(tokens[noun].relation),
      participle < noun, participle >= 0, tokens[participle].relation == .clausalModifier,
      hasChild(participle, .obliqueAgent, in: sentence)
    else { return }
    tokens[noun].relation = .unspecified
  }

  /// "Mali could close the road, Roy fears.": at the end of a sentence a name and what may be a verb of saying, behind a
  /// comma, tell whose words it is.
  mutating func setApart(_ noun: Int, in sentence: Range<Int>) {
    guard tokens[noun].partOfSpeech == .noun, noun > sentence.lowerBound + 2,
      tokens[noun - 1].partOfSpeech == .properNoun, Int(tokens[noun - 1].head) == noun,
      noun + 1 == sentence.upperBound || tokens[noun + 1].partOfSpeech == .punctuation,
      let comma = (max(sentence.lowerBound, noun - 5)..<noun - 1).last(where: {
        tokens[$0].partOfSpeech != .properNoun
      }), tokens[comma].word == ",", Int(tokens[noun].head) < comma, tokens[noun].head >= 0
    else { return }
    tokens[noun].partOfSpeech = .verb
    tokens[noun].relation = .parataxis
    attach(noun - 1, to: noun, .nominalSubject)
  }

  /// Verbs by which one says or thinks something, in the form of a noun's plural.
  static let afterthoughts: Set<WordKey> = [
    "fears", "hopes", "claims", "reports", "notes", "remarks", "complains", "argues", "warns",
    "charges", "quips", "answers", "replies", "promises", "suspects", "estimates", "figures",
  ]
}

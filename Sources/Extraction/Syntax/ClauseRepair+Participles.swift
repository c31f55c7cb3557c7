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

  /// "rebels led by the Kata Front ousted President Ana Roy": what looks like a participle between a name and somebody's
  /// office is the verb of a clause, where the name is no adjective and has no "'s".
  mutating func oust(_ adjective: Int, in sentence: Range<Int>) {
    let person = Int(tokens[adjective].head)
    guard tokens[adjective].partOfSpeech == .adjective, adjective > sentence.lowerBound,
      tokens[adjective].relation == .adjectivalModifier,
      ClauseRepair.ousting.contains(tokens[adjective].word),
      tokens[adjective - 1].partOfSpeech == .properNoun, person > adjective
    else { return }
    let officer =
      tokens[person].relation == .nominalModifierDescriptive
      ? Int(tokens[person].head) : person
    guard officer > adjective, officer < sentence.upperBound,
      tokens[officer].partOfSpeech == .properNoun, tokens[officer].head >= 0
    else { return }
    tokens[adjective].partOfSpeech = .verb
    let name = whole(of: adjective - 1)
    let above = Int(tokens[officer].head)
    guard above < name, above >= sentence.lowerBound, tokens[above].partOfSpeech == .verb,
      (name..<adjective).allSatisfy({ word in
        [name, above, officer].contains(Int(tokens[word].head))
      })
    else { return }
    attach(adjective, to: above, .adverbialClause)
    attach(officer, to: adjective, .object)
    if person != officer { attach(person, to: officer, .nominalModifierDescriptive) }
    attach(name, to: adjective, .nominalSubject)
    joinPhrase(name, in: sentence)
  }

  /// Prepositions that open clauses too.
  private static let opening: Set<WordKey> = [
    "after", "before", "since", "as", "until", "till", "while", "when", "than", "because",
  ]

  /// What is done to those in office, in a form that may stand before their title.
  private static let ousting: Set<WordKey> = [
    "ousted", "deposed", "toppled", "overthrew", "overthrown", "jailed", "detained", "arrested",
    "elected", "appointed", "dismissed", "sacked", "fired", "impeached", "killed", "assassinated",
    "murdered", "exiled", "expelled", "defeated", "reelected", "replaced", "named", "nominated",
  ]

  /// "accepted a truce proposed by Togo": who stands behind a participle and "by" has done that, and not the verb before.
  mutating func lowerAgent(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    guard verb >= sentence.lowerBound, verb < noun,
      let mark = (max(sentence.lowerBound, noun - 5)..<noun).last(where: {
        tokens[$0].word == "by" && Int(tokens[$0].head) == noun
      }), mark - 1 > verb, tokens[mark - 1].partOfSpeech == .verb,
      tokens[mark - 1].relation == .clausalModifier, Int(tokens[mark - 1].head) > verb,
      !gerunds[mark - 1]
    else { return }
    attach(noun, to: mark - 1, .obliqueAgent)
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

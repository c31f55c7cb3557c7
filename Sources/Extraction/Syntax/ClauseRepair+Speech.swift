internal import AnnotatedText

// Clauses of what is said and demanded.
extension ClauseRepair {
  /// "said in a letter that Chad must leave": no relative clause of the letter, but what is said in it.
  mutating func sayInLetter(_ verb: Int, in sentence: Range<Int>) {
    let letter = Int(tokens[verb].head)
    guard letter >= sentence.lowerBound, letter < verb, letter + 2 < sentence.upperBound,
      tokens[letter + 1].word == "that", tokens[letter].partOfSpeech == .noun,
      [.oblique, .nominalModifier].contains(tokens[letter].relation),
      ClauseRepair.messages.contains(tokens[letter].lemma),
      !ClauseRepair.publishing.contains(tokens[verb].lemma),
      near(verb, sentence).contains(where: {
        $0 > letter + 1 && $0 < verb && Int(tokens[$0].head) == verb
          && [.nominalSubject, .nominalSubjectPassive].contains(tokens[$0].relation)
      })
    else { return }
    var saying = Int(tokens[letter].head)
    if saying >= sentence.lowerBound, tokens[saying].partOfSpeech != .verb {
      saying = Int(tokens[saying].head)
    }
    guard saying >= sentence.lowerBound, saying < letter, letter - saying < 12,
      Lexicon.saying.contains(tokens[saying].lemma),
      !hasChild(saying, .clausalComplement, in: sentence)
    else { return }
    attach(verb, to: saying, .clausalComplement)
    attach(letter + 1, to: verb, .marker)
  }

  /// "Chad, he said, should leave": of two subjects before a verb of saying, the one in front is that of what is said.
  mutating func liftSubject(_ subject: Int, in sentence: Range<Int>) {
    let saying = Int(tokens[subject].head)
    guard tokens[subject].relation == .nominalSubject, saying > subject + 2,
      saying + 2 < sentence.upperBound, Lexicon.saying.contains(tokens[saying].lemma),
      tokens[saying + 1].word == ",",
      near(saying, sentence).contains(where: {
        $0 > subject + 1 && $0 < saying && Int(tokens[$0].head) == saying
          && tokens[$0].relation == .nominalSubject
      }),
      (subject + 1..<saying).contains(where: { tokens[$0].word == "," }),
      let clause = near(saying, sentence).first(where: {
        $0 > saying && Int(tokens[$0].head) == saying
          && [.clausalComplement, .parataxis, .openClausalComplement].contains(tokens[$0].relation)
      }), !hasChild(clause, .nominalSubject, in: sentence),
      !hasChild(clause, .nominalSubjectPassive, in: sentence)
    else { return }
    attach(
      subject, to: clause,
      hasChild(clause, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
    tokens[clause].relation = .clausalComplement
  }

  /// "In July Chad summoned the envoy": a time behind a preposition is no part of the name that follows it.
  mutating func setInTime(_ time: Int, in sentence: Range<Int>) {
    let name = Int(tokens[time].head)
    guard tokens[time].relation == .compound, name == time + 1, time > sentence.lowerBound,
      Lexicon.times.contains(tokens[time].lemma), tokens[name].partOfSpeech == .properNoun,
      ["in", "on"].contains(tokens[time - 1].word),
      [.nominalSubject, .nominalSubjectPassive].contains(tokens[name].relation)
    else { return }
    attach(time, to: Int(tokens[name].head), .oblique)
    attach(time - 1, to: time, .caseMarking)
  }

  private static let messages: Set<WordKey> = [
    "report", "statement", "letter", "interview", "speech", "communique", "communiqué", "message",
    "tweet", "post", "note", "article", "memo", "declaration", "telegram", "broadcast", "briefing",
    "conference", "op-ed", "bulletin", "video",
  ]

  private static let publishing: Set<WordKey> = [
    "publish", "issue", "release", "write", "make", "give", "send", "deliver", "post", "broadcast",
    "carry", "air", "print", "sign", "hold",
  ]
}

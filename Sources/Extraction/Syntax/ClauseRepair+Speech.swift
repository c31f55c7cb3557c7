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

  /// "Chad, along with Togo, shelled a town, its spokesman said": where the verb of saying stands last, the subject in front
  /// is that of what is said.
  mutating func lowerSubject(_ subject: Int, in sentence: Range<Int>) {
    let saying = Int(tokens[subject].head)
    guard tokens[subject].relation == .nominalSubject, saying > subject + 3,
      saying < sentence.upperBound, Lexicon.saying.contains(tokens[saying].lemma),
      let clause = (subject + 1..<saying).first(where: {
        Int(tokens[$0].head) == saying && tokens[$0].relation == .clausalComplement
          && tokens[$0].partOfSpeech == .verb
      }), !hasChild(clause, .nominalSubject, in: sentence),
      !hasChild(clause, .nominalSubjectPassive, in: sentence),
      let teller = (clause + 1..<saying).first(where: {
        Int(tokens[$0].head) == saying && tokens[$0].relation == .nominalSubject
      }), (clause + 1..<teller).contains(where: { tokens[$0].word == "," })
    else { return }
    attach(
      subject, to: clause,
      hasChild(clause, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
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

  /// "Mali could close the road, Roy fears.": at the end of a sentence a name and what may be a verb of saying, behind a
  /// comma, tell whose words it is.
  mutating func setApart(_ noun: Int, in sentence: Range<Int>) {
    guard ClauseRepair.afterthoughts.contains(tokens[noun].word),
      tokens[noun].partOfSpeech == .noun, noun > sentence.lowerBound + 2,
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

  /// "Chad doubts that Mali left": at the head of a sentence a name, what may be a verb of thinking, and a clause tell who
  /// thinks so.
  mutating func think(_ noun: Int, in sentence: Range<Int>) {
    let word = tokens[noun].word
    guard word == "doubts" || ClauseRepair.afterthoughts.contains(word),
      tokens[noun].partOfSpeech == .noun, tokens[noun].relation == .root,
      noun > sentence.lowerBound, noun + 2 < sentence.upperBound,
      tokens[noun - 1].partOfSpeech == .properNoun, tokens[noun + 1].word == "that",
      let clause = near(noun, sentence).first(where: {
        $0 > noun + 1 && Int(tokens[$0].head) == noun
          && [.clausalModifier, .relativeClause].contains(tokens[$0].relation)
      }), (sentence.lowerBound..<noun).allSatisfy({ tokens[$0].partOfSpeech == .properNoun })
    else { return }
    tokens[noun].partOfSpeech = .verb
    attach(sentence.lowerBound, to: noun, .nominalSubject)
    attach(clause, to: noun, .clausalComplement)
    attach(noun + 1, to: clause, .marker)
  }

  /// Verbs by which one says or thinks something, in the form of a noun's plural.
  private static let afterthoughts: Set<WordKey> = [
    "fears", "hopes", "claims", "reports", "notes", "remarks", "complains", "argues", "warns",
    "charges", "quips", "answers", "replies", "promises", "suspects", "estimates", "figures",
  ]

  /// "condemned the coup, the Lima Herald noted.": who stands between a comma and the verb by which all before it is told
  /// tells it, and explains nothing.
  mutating func tellName(_ name: Int, in sentence: Range<Int>) {
    let verb = name + 1
    guard verb < sentence.upperBound, tokens[name].partOfSpeech == .properNoun,
      Int(tokens[name].head) >= sentence.lowerBound, Int(tokens[name].head) < name,
      tokens[verb].partOfSpeech == .verb, Lexicon.saying.contains(tokens[verb].lemma),
      !hasChild(verb, .nominalSubject, in: sentence), isTop(verb),
      let told = near(verb, sentence).first(where: {
        Int(tokens[$0].head) == verb && tokens[$0].relation == .clausalComplement
      }), told < name
    else { return }
    attach(name, to: verb, .nominalSubject)
  }
}

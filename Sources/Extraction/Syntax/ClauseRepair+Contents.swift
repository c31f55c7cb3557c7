import AnnotatedText

// Clauses that say what a noun is about, and those behind "as".
extension ClauseRepair {
  /// "praised Mali's readiness to close the border": Mali is to close it, as the noun before the infinitive has an owner and
  /// the verb governs none.
  mutating func lowerInfinitive(_ clause: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[clause].head)
    guard verb >= sentence.lowerBound, verb < clause, tokens[verb].partOfSpeech == .verb,
      ClauseRepair.judging.contains(tokens[verb].lemma),
      let mark = (verb + 1..<clause).last(where: {
        Int(tokens[$0].head) == clause && tokens[$0].word == "to"
      }), mark - 1 > verb, Int(tokens[mark - 1].head) == verb,
      tokens[mark - 1].relation == .object, tokens[mark - 1].partOfSpeech == .noun,
      near(mark - 1, sentence).contains(where: {
        $0 < mark - 1 && Int(tokens[$0].head) == mark - 1
          && [.possessiveModifier, .adjectivalModifier, .compound].contains(tokens[$0].relation)
      })
    else { return }
    attach(clause, to: mark - 1, .clausalModifier)
  }

  /// Verbs of judging what others do, which govern no infinitive.
  private static let judging: Set<WordKey> = [
    "welcome", "praise", "hail", "applaud", "commend", "criticize", "criticise", "condemn",
    "denounce", "support", "back", "endorse", "oppose", "reject", "dismiss", "slam", "blast",
    "question", "doubt", "note", "stress", "discuss", "regret", "deplore", "decry", "protest",
    "laud", "acknowledge", "underestimate", "respect", "appreciate", "dispute", "mock", "cite",
  ]

  /// What only somebody is: "willing to leave".
  static let minded: Set<WordKey> = [
    "willing", "unwilling", "ready", "prepared", "unprepared", "eager", "reluctant", "able",
    "unable", "keen", "determined", "loath",
  ]

  /// "charges that Mali is seeking to build a bomb": where the verb has both subject and complement, "that" takes up
  /// nothing, and the clause tells what the charges are.
  mutating func tellContent(_ clause: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[clause].head)
    guard tokens[clause].relation == .relativeClause, noun >= sentence.lowerBound, noun < clause,
      Control.charges.contains(tokens[noun].lemma)
        || ClauseRepair.telling.contains(tokens[noun].lemma),
      let that = (noun + 1..<clause).first(where: { Int(tokens[$0].head) == clause }),
      tokens[that].word == "that", tokens[that].relation == .object,
      hasChild(clause, .nominalSubject, in: sentence),
      hasChild(clause, .openClausalComplement, in: sentence)
        || hasChild(clause, .clausalComplement, in: sentence)
        || near(clause, sentence).contains(where: {
          $0 > clause && Int(tokens[$0].head) == clause && tokens[$0].relation == .object
        })
    else { return }
    attach(that, to: clause, .marker)
    tokens[clause].relation = .clausalModifier
  }

  /// "dismissed charges by Mali that it …", "rejected claims on Monday that it …": the clause tells what the charges are,
  /// over the phrase that stands between.
  mutating func lowerContent(_ clause: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[clause].head)
    guard verb >= sentence.lowerBound, verb < clause, tokens[verb].partOfSpeech == .verb,
      let that = (verb + 1..<clause).first(where: {
        Int(tokens[$0].head) == clause && tokens[$0].relation == .marker
      }), tokens[that].word == "that",
      let noun = (verb + 1..<that).first(where: {
        Int(tokens[$0].head) == verb && tokens[$0].relation == .object
      }), Control.charges.contains(tokens[noun].lemma) || Self.telling.contains(tokens[noun].lemma)
    else { return }
    attach(clause, to: noun, .clausalModifier)
  }

  private static let telling: Set<WordKey> = [
    "report", "rumor", "rumour", "suspicion", "fear", "concern", "warning", "assertion", "belief",
    "statement", "suggestion", "complaint",
  ]

  /// "She spoke as Mali, which has a vote, cast it": behind what is said of the name in between stands its verb, where no
  /// "and" joins it to the first.
  mutating func openBehindAside(_ verb: Int, in sentence: Range<Int>) {
    let first = Int(tokens[verb].head)
    guard tokens[verb].relation == .coordination, tokens[verb].partOfSpeech == .verb,
      first >= sentence.lowerBound, first < verb, tokens[first].partOfSpeech == .verb,
      verb > sentence.lowerBound, tokens[verb - 1].word == ",",
      !hasChild(verb, .coordinatingConjunction, in: sentence),
      !hasChild(verb, .nominalSubject, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence),
      let name = (first + 1..<verb).last(where: {
        Int(tokens[$0].head) == first && tokens[$0].relation == .oblique
      }), let mark = (first + 1..<name).last(where: { Int(tokens[$0].head) == name }),
      ["as", "while"].contains(tokens[mark].word),
      (name + 1..<verb).contains(where: {
        Int(tokens[$0].head) == name && tokens[$0].relation == .relativeClause
      })
    else { return }
    attach(name, to: verb, .nominalSubject)
    attach(mark, to: verb, .marker)
    tokens[verb].relation = .adverbialClause
  }

  /// "to support soldiers fighting Mali": a participle right behind armed people tells what they do, unless the verb is one
  /// of noticing or making them do it.
  mutating func describePeople(_ clause: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[clause].head)
    guard gerunds[clause], verb >= sentence.lowerBound, verb < clause - 1,
      tokens[verb].partOfSpeech == .verb, Int(tokens[clause - 1].head) == verb,
      tokens[clause - 1].relation == .object,
      Lexicon.armed.contains(tokens[clause - 1].lemma)
        || Lexicon.factions.contains(tokens[clause - 1].lemma),
      !Control.noticing.contains(tokens[verb].lemma),
      !Control.byObject.contains(tokens[verb].lemma),
      !["have", "keep", "leave", "get", "send", "set", "start"].contains(tokens[verb].lemma)
    else { return }
    attach(clause, to: clause - 1, .clausalModifier)
  }

  /// "the groups within its borders that threaten Mali": ground does nothing; who is on it does.
  mutating func raiseFromGround(_ clause: Int, in sentence: Range<Int>) {
    let ground = Int(tokens[clause].head)
    guard tokens[clause].relation == .relativeClause, ground > sentence.lowerBound, ground < clause,
      ["border", "borders", "territory", "soil", "ranks"].contains(tokens[ground].lemma),
      hasChild(ground, .possessiveModifier, in: sentence),
      let relative = (ground + 1..<clause).first(where: { Int(tokens[$0].head) == clause }),
      tokens[relative].relation == .nominalSubject,
      ["that", "who"].contains(tokens[relative].word),
      tokens[ground].relation == .nominalModifier
    else { return }
    let people = Int(tokens[ground].head)
    guard people >= sentence.lowerBound, people < ground, tokens[people].partOfSpeech == .noun
    else { return }
    attach(clause, to: people, .relativeClause)
  }
}

internal import AnnotatedText

// Words that the parser hangs on the verb of a sentence, and that belong to a clause or phrase inside it.
extension ClauseRepair {
  /// "Chad, which must act if Mali attacks, praised Togo": what stands between the commas of a relative clause belongs to
  /// it, and not to the verb behind.
  mutating func stayInside(_ word: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[word].head)
    guard verb > word + 1, verb < sentence.upperBound, verb - word < 40,
      tokens[verb].partOfSpeech == .verb,
      let comma = (word + 1..<verb).last(where: { tokens[$0].word == "," }),
      (comma + 1..<verb).allSatisfy({
        [.auxiliary, .adverb, .particle].contains(tokens[$0].partOfSpeech)
      })
    else { return }
    var open = word - 1
    while open > sentence.lowerBound, word - open < 30, tokens[open].word != "," { open -= 1 }
    guard open > sentence.lowerBound, tokens[open].word == ",", open + 2 < word,
      ClauseRepair.relatives.contains(tokens[open + 1].word),
      !(word..<comma).contains(where: { tokens[$0].word == "," }),
      let clause = (open + 2..<word).first(where: {
        tokens[$0].relation == .relativeClause && tokens[$0].partOfSpeech == .verb
          && Int(tokens[$0].head) < open
      }),
      near(verb, sentence).contains(where: {
        $0 < open && Int(tokens[$0].head) == verb
          && [.nominalSubject, .nominalSubjectPassive].contains(tokens[$0].relation)
      })
    else { return }
    tokens[word].head = Int32(clause)
  }

  /// "was hit with tariffs by Chad", "was fined and threatened with expulsion by Chad": who does it is not whose the
  /// tariffs are.
  mutating func giveDoer(_ noun: Int, in sentence: Range<Int>) {
    let means = Int(tokens[noun].head)
    guard means >= sentence.lowerBound, means < noun, tokens[means].relation == .oblique,
      hasMark("by", noun, in: sentence), hasMark("with", means, in: sentence)
    else { return }
    let verb = Int(tokens[means].head)
    guard verb >= sentence.lowerBound, verb < means, tokens[verb].partOfSpeech == .verb,
      ClauseRepair.treating.contains(tokens[verb].lemma),
      !hasChild(verb, .obliqueAgent, in: sentence)
    else { return }
    let first = Int(tokens[verb].head)
    guard
      hasChild(verb, .auxiliaryPassive, in: sentence)
        || tokens[verb].relation == .clausalModifier
        || tokens[verb].relation == .coordination && first >= sentence.lowerBound
          && first < verb && hasChild(first, .auxiliaryPassive, in: sentence)
    else { return }
    attach(noun, to: verb, .obliqueAgent)
  }

  /// "condemned the junta in Bamako": where rulers sit is theirs, and not where somebody condemned them.
  mutating func seatRulers(_ seat: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[seat].head)
    guard tokens[seat].partOfSpeech == .properNoun, verb >= sentence.lowerBound, verb < seat,
      let mark = near(seat, sentence).first(where: {
        Int(tokens[$0].head) == seat && tokens[$0].relation == .caseMarking
      }), tokens[mark].word == "in", mark - 1 > verb,
      ClauseRepair.rulers.contains(tokens[mark - 1].word),
      Int(tokens[mark - 1].head) == verb || Int(tokens[mark - 1].head) < mark - 1
    else { return }
    attach(seat, to: mark - 1, .nominalModifier)
  }

  private static let rulers: Set<WordKey> = [
    "government", "regime", "leadership", "junta", "authorities", "administration", "rulers",
  ]

  /// "Mali was expelled, as was Togo", "Mali is a member, as are Togo and Chad": who is named behind "as was" is a subject
  /// like the one before.
  mutating func joinAlike(_ name: Int, in sentence: Range<Int>) {
    var predicate = Int(tokens[name].head)
    guard predicate >= sentence.lowerBound, predicate < name, isNominal(name) else { return }
    let first = firstOfPhrase(name, in: sentence)
    let copula = first - 1
    guard copula - 2 > sentence.lowerBound,
      ["was", "were", "is", "are"].contains(tokens[copula].word),
      tokens[copula - 1].word == "as", tokens[copula - 2].word == ",",
      Int(tokens[copula].head) == name || Int(tokens[copula].head) == predicate
    else { return }
    // "as was Togo" may be a clause of its own.
    if predicate == copula { predicate = Int(tokens[copula].head) }
    guard predicate >= sentence.lowerBound, predicate < copula - 2,
      hasChild(predicate, .auxiliaryPassive, in: sentence)
        || hasChild(predicate, .copula, in: sentence),
      let subject = near(predicate, sentence).first(where: {
        $0 < predicate && Int(tokens[$0].head) == predicate
          && [.nominalSubject, .nominalSubjectPassive].contains(tokens[$0].relation)
      })
    else { return }
    attach(name, to: subject, .coordination)
    attach(copula, to: copula - 1, .fixed)
    attach(copula - 1, to: name, .coordinatingConjunction)
  }

  /// Where a name or noun begins with what stands before it: its article, titles and adjectives.
  private func firstOfPhrase(_ name: Int, in sentence: Range<Int>) -> Int {
    var first = name
    while first > sentence.lowerBound, (first...name).contains(Int(tokens[first - 1].head)),
      ![.verb, .auxiliary, .subordinatingConjunction, .punctuation].contains(
        tokens[first - 1].partOfSpeech)
    {
      first -= 1
    }
    return first
  }

  private func hasMark(_ word: WordKey, _ phrase: Int, in sentence: Range<Int>) -> Bool {
    near(phrase, sentence).contains {
      $0 < phrase && Int(tokens[$0].head) == phrase && tokens[$0].relation == .caseMarking
        && tokens[$0].word == word
    }
  }

  private static let relatives: Set<WordKey> = ["which", "who", "whose", "whom", "where"]

  /// Verbs that have behind "with" what is done to somebody.
  private static let treating: Set<WordKey> = [
    "hit", "threaten", "slap", "charge", "punish", "target", "strike", "present", "serve",
    "saddle", "confront", "menace", "penalize", "penalise", "reward", "honor", "honour", "entrust",
    "task", "credit", "supply", "provide", "equip", "arm",
  ]
}

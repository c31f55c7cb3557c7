internal import AnnotatedText

// Words that an aside, a sum or an adverb keeps apart from what they belong to.
extension ClauseRepair {
  /// "between Mali's army, led by Ana Roy, and Togo": "between" needs two, so that who stands behind the aside is the
  /// second, whatever word of the aside the parser joins it to.
  mutating func joinBeyondAside(_ mark: Int, in sentence: Range<Int>) {
    let first = Int(tokens[mark].head)
    guard first > mark, first - mark < 8, isNominal(first),
      !hasChild(first, .coordination, in: sentence),
      let open = (first + 1..<min(first + 10, sentence.upperBound)).first(where: {
        tokens[$0].word == ","
      }), open + 3 < sentence.upperBound,
      (first + 1..<open).allSatisfy({
        ![.verb, .auxiliary, .coordinatingConjunction].contains(tokens[$0].partOfSpeech)
      }),
      let close = (open + 2..<min(open + 20, sentence.upperBound - 1)).first(where: {
        tokens[$0].word == "," && tokens[$0 + 1].word == "and"
      }),
      (open + 1..<close).allSatisfy({ tokens[$0].word != "," && tokens[$0].word != "and" })
    else { return }
    let joint = close + 1
    var second = Int(tokens[joint].head)
    // "and Togo broke out": the parser may take the second for the subject of what the deed does.
    if second >= sentence.lowerBound, tokens[second].partOfSpeech == .verb,
      let subject = near(second, sentence).first(where: {
        $0 > joint && $0 < second && Int(tokens[$0].head) == second
          && [.nominalSubject, .nominalSubjectPassive].contains(tokens[$0].relation)
      }),
      near(second, sentence).contains(where: {
        $0 < mark && Int(tokens[$0].head) == second
          && [.nominalSubject, .nominalSubjectPassive].contains(tokens[$0].relation)
      })
    {
      tokens[joint].head = Int32(subject)
      second = subject
    }
    guard second > joint, second - joint < 10, isNominal(second) else { return }
    let head = Int(tokens[second].head)
    guard
      tokens[second].relation == .coordination && head >= mark && head < close
        || [.nominalSubject, .nominalSubjectPassive].contains(tokens[second].relation)
          && head > second
    else { return }
    attach(second, to: first, .coordination)
  }

  /// "attacks against Mali, Togo and Chadian forces": a phrase without a preposition that the parser hangs on the head of
  /// the name before the comma goes on with that name's list.
  mutating func joinList(_ noun: Int, in sentence: Range<Int>) {
    let head = Int(tokens[noun].head)
    guard head >= sentence.lowerBound, head + 3 < noun, isNominal(noun),
      tokens[noun].relation == .nominalModifier, !hasChild(noun, .caseMarking, in: sentence),
      let comma = (max(head + 2, noun - 6)..<noun).first(where: { tokens[$0].word == "," }),
      (comma + 1..<noun).allSatisfy({
        [.properNoun, .adjective, .coordinatingConjunction].contains(tokens[$0].partOfSpeech)
      }), (comma + 1..<noun).contains(where: { tokens[$0].word == "and" }),
      tokens[comma - 1].partOfSpeech == .properNoun
    else { return }
    let first = whole(of: comma - 1)
    guard Int(tokens[first].head) == head, tokens[first].relation == .nominalModifier,
      hasChild(first, .caseMarking, in: sentence)
    else { return }
    attach(noun, to: first, .coordination)
  }

  /// "withdrew from land they had seized": what stands before the subject of a clause belongs to the verb above, and the
  /// clause tells of it.
  mutating func leaveSubject(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    guard verb > noun + 1, verb < sentence.upperBound, tokens[noun].relation == .oblique,
      tokens[noun].partOfSpeech == .noun, !Lexicon.times.contains(tokens[noun].lemma),
      tokens[verb].relation == .clausalComplement, tokens[verb].partOfSpeech == .verb,
      hasChild(noun, .caseMarking, in: sentence), Int(tokens[noun + 1].head) == verb,
      tokens[noun + 1].relation == .nominalSubject, tokens[noun + 1].partOfSpeech == .pronoun
    else { return }
    let above = Int(tokens[verb].head)
    guard above >= sentence.lowerBound, above < noun, noun - above < 8,
      tokens[above].partOfSpeech == .verb, !Lexicon.saying.contains(tokens[above].lemma),
      !ClauseRepair.thinking.contains(tokens[above].lemma),
      !hasChild(verb, .marker, in: sentence)
    else { return }
    attach(noun, to: above, .oblique)
    attach(verb, to: noun, .relativeClause)
  }

  /// "Mali and Togo plan to meet": what has a subject, an infinitive and neither article nor copula is a verb.
  mutating func plan(_ noun: Int, in sentence: Range<Int>) {
    guard tokens[noun].partOfSpeech == .noun, ClauseRepair.intending.contains(tokens[noun].word),
      isTop(noun)
    else { return }
    var infinitive: Int?
    var hasSubject = false
    for child in near(noun, sentence) where Int(tokens[child].head) == noun {
      switch tokens[child].relation {
      case .nominalSubject where child < noun: hasSubject = true
      case .copula, .determiner, .possessiveModifier, .caseMarking, .adjectivalModifier: return
      case .clausalModifier
      where child > noun && child - noun < 4
        && near(child, sentence).contains(where: {
          Int(tokens[$0].head) == child && tokens[$0].word == "to" && $0 == noun + 1
        }):
        infinitive = child
      default: break
      }
    }
    guard hasSubject, let infinitive else { return }
    tokens[noun].partOfSpeech = .verb
    tokens[infinitive].relation = .openClausalComplement
  }

  /// "sent troops to Chad ahead of the vote": what stands before the adverb belongs to the verb.
  mutating func leaveAdverb(_ phrase: Int, in sentence: Range<Int>) {
    let adverb = Int(tokens[phrase].head)
    guard adverb > phrase, adverb - phrase < 4, tokens[adverb].word == "ahead",
      hasChild(phrase, .caseMarking, in: sentence)
    else { return }
    let verb = Int(tokens[adverb].head)
    guard verb >= sentence.lowerBound, verb < phrase, tokens[verb].partOfSpeech == .verb else {
      return
    }
    attach(phrase, to: verb, .oblique)
  }

  /// "fined Acme 50 million dollars": a name is no part of a sum, but who pays or gets it.
  mutating func payName(_ name: Int, in sentence: Range<Int>) {
    let sum = Int(tokens[name].head)
    guard sum > name, sum - name < 5, tokens[name].partOfSpeech == .properNoun,
      tokens[name].relation == .compound, tokens[sum].relation == .object,
      Lexicon.sums.contains(tokens[sum].lemma),
      tokens[sum].partOfSpeech == .symbol && name + 1 == sum
        || tokens[name + 1].partOfSpeech == .numeral
    else { return }
    let verb = Int(tokens[sum].head)
    guard verb >= sentence.lowerBound, verb < name, tokens[verb].partOfSpeech == .verb else {
      return
    }
    let isFine = ClauseRepair.penalizing.contains(tokens[verb].lemma)
    guard isFine || Control.giving.contains(tokens[verb].lemma) else { return }
    attach(name, to: verb, isFine ? .object : .indirectObject)
    if isFine { tokens[sum].relation = .obliqueUnmarked }
  }

  /// "suspects Mali may have lied": a name between a verb of thinking and an auxiliary is the subject of what is thought.
  mutating func thinkOfName(_ name: Int, in sentence: Range<Int>) {
    let thinking = Int(tokens[name].head)
    guard thinking >= sentence.lowerBound, thinking < name, name - thinking < 5,
      ClauseRepair.thinking.contains(tokens[thinking].lemma),
      isNominal(name) || ["he", "she", "they", "it"].contains(tokens[name].word)
    else { return }
    var helper = name + 1
    while helper < sentence.upperBound, tokens[helper].relation == .flat { helper += 1 }
    guard helper + 1 < sentence.upperBound, tokens[helper].partOfSpeech == .auxiliary else {
      return
    }
    let verb = Int(tokens[helper].head)
    guard verb > helper, verb - helper < 5, tokens[verb].partOfSpeech == .verb, !gerunds[verb],
      Int(tokens[verb].head) >= sentence.lowerBound, Int(tokens[verb].head) <= thinking,
      [.clausalComplement, .parataxis, .openClausalComplement, .adverbialClause].contains(
        tokens[verb].relation),
      !hasChild(verb, .nominalSubject, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence)
    else { return }
    let isPassive = hasChild(verb, .auxiliaryPassive, in: sentence)
    attach(name, to: verb, isPassive ? .nominalSubjectPassive : .nominalSubject)
    attach(verb, to: thinking, .clausalComplement)
  }

  /// "Speaking in Lima, Ana Roy and Kofi Mensah asked": a name behind the comma that ends the clause at the head of the
  /// sentence is the subject of the verb that has none.
  mutating func speakAtHead(_ clause: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[clause].head)
    guard clause - sentence.lowerBound < 2, gerunds[clause], verb > clause,
      tokens[verb].partOfSpeech == .verb, tokens[verb].relation == .root, !gerunds[verb],
      !hasChild(verb, .nominalSubject, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence),
      !hasChild(verb, .expletive, in: sentence),
      let comma = (clause + 1..<verb).first(where: {
        tokens[$0].word == "," && Int(tokens[$0].head) == clause
      }), !(comma + 1..<verb).contains(where: { tokens[$0].word == "," }),
      let name = (comma + 1..<verb).first(where: {
        Int(tokens[$0].head) == clause && isNominal($0)
          && [.oblique, .obliqueUnmarked, .object].contains(tokens[$0].relation)
      }), !hasChild(name, .caseMarking, in: sentence)
    else { return }
    let isPassive = hasChild(verb, .auxiliaryPassive, in: sentence)
    attach(name, to: verb, isPassive ? .nominalSubjectPassive : .nominalSubject)
    for other in name + 1..<verb
    where tokens[other].relation == .coordination && Int(tokens[other].head) > name
      && tokens[Int(tokens[other].head)].relation == .flat
    {
      tokens[other].head = Int32(whole(of: Int(tokens[other].head)))
    }
  }

  /// Verbs of what somebody takes to be so.
  private static let thinking: Set<WordKey> = [
    "suspect", "believe", "think", "fear", "hope", "know", "deny", "claim", "say", "allege", "feel",
    "doubt", "insist", "warn", "promise", "vow", "pledge", "realize", "admit", "confirm", "assume",
    "expect",
  ]

  /// Verbs by which somebody is made to pay.
  private static let penalizing: Set<WordKey> = ["fine", "charge", "owe", "cost", "bill"]

  /// Nouns that look like a verb of wanting to do something.
  private static let intending: Set<WordKey> = [
    "plan", "plans", "hope", "hopes", "aim", "aims", "vow", "vows", "pledge", "pledges", "promise",
    "promises", "threat", "attempt", "attempts", "offer", "offers", "claim", "claims", "move",
    "moves", "struggle", "struggles", "intend", "intends",
  ]
}

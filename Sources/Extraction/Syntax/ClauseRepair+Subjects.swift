internal import AnnotatedText

// Subjects and objects that stand in their place, and that the parser hangs on the noun before them.
extension ClauseRepair {
  /// "sent tents to Chad and Mali has sent rice": a name behind "and" with a verb right behind it, of which the parser
  /// makes the second of two names, is the verb's subject.
  mutating func beginClause(_ noun: Int, in sentence: Range<Int>) {
    let first = Int(tokens[noun].head)
    guard first >= sentence.lowerBound, first < noun, isNominal(noun), isNominal(first),
      tokens[first].relation != .nominalSubject, tokens[first].relation != .nominalSubjectPassive
    else { return }
    var start = noun
    while start > first + 1, Int(tokens[start - 1].head) == noun,
      [.determiner, .adjective, .noun, .properNoun].contains(tokens[start - 1].partOfSpeech)
    {
      start -= 1
    }
    guard start - 1 > first, ["and", "but", "while"].contains(tokens[start - 1].word) else {
      return
    }
    var verb = noun + 1
    while verb < sentence.upperBound, Int(tokens[verb].head) == noun,
      tokens[verb].relation == .flat
    {
      verb += 1
    }
    let next = verb
    while verb < sentence.upperBound, [.auxiliary, .adverb].contains(tokens[verb].partOfSpeech) {
      verb += 1
    }
    guard verb < sentence.upperBound, tokens[verb].partOfSpeech == .verb, !isHyphened(verb),
      tokens[verb].relation == .coordination, Int(tokens[verb].head) < first,
      Int(tokens[verb].head) >= sentence.lowerBound,
      tokens[Int(tokens[verb].head)].partOfSpeech == .verb,
      (next..<verb).allSatisfy({ Int(tokens[$0].head) == verb }),
      !near(verb, sentence).contains(where: {
        guard Int(tokens[$0].head) == verb else { return false }
        switch tokens[$0].relation {
        case .nominalSubject, .nominalSubjectPassive, .marker, .coordinatingConjunction: return true
        default: return false
        }
      })
    else { return }
    let isHelped = (next..<verb).contains { tokens[$0].partOfSpeech == .auxiliary }
    guard isHelped || !gerunds[verb] && hasChild(verb, .object, in: sentence) else { return }
    attach(
      noun, to: verb,
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
  }

  /// "carried out more than 60 raids": a number's bound is no preposition, so that what it counts is the object.
  mutating func countObject(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    guard verb >= sentence.lowerBound, verb < noun, tokens[noun].relation == .oblique,
      tokens[verb].partOfSpeech == .verb, tokens[noun].partOfSpeech == .noun,
      let than = (verb + 1..<noun).last(where: { tokens[$0].word == "than" }), noun - than < 7,
      ["more", "fewer", "less"].contains(tokens[than - 1].word), than - 1 > verb,
      tokens[than + 1].partOfSpeech == .numeral || tokens[than + 1].word == "a",
      (verb + 1..<than - 1).allSatisfy({
        tokens[$0].relation == .compoundParticle || tokens[$0].partOfSpeech == .adverb
      }), !hasChild(verb, .object, in: sentence), !hasChild(verb, .auxiliaryPassive, in: sentence)
    else { return }
    tokens[noun].relation = .object
    // "than" stays a word of the number.
    if Int(tokens[than].head) == noun { tokens[than].relation = .adverbialModifier }
    for word in than..<noun
    where tokens[word].relation == .caseMarking && tokens[word].word == "than" {
      tokens[word].relation = .adverbialModifier
    }
  }

  /// "threatened to strike Chadian targets": what stands behind "to" in its plain form before a noun is a verb, and the noun
  /// its object.
  mutating func freeInfinitive(_ verb: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[verb].head)
    guard verb > sentence.lowerBound + 1, tokens[verb - 1].word == "to",
      tokens[verb].partOfSpeech == .verb, tokens[verb].word == tokens[verb].lemma, noun > verb,
      isNominal(noun)
    else { return }
    let above = Int(tokens[noun].head)
    guard above >= sentence.lowerBound, above == verb - 2, tokens[above].partOfSpeech == .verb,
      [.oblique, .object, .openClausalComplement].contains(tokens[noun].relation)
    else { return }
    attach(verb, to: above, .openClausalComplement)
    attach(verb - 1, to: verb, .marker)
    attach(noun, to: verb, .object)
    for child in near(above, sentence) where Int(tokens[child].head) == above && child > noun {
      tokens[child].head = Int32(verb)
    }
  }

  /// "rebels loyal to Ana Roy attacked": an adjective that takes its phrase stands behind the noun that it describes.
  mutating func describeBehind(_ adjective: Int, in sentence: Range<Int>) {
    let noun = adjective - 1
    guard noun >= sentence.lowerBound, adjective + 1 < sentence.upperBound,
      ClauseRepair.devoted.contains(tokens[adjective].word), tokens[adjective + 1].word == "to",
      isNominal(noun), Int(tokens[adjective].head) != noun,
      Int(tokens[noun].head) == Int(tokens[adjective].head)
        || [.nominalSubject, .nominalSubjectPassive].contains(tokens[adjective].relation)
    else { return }
    attach(adjective, to: noun, .adjectivalModifier)
  }

  /// "Fighting between Mali and Chad has killed dozens": the second of the two is no subject of what the fighting does.
  mutating func joinFighter(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    guard tokens[noun].relation == .nominalSubject, verb > noun, verb < sentence.upperBound,
      tokens[verb].relation == .coordination
    else { return }
    let fight = Int(tokens[verb].head)
    guard fight >= sentence.lowerBound, fight < noun, gerunds[fight],
      !hasChild(fight, .nominalSubject, in: sentence), !hasChild(fight, .auxiliary, in: sentence),
      let side = near(fight, sentence).first(where: {
        $0 > fight && $0 < noun && Int(tokens[$0].head) == fight
          && hasWord($0, "between", in: sentence)
      }), side < noun, let joint = (side + 1..<noun).first(where: { tokens[$0].word == "and" }),
      noun - joint < 6
    else { return }
    raise(verb, over: fight, in: sentence)
    tokens[fight].partOfSpeech = .noun
    attach(fight, to: verb, .nominalSubject)
    tokens[side].relation = .nominalModifier
    attach(noun, to: side, .coordination)
    attach(joint, to: noun, .coordinatingConjunction)
  }

  private func hasWord(_ token: Int, _ word: WordKey, in sentence: Range<Int>) -> Bool {
    near(token, sentence).contains { Int(tokens[$0].head) == token && tokens[$0].word == word }
  }

  /// Adjectives that take "to" and stand behind their noun with it.
  private static let devoted: Set<WordKey> = ["loyal", "allied", "close", "hostile", "opposed"]
}

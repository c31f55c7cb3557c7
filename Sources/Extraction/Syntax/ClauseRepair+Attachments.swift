internal import AnnotatedText

// Words hung on a neighbour of what they belong to: objects, auxiliaries, names behind a preposition.
extension ClauseRepair {
  /// "Mali recognised Chad, breaking ties with Togo": a participle between a comma and a noun that has nothing before the
  /// comma is a clause of its own, and the noun its object.
  mutating func freeParticiple(_ verb: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[verb].head)
    guard gerunds[verb],
      tokens[verb].relation == .adjectivalModifier
        || tokens[verb].relation == .caseMarking
          && ClauseRepair.succeeding.contains(tokens[verb].lemma),
      noun > verb,
      verb > sentence.lowerBound + 2, tokens[verb - 1].word == ",", isNominal(noun),
      tokens[verb - 2].partOfSpeech != .adjective,
      !near(noun, sentence).contains(where: { $0 < verb - 1 && Int(tokens[$0].head) == noun })
    else { return }
    var above = noun
    for _ in 0..<8 where above >= verb {
      guard tokens[above].head >= 0 else { return }
      above = Int(tokens[above].head)
    }
    for _ in 0..<6 where tokens[above].partOfSpeech != .verb {
      guard tokens[above].head >= 0, Int(tokens[above].head) < verb else { return }
      above = Int(tokens[above].head)
    }
    guard above < verb, tokens[above].partOfSpeech == .verb else { return }
    tokens[verb].partOfSpeech = .verb
    attach(verb, to: above, .adverbialClause)
    attach(noun, to: verb, .object)
  }

  /// Verbs that are no prepositions, whatever their form.
  private static let succeeding: Set<WordKey> = [
    "succeed", "replace", "join", "oust", "defeat", "beat", "accuse", "meet",
  ]

  /// "along the border with Chad": the neighbour belongs to the border, whatever the parser hangs it on.
  mutating func lowerNeighbor(_ phrase: Int, in sentence: Range<Int>) {
    guard [.oblique, .nominalModifier, .nominalSubject].contains(tokens[phrase].relation),
      let mark = (max(sentence.lowerBound, phrase - 6)..<phrase).first(where: {
        ["with", "from"].contains(tokens[$0].word) && Int(tokens[$0].head) == phrase
      }), mark > sentence.lowerBound, tokens[mark - 1].partOfSpeech == .noun,
      Int(tokens[phrase].head) != mark - 1
    else { return }
    // "with air support from Chad": so does the giver to the help.
    guard
      tokens[mark].word == "with"
        ? ["border", "borders", "frontier"].contains(tokens[mark - 1].word)
        : Control.helping.contains(tokens[mark - 1].lemma) || isOrigin(mark, of: phrase)
    else { return }
    attach(phrase, to: mark - 1, .nominalModifier)
  }

  /// Whether "from" tells whose people are done harm: "shelled soldiers from Chad", which nobody takes away from there.
  private func isOrigin(_ mark: Int, of phrase: Int) -> Bool {
    let verb = Int(tokens[phrase].head)
    let people = tokens[mark - 1].lemma
    return verb >= 0 && verb < mark - 1
      && (Control.harming.contains(tokens[verb].lemma)
        || Control.forcible.contains(tokens[verb].lemma))
      && Int(tokens[mark - 1].head) == verb
      && (Lexicon.inhabitants.contains(people) || Lexicon.citizens.contains(people)
        || Lexicon.collectives.contains(people))
  }

  /// "carried out more than 60 raids": a number's bound is no preposition, so that what it counts is the object.
  mutating func countObject(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    guard verb >= sentence.lowerBound, verb < noun, tokens[noun].relation == .oblique,
      tokens[verb].partOfSpeech == .verb, tokens[noun].partOfSpeech == .noun,
      let than = (verb + 1..<noun).first(where: {
        ["than", "least", "most"].contains(tokens[$0].word)
      }), noun - than < 7, than - 1 > verb,
      ["more", "fewer", "less", "at"].contains(tokens[than - 1].word),
      tokens[than + 1].partOfSpeech == .numeral || tokens[than + 1].word == "a",
      (verb + 1..<than - 1).allSatisfy({
        tokens[$0].relation == .compoundParticle || tokens[$0].partOfSpeech == .adverb
      }), !hasChild(verb, .object, in: sentence), !hasChild(verb, .auxiliaryPassive, in: sentence)
    else { return }
    tokens[noun].relation = .object
    // "than" stays a word of the number.
    if Int(tokens[than].head) == noun { tokens[than].relation = .adverbialModifier }
    for word in than - 1..<noun
    where tokens[word].relation == .caseMarking && ["than", "at"].contains(tokens[word].word) {
      tokens[word].relation = .adverbialModifier
    }
  }

  /// "said its jets had bombed Chad": where a participle follows "had" at once and the parser makes it a clause of its own,
  /// it is the verb, and "had" its auxiliary.
  mutating func lowerAuxiliary(_ verb: Int, in sentence: Range<Int>) {
    var before = verb - 1
    while before > sentence.lowerBound, verb - before < 4,
      tokens[before].partOfSpeech == .adverb || Lexicon.times.contains(tokens[before].lemma)
    {
      before -= 1
    }
    guard before > sentence.lowerBound, tokens[before].lemma == "have",
      [.verb, .auxiliary].contains(tokens[before].partOfSpeech), tokens[verb].partOfSpeech == .verb,
      tokens[verb].word != tokens[verb].lemma, !gerunds[verb],
      Int(tokens[verb].head) == before
        || tokens[verb].head == tokens[before].head
          && tokens[verb].relation == tokens[before].relation,
      !near(before, sentence).contains(where: {
        Int(tokens[$0].head) == before && tokens[$0].relation == .object
      })
    else { return }
    raise(verb, over: before, in: sentence)
    for child in near(before, sentence) where Int(tokens[child].head) == before && child != verb {
      tokens[child].head = Int32(verb)
    }
    attach(before, to: verb, .auxiliary)
    tokens[before].partOfSpeech = .auxiliary
  }

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
    while verb < sentence.upperBound,
      [.auxiliary, .adverb].contains(tokens[verb].partOfSpeech)
        || Lexicon.negation.contains(tokens[verb].word)
    {
      verb += 1
    }
    guard verb < sentence.upperBound, tokens[verb].partOfSpeech == .verb, !isHyphened(verb),
      [.coordination, .clausalComplement].contains(tokens[verb].relation),
      Int(tokens[verb].head) < first, Int(tokens[verb].head) >= sentence.lowerBound,
      isPredicate(Int(tokens[verb].head), in: sentence),
      (next..<verb).allSatisfy({ Int(tokens[$0].head) == verb }),
      !near(verb, sentence).contains(where: {
        guard Int(tokens[$0].head) == verb else { return false }
        switch tokens[$0].relation {
        case .nominalSubject, .nominalSubjectPassive, .marker: return true
        // "at war with Israel and Iran does not": the "and" before the name begins the clause.
        case .coordinatingConjunction: return $0 != start - 1
        default: return false
        }
      })
    else { return }
    let isHelped = (next..<verb).contains { tokens[$0].partOfSpeech == .auxiliary }
    guard isHelped || !gerunds[verb] && hasChild(verb, .object, in: sentence) else { return }
    attach(
      noun, to: verb,
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
    tokens[verb].relation = .coordination
  }

  /// "vowed revenge for the attack": what is answered belongs to the answer.
  mutating func answerDeed(_ deed: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[deed].head)
    guard verb >= sentence.lowerBound, verb < deed, tokens[verb].partOfSpeech == .verb,
      let mark = (verb + 1..<deed).first(where: {
        Int(tokens[$0].head) == deed && tokens[$0].relation == .caseMarking
      }), tokens[mark].word == "for", ClauseRepair.answers.contains(tokens[mark - 1].lemma),
      Int(tokens[mark - 1].head) == verb, tokens[mark - 1].relation == .object
    else { return }
    attach(deed, to: mark - 1, .nominalModifier)
  }

  /// What is given back for a deed.
  private static let answers: Set<WordKey> = [
    "revenge", "vengeance", "retaliation", "reprisal", "retribution", "compensation", "apology",
    "punishment", "reparation", "amends", "responsibility", "blame", "credit",
  ]

  /// "called Ana Roy to discuss the dam": who is called to do something is not given a name.
  mutating func callName(_ name: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[name].head)
    guard verb >= sentence.lowerBound, verb + 1 == name, tokens[verb].lemma == "call",
      tokens[name].partOfSpeech == .properNoun, !hasChild(verb, .object, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence),
      hasChild(verb, .adverbialClause, in: sentence)
    else { return }
    tokens[name].relation = .object
  }

  /// Whether a word is a verb, or a noun or adjective with a copula: "is at war".
  private func isPredicate(_ word: Int, in sentence: Range<Int>) -> Bool {
    tokens[word].partOfSpeech == .verb || hasChild(word, .copula, in: sentence)
  }
}

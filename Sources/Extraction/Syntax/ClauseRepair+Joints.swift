internal import AnnotatedText

// Where clauses and phrases meet: participles behind a comma, verbs joined to the wrong verb, names drawn into the phrase
// behind them.
extension ClauseRepair {
  /// "Mali recognised Chad, breaking ties with Togo": a participle between a comma and a noun that has nothing before the
  /// comma is a clause of its own, and the noun its object.
  mutating func freeParticiple(_ verb: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[verb].head)
    guard gerunds[verb], tokens[verb].relation == .adjectivalModifier, noun > verb,
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

  /// "denies arming the rebels and accuses Togo": a finite verb is joined to no participle, but to the verb above it.
  mutating func rejoinFinite(_ verb: Int, in sentence: Range<Int>) {
    let gerund = Int(tokens[verb].head)
    guard gerund >= sentence.lowerBound, gerund < verb, gerunds[gerund], !gerunds[verb],
      tokens[verb].partOfSpeech == .verb, tokens[verb].word != tokens[verb].lemma,
      !hasChild(gerund, .auxiliary, in: sentence),
      !hasChild(gerund, .auxiliaryPassive, in: sentence),
      !hasChild(verb, .obliqueAgent, in: sentence)
    else { return }
    switch tokens[gerund].relation {
    case .openClausalComplement, .adverbialClause, .clausalComplement, .clausalModifier: break
    default: return
    }
    var above = Int(tokens[gerund].head)
    // "accused Chad, whose troops did not come, of lying, and left": behind its comma the relative clause is over.
    if above >= sentence.lowerBound, above < gerund, tokens[above].relation == .relativeClause,
      (above + 1..<gerund).contains(where: { tokens[$0].word == "," })
    {
      for _ in 0..<4
      where above >= 0
        && (tokens[above].relation == .relativeClause
          || tokens[above].partOfSpeech != .verb)
      { above = Int(tokens[above].head) }
    }
    guard above >= sentence.lowerBound, above < gerund, tokens[above].partOfSpeech == .verb,
      !gerunds[above]
    else { return }
    attach(verb, to: above, .coordination)
  }

  /// "killed fighters of the Free Army in a raid": a name behind one preposition and before another belongs to the first,
  /// and not to the noun behind the second.
  mutating func detachName(_ name: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[name].head)
    guard tokens[name].relation == .compound, tokens[name].partOfSpeech == .properNoun,
      noun > name + 1
    else { return }
    let marks = near(noun, sentence).filter {
      [name, noun].contains(Int(tokens[$0].head)) && tokens[$0].relation == .caseMarking
        && tokens[$0].partOfSpeech == .adposition
    }
    guard let first = marks.last(where: { $0 < name }),
      marks.contains(where: { $0 > name && $0 < noun }), first > sentence.lowerBound,
      isNominal(first - 1)
    else { return }
    attach(first, to: name, .caseMarking)
    for word in first + 1..<name where Int(tokens[word].head) == noun {
      tokens[word].head = Int32(name)
    }
    attach(name, to: first - 1, .nominalModifier)
  }

  /// "The guards shot and wounded a man", "the army shot down two jets": a noun to which a verb is joined, or behind which
  /// "down" stands, is a verb itself where it may be one, and what stands right before it is its subject.
  mutating func shoot(_ noun: Int, in sentence: Range<Int>) {
    // "rebels have shot a man": what has a subject and an auxiliary is a verb.
    if tokens[noun].partOfSpeech == .noun, hasChild(noun, .nominalSubject, in: sentence),
      hasChild(noun, .auxiliary, in: sentence), !hasChild(noun, .copula, in: sentence)
    {
      tokens[noun].partOfSpeech = .verb
      tokens[noun].lemma = ClauseRepair.pastNouns[tokens[noun].word] ?? tokens[noun].lemma
      return
    }
    guard noun > sentence.lowerBound, noun + 2 < sentence.upperBound,
      tokens[noun].partOfSpeech == .noun, Int(tokens[noun - 1].head) == noun,
      tokens[noun - 1].relation == .compound
    else { return }
    // "says gunmen shot and wounded a man": nobody says a shot.
    let above = Int(tokens[noun].head)
    let isSaid =
      tokens[noun].relation == .object && above >= sentence.lowerBound && above < noun
      && Lexicon.saying.contains(tokens[above].lemma)
    guard isTop(noun) || isSaid,
      tokens[noun + 1].word == "down" || tokens[noun + 1].word == "dead"
        || tokens[noun + 1].partOfSpeech == .coordinatingConjunction
          && tokens[noun + 2].partOfSpeech == .verb
          && (Int(tokens[noun + 2].head) == noun || isSaid && Int(tokens[noun + 2].head) == above)
    else { return }
    if isSaid {
      tokens[noun].relation = .clausalComplement
      if tokens[noun + 2].partOfSpeech == .verb { attach(noun + 2, to: noun, .coordination) }
    }
    tokens[noun].partOfSpeech = .verb
    tokens[noun].lemma = ClauseRepair.pastNouns[tokens[noun].word] ?? tokens[noun].lemma
    attach(noun - 1, to: noun, .nominalSubject)
    for word in near(noun, sentence) where Int(tokens[word].head) == noun {
      if word < noun - 1 {
        // "A Greek guard": what the parser hangs on the verb describes its subject.
        switch tokens[word].relation {
        case .determiner, .adjectivalModifier, .compound, .numericModifier, .possessiveModifier:
          tokens[word].head = Int32(noun - 1)
        default: break
        }
      } else if word > noun, tokens[word].relation == .nominalModifier,
        !hasChild(word, .caseMarking, in: sentence)
      {
        tokens[word].relation = .object
      }
    }
    if tokens[noun + 1].word == "dead" {
      for word in near(noun, sentence)
      where Int(tokens[word].head) == noun + 1 && tokens[word].relation == .object {
        tokens[word].head = Int32(noun)
      }
    }
    if tokens[noun + 1].word == "down" { attach(noun + 1, to: noun, .compoundParticle) }
  }

  /// "called Ana Roy a liar": the name is called so, whichever of the two the parser takes for the object.
  mutating func callName(_ name: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[name].head)
    guard verb >= sentence.lowerBound, verb < name,
      ClauseRepair.calling.contains(tokens[verb].lemma),
      tokens[name].partOfSpeech == .properNoun
    else { return }
    let label = near(verb, sentence).first {
      $0 > name && Int(tokens[$0].head) == verb && tokens[$0].partOfSpeech == .noun
        && [.object, .openClausalComplement].contains(tokens[$0].relation)
    }
    guard let label else {
      // "called Ana Roy to thank her".
      if tokens[verb].lemma == "call", !hasChild(verb, .object, in: sentence),
        !hasChild(verb, .auxiliaryPassive, in: sentence), name == verb + 1
      {
        tokens[name].relation = .object
      }
      return
    }
    tokens[name].relation = .object
    tokens[label].relation = .openClausalComplement
    var part = name + 1
    while part < label, tokens[part].partOfSpeech == .properNoun, Int(tokens[part].head) == verb {
      attach(part, to: name, .flat)
      part += 1
    }
    guard !hasChild(verb, .auxiliaryPassive, in: sentence) else { return }
    for subject in near(verb, sentence)
    where subject < verb && Int(tokens[subject].head) == verb
      && tokens[subject].relation == .nominalSubjectPassive
    {
      tokens[subject].relation = .nominalSubject
    }
  }

  /// "Chadian rebels shelled border posts": a verb that the parser hangs on a noun, which it takes for the subject of the
  /// noun behind the verb, has the one for its subject and the other for its object.
  mutating func raiseBetween(_ verb: Int, in sentence: Range<Int>) {
    let subject = Int(tokens[verb].head)
    guard subject == verb - 1, isFinite(verb), !gerunds[verb], isNominal(subject),
      tokens[subject].relation == .nominalSubject, !hasChild(verb, .obliqueAgent, in: sentence),
      !hasChild(verb, .object, in: sentence)
    else { return }
    let noun = Int(tokens[subject].head)
    guard noun > verb, noun - verb < 6, isTop(noun), isNominal(noun),
      !hasChild(noun, .copula, in: sentence), !hasChild(noun, .caseMarking, in: sentence),
      (verb + 1..<noun).allSatisfy({
        [.noun, .properNoun, .adjective, .determiner, .numeral].contains(tokens[$0].partOfSpeech)
      })
    else { return }
    raise(verb, over: noun, in: sentence)
    attach(subject, to: verb, .nominalSubject)
    attach(noun, to: verb, .object)
    for child in near(noun, sentence)
    where Int(tokens[child].head) == noun && child < subject {
      tokens[child].head = Int32(verb)
    }
  }

  /// "spoke by telephone": nobody speaks who is a telephone.
  mutating func tellMeans(_ phrase: Int) {
    if tokens[phrase].relation == .obliqueAgent, Lexicon.means.contains(tokens[phrase].lemma) {
      tokens[phrase].relation = .oblique
    }
  }

  /// "said ten of its soldiers had been killed": what stands between a verb of saying and a clause without a subject is that
  /// clause's subject, and nothing that is said.
  mutating func lendSubject(_ verb: Int, in sentence: Range<Int>) {
    let saying = Int(tokens[verb].head)
    guard saying >= sentence.lowerBound, saying < verb,
      Lexicon.saying.contains(tokens[saying].lemma),
      let object = near(saying, sentence).first(where: {
        $0 > saying && $0 < verb && Int(tokens[$0].head) == saying
          && tokens[$0].relation == .object
      })
    else { return }
    var isHelped = false
    var isPassive = false
    for child in near(verb, sentence) where Int(tokens[child].head) == verb {
      switch tokens[child].relation {
      case .nominalSubject, .nominalSubjectPassive, .marker, .copula: return
      case .auxiliary: isHelped = isHelped || child > object
      case .auxiliaryPassive:
        isHelped = isHelped || child > object
        isPassive = true
      default: break
      }
    }
    guard isHelped else { return }
    attach(object, to: verb, isPassive ? .nominalSubjectPassive : .nominalSubject)
  }

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
        : Control.helping.contains(tokens[mark - 1].lemma)
    else { return }
    attach(phrase, to: mark - 1, .nominalModifier)
  }

  /// Past forms that are nouns too, and their verbs.
  static let pastNouns: [WordKey: WordKey] = [
    "shot": "shoot", "hit": "hit", "cut": "cut", "beat": "beat", "struck": "strike",
  ]

  /// Verbs that give somebody a name.
  private static let calling: Set<WordKey> = ["call", "brand", "label", "name", "dub", "deem"]
}

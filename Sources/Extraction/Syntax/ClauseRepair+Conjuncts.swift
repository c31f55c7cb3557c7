internal import AnnotatedText

// Verbs that "and" joins to a verb further down than the one they go with.
extension ClauseRepair {
  /// "agreed to build a bridge and called on Togo": a past form is joined to no infinitive, but to the verb above it.
  mutating func rejoinPast(_ verb: Int, in sentence: Range<Int>) {
    let infinitive = Int(tokens[verb].head)
    guard infinitive >= sentence.lowerBound, infinitive < verb, isPastForm(verb),
      tokens[infinitive].partOfSpeech == .verb,
      tokens[infinitive].word == tokens[infinitive].lemma,
      isInfinitive(infinitive, in: sentence), isBare(verb, in: sentence),
      !hasChild(infinitive, .auxiliary, in: sentence),
      !hasChild(infinitive, .auxiliaryPassive, in: sentence)
    else { return }
    var above = Int(tokens[infinitive].head)
    for _ in 0..<5
    where above >= sentence.lowerBound
      && (tokens[above].partOfSpeech != .verb || gerunds[above]
        || isInfinitive(above, in: sentence))
    {
      above = Int(tokens[above].head)
    }
    guard above >= sentence.lowerBound, above < infinitive, tokens[above].partOfSpeech == .verb,
      tokens[above].relation != .relativeClause
    else { return }
    attach(verb, to: above, .coordination)
  }

  /// "said that the ship would sail and accused Togo": who accuses is the one who says, as a past form shares no "would",
  /// and a ship accuses nobody.
  mutating func rejoinSpeech(_ verb: Int, in sentence: Range<Int>) {
    let clause = Int(tokens[verb].head)
    guard clause >= sentence.lowerBound, clause < verb, isPastForm(verb),
      ClauseRepair.voicing.contains(tokens[verb].lemma),
      tokens[clause].relation == .clausalComplement, isBare(verb, in: sentence)
    else { return }
    let saying = Int(tokens[clause].head)
    guard saying >= sentence.lowerBound, saying < clause,
      Lexicon.saying.contains(tokens[saying].lemma), !gerunds[saying]
    else { return }
    var isHelped = false
    var isPerfect = false
    var subject: Int?
    for child in near(clause, sentence) where Int(tokens[child].head) == clause && child < clause {
      switch tokens[child].relation {
      case .auxiliary, .auxiliaryPassive, .copula:
        isHelped = true
        isPerfect = isPerfect || tokens[child].lemma == "have"
      case .nominalSubject, .nominalSubjectPassive: subject = child
      default: break
      }
    }
    guard isHelped, let subject else { return }
    if isPerfect {
      let mayVoice =
        tokens[subject].partOfSpeech == .properNoun
        || Lexicon.officers.contains(tokens[subject].lemma)
        || Lexicon.collectives.contains(tokens[subject].lemma)
      guard !mayVoice else { return }
    }
    attach(verb, to: saying, .coordination)
  }

  /// "talks between Mali and the rebels are ending": behind "between" and a noun, "and" joins the second of the two.
  mutating func joinBetween(_ second: Int, in sentence: Range<Int>) {
    guard [.nominalSubject, .nominalSubjectPassive].contains(tokens[second].relation) else {
      return
    }
    var joint = second - 1
    while joint > sentence.lowerBound, Int(tokens[joint].head) == second,
      [.determiner, .adjective, .noun, .properNoun, .numeral].contains(tokens[joint].partOfSpeech)
    {
      joint -= 1
    }
    guard joint > sentence.lowerBound + 2, tokens[joint].word == "and",
      isNominal(joint - 1)
    else { return }
    let first = whole(of: joint - 1)
    guard !hasChild(first, .coordination, in: sentence),
      near(first, sentence).contains(where: {
        $0 < first && Int(tokens[$0].head) == first && tokens[$0].word == "between"
      }), tokens[first].head >= 0
    else { return }
    let noun = Int(tokens[first].head)
    let verb = Int(tokens[second].head)
    attach(second, to: first, .coordination)
    if noun < first, Int(tokens[verb].head) == noun, tokens[verb].relation == .coordination,
      tokens[noun].relation != .nominalSubject
    {
      raise(verb, over: noun, in: sentence)
      attach(noun, to: verb, .nominalSubject)
    }
  }

  /// "The envoy, whose state has troops there, accused Chad of theft": a past form between the comma that ends a relative
  /// clause and a name is the verb of the sentence, and the name its object.
  mutating func raiseBehindClause(_ verb: Int, in sentence: Range<Int>) {
    let name = Int(tokens[verb].head)
    guard name == verb + 1, isPastForm(verb), verb > sentence.lowerBound + 3,
      tokens[verb - 1].word == ",", tokens[name].partOfSpeech == .properNoun
    else { return }
    var top = Int(tokens[name].head)
    var clause = name
    for _ in 0..<4 where top >= sentence.lowerBound && !isTop(top) {
      clause = top
      top = Int(tokens[top].head)
    }
    guard top >= sentence.lowerBound, top < verb - 3, isTop(top), isNominal(top),
      tokens[clause].relation == .relativeClause, clause < verb,
      !hasChild(top, .copula, in: sentence), !hasChild(top, .caseMarking, in: sentence)
    else { return }
    raise(verb, over: top, in: sentence)
    attach(top, to: verb, .nominalSubject)
    attach(name, to: verb, .object)
  }

  /// "Mali backed it; Chad, which left in May, called on Togo": behind a semicolon a name begins a clause, and the past form
  /// behind the comma that ends its relative clause is the verb of it.
  mutating func raiseBehindSemicolon(_ name: Int, in sentence: Range<Int>) {
    let head = Int(tokens[name].head)
    guard head >= sentence.lowerBound, head < name, tokens[name].partOfSpeech == .properNoun,
      let start = (max(sentence.lowerBound, name - 5)..<name).last(where: {
        tokens[$0].word == ";"
      }), head < start,
      (start + 1..<name).allSatisfy({ Int(tokens[$0].head) == name })
    else { return }
    let verb = near(name, sentence).first { verb in
      guard verb > name + 3, tokens[verb - 1].word == ",", isPastForm(verb),
        isBare(verb, in: sentence)
      else { return false }
      var above = Int(tokens[verb].head)
      for _ in 0..<4 where above > name { above = Int(tokens[above].head) }
      return above == name
    }
    guard let verb else { return }
    var top = head
    for _ in 0..<8 where tokens[top].head >= 0 { top = Int(tokens[top].head) }
    attach(verb, to: top, .parataxis)
    attach(name, to: verb, .nominalSubject)
  }

  /// Whether a verb has the form of the past, which may be a participle's too.
  private func isPastForm(_ verb: Int) -> Bool {
    tokens[verb].partOfSpeech == .verb && !gerunds[verb]
      && tokens[verb].word != tokens[verb].lemma
  }

  /// Whether a verb has no subject, auxiliary or agent of its own, so that it shares those of what it is joined to.
  private func isBare(_ verb: Int, in sentence: Range<Int>) -> Bool {
    !near(verb, sentence).contains { child in
      guard Int(tokens[child].head) == verb else { return false }
      switch tokens[child].relation {
      case .nominalSubject, .nominalSubjectPassive, .auxiliaryPassive, .obliqueAgent, .marker:
        return true
      default: return false
      }
    }
  }

  private func isInfinitive(_ verb: Int, in sentence: Range<Int>) -> Bool {
    near(verb, sentence).contains {
      $0 < verb && Int(tokens[$0].head) == verb && tokens[$0].relation == .marker
        && tokens[$0].word == "to"
    }
  }

  /// Verbs of what is said to or of others.
  private static let voicing: Set<WordKey> = [
    "accuse", "blame", "criticize", "criticise", "condemn", "denounce", "praise", "thank", "urge",
    "call", "demand", "ask", "advise", "request", "appeal", "reject", "dismiss", "welcome", "hail",
    "applaud", "commend", "deplore", "vow", "pledge", "promise", "invite", "slam", "warn", "order",
    "reiterate", "reaffirm", "express", "voice", "congratulate", "insist", "deny", "challenge",
    "apologize", "apologise",
  ]
}

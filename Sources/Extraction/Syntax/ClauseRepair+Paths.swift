internal import AnnotatedText

// Clauses on whose way the parser was led astray: a participle taken for the verb of the clause, an object taken by the
// verb before its own.
extension ClauseRepair {
  /// "The report released on Monday blames Chad", "sanctions imposed on Mali were lifted": of two verbs that nothing
  /// joins, the second is the verb of the clause, and the first tells of the noun before it.
  mutating func leavePath(_ verb: Int, in sentence: Range<Int>) {
    let first = Int(tokens[verb].head)
    guard first > sentence.lowerBound, first < verb, tokens[first].partOfSpeech == .verb,
      tokens[verb].partOfSpeech == .verb, isParticiple(first),
      let noun = bareSubject(of: first, in: sentence), let passive = isFreeClause(verb, of: first)
    else { return }
    for child in near(first, sentence) where Int(tokens[child].head) == first {
      switch tokens[child].relation {
      // "Men believed to belong to Chad's army attacked".
      case .openClausalComplement where child < verb && tokens[first + 1].word == "to": continue
      case .indirectObject, .clausalComplement, .openClausalComplement, .coordination: return
      case .object where !Lexicon.times.contains(tokens[child].lemma): return
      case .adverbialClause, .parataxis: if child != verb { return }
      default: break
      }
    }
    raise(verb, over: first, in: sentence)
    attach(noun, to: verb, passive ? .nominalSubjectPassive : .nominalSubject)
    attach(first, to: noun, .clausalModifier)
    // "launched from Chad struck": what stands before the verb of the clause belongs to the participle.
    for phrase in first + 1..<verb
    where Int(tokens[phrase].head) == verb && tokens[phrase].relation == .oblique {
      tokens[phrase].head = Int32(first)
    }
    for child in near(first, sentence) where Int(tokens[child].head) == first && child > verb {
      tokens[child].head = Int32(verb)
    }
  }

  /// Whether a verb has the form of a participle of which a noun may be the object: "imposed", "sent".
  func isParticiple(_ verb: Int) -> Bool {
    tokens[verb].word != tokens[verb].lemma && !gerunds[verb]
      && !ClauseRepair.pasts.contains(tokens[verb].word)
      && !ClauseRepair.verbForms.contains(tokens[verb].word)
      && !ClauseRepair.intransitives.contains(tokens[verb].lemma)
      && (!Lexicon.saying.contains(tokens[verb].lemma)
        || tokens[min(verb + 1, tokens.count - 1)].word == "to")
  }

  /// The subject that ends right before a verb without auxiliaries.
  private func bareSubject(of verb: Int, in sentence: Range<Int>) -> Int? {
    var subject: Int?
    for child in near(verb, sentence) where Int(tokens[child].head) == verb && child < verb {
      switch tokens[child].relation {
      case .nominalSubject where subject == nil: subject = child
      case .punctuation, .adverbialModifier: break
      default: return nil
      }
    }
    guard let subject, isNominal(verb - 1), tokens[subject].partOfSpeech != .pronoun else {
      return nil
    }
    return subject
  }

  /// Whether a clause has no subject, nothing joins it to the verb before it, and its verb is finite; and then whether
  /// it is a passive.
  private func isFreeClause(_ verb: Int, of first: Int) -> Bool? {
    switch tokens[verb].relation {
    case .adverbialClause, .parataxis, .clausalComplement: break
    default: return nil
    }
    var start = verb
    var isHelped = false
    var isPassive = false
    for word in max(first + 1, verb - 5)..<verb where Int(tokens[word].head) == verb {
      switch tokens[word].relation {
      case .auxiliary, .auxiliaryPassive:
        isHelped = true
        isPassive = isPassive || tokens[word].relation == .auxiliaryPassive
      case .adverbialModifier: break
      case .oblique where word < verb && hasChild(word, .caseMarking, in: first..<verb): continue
      default: return nil
      }
      start = min(start, word)
    }
    guard start > first + 1, isHelped || tokens[verb].word != tokens[verb].lemma,
      tokens[start].word != "to", tokens[verb].word != "being"
    else { return nil }
    // What ends before it is a phrase of the participle.
    guard isNominal(start - 1) || tokens[start - 1].partOfSpeech == .numeral else { return nil }
    if !isHelped, gerunds[verb] || tokens[min(verb + 1, tokens.count - 1)].word == "by" {
      return nil
    }
    return isPassive
  }

  /// "Nigeria, whose president, Ana Roy, led the bloc, cut supplies": of two subjects the one that "whose" opens has the first
  /// verb, and the noun before the comma the next, which nothing joins to it.
  mutating func splitOwner(_ owned: Int, in sentence: Range<Int>) {
    let first = Int(tokens[owned].head)
    guard owned > sentence.lowerBound + 2, first > owned, first < sentence.upperBound,
      tokens[first].partOfSpeech == .verb,
      let mark = (max(sentence.lowerBound, owned - 4)..<owned).last(where: {
        tokens[$0].word == "whose" && Int(tokens[$0].head) == owned
      }), mark > sentence.lowerBound + 1, tokens[mark - 1].word == ",",
      let noun = near(first, sentence).first(where: {
        $0 < mark && Int(tokens[$0].head) == first && tokens[$0].relation == .nominalSubject
      }),
      let verb = near(first, sentence).first(where: {
        $0 > first + 1 && Int(tokens[$0].head) == first && tokens[$0].partOfSpeech == .verb
          && [.coordination, .parataxis, .adverbialClause].contains(tokens[$0].relation)
          && !gerunds[$0]
      }), isFinite(verb), tokens[verb - 1].word == ",",
      !hasChild(verb, .nominalSubject, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence),
      !hasChild(verb, .coordinatingConjunction, in: sentence),
      !hasChild(verb, .marker, in: sentence)
    else { return }
    raise(verb, over: first, in: sentence)
    attach(
      noun, to: verb,
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
    attach(first, to: noun, .relativeClause)
    for child in near(noun, sentence)
    where Int(tokens[child].head) == noun && child > owned && child < first
      && tokens[child].relation == .apposition
    {
      tokens[child].head = Int32(owned)
    }
    for child in near(first, sentence) where Int(tokens[child].head) == first && child > verb {
      tokens[child].head = Int32(verb)
    }
  }

  /// "threatened to cut supplies": what stands behind an infinitive is its object, and not that of the verb before it.
  mutating func lowerObject(_ verb: Int, in sentence: Range<Int>) {
    let above = Int(tokens[verb].head)
    guard above >= sentence.lowerBound, above < verb, tokens[above].partOfSpeech == .verb,
      tokens[verb].partOfSpeech == .verb, tokens[verb].word == tokens[verb].lemma,
      tokens[verb - 1].word == "to", !hasChild(verb, .object, in: sentence)
    else { return }
    var object: Int?
    for child in near(above, sentence) where Int(tokens[child].head) == above {
      // "to" may have become the preposition of what stands behind the infinitive.
      let isMarked =
        tokens[child].relation == .oblique && child > verb && Int(tokens[verb - 1].head) == child
      guard tokens[child].relation == .object || isMarked else { continue }
      guard child > verb, object == nil else { return }
      object = child
    }
    guard let object, object - verb < 8,
      !(verb + 1..<object).contains(where: { tokens[$0].partOfSpeech == .verb })
    else { return }
    attach(object, to: verb, .object)
    if Int(tokens[verb - 1].head) == object { attach(verb - 1, to: verb, .marker) }
  }

  /// "Kenyan jets struck bases": what has an object and neither auxiliary nor agent is no passive.
  mutating func activate(_ subject: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[subject].head)
    guard tokens[subject].relation == .nominalSubjectPassive, verb > subject,
      tokens[verb].partOfSpeech == .verb
    else { return }
    // "Chad called on Togo".
    let isCall =
      tokens[verb].lemma == "call" && verb + 1 < sentence.upperBound
      && ["on", "upon", "for"].contains(tokens[verb + 1].word)
    guard isCall || !ClauseRepair.twofold.contains(tokens[verb].lemma) else { return }
    var hasObject = false
    // "has stood by Chad": without "been" no perfect is a passive.
    if near(verb, sentence).contains(where: {
      Int(tokens[$0].head) == verb && tokens[$0].relation == .auxiliary
        && tokens[$0].lemma == "have"
    }), !hasChild(verb, .auxiliaryPassive, in: sentence),
      !near(verb, sentence).contains(where: {
        Int(tokens[$0].head) == verb && tokens[$0].lemma == "be"
      })
    {
      tokens[subject].relation = .nominalSubject
      for child in near(verb, sentence)
      where Int(tokens[child].head) == verb && tokens[child].relation == .obliqueAgent {
        tokens[child].relation = .oblique
      }
      return
    }
    for child in near(verb, sentence) where Int(tokens[child].head) == verb {
      switch tokens[child].relation {
      case .auxiliaryPassive, .obliqueAgent: return
      case .object: hasObject = hasObject || child > verb
      default: break
      }
    }
    if hasObject || isCall { tokens[subject].relation = .nominalSubject }
  }

  /// "Kenyan and Ugandan envoys met": of two subjects before a verb, an adjective that is joined to another describes the
  /// noun behind it.
  mutating func joinAdjective(_ adjective: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[adjective].head)
    guard tokens[adjective].partOfSpeech == .adjective, verb > adjective + 3,
      tokens[verb].partOfSpeech == .verb
    else { return }
    var noun = adjective + 1
    while noun < verb, [.adjective, .coordinatingConjunction].contains(tokens[noun].partOfSpeech) {
      noun += 1
    }
    guard noun > adjective + 2, noun < verb, tokens[noun].partOfSpeech == .noun,
      Int(tokens[noun].head) == verb, tokens[noun].relation == tokens[adjective].relation
    else { return }
    attach(adjective, to: noun, .adjectivalModifier)
  }

  /// "charged Ana Roy with fraud": no name is a clause, and the last word of one is no complement of its verb.
  mutating func joinName(_ surname: Int, in sentence: Range<Int>) {
    let first = surname - 1
    guard first > sentence.lowerBound, tokens[surname].partOfSpeech == .properNoun,
      tokens[first].partOfSpeech == .properNoun, tokens[surname].head == tokens[first].head,
      tokens[first].relation == .indirectObject || tokens[first].relation == .object
    else { return }
    tokens[first].relation = .object
    attach(surname, to: first, .flat)
  }

  /// "left as Kenyan troops attacked": "as" before a noun with a verb right behind it opens the verb's clause.
  mutating func openClause(_ word: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[word].head)
    guard tokens[word].relation == .caseMarking, noun > word, isNominal(noun),
      noun + 1 < sentence.upperBound
    else { return }
    let verb = noun + 1
    guard tokens[verb].partOfSpeech == .verb, !gerunds[verb],
      tokens[verb].relation == .adverbialClause,
      verb + 1 < sentence.upperBound, tokens[verb + 1].word != "by"
    else { return }
    let isSubject = Int(tokens[noun].head) == verb && tokens[noun].relation == .nominalSubject
    let isBeside =
      tokens[noun].relation == .oblique && tokens[noun].head == tokens[verb].head
      && !hasChild(verb, .nominalSubject, in: sentence) && hasChild(verb, .object, in: sentence)
    guard isSubject || isBeside else { return }
    attach(noun, to: verb, .nominalSubject)
    attach(word, to: verb, .marker)
  }
}

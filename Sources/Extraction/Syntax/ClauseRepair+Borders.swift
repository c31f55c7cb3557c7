internal import AnnotatedText

// Where one clause ends and another begins: what stands before a clause's first word is not in it, and behind the comma
// that ends a relative clause the main clause goes on.
extension ClauseRepair {
  /// "sent troops to Chad after rebels had attacked", "left on Monday, saying": a phrase before the word that opens a clause
  /// belongs to the verb above the clause.
  mutating func leaveClause(_ phrase: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[phrase].head)
    // "two days after they left": what tells how long after is the clause's own.
    guard tokens[phrase].relation == .oblique, verb > phrase, verb < sentence.upperBound,
      tokens[verb].relation == .adverbialClause
    else { return }
    let above = Int(tokens[verb].head)
    guard above >= sentence.lowerBound, above < phrase, tokens[above].partOfSpeech == .verb else {
      return
    }
    let opens = (phrase + 1..<verb).contains {
      if tokens[$0].relation == .marker, Int(tokens[$0].head) == verb { return true }
      return gerunds[verb] && tokens[$0].word == "," && $0 + 1 == verb
    }
    guard opens else { return }
    tokens[phrase].head = Int32(above)
  }

  /// "Mali and Chad, which left the bloc in May, called on Togo": behind the comma that ends a relative clause a finite
  /// verb without a subject is the verb of the sentence, and the noun at its top the subject.
  mutating func raiseMain(_ verb: Int, in sentence: Range<Int>) {
    guard isFinite(verb), !gerunds[verb], verb > sentence.lowerBound + 3 else { return }
    var start = verb
    while start > sentence.lowerBound,
      Int(tokens[start - 1].head) == verb,
      [.auxiliary, .adverb].contains(tokens[start - 1].partOfSpeech)
    {
      start -= 1
    }
    guard start > sentence.lowerBound, tokens[start - 1].word == ",",
      start < verb || tokens[verb].word != tokens[verb].lemma,
      verb + 1 >= sentence.upperBound || tokens[verb + 1].word != "by"
    else { return }
    var top = Int(tokens[verb].head)
    var clause = verb
    for _ in 0..<4 where top >= sentence.lowerBound && !isTop(top) {
      clause = top
      top = Int(tokens[top].head)
    }
    guard top >= sentence.lowerBound, top < start, isTop(top), isNominal(top),
      !hasChild(top, .copula, in: sentence), !hasChild(top, .caseMarking, in: sentence),
      clause == verb || tokens[clause].relation == .relativeClause,
      near(top, sentence).contains(where: {
        $0 > top && $0 < start && Int(tokens[$0].head) == top
          && (tokens[$0].relation == .relativeClause
            || [.apposition, .coordination].contains(tokens[$0].relation)
              && tokens[verb].relation == .parataxis)
      })
    else { return }
    var isPassive = false
    for child in near(verb, sentence) where Int(tokens[child].head) == verb {
      switch tokens[child].relation {
      case .nominalSubject, .nominalSubjectPassive, .marker, .copula, .coordinatingConjunction:
        return
      case .auxiliaryPassive: isPassive = true
      default: break
      }
    }
    raise(verb, over: top, in: sentence)
    attach(top, to: verb, isPassive ? .nominalSubjectPassive : .nominalSubject)
    for child in near(top, sentence) where Int(tokens[child].head) == top && child > verb {
      tokens[child].head = Int32(verb)
    }
  }

  /// "rejected the claim, and its envoy, Ana Roy, urged Chad": what stands behind a comma and "and" and before a verb
  /// without a subject is that verb's subject, and no second object of the verb before.
  mutating func splitClause(_ noun: Int, in sentence: Range<Int>) {
    let object = Int(tokens[noun].head)
    guard object >= sentence.lowerBound, object < noun, isNominal(noun),
      [.object, .oblique, .nominalModifier].contains(tokens[object].relation),
      let joint = (object + 1..<noun).last(where: {
        tokens[$0].partOfSpeech == .coordinatingConjunction
      }), tokens[joint].word == "and", tokens[joint - 1].word == ",", noun - joint < 6
    else { return }
    var above = Int(tokens[object].head)
    for _ in 0..<4 where above >= sentence.lowerBound && tokens[above].partOfSpeech != .verb {
      above = Int(tokens[above].head)
    }
    guard above >= sentence.lowerBound, above < object,
      let verb = (noun + 1..<min(sentence.upperBound, noun + 14)).first(where: {
        tokens[$0].partOfSpeech == .verb && !gerunds[$0] && Int(tokens[$0].head) < noun
      }), isFinite(verb), Int(tokens[verb].head) == above,
      [.coordination, .parataxis, .adverbialClause].contains(tokens[verb].relation),
      !hasChild(verb, .nominalSubject, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence),
      !hasChild(verb, .marker, in: sentence),
      verb == noun + 1 || [",", ")"].contains(tokens[verb - 1].word)
        || [.auxiliary, .adverb].contains(tokens[verb - 1].partOfSpeech)
        || isPhrase(noun..<verb)
    else { return }
    attach(
      noun, to: verb,
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
    tokens[verb].relation = .coordination
    // "and Ana Roy, the envoy, urged": what stands between commas tells of the subject.
    for token in noun + 1..<verb
    where Int(tokens[token].head) == object && tokens[token].relation == .coordination {
      attach(token, to: noun, .apposition)
    }
  }

  /// "suspended a treaty and expelled two envoys": what stands behind the second of two verbs is its object, and not
  /// joined to that of the first.
  mutating func takeObject(_ noun: Int, in sentence: Range<Int>) {
    let object = Int(tokens[noun].head)
    guard object >= sentence.lowerBound, object < noun, isNominal(noun),
      tokens[object].relation == .object
    else { return }
    let first = Int(tokens[object].head)
    guard first >= sentence.lowerBound, first < object,
      let verb = (object + 1..<noun).last(where: { tokens[$0].partOfSpeech == .verb }),
      Int(tokens[verb].head) == first, tokens[verb].relation == .coordination,
      !hasChild(verb, .object, in: sentence),
      (verb + 1..<noun).allSatisfy({
        [.adjective, .determiner, .numeral, .noun, .properNoun, .pronoun]
          .contains(tokens[$0].partOfSpeech)
      })
    else { return }
    attach(noun, to: verb, .object)
  }

  /// "…, Chad's news agency Zork reported": of two subjects in a row the first describes the second.
  mutating func describeSubject(_ name: Int, in sentence: Range<Int>) {
    let noun = name - 1
    guard noun >= sentence.lowerBound, tokens[name].partOfSpeech == .properNoun,
      tokens[noun].partOfSpeech == .noun, tokens[noun].relation == .nominalSubject,
      tokens[noun].head == tokens[name].head, Int(tokens[name].head) > name,
      // "lawmakers Tuesday endorsed".
      !Lexicon.times.contains(tokens[name].lemma)
    else { return }
    attach(noun, to: name, .nominalModifierDescriptive)
  }
}

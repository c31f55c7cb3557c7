internal import AnnotatedText

// Verbs below the noun that is their subject or object.
extension ClauseRepair {
  /// "Greece accused Turkey": a verb that modifies the noun after it, which is the top of the clause or the object of the
  /// verb's own auxiliary, becomes the verb of the clause, and the noun its object.
  mutating func raiseModifier(_ verb: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[verb].head)
    guard noun > verb, isFinite(verb), isNominal(noun) else { return }
    if let auxiliary = before(verb, in: sentence), tokens[auxiliary].lemma == "have",
      Int(tokens[noun].head) == auxiliary, tokens[noun].relation == .object,
      tokens[noun].shape.contains(.capitalized)
    {
      raise(verb, over: auxiliary, in: sentence)
      attach(auxiliary, to: verb, .auxiliary)
      attach(noun, to: verb, .object)
      return
    }
    if tokens[verb - (verb > sentence.lowerBound ? 1 : 0)].word == "," {
      raiseAfterComma(verb, over: noun, in: sentence)
      return
    }
    if raiseBehindNumber(verb, over: noun, in: sentence) { return }
    guard let subject = before(verb, skipping: true, in: sentence), isNominal(subject),
      !hasChild(subject, .caseMarking, in: sentence), !hasChild(noun, .copula, in: sentence)
    else { return }
    let top = chief(subject, under: verb) ?? chief(subject, under: noun)
    guard let top else {
      let subject = whole(of: subject)
      // "NATO deployed ships": the subject is the top, and the verb a preposition of what is its object.
      // "Malian troops seized control": or what stands beside its object as an adjective.
      if tokens[verb].relation == .caseMarking || tokens[noun].relation == .apposition,
        Int(tokens[noun].head) == subject, isTop(subject)
      {
        raise(verb, over: subject, in: sentence)
        attach(subject, to: verb, .nominalSubject)
        attach(noun, to: verb, .object)
      }
      return
    }
    guard isTop(noun) else { return }
    raise(verb, over: noun, of: top, in: sentence)
  }

  /// "Mali in 2020 barred ships": what has a subject and no copula is the object of its verb; says whether it was so.
  private mutating func raiseBehindNumber(
    _ verb: Int, over noun: Int, in sentence: Range<Int>
  ) -> Bool {
    guard isTop(noun), !gerunds[verb], !hasChild(noun, .copula, in: sentence),
      tokens[verb - (verb > sentence.lowerBound ? 1 : 0)].partOfSpeech == .numeral,
      let subject = near(noun, sentence).first(where: {
        $0 < verb && Int(tokens[$0].head) == noun && tokens[$0].relation == .nominalSubject
      })
    else { return false }
    raise(verb, over: noun, in: sentence)
    for child in near(noun, sentence)
    where Int(tokens[child].head) == noun
      && (child < verb || tokens[child].relation == .punctuation)
    {
      tokens[child].head = Int32(verb)
    }
    attach(subject, to: verb, .nominalSubject)
    attach(noun, to: verb, .object)
    return true
  }

  /// Makes a verb the top of a clause, and of the noun above it its object, with what belongs to the clause.
  private mutating func raise(
    _ verb: Int, over noun: Int, of subject: Int, in sentence: Range<Int>
  ) {
    raise(verb, over: noun, in: sentence)
    for child in near(noun, sentence) where Int(tokens[child].head) == noun {
      switch tokens[child].relation {
      case .auxiliary, .adverbialModifier, .nominalSubject, .adverbialClause, .clausalComplement,
        .parataxis, .oblique, .obliqueUnmarked, .marker:
        if child < verb || tokens[child].relation != .adverbialModifier {
          tokens[child].head = Int32(verb)
        }
      default: break
      }
    }
    attach(subject, to: verb, .nominalSubject)
    attach(noun, to: verb, .object)
  }

  /// "The minister, Ana Roy, rejected Chad's offer": no adjective stands before an article or owner, so that behind a
  /// comma it is the verb of what stands at the top.
  mutating func raiseAfterComma(_ verb: Int, over noun: Int, in sentence: Range<Int>) {
    let top = Int(tokens[noun].head)
    guard top >= 0, top < verb, isTop(top), isNominal(top), !hasChild(top, .copula, in: sentence),
      (verb + 1..<noun).contains(where: {
        Int(tokens[$0].head) == noun
          && [.determiner, .possessiveModifier].contains(tokens[$0].relation)
      })
        // "Mali, which left, reinforced border posts": behind its relative clause.
        || !gerunds[verb] && tokens[noun].relation == .apposition
          && near(top, sentence).contains(where: {
            $0 > top && $0 < verb && Int(tokens[$0].head) == top
              && tokens[$0].relation == .relativeClause
          })
    else { return }
    raise(verb, over: top, in: sentence)
    attach(top, to: verb, .nominalSubject)
    attach(noun, to: verb, .object)
  }

  /// Makes the past form behind the comma that ends the phrase of a name the verb of that name, and says whether it was so.
  ///
  /// "Ana Roy, in Lima on the last leg of a tour, conferred with Chad's king": a name at the head of the sentence that is
  /// its top has no verb, whatever noun of the phrase the parser hangs the past form on.
  private mutating func raiseBehindPhrase(_ verb: Int, in sentence: Range<Int>) -> Bool {
    let noun = Int(tokens[verb].head)
    guard noun < verb, tokens[verb - 1].word == ",", tokens[verb].partOfSpeech == .verb,
      !gerunds[verb], tokens[verb].word != tokens[verb].lemma,
      tokens[verb].relation == .clausalModifier, !isTop(noun), isNominal(noun),
      !near(verb, sentence).contains(where: {
        Int(tokens[$0].head) == verb
          && [
            .nominalSubject, .nominalSubjectPassive, .auxiliaryPassive, .marker, .copula,
            .obliqueAgent,
          ].contains(tokens[$0].relation)
      })
    else { return false }
    var top = noun
    for _ in 0..<6 where !isTop(top) {
      guard tokens[top].head >= 0, Int(tokens[top].head) < top else { return false }
      top = Int(tokens[top].head)
    }
    guard isTop(top), tokens[top].partOfSpeech == .properNoun, tokens[top].relation == .root,
      top - sentence.lowerBound < 8, !hasChild(top, .copula, in: sentence),
      !hasChild(top, .caseMarking, in: sentence)
    else { return false }
    // The comma right behind the name opens the phrase.
    var end = top + 1
    while end < verb, tokens[end].relation == .flat { end += 1 }
    guard end + 1 < verb - 1, tokens[end].word == ",",
      tokens[end + 1].partOfSpeech == .adposition,
      (end..<verb).allSatisfy({
        ![.verb, .auxiliary].contains(tokens[$0].partOfSpeech) || gerunds[$0]
      })
    else { return false }
    raise(verb, over: top, in: sentence)
    attach(top, to: verb, .nominalSubject)
    for child in near(top, sentence) where Int(tokens[child].head) == top && child > verb {
      tokens[child].head = Int32(verb)
    }
    return true
  }

  /// "The minister, Ana Roy, thanked Chad": a clause without a subject below a noun that is the top is the sentence, and the
  /// noun its subject; a passive ("a soldier killed in Iraq") has no object and no comma before it.
  mutating func raiseClause(_ verb: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[verb].head)
    // "Tuesday, the envoys called on Chad": a time is no sentence.
    if noun < verb, isFinite(verb), tokens[noun].relation == .apposition, tokens[noun].head >= 0 {
      let time = Int(tokens[noun].head)
      if isTop(time), Lexicon.times.contains(tokens[time].lemma), noun - time < 8,
        !near(verb, sentence).contains(where: {
          Int(tokens[$0].head) == verb
            && [.nominalSubject, .obliqueAgent, .auxiliaryPassive].contains(tokens[$0].relation)
        })
      {
        raise(verb, over: time, in: sentence)
        attach(noun, to: verb, .nominalSubject)
        attach(time, to: verb, .obliqueUnmarked)
        return
      }
    }
    if raiseBehindPhrase(verb, in: sentence) { return }
    guard noun < verb, isFinite(verb), isTop(noun), isNominal(noun),
      !hasChild(noun, .copula, in: sentence), !hasChild(noun, .caseMarking, in: sentence)
    else { return }
    var hasObject = false
    for child in near(verb, sentence) where Int(tokens[child].head) == verb {
      switch tokens[child].relation {
      case .nominalSubject, .nominalSubjectPassive, .marker, .auxiliaryPassive, .copula: return
      case .obliqueAgent where !ClauseRepair.pasts.contains(tokens[verb].word): return
      case .object, .indirectObject, .clausalComplement:
        hasObject = hasObject || !ClauseRepair.twofold.contains(tokens[verb].lemma)
      default: break
      }
      if Lexicon.relatives.contains(tokens[child].word), child < verb { return }
    }
    guard
      hasObject || ClauseRepair.pasts.contains(tokens[verb].word)
        || ClauseRepair.intransitives.contains(tokens[verb].lemma) && isPhrase(noun..<verb)
        // "A statement called on Chad to withdraw".
        || tokens[verb].lemma == "call" && verb + 1 < sentence.upperBound
          && tokens[verb + 1].word == "on"
          && hasChild(verb, .openClausalComplement, in: sentence)
        || tokens[verb - 1].word == "," && tokens[verb].relation == .clausalModifier
    else { return }
    raise(verb, over: noun, in: sentence)
    attach(noun, to: verb, .nominalSubject)
    for child in near(noun, sentence) where Int(tokens[child].head) == noun && child > verb {
      tokens[child].head = Int32(verb)
    }
  }
}

internal import AnnotatedText

extension ClauseRepair {
  /// "In March 2021 Boko Haram attacked Niger": a name between a time at the head of a sentence and a verb without a
  /// subject is no part of the time.
  mutating func leaveTime(_ name: Int, in sentence: Range<Int>) {
    let time = Int(tokens[name].head)
    guard time > sentence.lowerBound, time < name, name - sentence.lowerBound < 7,
      tokens[name].partOfSpeech == .properNoun, isTime(name - 1), !isTime(name),
      [.apposition, .nominalModifierUnmarked, .nominalModifier, .flat].contains(
        tokens[name].relation),
      !hasChild(name, .caseMarking, in: sentence)
    else { return }
    // The time may itself hang on a part of the time.
    var head = time
    while tokens[head].head >= sentence.lowerBound, Int(tokens[head].head) < name, isTime(head) {
      head = Int(tokens[head].head)
    }
    guard isTime(head), ["in", "on"].contains(tokens[sentence.lowerBound].word),
      let verb = verb(behindName: name, in: sentence), Int(tokens[head].head) == verb
    else { return }
    attach(
      name, to: verb,
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
  }

  /// "In September ETA bombed Spain": nor is it what the preposition of the time governs.
  mutating func freeFromTime(_ time: Int, in sentence: Range<Int>) {
    let name = Int(tokens[time].head)
    guard tokens[time].relation == .compound, name == time + 1, time == sentence.lowerBound + 1,
      Lexicon.times.contains(tokens[time].lemma), ["in", "on"].contains(tokens[time - 1].word),
      Int(tokens[time - 1].head) == name, tokens[name].relation == .oblique,
      tokens[name].shape.contains(.capitalized) || tokens[name].shape.contains(.allCapitals),
      !isTime(name), let verb = verb(behindName: name, in: sentence), Int(tokens[name].head) == verb
    else { return }
    attach(time, to: verb, .oblique)
    attach(time - 1, to: time, .caseMarking)
    attach(
      name, to: verb,
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
  }

  /// "In August 1973 agents of Chad abducted Ana Roy": a noun behind a time at the head of a sentence is not what the
  /// preposition governs, where the verb has no other subject.
  mutating func freeDoer(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    let time = sentence.lowerBound + 1
    guard verb > noun, time < noun, tokens[noun].partOfSpeech == .noun, !isTime(noun),
      tokens[noun].word != tokens[noun].lemma, noun - time < 6,
      ["in", "on"].contains(tokens[time - 1].word),
      [noun, time].contains(Int(tokens[time - 1].head)),
      isTime(time), Int(tokens[time].head) == noun, tokens[verb].partOfSpeech == .verb,
      !gerunds[verb], !hasChild(verb, .nominalSubject, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence),
      !hasChild(verb, .copula, in: sentence)
    else { return }
    attach(time, to: verb, .oblique)
    attach(time - 1, to: time, .caseMarking)
    attach(
      noun, to: verb,
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
  }

  /// "The 62-year-old accused Chad": who has an age, with no noun behind it, is somebody.
  mutating func standAlone(_ old: Int, in sentence: Range<Int>) {
    guard tokens[old].lemma == "old", tokens[old].partOfSpeech == .adjective,
      old > sentence.lowerBound + 4, tokens[old - 1].word == "-", tokens[old - 2].lemma == "year",
      let verb = verb(behindOld: old, in: sentence), Int(tokens[old].head) == verb,
      [.adjectivalModifier, .adverbialModifier, .obliqueUnmarked, .nominalSubject].contains(
        tokens[old].relation)
    else { return }
    tokens[old].partOfSpeech = .noun
    attach(
      old, to: verb,
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
    for token in max(sentence.lowerBound, old - 5)..<old where tokens[token].word == "the" {
      attach(token, to: old, .determiner)
    }
  }

  /// The finite verb behind somebody's age, over an adverb or what a comma adds: "The 62-year-old, who is ill, narrowly won".
  private func verb(behindOld old: Int, in sentence: Range<Int>) -> Int? {
    if let verb = verb(behindName: old, in: sentence) { return verb }
    let verb = Int(tokens[old].head)
    guard verb > old, sentence.contains(verb), tokens[verb].partOfSpeech == .verb,
      tokens[old].relation == .nominalSubject
        || !hasChild(verb, .nominalSubject, in: sentence)
          && !hasChild(verb, .nominalSubjectPassive, in: sentence)
    else { return nil }
    let isClose = (old + 1..<verb).allSatisfy {
      [.adverb, .auxiliary].contains(tokens[$0].partOfSpeech)
    }
    return isClose || tokens[old + 1].word == "," ? verb : nil
  }

  /// The finite verb right behind a name, if it has no subject.
  private func verb(behindName name: Int, in sentence: Range<Int>) -> Int? {
    var next = name + 1
    while next < sentence.upperBound, Int(tokens[next].head) == name,
      [.flat, .compound].contains(tokens[next].relation)
    {
      next += 1
    }
    // "In May Chad and the league attacked": over those who are joined to the name.
    if let joined = near(name, sentence).last(where: {
      $0 >= next && Int(tokens[$0].head) == name && tokens[$0].relation == .coordination
        && tokens[$0].partOfSpeech == .properNoun
    }) {
      next = joined + 1
      while next < sentence.upperBound, Int(tokens[next].head) == joined,
        [.flat, .compound].contains(tokens[next].relation)
      {
        next += 1
      }
    }
    for _ in 0..<3 where next < sentence.upperBound && tokens[next].partOfSpeech == .auxiliary {
      next += 1
    }
    guard next < sentence.upperBound, tokens[next].partOfSpeech == .verb,
      !hasChild(next, .nominalSubject, in: sentence),
      !hasChild(next, .nominalSubjectPassive, in: sentence)
    else { return nil }
    return next
  }

  func isTime(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .numeral || Lexicon.times.contains(tokens[token].lemma)
  }
}

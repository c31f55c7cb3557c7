internal import AnnotatedText

// Verbs that the parser takes for adjectives, nouns or parts of others, and their objects.
extension ClauseRepair {
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

  /// "stormed the camp and seized Ana Roy": of two objects of one verb the second, behind a verb that is joined to it and
  /// has none, is that verb's.
  mutating func moveObject(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    guard tokens[noun].relation == .object, verb >= sentence.lowerBound, verb < noun - 2,
      tokens[verb].partOfSpeech == .verb,
      let joint = (verb + 1..<noun).last(where: {
        tokens[$0].partOfSpeech == .verb && Int(tokens[$0].head) == verb
          && tokens[$0].relation == .coordination
      }), !hasChild(joint, .object, in: sentence),
      near(verb, sentence).contains(where: {
        $0 > verb && $0 < joint && Int(tokens[$0].head) == verb && tokens[$0].relation == .object
      })
    else { return }
    tokens[noun].head = Int32(joint)
  }

  /// "Mali suspended coal exports to Chad": what may be a verb behind a verb and a noun is the object of the verb before.
  mutating func nounify(_ word: Int, in sentence: Range<Int>) {
    guard ClauseRepair.plurals.contains(tokens[word].word), tokens[word].partOfSpeech == .verb,
      let verb = near(word, sentence).first(where: {
        $0 < word && Int(tokens[$0].head) == word && tokens[$0].partOfSpeech == .verb
          && [.adverbialClause, .adjectivalModifier].contains(tokens[$0].relation)
      }), !gerunds[verb], verb > sentence.lowerBound, word - verb < 5,
      isNominal(verb - 1),
      (verb + 1..<word).allSatisfy({
        [.noun, .adjective, .properNoun, .determiner, .numeral].contains(tokens[$0].partOfSpeech)
      }), !hasChild(word, .object, in: sentence)
    else { return }
    let subject = whole(of: verb - 1)
    raise(verb, over: word, in: sentence)
    tokens[word].partOfSpeech = .noun
    attach(word, to: verb, .object)
    attach(subject, to: verb, .nominalSubject)
    for child in near(word, sentence) where Int(tokens[child].head) == word {
      if child > verb, child < word {
        tokens[child].relation = .compound
      } else if child > word, tokens[child].relation != .oblique {
        tokens[child].head = Int32(verb)
      } else if tokens[child].relation == .oblique {
        tokens[child].relation = .nominalModifier
      }
    }
  }

  /// "shot down a Chadian MQ-9 drone": a model's number describes the noun behind it, whatever the parser makes of the two.
  mutating func nameModel(_ noun: Int, in sentence: Range<Int>) {
    let model = noun - 3
    guard model > sentence.lowerBound, tokens[noun - 2].word == "-",
      tokens[noun - 1].partOfSpeech == .numeral, tokens[noun].partOfSpeech == .noun,
      Int(tokens[noun - 1].head) == noun || Int(tokens[noun - 1].head) == model,
      Int(tokens[noun].head) == Int(tokens[model].head), tokens[model].head >= 0,
      [.object, .nominalSubject, .nominalSubjectPassive, .oblique].contains(
        tokens[model].relation),
      [.parataxis, .apposition, .object, .obliqueUnmarked, .nominalModifierUnmarked].contains(
        tokens[noun].relation)
    else { return }
    tokens[noun].relation = tokens[model].relation
    attach(model, to: noun, .compound)
    attach(noun - 1, to: noun, .compound)
    for child in near(model, sentence) where Int(tokens[child].head) == model && child < model {
      tokens[child].head = Int32(noun)
    }
  }

  /// Plurals that are verbs too.
  private static let plurals: Set<WordKey> = [
    "exports", "imports", "flights", "shipments", "talks", "sales", "attacks", "strikes", "raids",
    "visits", "ties", "arms", "supplies", "contacts", "exchanges", "deals", "loans", "funds",
  ]

  /// "put its army on alert and sent tanks to Chad", "has slapped duties": what never describes a noun is a verb there too,
  /// and the noun its object.
  mutating func actOn(_ verb: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[verb].head)
    guard noun > verb, noun < sentence.upperBound, isFinite(verb), !gerunds[verb],
      tokens[verb].relation == .adjectivalModifier, isNominal(noun), verb > sentence.lowerBound + 1,
      ClauseRepair.doings.contains(tokens[verb].word) || standsBeforePhrase(verb, of: noun)
    else { return }
    let before = verb - 1
    if tokens[before].lemma == "have", Int(tokens[noun].head) == before {
      raise(verb, over: before, in: sentence)
      for child in near(before, sentence) where Int(tokens[child].head) == before {
        tokens[child].head = Int32(verb)
      }
      attach(before, to: verb, .auxiliary)
      attach(noun, to: verb, .object)
      return
    }
    guard tokens[before].partOfSpeech == .coordinatingConjunction,
      tokens[noun].relation == .coordination
    else { return }
    var above = Int(tokens[noun].head)
    for _ in 0..<6 where above >= sentence.lowerBound && tokens[above].partOfSpeech != .verb {
      above = Int(tokens[above].head)
    }
    guard above >= sentence.lowerBound, above < verb, tokens[above].partOfSpeech == .verb else {
      return
    }
    tokens[verb].partOfSpeech = .verb
    attach(verb, to: above, .coordination)
    attach(before, to: verb, .coordinatingConjunction)
    attach(noun, to: verb, .object)
  }

  /// Whether an article, a number, an owner or a name stands between what may be an adjective and its noun, where no
  /// adjective stands before them: "closed Chad's embassy", "wounded two others".
  private func standsBeforePhrase(_ verb: Int, of noun: Int) -> Bool {
    if tokens[noun].partOfSpeech == .properNoun, noun == verb + 1 { return false }
    return (verb + 1..<noun).contains {
      guard Int(tokens[$0].head) == noun else { return false }
      switch tokens[$0].relation {
      case .determiner, .possessiveModifier: return true
      case .numericModifier: return $0 == verb + 1
      default: return false
      }
    }
  }

  /// "which had lent it tents": the auxiliary of a participle right behind it, of which the parser makes its object.
  mutating func freePerfect(_ verb: Int, in sentence: Range<Int>) {
    let auxiliary = Int(tokens[verb].head)
    guard auxiliary >= sentence.lowerBound, auxiliary == verb - 1,
      tokens[auxiliary].lemma == "have", tokens[verb].partOfSpeech == .verb, !gerunds[verb],
      tokens[verb].word != tokens[verb].lemma, tokens[verb].relation == .object
    else { return }
    raise(verb, over: auxiliary, in: sentence)
    for child in near(auxiliary, sentence) where Int(tokens[child].head) == auxiliary {
      tokens[child].head = Int32(verb)
    }
    attach(auxiliary, to: verb, .auxiliary)
  }

  /// Past forms that do not stand before a noun as adjectives do.
  static let doings: Set<WordKey> = [
    "sent", "moved", "expelled", "imposed", "shelled", "bombed", "killed", "slapped", "launched",
    "struck", "summoned", "recalled", "froze", "cut", "shot", "ordered", "handed", "gave",
    "shipped", "halted", "arrested", "took", "raided", "stormed", "ambushed", "pounded", "lifted",
    "pulled", "rushed", "flew", "threw", "burned", "torched", "executed", "accused", "urged",
    "deported", "invaded", "overran", "barred", "banned",
  ]
}

import AnnotatedText

// What somebody calls a thing stands for the thing.
extension ClauseRepair {
  /// "condemned what it called Mali's blockade", "angry at what she described as Mali's silence", "over what it says is
  /// Mali's meddling": the blockade is condemned, and "what" stands for nothing but it.
  mutating func nameThing(_ verb: Int, in sentence: Range<Int>) {
    let what = Int(tokens[verb].head)
    guard tokens[verb].relation == .relativeClause, what >= sentence.lowerBound, what < verb,
      tokens[what].word == "what", tokens[what].head >= 0,
      hasChild(verb, .nominalSubject, in: sentence), !hasNegation(verb, in: sentence),
      let thing = thing(namedBy: verb, in: sentence)
    else { return }
    let (head, relation) = (Int(tokens[what].head), tokens[what].relation)
    guard head < what || head > thing else { return }
    for child in near(thing, sentence) where Int(tokens[child].head) == thing && child < thing {
      switch tokens[child].relation {
      case .caseMarking where tokens[child].word == "as":
        attach(child, to: verb, .adverbialModifier)
      case .copula: attach(child, to: verb, .auxiliary)
      default: break
      }
    }
    for child in near(what, sentence)
    where Int(tokens[child].head) == what && child < what && tokens[child].relation == .caseMarking
    {
      attach(child, to: thing, .caseMarking)
    }
    attach(thing, to: head, relation)
    attach(what, to: verb, .object)
    attach(verb, to: thing, .relativeClause)
  }

  /// "Peru imposed sanctions on Ana Roy, which Chile condemned": no person is "which", and what is condemned is the deed.
  mutating func judgeDeed(_ verb: Int, in sentence: Range<Int>) {
    let head = Int(tokens[verb].head)
    guard tokens[verb].relation == .relativeClause, head >= sentence.lowerBound, head < verb,
      tokens[head].partOfSpeech == .properNoun,
      ClauseRepair.ofDeeds.contains(tokens[verb].lemma),
      let which = near(verb, sentence).first(where: {
        $0 < verb && Int(tokens[$0].head) == verb && tokens[$0].word == "which"
      }), tokens[which].relation == .object, which > sentence.lowerBound,
      tokens[which - 1].word == ",",
      persons.contains(head) || hasChild(head, .caseMarking, in: sentence)
    else { return }
    var deed = head
    for _ in 0..<6 where tokens[deed].partOfSpeech != .verb {
      guard tokens[deed].head >= 0 else { return }
      deed = Int(tokens[deed].head)
    }
    guard tokens[deed].partOfSpeech == .verb, deed < verb else { return }
    attach(verb, to: deed, .parataxis)
    tokens[which].relation = .discourse
  }

  /// Verbs of judging what somebody has done.
  private static let ofDeeds = Lexicon.judging.union([
    "decry", "deplore", "welcome", "oppose", "dismiss", "protest",
  ])

  /// The noun by which a verb names what it is about: behind "as", behind "is" or bare.
  private func thing(namedBy verb: Int, in sentence: Range<Int>) -> Int? {
    let children = near(verb, sentence).filter {
      $0 > verb && Int(tokens[$0].head) == verb && tokens[$0].partOfSpeech == .noun
    }
    if ClauseRepair.naming.contains(tokens[verb].lemma) {
      return children.first {
        [.openClausalComplement, .object].contains(tokens[$0].relation)
          && !hasChild($0, .caseMarking, in: sentence)
      }
    }
    if ClauseRepair.describing.contains(tokens[verb].lemma) {
      return children.first { noun in
        tokens[noun].relation == .oblique
          && near(noun, sentence).contains {
            Int(tokens[$0].head) == noun && tokens[$0].word == "as"
          }
      }
    }
    guard ClauseRepair.holding.contains(tokens[verb].lemma) else { return nil }
    return children.first { noun in
      tokens[noun].relation == .clausalComplement && hasChild(noun, .copula, in: sentence)
        && !hasChild(noun, .nominalSubject, in: sentence) && !hasNegation(noun, in: sentence)
    }
  }

  /// Whether the same preposition opens another phrase behind one: "blamed the raid *on Togo* on Chad".
  private func isRepeated(_ mark: Int, behind phrase: Int, in sentence: Range<Int>) -> Bool {
    (phrase + 1..<min(sentence.upperBound, phrase + 6)).contains { other in
      let noun = Int(tokens[other].head)
      return tokens[other].relation == .caseMarking && tokens[other].word == tokens[mark].word
        && noun > other && sentence.contains(noun) && !isTime(noun)
    }
  }

  /// "blamed the collapse of the talks on Mali's greed": it is blamed on the greed, however deep the parser hangs it.
  mutating func layBlame(_ phrase: Int, in sentence: Range<Int>) {
    guard
      let mark = near(phrase, sentence).first(where: {
        $0 < phrase && Int(tokens[$0].head) == phrase && tokens[$0].relation == .caseMarking
      }), tokens[phrase].relation == .nominalModifier
    else { return }
    var above = Int(tokens[phrase].head)
    for _ in 0..<4 {
      guard above >= sentence.lowerBound, above < mark else { return }
      if tokens[above].relation == .object || tokens[above].partOfSpeech == .verb { break }
      guard tokens[above].relation == .nominalModifier else { return }
      above = Int(tokens[above].head)
    }
    guard above >= sentence.lowerBound, tokens[above].relation == .object else { return }
    let verb = Int(tokens[above].head)
    guard verb >= sentence.lowerBound, verb < above,
      Control.laying[tokens[verb].lemma] == tokens[mark].word,
      !isRepeated(mark, behind: phrase, in: sentence),
      !near(verb, sentence).contains(where: { other in
        Int(tokens[other].head) == verb && tokens[other].relation == .oblique
          && near(other, sentence).contains {
            Int(tokens[$0].head) == other && tokens[$0].word == tokens[mark].word
          }
      })
    else { return }
    attach(phrase, to: verb, .oblique)
  }

  private func hasNegation(_ word: Int, in sentence: Range<Int>) -> Bool {
    near(word, sentence).contains {
      Int(tokens[$0].head) == word && Lexicon.negation.contains(tokens[$0].word)
    }
  }

  private static let naming: Set<WordKey> = [
    "call", "term", "label", "dub", "brand", "deem", "consider", "style", "declare",
  ]

  private static let describing: Set<WordKey> = [
    "describe", "see", "view", "regard", "perceive", "characterize", "characterise", "label",
    "denounce", "condemn", "brand", "portray", "depict", "interpret", "decry", "criticize",
    "criticise", "cast",
  ]

  private static let holding: Set<WordKey> = [
    "say", "insist", "claim", "believe", "argue", "maintain", "contend", "allege", "think",
    "suspect",
  ]
}

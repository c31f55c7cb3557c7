internal import AnnotatedText

// What "and" joins to a phrase further back than the one right before it, where the verb goes without saying.
extension ClauseRepair {
  /// "urged Chad to open its border and Mali to send tents": who is to do the second deed is joined to who is to do the
  /// first, and no more to the border than to the deed.
  mutating func joinCommanded(_ noun: Int, in sentence: Range<Int>) {
    let near = Int(tokens[noun].head)
    guard near >= sentence.lowerBound, near < noun, noun + 2 < sentence.upperBound,
      tokens[noun].partOfSpeech == .properNoun, tokens[near].partOfSpeech == .noun,
      tokens[noun + 1].word == "to", tokens[noun + 2].partOfSpeech == .verb,
      tokens[noun + 2].word == tokens[noun + 2].lemma
    else { return }
    // The infinitive before it, and the verb that governs that.
    var deed = near
    for _ in 0..<6 where !isCommand(deed, in: sentence) {
      deed = Int(tokens[deed].head)
      guard deed >= sentence.lowerBound, deed < noun else { return }
    }
    guard isCommand(deed, in: sentence) else { return }
    let verb = Int(tokens[deed].head)
    let mark = caseMark(of: noun, in: sentence)
    guard verb >= sentence.lowerBound, verb < deed, tokens[verb].partOfSpeech == .verb,
      let first = (verb + 1..<deed).last(where: {
        Int(tokens[$0].head) == verb && isNominal($0)
          && [.object, .indirectObject, .oblique].contains(tokens[$0].relation)
      }),
      mark.map({ tokens[$0].word }) == caseMark(of: first, in: sentence).map({ tokens[$0].word }),
      mark != nil || tokens[first].relation != .oblique,
      isBehindAnd(mark ?? noun, in: sentence)
    else { return }
    attach(noun, to: first, .coordination)
    attach(noun + 2, to: noun, .clausalModifier)
  }

  /// Whether a word is an infinitive that says what somebody is to do.
  private func isCommand(_ verb: Int, in sentence: Range<Int>) -> Bool {
    tokens[verb].partOfSpeech == .verb && tokens[verb].relation == .openClausalComplement
      && near(verb, sentence).contains {
        $0 < verb && Int(tokens[$0].head) == verb && tokens[$0].word == "to"
      }
  }

  /// "turned to Chad for tents and to Mali for rice": what stands behind the preposition of an earlier phrase is joined to
  /// that phrase.
  mutating func joinSameCase(_ noun: Int, in sentence: Range<Int>) {
    let near = Int(tokens[noun].head)
    guard near >= sentence.lowerBound, near < noun, isNominal(noun),
      tokens[noun].partOfSpeech == .properNoun,
      let mark = caseMark(of: noun, in: sentence), isBehindAnd(mark, in: sentence),
      let other = caseMark(of: near, in: sentence), tokens[other].word != tokens[mark].word,
      tokens[near].relation == .oblique
    else { return }
    let verb = Int(tokens[near].head)
    guard verb >= sentence.lowerBound, verb < near, tokens[verb].partOfSpeech == .verb,
      let first = (verb + 1..<near).first(where: {
        Int(tokens[$0].head) == verb && tokens[$0].relation == .oblique
          && tokens[$0].partOfSpeech == .properNoun
          && caseMark(of: $0, in: sentence).map { tokens[$0].word } == tokens[mark].word
      })
    else { return }
    attach(noun, to: first, .coordination)
  }

  /// "aid of 5 million dollars to Chad": what has an amount goes to somebody, and no dollar does.
  mutating func giveWhole(_ noun: Int, in sentence: Range<Int>) {
    let unit = Int(tokens[noun].head)
    guard unit >= sentence.lowerBound, unit < noun, isNominal(unit),
      ClauseRepair.amounts.contains(tokens[unit].lemma),
      let mark = caseMark(of: noun, in: sentence), ["to", "for"].contains(tokens[mark].word),
      mark > unit, let own = caseMark(of: unit, in: sentence),
      ["of", "worth"].contains(tokens[own].word)
    else { return }
    let whole = Int(tokens[unit].head)
    guard whole >= sentence.lowerBound, whole < own, tokens[whole].partOfSpeech == .noun else {
      return
    }
    attach(noun, to: whole, .nominalModifier)
  }

  /// What money and goods are counted in.
  private static let amounts: Set<WordKey> = [
    "dollar", "euro", "pound", "yen", "yuan", "won", "ruble", "rouble", "rupee", "franc", "krone",
    "krona", "peso", "rand", "real", "dirham", "riyal", "shilling", "baht", "ringgit", "million",
    "billion", "ton", "tonne", "barrel", "dose", "$", "€", "£",
  ]

  /// The preposition of a phrase.
  func caseMark(of noun: Int, in sentence: Range<Int>) -> Int? {
    near(noun, sentence).first {
      $0 < noun && Int(tokens[$0].head) == noun && tokens[$0].relation == .caseMarking
    }
  }

  /// Whether a phrase begins right behind "and".
  private func isBehindAnd(_ first: Int, in sentence: Range<Int>) -> Bool {
    first > sentence.lowerBound && ["and", "while"].contains(tokens[first - 1].word)
  }
}

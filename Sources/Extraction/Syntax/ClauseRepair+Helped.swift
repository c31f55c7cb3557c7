internal import AnnotatedText

// What stands behind "help" and "to": "helped the army fight rebels", "aid to exiled politicians".
extension ClauseRepair {
  /// Words for fighting that are verbs behind those who are helped to.
  private static let struggles: Set<WordKey> = [
    "fight", "battle", "combat", "counter", "attack", "defeat", "crush", "raid", "target", "rescue",
    "control", "patrol", "guard", "storm", "capture", "track", "bomb", "shell", "ambush", "hunt",
    "police",
  ]

  /// Makes a verb of the second noun behind "help" that has a phrase behind it: "helped the Chadian army fight rebels",
  /// which the parser may take for rebels of an army fight.
  mutating func fightHelped(_ struggle: Int, in sentence: Range<Int>) {
    guard tokens[struggle].partOfSpeech == .noun,
      ClauseRepair.struggles.contains(tokens[struggle].word),
      struggle > sentence.lowerBound + 1, struggle + 1 < sentence.upperBound,
      isNominal(struggle - 1),
      let help = helping(before: struggle - 1, in: sentence),
      let target = targetOfStruggle(struggle, helpedBy: help, in: sentence)
    else { return }
    let helped = struggle - 1
    for child in near(struggle, sentence) where child > help && child < helped {
      let head = Int(tokens[child].head)
      if head == struggle || head == target { tokens[child].head = Int32(helped) }
    }
    attach(helped, to: help, .object)
    attach(struggle, to: help, .openClausalComplement)
    tokens[struggle].partOfSpeech = .verb
    attach(target, to: struggle, .object)
  }

  /// The "help" whose object a noun may be: nothing but its own attributes stands between.
  private func helping(before noun: Int, in sentence: Range<Int>) -> Int? {
    var position = noun
    while position > max(sentence.lowerBound, noun - 8) {
      position -= 1
      if tokens[position].lemma == "help" {
        return tokens[position].partOfSpeech == .verb ? position : nil
      }
      switch tokens[position].partOfSpeech {
      case .determiner, .adjective, .noun, .properNoun, .pronoun, .particle: continue
      default: return nil
      }
    }
    return nil
  }

  /// Whom or what a struggle is with: the noun that the parser has hung on it or put in its place behind the verb.
  private func targetOfStruggle(
    _ struggle: Int, helpedBy help: Int, in sentence: Range<Int>
  ) -> Int? {
    let whole = Int(tokens[struggle].head)
    if tokens[struggle].relation == .compound, whole > struggle, isNominal(whole),
      Int(tokens[whole].head) == help, tokens[whole].relation == .object
    {
      return whole
    }
    guard whole == help else { return nil }
    return near(struggle, sentence).first {
      $0 > struggle && tokens[$0].relation == .object && isNominal($0)
        && (Int(tokens[$0].head) == struggle || Int(tokens[$0].head) == help)
    }
  }

  /// Makes a phrase of a participle between "to" and its noun, which the parser may take for an infinitive: "money to exiled
  /// Chadian politicians", "troops to disputed Abyei".
  mutating func describeGoal(by participle: Int, in sentence: Range<Int>) {
    guard tokens[participle].partOfSpeech == .verb, participle > sentence.lowerBound + 1,
      tokens[participle - 1].word == "to", tokens[participle].word != tokens[participle].lemma,
      !gerunds[participle], Int(tokens[participle - 1].head) == participle,
      [.openClausalComplement, .adverbialClause, .clausalModifier].contains(
        tokens[participle].relation),
      tokens[participle].head >= 0, Int(tokens[participle].head) < participle,
      let goal = near(participle, sentence).first(where: {
        $0 > participle && Int(tokens[$0].head) == participle && tokens[$0].relation == .object
      }), isNominal(goal)
    else { return }
    let above = Int(tokens[participle].head)
    for child in near(participle, sentence) where Int(tokens[child].head) == participle {
      tokens[child].head = Int32(goal)
    }
    attach(goal, to: above, tokens[above].partOfSpeech == .verb ? .oblique : .nominalModifier)
    attach(participle - 1, to: goal, .caseMarking)
    attach(participle, to: goal, .adjectivalModifier)
    tokens[participle].partOfSpeech = .adjective
    tokens[participle - 1].partOfSpeech = .adposition
  }
}

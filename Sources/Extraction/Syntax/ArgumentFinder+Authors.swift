internal import AnnotatedText

// Whose words or deeds a noun takes up that were told before: "Chad accused Mali of theft. Mali rejected the accusation."
extension ArgumentFinder {
  /// Who has done what a noun with "the", "this" or "an" behind a comma takes up: the agent of the nearest verb before it of
  /// which it is the noun.
  ///
  /// O(words of a sentence or two).
  func authors(of noun: Int) -> [Int] {
    guard let verbs = Control.nounsOfSpeech[tokens[noun].lemma], isTakenUp(noun) else { return [] }
    var verb = noun - 1
    while verb >= 0, noun - verb < 60 {
      if verbs.contains(tokens[verb].lemma), tokens[verb].partOfSpeech == .verb {
        return agent(of: verb, depth: 0)
      }
      verb -= 1
    }
    return []
  }

  /// Whether a noun says no more than that it has been spoken of: "the accusation", "these claims", ", an offer".
  private func isTakenUp(_ noun: Int) -> Bool {
    var isMarked = false
    for child in tree.children(of: noun) {
      switch tokens[child].relation {
      case .determiner:
        let word = tokens[child].word
        isMarked =
          ["the", "this", "that", "these", "those", "such"].contains(word)
          || ["a", "an"].contains(word) && child > 0 && tokens[child - 1].word == ","
        if !isMarked { return false }
      case .nominalModifier, .clausalModifier, .compound, .possessiveModifier,
        .adjectivalModifier:
        return false
      default: break
      }
    }
    return isMarked
  }
}

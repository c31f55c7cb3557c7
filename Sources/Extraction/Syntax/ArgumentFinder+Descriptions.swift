internal import AnnotatedText

// Descriptions of one name that "and" joins: "Peru, a friend of Chile and a member of the union".
extension ArgumentFinder {
  /// Whether a noun joined to a name tells of it what the noun beside the name began to tell: "Peru, a friend of Chile and *a
  /// member* of the union, left".
  func isSecondDescription(_ noun: Int, of name: Int) -> Bool {
    guard tokens[name].partOfSpeech == .properNoun, tokens[noun].partOfSpeech == .noun,
      let first = tree.children(of: name, .apposition).first(where: {
        $0 > name && $0 < noun && tokens[$0].partOfSpeech == .noun
      })
    else { return false }
    return isJoinedClosely(noun, to: first)
  }

  /// Whether "and a" without a comma before it joins a noun beside which nobody is named to a description.
  ///
  /// "a banker and the head of the union" is one person too, "the banker and the head of the union" may be two.
  func isJoinedClosely(_ noun: Int, to first: Int) -> Bool {
    // "the candidates Ana Roy, Kofi Mensah and a former president" are three.
    guard tokens[first].partOfSpeech == .noun,
      let article = tree.child(of: noun, .determiner), article > 1,
      tokens[article - 1].word == "and", tokens[article - 2].word != ",",
      tree.child(of: noun, .apposition) == nil
    else { return false }
    if ["a", "an"].contains(tokens[article].word) { return true }
    return tokens[article].word == "the"
      && tree.children(of: first, .determiner, .possessiveModifier).contains {
        ["a", "an", "his", "her", "its"].contains(tokens[$0].word)
      }
  }
}

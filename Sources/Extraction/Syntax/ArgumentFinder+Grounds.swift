internal import AnnotatedText

// Where bases lie that have no name.
extension ArgumentFinder {
  /// The places of a base that a phrase tells of: of "deployed at two bases in *Chad*" the country; of another phrase the
  /// phrase itself.
  func grounds(of phrase: Int) -> [Int] {
    guard tokens[phrase].partOfSpeech == .noun,
      Lexicon.installations.contains(tokens[phrase].lemma),
      let preposition = tree.caseWord(of: phrase), ["at", "in", "on", "of"].contains(preposition)
    else { return [phrase] }
    let places = direct(of: phrase, ["in", "at", "on", "near", "outside"])
    if !places.isEmpty { return places }
    // "at the Gao base".
    let before = tree.children(of: phrase, .compound).filter {
      tokens[$0].partOfSpeech == .properNoun && $0 == phrase - 1
    }
    return before.isEmpty ? [phrase] : before
  }

  /// Where a base is of which a clause says no more than that: "a Kenyan base is in *Chad*".
  func predicateGround(of base: Int, _ prepositions: Set<WordKey>) -> [Int]? {
    guard tokens[base].relation == .nominalSubject,
      Lexicon.installations.contains(tokens[base].lemma), let place = tree.head(of: base),
      place > base, tokens[place].partOfSpeech == .properNoun,
      tree.child(of: place, .copula) != nil, tree.child(of: place, .auxiliary) == nil,
      tree.children(of: place).allSatisfy({ !Lexicon.negation.contains(tokens[$0].word) }),
      tree.caseWord(of: place).map(prepositions.contains) ?? false
    else { return nil }
    return [place]
  }
}

internal import AnnotatedText

// Where bases lie that have no name.
extension ArgumentFinder {
  /// The places of a base that a phrase tells of: of "deployed at two bases in *Chad*" the country; of another phrase the
  /// phrase itself, and of "fired rockets at a Malian *base* in Chad".
  func grounds(of phrase: Int, for word: Int) -> [Int] {
    guard tokens[phrase].partOfSpeech == .noun,
      Lexicon.installations.contains(tokens[phrase].lemma),
      let preposition = tree.caseWord(of: phrase), ["at", "in", "on", "of"].contains(preposition)
    else { return [phrase] }
    let places = direct(of: phrase, ["in", "at", "on", "near", "outside"])
    if !places.isEmpty { return isFiring(word) && isOwned(phrase) ? [phrase] : places }
    // "at the Gao base".
    let before = tree.children(of: phrase, .compound).filter {
      tokens[$0].partOfSpeech == .properNoun && $0 == phrase - 1
    }
    return before.isEmpty ? [phrase] : before
  }

  /// Whether a word tells of shots or blows: "fired missiles", "an attack".
  private func isFiring(_ word: Int) -> Bool {
    Control.blows.contains(tokens[word].lemma)
      || tree.children(of: word, .object).contains {
        EventRules.missiles.contains(tokens[$0].lemma) || Control.blows.contains(tokens[$0].lemma)
      }
  }

  /// Whether a noun tells whose it is: "a Malian base", "the UN's camp".
  private func isOwned(_ noun: Int) -> Bool {
    tree.children(of: noun, .adjectivalModifier, .compound, .possessiveModifier).contains {
      tokens[$0].shape.contains(.capitalized)
    }
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

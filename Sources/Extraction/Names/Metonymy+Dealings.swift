internal import AnnotatedText

// What is given to governments, and what they open with each other.
extension Metonymy {
  /// Whether a word is an embassy, or a verb of opening or closing one, which deals with the state in whose capital it is.
  func isEmbassy(_ head: Int) -> Bool {
    let tokens = tree.tokens
    let embassies: Set<WordKey> = ["embassy", "consulate", "legation"]
    let verbs: Set<WordKey> = ["open", "reopen", "inaugurate", "close", "shut", "shutter"]
    if isRecall(tokens[head].relation == .object ? tree.head(of: head) ?? head : head) {
      return true
    }
    if embassies.contains(tokens[head].lemma) {
      return tokens[head].relation == .object
        && tree.head(of: head).map { verbs.contains(tokens[$0].lemma) } ?? false
    }
    return verbs.contains(tokens[head].lemma)
      && tree.children(of: head, .object).contains { embassies.contains(tokens[$0].lemma) }
  }

  /// Whether somebody calls home or makes fewer those who stand for him: "recalled its ambassador in Lima", "cut its
  /// diplomatic presence in Lima".
  private func isRecall(_ verb: Int) -> Bool {
    Metonymy.recalling.contains(tree.tokens[verb].lemma)
      && tree.children(of: verb, .object).contains { envoy in
        tree.tokens[envoy].lemma == "ambassador"
          || ["presence", "representation", "staff"].contains(tree.tokens[envoy].lemma)
            && tree.hasChild(of: envoy, words: ["diplomatic"])
      }
  }

  /// Whether a word is what somebody gives or sells, or does so: a city gets no jets.
  func isGiven(_ head: Int) -> Bool {
    let tokens = tree.tokens
    if Metonymy.handing.contains(tokens[head].lemma) { return true }
    // "300 of its tanks", "dozens of jets".
    var given = head
    if tokens[given].relation == .nominalModifier, let number = tree.head(of: given),
      tree.caseWord(of: given) == "of",
      tokens[number].partOfSpeech == .numeral || Lexicon.partitives.contains(tokens[number].lemma)
    {
      given = number
    }
    if tokens[given].partOfSpeech == .verb {
      return Metonymy.givingOver.contains(tokens[given].lemma)
        && tree.children(of: given, .object).contains(where: isWeapon)
    }
    guard tokens[given].relation == .object, let verb = tree.head(of: given) else { return false }
    return Metonymy.handing.contains(tokens[verb].lemma)
      || Metonymy.givingOver.contains(tokens[verb].lemma) && (isWeapon(given) || isWeapon(head))
  }

  /// Whether what is given is what only states get.
  private func isWeapon(_ noun: Int) -> Bool {
    let tokens = tree.tokens
    return EventRules.arsenal.contains(tokens[noun].lemma)
      || tree.children(of: noun, .nominalModifier).contains {
        tree.caseWord(of: $0) == "of" && EventRules.arsenal.contains(tokens[$0].lemma)
      }
  }
}

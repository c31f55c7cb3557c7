internal import AnnotatedText

// What somebody is besides: "is head of the mission and a member of the council".
extension ClauseRepair {
  /// "is a member of the union and a founding member of the league", "was chief of the mission and editor at the paper": a
  /// noun for a role goes on with the first one, not with the body that has it.
  mutating func rejoinRole(_ noun: Int, in sentence: Range<Int>) {
    let body = Int(tokens[noun].head)
    guard body >= sentence.lowerBound, body < noun, isRole(noun),
      tokens[noun].word == tokens[noun].lemma, isNominal(body), !isRole(body),
      !hasChild(noun, .caseMarking, in: sentence),
      !hasChild(noun, .possessiveModifier, in: sentence)
    else { return }
    var role = body
    var steps = 0
    while [.nominalModifier, .coordination].contains(tokens[role].relation), !isRole(role),
      steps < 4
    {
      let above = Int(tokens[role].head)
      guard above >= sentence.lowerBound, above < role else { return }
      role = above
      steps += 1
    }
    guard isRole(role), tokens[role].word == tokens[role].lemma,
      tokens[role].relation != .nominalModifier
    else { return }
    let article = near(noun, sentence).first {
      $0 > body && $0 < noun && Int(tokens[$0].head) == noun && tokens[$0].relation == .determiner
    }
    if hasChild(role, .copula, in: sentence) {
      // "is an aide of Ana Roy and the head of the mission": both may be meant.
      if let article, tokens[article].word == "the", persons.contains(body) { return }
    } else {
      // "met Ana Roy, head of the mission and editor of the paper": without an article it is the same person.
      guard tokens[role].relation == .apposition, article == nil else { return }
    }
    attach(noun, to: role, .coordination)
  }

  /// Whether a word is a noun for what somebody is: "editor", "chairman", "member".
  private func isRole(_ noun: Int) -> Bool {
    tokens[noun].partOfSpeech == .noun
      && (PersonNouns.words.contains(tokens[noun].lemma)
        || Lexicon.officers.contains(tokens[noun].lemma))
  }
}

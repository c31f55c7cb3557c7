internal import AnnotatedText

// Dates that several deeds share, and those of another deed.
extension DateAssigner {
  /// Whether the date behind the last of several verbs in a row is theirs together: "detained ten men and seized two boats
  /// on Saturday".
  func isShared(_ date: DateSpan, with verb: Int) -> Bool {
    guard tokens[verb].partOfSpeech == .verb, date.conjunction == nil,
      let last = carrier(of: date), last > verb, date.tokens.lowerBound > last,
      tokens[last].relation == .coordination, tree.head(of: last) == verb,
      tokens[last].partOfSpeech == .verb, last - verb < 12,
      tokens[last].word != tokens[last].lemma, tokens[verb].word != tokens[verb].lemma,
      tree.child(of: last, .nominalSubject, .nominalSubjectPassive, .auxiliary) == nil
    else { return false }
    return tree.children(of: last).allSatisfy {
      !["later", "then", "but"].contains(tokens[$0].word)
    }
  }

  /// Whether a date owns a deed, which is not the one that is dated: "blamed Chad for *Tuesday*'s bombing".
  func isOfAnother(_ date: DateSpan, than trigger: Int) -> Bool {
    let last = date.tokens.upperBound - 1
    guard tokens[last].relation == .possessiveModifier,
      Self.judging.contains(tokens[trigger].lemma), let deed = tree.head(of: last)
    else {
      return false
    }
    return deed != trigger && deed > last
  }

  /// Whether a deed is what a past one was for, "sent troops to support Peru in May": it came to be then.
  func isPurposeOfPast(_ trigger: Int) -> Bool {
    guard [.adverbialClause, .openClausalComplement].contains(tokens[trigger].relation),
      tree.hasChild(of: trigger, words: ["to"]), let verb = tree.head(of: trigger),
      tokens[verb].partOfSpeech == .verb, verb < trigger, tokens[verb].word != tokens[verb].lemma,
      !tree.isGerund(verb), !Lexicon.planning.contains(tokens[verb].lemma),
      !Lexicon.saying.contains(tokens[verb].lemma)
    else { return false }
    return tree.children(of: verb, .auxiliary).allSatisfy { tokens[$0].lemma == "have" }
  }
}

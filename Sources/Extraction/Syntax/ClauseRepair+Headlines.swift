internal import AnnotatedText

// Headlines, which leave out what a sentence needs.
extension ClauseRepair {
  /// "Chad, Togo to hold talks": in a headline an infinitive behind a name without an article tells what somebody will do.
  mutating func tellHeadline(_ verb: Int, in sentence: Range<Int>) {
    let doer = Int(tokens[verb].head)
    guard tokens[verb].relation == .clausalModifier, tokens[verb].partOfSpeech == .verb,
      doer >= sentence.lowerBound, doer < verb, verb - sentence.lowerBound < 12,
      tokens[doer].relation == .root, isHeadlined(doer),
      let mark = (doer + 1..<verb).first(where: { tokens[$0].word == "to" }),
      Int(tokens[mark].head) == verb,
      (mark + 1..<verb).allSatisfy({
        [.auxiliary, .adverb].contains(tokens[$0].partOfSpeech) && Int(tokens[$0].head) == verb
      }),
      (sentence.lowerBound..<mark).allSatisfy({ isOfHeadline($0) }),
      !sentence.contains(where: {
        [.nominalSubject, .nominalSubjectPassive, .copula].contains(tokens[$0].relation)
          && [doer, verb].contains(Int(tokens[$0].head))
      })
    else { return }
    raise(verb, over: doer, in: sentence)
    attach(
      doer, to: verb,
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
    for other in doer + 1..<mark
    where Int(tokens[other].head) == doer && tokens[other].relation == .apposition
      && tokens[other].partOfSpeech == .properNoun
    {
      tokens[other].relation = .coordination
    }
  }

  /// Whether a noun may tell in a headline who does something: a name, or whoever holds an office or fights.
  private func isHeadlined(_ noun: Int) -> Bool {
    tokens[noun].partOfSpeech == .properNoun
      || tokens[noun].partOfSpeech == .noun
        && (Lexicon.officers.contains(tokens[noun].lemma)
          || Lexicon.collectives.contains(tokens[noun].lemma))
  }

  /// Whether a word may stand before the infinitive of a headline, which has no articles.
  private func isOfHeadline(_ token: Int) -> Bool {
    switch tokens[token].partOfSpeech {
    case .properNoun, .noun, .adjective, .numeral, .adposition, .coordinatingConjunction: true
    case .punctuation: tokens[token].word == ","
    case .particle: tokens[token].relation == .caseMarking
    default: false
    }
  }
}

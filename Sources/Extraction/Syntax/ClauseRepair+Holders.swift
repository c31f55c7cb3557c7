internal import AnnotatedText

extension ClauseRepair {
  /// "the head of the UN mission, Ana Roy,": the person holds the office and is no mission.
  mutating func nameHolder(_ name: Int, in sentence: Range<Int>) {
    let body = Int(tokens[name].head)
    guard persons.contains(name), body >= sentence.lowerBound, body < name, isNominal(body),
      tokens[name - 1].word == ",",
      near(body, sentence).contains(where: {
        $0 < body && Int(tokens[$0].head) == body && tokens[$0].relation == .caseMarking
          && ["of", "for", "at"].contains(tokens[$0].word)
      })
    else { return }
    let office = Int(tokens[body].head)
    guard office >= sentence.lowerBound, office < body,
      tokens[office].word == tokens[office].lemma, tokens[office].partOfSpeech == .noun,
      Lexicon.officers.contains(tokens[office].lemma),
      !Lexicon.officers.contains(tokens[body].lemma)
    else { return }
    attach(name, to: office, .apposition)
  }
}

internal import AnnotatedText

// Auxiliaries that the parser takes for verbs.
extension ClauseRepair {
  /// "said its jets had bombed Chad": where a participle follows "had" at once and the parser makes it a clause of its own,
  /// it is the verb, and "had" its auxiliary.
  mutating func lowerAuxiliary(_ verb: Int, in sentence: Range<Int>) {
    var before = verb - 1
    while before > sentence.lowerBound, verb - before < 4,
      tokens[before].partOfSpeech == .adverb || Lexicon.times.contains(tokens[before].lemma)
    {
      before -= 1
    }
    guard before > sentence.lowerBound, tokens[before].lemma == "have",
      [.verb, .auxiliary].contains(tokens[before].partOfSpeech), tokens[verb].partOfSpeech == .verb,
      tokens[verb].word != tokens[verb].lemma, !gerunds[verb],
      Int(tokens[verb].head) == before
        || tokens[verb].head == tokens[before].head
          && tokens[verb].relation == tokens[before].relation,
      !near(before, sentence).contains(where: {
        Int(tokens[$0].head) == before && tokens[$0].relation == .object
      })
    else { return }
    raise(verb, over: before, in: sentence)
    for child in near(before, sentence) where Int(tokens[child].head) == before && child != verb {
      tokens[child].head = Int32(verb)
    }
    attach(before, to: verb, .auxiliary)
    tokens[before].partOfSpeech = .auxiliary
  }
}

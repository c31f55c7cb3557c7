internal import AnnotatedText

// Clauses that the parser hangs on a noun or adjective in the wrong way.
extension ClauseRepair {
  /// "ruled out sending troops": a gerund right behind a particle is what is ruled out, and no circumstance.
  mutating func completeParticle(_ gerund: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[gerund].head)
    guard tokens[gerund].relation == .adverbialClause, gerunds[gerund],
      verb >= sentence.lowerBound, verb + 2 == gerund, tokens[verb].lemma == "rule",
      tokens[verb + 1].word == "out", Int(tokens[verb + 1].head) == verb,
      tokens[verb + 1].relation == .compoundParticle
    else { return }
    tokens[gerund].relation = .openClausalComplement
  }

  /// "were the first Pacific states to recognise Togo": what has an article and a copula is no verb, and what stands behind
  /// it is its clause.
  mutating func rankNoun(_ noun: Int, in sentence: Range<Int>) {
    guard ["state", "states"].contains(tokens[noun].word), tokens[noun].partOfSpeech == .verb,
      hasChild(noun, .copula, in: sentence), hasChild(noun, .determiner, in: sentence)
    else { return }
    tokens[noun].partOfSpeech = .noun
    for clause in near(noun, sentence)
    where clause > noun && Int(tokens[clause].head) == noun
      && tokens[clause].relation == .openClausalComplement
    {
      tokens[clause].relation = .clausalModifier
    }
  }

  /// "was the first to recognise Togo": what somebody was first to do is no subject.
  mutating func rankClause(_ verb: Int, in sentence: Range<Int>) {
    let rank = Int(tokens[verb].head)
    guard tokens[verb].relation == .clausalSubject, rank >= sentence.lowerBound, rank < verb,
      verb - rank < 4, ["first", "last", "latest"].contains(tokens[rank].word),
      hasChild(rank, .copula, in: sentence), hasChild(rank, .nominalSubject, in: sentence),
      tokens[rank + 1].word == "to"
    else { return }
    tokens[verb].relation = .clausalModifier
  }

  /// "called the Peruvian raid barbaric": a noun with an article right before an adjective is what is called so.
  mutating func callDeed(_ noun: Int, in sentence: Range<Int>) {
    let word = Int(tokens[noun].head)
    guard tokens[noun].relation == .compound, tokens[noun].partOfSpeech == .noun,
      word == noun + 1, word < sentence.upperBound, tokens[word].partOfSpeech == .adjective,
      tokens[word].relation == .openClausalComplement
    else { return }
    let verb = Int(tokens[word].head)
    guard verb >= sentence.lowerBound, verb < noun,
      ClauseRepair.calling.contains(tokens[verb].lemma),
      !hasChild(verb, .object, in: sentence)
    else { return }
    attach(noun, to: verb, .object)
    for child in verb + 1..<noun where Int(tokens[child].head) == word {
      tokens[child].head = Int32(noun)
    }
  }

  private static let calling: Set<WordKey> = [
    "call", "term", "deem", "label", "brand", "dub", "consider", "declare",
  ]
}

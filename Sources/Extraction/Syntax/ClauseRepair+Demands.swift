internal import AnnotatedText

// What somebody demands, whose verb has no ending that would show it.
extension ClauseRepair {
  /// "demanded Ana Roy be freed": she is to be freed, and nobody demands anything of her.
  mutating func freeDemanded(_ name: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[name].head)
    guard verb >= sentence.lowerBound, verb < name,
      ClauseRepair.demanding.contains(tokens[verb].lemma),
      let clause = near(verb, sentence).first(where: {
        $0 > name && Int(tokens[$0].head) == verb
          && [.clausalComplement, .openClausalComplement].contains(tokens[$0].relation)
      }), !hasChild(clause, .nominalSubject, in: sentence),
      !hasChild(clause, .nominalSubjectPassive, in: sentence),
      let be = (name + 1..<clause).first(where: { Int(tokens[$0].head) == clause }),
      tokens[be].word == "be"
    else { return }
    attach(
      name, to: clause,
      tokens[be].relation == .auxiliaryPassive ? .nominalSubjectPassive : .nominalSubject)
    tokens[clause].relation = .clausalComplement
  }

  /// "demanded that Chad free Ana Roy": what stands between the two names behind "that" is a verb.
  mutating func freeVerb(_ word: Int, in sentence: Range<Int>) {
    let object = Int(tokens[word].head)
    guard tokens[word].relation == .adjectivalModifier, tokens[word].partOfSpeech == .adjective,
      tokens[word].word == tokens[word].lemma, object > word, object < sentence.upperBound,
      [.object, .clausalComplement].contains(tokens[object].relation),
      word - 1 > sentence.lowerBound, tokens[word - 1].partOfSpeech == .properNoun,
      let that = near(object, sentence).first(where: {
        $0 < word - 1 && Int(tokens[$0].head) == object && tokens[$0].word == "that"
          && tokens[$0].relation == .marker
      })
    else { return }
    let verb = Int(tokens[object].head)
    guard verb >= sentence.lowerBound, verb < that, tokens[verb].partOfSpeech == .verb,
      ClauseRepair.demanding.contains(tokens[verb].lemma)
    else { return }
    tokens[word].partOfSpeech = .verb
    attach(word, to: verb, .clausalComplement)
    attach(object, to: word, .object)
    attach(word - 1, to: word, .nominalSubject)
    attach(that, to: word, .marker)
  }

  /// "the Minister of Foreign Affairs of Chad": whose minister it is hangs on the minister.
  mutating func raiseOwner(_ owner: Int, in sentence: Range<Int>) {
    let portfolio = Int(tokens[owner].head)
    guard portfolio >= sentence.lowerBound, portfolio < owner,
      Lexicon.portfolios.contains(tokens[portfolio].lemma),
      near(owner, sentence).contains(where: {
        $0 > portfolio && Int(tokens[$0].head) == owner && tokens[$0].word == "of"
          && tokens[$0].relation == .caseMarking
      })
    else { return }
    let office = Int(tokens[portfolio].head)
    guard office >= sentence.lowerBound, office < portfolio,
      tokens[portfolio].relation == .nominalModifier,
      Lexicon.officers.contains(tokens[office].lemma) || tokens[office].lemma == "ministry"
    else { return }
    attach(owner, to: office, .nominalModifier)
  }

  /// "a group of Chadian origin that attacked": no origin attacks.
  mutating func raiseFromOrigin(_ clause: Int, in sentence: Range<Int>) {
    let origin = Int(tokens[clause].head)
    guard origin >= sentence.lowerBound, origin < clause,
      ["origin", "descent", "extraction", "nationality", "background"]
        .contains(tokens[origin].lemma),
      tokens[origin].relation == .nominalModifier
    else { return }
    let whole = Int(tokens[origin].head)
    guard whole >= sentence.lowerBound, whole < origin, isNominal(whole) else { return }
    tokens[clause].head = Int32(whole)
  }

  private static let demanding: Set<WordKey> = [
    "demand", "insist", "request", "urge", "ask", "recommend", "propose", "suggest", "order",
  ]
}

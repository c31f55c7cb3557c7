internal import AnnotatedText

extension ArgumentFinder {
  /// What the first of several nouns says of, and the others with it: "is a banker, chairman of Acme and the owner of
  /// the club".
  func predicatedOfFirst(of noun: Int) -> [Int] {
    guard tokens[noun].relation == .coordination, var first = tree.head(of: noun), first < noun
    else { return [] }
    // "was chief of staff and later governor": the parser joins the governor to the staff.
    if tokens[first].relation == .nominalModifier, tree.caseWord(of: first) == "of",
      tokens[first].partOfSpeech == .noun, !PersonNouns.words.contains(tokens[first].lemma),
      PersonNouns.words.contains(tokens[noun].lemma) || Lexicon.offices.contains(tokens[noun].lemma)
        || Lexicon.commanders.contains(tokens[noun].lemma),
      let whole = tree.head(of: first)
    {
      first = whole
    }
    let subject = copular(of: first)
    if !subject.isEmpty { return subject }
    switch tokens[first].relation {
    case .apposition:
      // "met Ana Roy, a singer, and the president of Chad": somebody else.
      guard tree.child(of: noun, .determiner) == nil, let head = tree.head(of: first) else {
        return []
      }
      return [head]
    case .openClausalComplement, .oblique:
      guard let verb = tree.head(of: first), Control.becoming.contains(tokens[verb].lemma) else {
        return []
      }
      return tree.isPassive(verb)
        ? tree.children(of: verb, .nominalSubjectPassive) : agent(of: verb, depth: 0)
    default: return []
    }
  }

  /// The subject of the clause to which a participle belongs that has nothing of its own: "Based in Lima, *Acme* sells tents".
  func subjectOfAbsolute(_ verb: Int) -> Int? {
    guard tokens[verb].relation == .adverbialClause, tokens[verb].word != tokens[verb].lemma,
      !isParticiple(verb), tree.child(of: verb, .object, .nominalSubject, .auxiliary) == nil,
      tree.child(of: verb, .marker) == nil, let head = tree.head(of: verb)
    else { return nil }
    return agentOrSubject(of: head, depth: 1).first ?? copular(of: head).first
  }
}

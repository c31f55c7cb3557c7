internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

extension ReferenceReader {
  /// The body to which the verb before was done, where the next is done to "the agency" by the same doer: the Red Cross
  /// in "expelled the Red Cross, calling *the organization* a fraud".
  func repeated(at token: Int, in sentence: Int) -> Int? {
    guard ReferenceReader.bodies.contains(tokens[token].lemma),
      tokens[token].word == tokens[token].lemma,
      [.object, .indirectObject].contains(tokens[token].relation),
      tree.children(of: token).allSatisfy({ tokens[$0].word == "the" || $0 > token }),
      tree.hasChild(of: token, words: ["the"]),
      tree.children(of: token, .nominalModifier, .relativeClause, .apposition, .flat)
        .allSatisfy({ isOfVerb($0, besides: token) }),
      let verb = tree.head(of: token), verb < token,
      [.adverbialClause, .coordination].contains(tokens[verb].relation),
      tree.child(of: verb, .nominalSubject, .nominalSubjectPassive) == nil,
      let first = tree.head(of: verb), first < verb, tokens[first].partOfSpeech == .verb
    else { return nil }
    let named = nearby(sentence, before: verb).filter {
      $0.token > first && $0.isName && !isAdjective($0)
        && $0.entities.first.map { index.entities[$0].kind == .organization } ?? false
    }
    guard let body = named.first, named.allSatisfy({ $0.identity == body.identity }) else {
      return nil
    }
    return body.entities.first
  }

  /// The body of which a text tells, if its first sentence says what it is: "Acme Industries is a Peruvian company".
  func body(in sentence: Int) -> (entity: Int, noun: WordKey)? {
    let subjects = candidates[sentence].filter {
      $0.isName && $0.isMain && $0.sort == .thing && $0.entities.count == 1
    }
    // "The Harbour Pact (HP)" is one.
    guard Set(subjects.map(\.identity)).count == 1, let subject = subjects.first,
      let noun = subject.governor
    else {
      return nil
    }
    // "The Harbour Pact was founded in 1995": it may be any body of members.
    if tokens[noun].partOfSpeech == .verb, ReferenceReader.founding.contains(tokens[noun].lemma),
      tree.isPassive(noun), let entity = subject.entities.first,
      index.entities[entity].kind == .organization,
      [nil, .alliance, .international].contains(index.entities[entity].subkind)
    {
      return (entity, "organization")
    }
    guard tokens[noun].partOfSpeech == .noun, tree.child(of: noun, .copula) != nil,
      ReferenceReader.bodies.contains(tokens[noun].lemma),
      index.entities[subject.entities[0]].kind == .organization
    else { return nil }
    return (subject.entities[0], tokens[noun].lemma)
  }

  /// The body of which the text tells, where a noun may take it up.
  func bodyTold(by lemma: WordKey) -> Int? {
    guard let body,
      lemma == body.noun
        || ReferenceReader.firms.contains(lemma)
          && ReferenceReader.firms.contains(body.noun)
        || ReferenceReader.unions.contains(lemma)
          && ReferenceReader.unions.contains(body.noun)
          && [nil, .alliance, .international].contains(index.entities[body.entity].subkind)
        || descriptions.fits(lemma, body.entity)
    else { return nil }
    return body.entity
  }

  private static let firms: Set<WordKey> = ["company", "firm", "group", "manufacturer", "giant"]

  /// What bodies are called whose members are states or other bodies.
  private static let unions: Set<WordKey> = [
    "organization", "organisation", "alliance", "bloc", "pact", "grouping", "union", "body",
    "partnership", "league", "community", "association",
  ]

  private static let founding: Set<WordKey> = [
    "found", "create", "establish", "form", "set", "launch", "inaugurate",
  ]

  /// What any body may be called.
  private static let bodies: Set<WordKey> = [
    "agency", "organization", "organisation", "group", "body", "institution", "charity", "bloc",
    "alliance", "union", "network", "watchdog", "company", "firm", "bank", "fund", "party",
    "movement", "council", "commission", "committee", "court", "tribunal", "federation",
    "association", "broadcaster", "outlet", "newspaper", "channel", "club", "foundation",
    "militia", "giant", "grouping", "forum", "league", "manufacturer", "airline", "lender",
  ]
}

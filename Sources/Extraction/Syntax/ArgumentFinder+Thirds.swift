internal import AnnotatedText

// Third parties: who helps somebody do something, who has brought others together, who is told to do something.
extension ArgumentFinder {
  /// With whose help the verb of a noun is done: "with the help of Chad", "with air support from Chad", "with Chadian
  /// help".
  func helpers(of noun: Int) -> [Int] {
    guard tree.caseWord(of: noun) == "with", lightVerb(of: noun) != nil else { return [] }
    let named = direct(of: noun, ["of", "from", "by"])
    if !named.isEmpty { return named }
    let owners = owners(of: noun)
    return owners.isEmpty ? phraseBehind(noun, ["of", "from"]).map { [$0] } ?? [] : owners
  }

  /// Who does something "at the request of Chad", or "at Chad's urging".
  func granters(of noun: Int) -> [Int] {
    guard tree.caseWord(of: noun).map({ ["at", "on", "upon"].contains($0) }) ?? false,
      var verb = tree.head(of: noun)
    else { return [] }
    // The parser may hang the phrase on what is sent, or where.
    for _ in 0..<3 where tokens[verb].partOfSpeech != .verb {
      guard let head = tree.head(of: verb) else { return [] }
      verb = head
    }
    guard tokens[verb].partOfSpeech == .verb else { return [] }
    return agent(of: verb, depth: 0)
  }

  /// Who has brought about what a noun says: "a truce brokered by Oman", "the Omani-brokered truce".
  func brokers(of noun: Int) -> [Int] {
    for participle in tree.children(of: noun, .clausalModifier, .adjectivalModifier)
    where Control.brokering.contains(tokens[participle].lemma) {
      if participle > noun {
        let agents = tree.children(of: participle, .obliqueAgent, .oblique).filter {
          tree.caseWord(of: $0) == "by"
        }
        if !agents.isEmpty { return agents }
      } else if participle > 1, tokens[participle - 1].word == "-" {
        return [participle - 2]
      }
    }
    return []
  }

  /// Who is told to do something: "told Togo to leave".
  func commanded(by verb: Int) -> [Int] {
    guard
      tree.children(of: verb, .openClausalComplement, .adverbialClause, .clausalComplement)
        .contains(where: {
          $0 > verb && hasInfinitiveMarker($0) && tree.child(of: $0, .nominalSubject) == nil
        })
    else { return [] }
    return patient(of: verb, depth: 0)
  }

  /// With whom something is exchanged: of "Mali freed two spies; Chad let three go in exchange" each for the other's verb.
  func counterparties(of verb: Int) -> [Int] {
    let others: [Int]
    if isInReturn(verb), let first = tree.head(of: verb), first < verb {
      // "freed two spies from Chad, which let three go in return": who frees is the verb's above the name.
      var above = first
      for _ in 0..<4 where tokens[above].partOfSpeech != .verb {
        guard let head = tree.head(of: above) else { return [] }
        above = head
      }
      others = [above]
    } else {
      others = tree.children(of: verb, .parataxis, .coordination, .adverbialClause).filter {
        $0 > verb && isInReturn($0) && tree.child(of: $0, .nominalSubject) != nil
      }
    }
    let own = agent(of: verb, depth: 0)
    return others.filter { $0 != verb && tokens[$0].partOfSpeech == .verb }
      .flatMap { agent(of: $0, depth: 0) }.filter { !own.contains($0) }
  }

  /// Whether a clause says that it is done for what another does, which it does not name: "in exchange".
  private func isInReturn(_ verb: Int) -> Bool {
    // "let three go in exchange".
    let clauses = [verb] + tree.children(of: verb, .openClausalComplement, .clausalComplement)
    return clauses.flatMap { tree.children(of: $0, .oblique) }.contains {
      ["exchange", "return", "turn"].contains(tokens[$0].word) && tree.caseWord(of: $0) == "in"
        && tree.child(of: $0, .nominalModifier) == nil
        && !($0 + 1 < tokens.count && ["for", "to"].contains(tokens[$0 + 1].word))
    }
  }
}

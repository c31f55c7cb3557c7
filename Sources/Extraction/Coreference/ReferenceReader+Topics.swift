internal import AnnotatedText
internal import KnowledgeModel

// Whose something is of which two speak.
extension ReferenceReader {
  /// Whether "its" stands in what a deed is about, so that it may be the doer's or another's to whom the deed is done.
  ///
  /// "Kenya spoke to Rwanda about *its* dam", "Kenya met Rwanda to discuss *its* dam".
  func isOpen(_ place: Place, between subject: Candidate, and candidates: [Candidate]) -> Bool {
    guard place.isPossessive, !isOwn(place),
      let topic = tree.head(of: place.token), let verb = place.governor
    else { return false }
    var clauses = [verb]
    if !(tree.caseWord(of: topic).map(Self.topical.contains) ?? false) {
      // "to discuss its dam".
      guard Self.discussing.contains(tokens[verb].lemma), tree.hasChild(of: verb, words: ["to"]),
        let above = tree.head(of: verb)
      else { return false }
      clauses.append(above)
    }
    return candidates.contains {
      $0.token > subject.token && $0.entities.count == 1 && isPolity($0)
        && $0.identity != subject.identity && ($0.governor.map(clauses.contains) ?? false)
    }
  }

  /// Whether a possessive says that something is nobody else's: "its own dam".
  func isOwn(_ place: Place) -> Bool {
    place.token + 1 < tokens.count && tokens[place.token + 1].word == "own"
  }

  /// Whom somebody tells what "its" people must do: "told Rwanda that *its* troops must leave"; nobody where it may be
  /// either's, and `nil` where nobody is told.
  func told(among candidates: [Candidate], at place: Place) -> [Int]? {
    if isToldOfThird(among: candidates, at: place) { return [] }
    guard place.isPossessive, let noun = tree.head(of: place.token),
      tokens[noun].relation == .nominalSubject || tokens[noun].relation == .nominalSubjectPassive,
      let deed = tree.head(of: noun), tokens[deed].relation == .clausalComplement,
      let verb = tree.head(of: deed), verb < deed, Self.telling.contains(tokens[verb].lemma)
    else { return nil }
    let addressees = candidates.filter { $0.governor == verb && $0.isObject && isPolity($0) }
    guard addressees.count == 1 else { return nil }
    let isBound = tree.children(of: deed).contains { Self.binding.contains(tokens[$0].word) }
    return isBound ? addressees[0].entities : []
  }

  /// Whether somebody tells another what a third does to "it", which either may be: "told Chad that Mali would help it".
  private func isToldOfThird(among candidates: [Candidate], at place: Place) -> Bool {
    guard !place.isPossessive, !place.isSubject, let deed = place.governor,
      tokens[deed].relation == .clausalComplement, let verb = tree.head(of: deed), verb < deed,
      Self.telling.contains(tokens[verb].lemma),
      let third = tree.child(of: deed, .nominalSubject), tokens[third].partOfSpeech == .properNoun
    else { return false }
    return candidates.contains { $0.governor == verb && $0.isObject && isPolity($0) }
  }

  /// Whether somebody judges a deed of which a pronoun says whose it is: "met Ana Roy and praised *her* support", which is
  /// another's.
  func isJudging(_ candidate: Candidate, of place: Place) -> Bool {
    guard candidate.isSubject, let deed = tree.head(of: place.token),
      tokens[deed].relation == .object, let verb = tree.head(of: deed), verb < place.token,
      Self.judgingDeeds.contains(tokens[verb].lemma),
      Self.judged.contains(tokens[deed].lemma) || Control.blows.contains(tokens[deed].lemma),
      !isOwn(place)
    else { return false }
    return arguments.agent(of: verb, depth: 0).contains(
      clauses.top(of: candidate.token, isPerson: candidate.sort == .person))
  }

  private static let judgingDeeds = Lexicon.judging.union([
    "praise", "commend", "laud", "blast", "deplore", "question", "mock", "ridicule", "admire",
    "salute", "decry", "welcome", "castigate", "lament", "lambast", "lambaste", "deride", "rebuke",
    "appreciate", "acknowledge",
  ])

  /// What somebody does and another judges.
  private static let judged: Set<WordKey> = [
    "support", "role", "decision", "action", "policy", "handling", "leadership", "effort", "remark",
    "comment", "statement", "speech", "stance", "help", "backing", "aid", "assistance",
    "contribution", "conduct", "behavior", "behaviour", "move", "response", "refusal", "failure",
    "claim", "proposal", "war", "crackdown", "visit", "treatment", "commitment", "cooperation",
    "involvement", "participation", "position", "record", "withdrawal", "deployment", "attitude",
  ]

  /// Prepositions of what something is about, or for what it is done.
  private static let topical: Set<WordKey> = [
    "for", "over", "about", "on", "because", "due", "against", "regarding", "concerning",
  ]

  private static let discussing: Set<WordKey> = [
    "discuss", "address", "review", "debate", "raise", "resolve", "settle", "negotiate", "protest",
    "criticize", "criticise", "question", "condemn",
  ]

  private static let telling: Set<WordKey> = [
    "tell", "warn", "inform", "remind", "notify", "assure", "caution", "advise",
  ]

  private static let binding: Set<WordKey> = ["must", "should", "ought", "needed", "had", "has"]
}

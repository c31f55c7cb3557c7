internal import AnnotatedText
internal import KnowledgeModel

/// Whom a clause of the reason means by "it", "he" or "she".
///
/// Some verbs make the reader look for their reason in the object: "Chad condemned Mali because it had left" speaks of
/// Mali (Garvey and Caramazza, "Implicit Causality in Verbs", 1974).
extension ReferenceReader {
  /// What the subject of a clause behind "because" or "after" means: the one who is judged, nobody where it may be
  /// either, and `nil` where the verb above judges nobody.
  func judged(among candidates: [Candidate], at place: Place) -> [Int]? {
    if place.isPossessive { return judgedOwner(among: candidates, at: place) }
    guard place.isSubject, !place.isPossessive, let verb = place.governor,
      [.adverbialClause, .clausalComplement].contains(tokens[verb].relation),
      let above = tree.head(of: verb), above < verb
    else { return nil }
    if let answerer = answerer(of: verb, under: above, among: candidates) {
      return answerer.entities
    }
    guard
      let marker = tree.children(of: verb).first(where: {
        $0 < place.token && ReferenceReader.reasons.contains(tokens[$0].word)
      }).map({ tokens[$0].word })
    else { return nil }
    let judging = judgement(over: above)
    guard ReferenceReader.judging.contains(tokens[judging].lemma) else {
      return reason(verb, marker, under: above, among: candidates)
    }
    guard
      let judged = penalized(by: judging, before: verb, among: candidates)
        ?? object(of: judging, among: candidates)
    else { return nil }
    // "after it found proof", "when it met": whoever judges may have done so.
    guard ReferenceReader.certain.contains(marker),
      !ReferenceReader.inquiring.contains(tokens[verb].lemma), !isSufferer(of: verb)
    else { return [] }
    return judged.entities
  }

  /// Whose deed a judgement is about: "praised Mali for its help", "condemned Mali over its raid".
  private func judgedOwner(among candidates: [Candidate], at place: Place) -> [Int]? {
    guard let deed = tree.head(of: place.token), var verb = tree.head(of: deed), verb < deed
    else { return nil }
    // The parser may take "following" for a verb.
    if tokens[verb].word == "following", let above = tree.head(of: verb), above < verb {
      return ownerOfBlow(deed, below: above, among: candidates, at: place)
    }
    guard let preposition = tree.caseWord(of: deed) else { return nil }
    if ReferenceReader.later.contains(preposition)
      || preposition == "to" && ReferenceReader.answers.contains(tokens[verb].lemma)
    {
      return ownerOfBlow(deed, below: verb, among: candidates, at: place)
    }
    guard ["for", "over", "because", "due"].contains(preposition) else { return nil }
    verb = self.verb(over: verb)
    if let penalized = penalized(by: verb, before: deed, among: candidates),
      !isOwn(place)
    {
      return penalized.entities
    }
    if ReferenceReader.judging.contains(tokens[verb].lemma) {
      if let judged = object(of: verb, among: candidates) { return judged.entities }
      // "Mali, which Chad condemned for its raid".
      return tree.child(of: verb, .object).flatMap { referents[$0] }
        ?? (tree.child(of: verb, .nominalSubject) == nil ? nil : [])
    }
    return nil
  }

  /// The verb of a judgement or measure, of which the parser may hang the reason on the one whom it is against.
  private func verb(over head: Int) -> Int {
    var verb = head
    for _ in 0..<3 where tokens[verb].partOfSpeech != .verb {
      guard let above = tree.head(of: verb), above < verb else { break }
      verb = above
    }
    return verb
  }

  /// Whose a blow is behind what another does to him: "cut ties with Mali after its attack on Chad", "in response to its
  /// attack"; nobody where it may be either's.
  private func ownerOfBlow(
    _ deed: Int, below head: Int, among candidates: [Candidate], at place: Place
  ) -> [Int]? {
    guard Control.blows.contains(tokens[deed].lemma), !isOwn(place) else { return nil }
    let verb = verb(over: head)
    if let (other, effect) = affected(by: verb, before: deed, among: candidates) {
      return effect == .penalty ? other.entities : []
    }
    guard ReferenceReader.judging.contains(tokens[verb].lemma) else { return nil }
    return object(of: verb, among: candidates)?.entities
  }

  /// Whom a measure is against: "imposed sanctions on *Mali*", "recalled its envoy from *Mali*", "expelled *Malian*
  /// diplomats".
  func penalized(
    by verb: Int, before deed: Int, among candidates: [Candidate]
  ) -> Candidate? {
    guard ReferenceReader.imposing.contains(tokens[verb].lemma),
      let measure = tree.child(of: verb, tree.isPassive(verb) ? .nominalSubjectPassive : .object),
      ReferenceReader.measures.contains(tokens[measure].lemma)
    else { return nil }
    let others = candidates.filter { candidate in
      guard candidate.entities.count == 1, !candidate.isSubject, candidate.token < deed else {
        return false
      }
      if isAdjective(candidate) { return tree.head(of: candidate.token) == measure }
      guard candidate.token > min(measure, verb),
        let preposition = tree.caseWord(of: candidate.token)
      else { return false }
      return ReferenceReader.toward.contains(preposition)
    }
    guard let last = others.last, others.allSatisfy({ $0.identity == last.identity }) else {
      return nil
    }
    return last
  }

  /// The only one to whom a verb does something.
  func object(of verb: Int, among candidates: [Candidate]) -> Candidate? {
    let objects = candidates.filter {
      $0.governor == verb && ($0.isObject || tree.isPassive(verb) && $0.isSubject)
    }
    return objects.count == 1 ? objects[0] : nil
  }

  /// The verb of a judgement on which the parser hangs a reason, or the one above the charge: "accused Mali of lying
  /// after it had left".
  private func judgement(over verb: Int) -> Int {
    guard tree.isGerund(verb), let above = tree.head(of: verb), above < verb,
      tokens[above].partOfSpeech == .verb
    else { return verb }
    return above
  }

  /// Whether the subject of a verb is one to whom something is done by another who is named: "after it was attacked by".
  private func isSufferer(of verb: Int) -> Bool {
    tree.isPassive(verb) && tree.child(of: verb, .obliqueAgent) != nil
  }

  /// What one does to a measure by which another suffers, or ceases to.
  private static let imposing: Set<WordKey> = [
    "impose", "slap", "place", "put", "lay", "levy", "announce", "adopt", "approve", "widen",
    "extend", "renew", "tighten", "raise", "cut", "sever", "break", "suspend", "halt", "freeze",
    "end", "stop", "cancel", "withhold", "reduce", "slash", "downgrade", "scale", "limit", "recall",
    "withdraw", "pull", "expel", "summon", "close", "shut", "file", "lodge", "bring", "launch",
    "open", "threaten",
    "issue", "send", "declare", "order", "scrap", "revoke", "deny", "block", "seek", "call",
    "lift", "ease", "relax", "remove", "restore", "resume", "reinstate", "reopen",
  ]

  /// By what states make others suffer, and what they take from them.
  private static let measures: Set<WordKey> = [
    "sanction", "tariff", "duty", "embargo", "ban", "curb", "restriction", "penalty", "fine",
    "measure", "blockade", "boycott", "tie", "relation", "relations", "aid", "assistance", "help",
    "funding", "loan", "trade", "cooperation", "talk", "talks", "ambassador", "envoy", "diplomat",
    "attache", "complaint", "case", "lawsuit", "suit", "charge", "protest", "visa", "permit",
    "license", "licence", "sale", "export", "import", "membership", "raid", "strike", "attack",
    "embassy", "consulate", "border", "airspace", "war", "warrant", "probe", "inquiry",
    "investigation", "condemnation", "rebuke", "warning",
    "criticism",
  ]

  /// Prepositions before whom a measure is against.
  private static let toward: Set<WordKey> = [
    "on", "upon", "against", "with", "from", "to", "of", "at", "in",
  ]

  private static let reasons: Set<WordKey> = [
    "because", "after", "when", "since", "as", "once", "until", "unless", "while", "if",
  ]

  private static let later: Set<WordKey> = ["after", "following", "since"]

  /// Nouns of what answers a deed: "in response to".
  private static let answers: Set<WordKey> = [
    "response", "retaliation", "reaction", "reply", "answer",
  ]

  private static let certain: Set<WordKey> = ["because", "after"]

  /// Verbs whose reason is sought in their object, by Rudolph and Försterling, "The Psychological Causality Implicit in
  /// Verbs" (1997), and the verbs of penalties and rewards.
  private static let judging = Lexicon.judging.union([
    "accuse", "blame", "censure", "rebuke", "reprimand", "chide", "scold", "castigate", "berate",
    "fault", "upbraid", "admonish", "punish", "penalize", "penalise", "sanction", "fine", "sue",
    "indict", "prosecute", "arrest", "detain", "jail", "imprison", "expel", "deport", "dismiss",
    "fire", "sack", "oust", "suspend", "demote", "blacklist", "ban", "outlaw", "boycott", "praise",
    "thank", "congratulate", "commend", "laud", "reward", "honor", "honour", "decorate", "forgive",
    "pardon", "pity", "admire", "despise", "mock", "ridicule", "warn",
  ])

  /// Verbs of what one does before one judges.
  private static let inquiring: Set<WordKey> = [
    "find", "learn", "discover", "conclude", "determine", "decide", "establish", "hear", "see",
    "receive", "obtain", "uncover", "investigate", "review", "rule", "fail", "lose", "become",
    "realize", "realise", "win", "come", "take", "suffer", "meet", "consult", "say", "notice",
    "detect", "suspect", "intercept", "get", "hold", "be", "have",
  ]
}

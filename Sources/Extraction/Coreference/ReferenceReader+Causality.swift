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
      let above = tree.head(of: verb), above < verb,
      let marker = tree.children(of: verb).first(where: {
        $0 < place.token && ReferenceReader.reasons.contains(tokens[$0].word)
      }).map({ tokens[$0].word })
    else { return nil }
    let judging = judgement(over: above)
    guard ReferenceReader.judging.contains(tokens[judging].lemma) else { return nil }
    guard let judged = object(of: judging, among: candidates) else { return nil }
    // "after it found proof", "when it met": whoever judges may have done so.
    guard ReferenceReader.certain.contains(marker),
      !ReferenceReader.inquiring.contains(tokens[verb].lemma), !isSufferer(of: verb)
    else { return [] }
    return judged.entities
  }

  /// Whose deed a judgement is about: "praised Mali for its help", "condemned Mali over its raid".
  private func judgedOwner(among candidates: [Candidate], at place: Place) -> [Int]? {
    guard let deed = tree.head(of: place.token), let preposition = tree.caseWord(of: deed),
      ["for", "over"].contains(preposition), var verb = tree.head(of: deed), verb < deed
    else { return nil }
    // The parser may hang the phrase on the one who is judged.
    if tokens[verb].relation == .object, let above = tree.head(of: verb) { verb = above }
    guard ReferenceReader.judging.contains(tokens[verb].lemma) else { return nil }
    return object(of: verb, among: candidates)?.entities
  }

  /// The only one to whom a verb does something.
  private func object(of verb: Int, among candidates: [Candidate]) -> Candidate? {
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

  private static let reasons: Set<WordKey> = ["because", "after", "when", "since", "as", "once"]

  private static let certain: Set<WordKey> = ["because", "after"]

  /// Verbs whose reason is sought in their object, by Rudolph and Försterling, "The Psychological Causality Implicit in
  /// Verbs" (1997), and the verbs of penalties and rewards.
  private static let judging: Set<WordKey> = [
    "accuse", "blame", "condemn", "criticize", "criticise", "denounce", "censure", "rebuke",
    "reprimand", "chide", "scold", "castigate", "slam", "berate", "fault", "upbraid", "admonish",
    "punish", "penalize", "penalise", "sanction", "fine", "sue", "indict", "prosecute", "arrest",
    "detain", "jail", "imprison", "expel", "deport", "dismiss", "fire", "sack", "oust", "suspend",
    "demote", "blacklist", "ban", "outlaw", "boycott", "praise", "thank", "congratulate", "commend",
    "applaud", "laud", "hail", "reward", "honor", "honour", "decorate", "forgive", "pardon",
    "pity", "admire", "despise", "mock", "ridicule",
  ]

  /// Verbs of what one does before one judges.
  private static let inquiring: Set<WordKey> = [
    "find", "learn", "discover", "conclude", "determine", "decide", "establish", "hear", "see",
    "receive", "obtain", "uncover", "investigate", "review", "rule", "fail", "lose", "become",
    "realize", "realise", "win", "come", "take", "suffer", "meet", "consult", "say", "notice",
    "detect", "suspect", "intercept", "get", "hold", "be", "have",
  ]
}

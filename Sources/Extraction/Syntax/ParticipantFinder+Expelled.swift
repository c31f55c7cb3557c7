internal import AnnotatedText
internal import KnowledgeModel

// Officers without a name whom a pronoun takes up within a sentence.
extension ParticipantFinder {
  /// For whom the officer stands to whom something was done, and to whom the next verb of the same doer does more: France
  /// in "expelled the French ambassador, accusing *him* of lying".
  func officer(meantBy pronoun: Int, depth: Int) -> [Participant] {
    guard depth < 4, let isMany = Self.doneTo[tokens[pronoun].word],
      [.object, .indirectObject].contains(tokens[pronoun].relation),
      let verb = tree.head(of: pronoun), verb < pronoun,
      [.adverbialClause, .coordination].contains(tokens[verb].relation),
      tree.child(of: verb, .nominalSubject, .nominalSubjectPassive) == nil,
      let first = tree.head(of: verb), first < verb, tokens[first].partOfSpeech == .verb
    else { return [] }
    let objects = tree.children(of: first, .object)
    guard objects.count == 1, let officer = objects.first, index.nameAt[officer] < 0,
      Self.sent.contains(tokens[officer].lemma),
      (tokens[officer].word != tokens[officer].lemma) == isMany
    else { return [] }
    return single(at: officer, depth: depth + 1)
      .filter { index.entities[$0.entity].kind != .person }
      .map {
        Participant(
          entity: $0.entity, token: pronoun, via: tokens[officer].lemma, antecedent: $0.antecedent)
      }
  }

  /// Those whom a state sends to speak or act for it.
  private static let sent: Set<WordKey> = [
    "ambassador", "envoy", "diplomat", "consul", "emissary", "representative", "attaché",
    "attache", "commissioner", "official", "negotiator", "delegate", "delegation", "troop",
    "troops", "soldier", "agent", "spy", "officer",
  ]

  /// The pronouns for those to whom something is done, and whether they are several.
  private static let doneTo: [WordKey: Bool] = ["him": false, "her": false, "them": true]
}

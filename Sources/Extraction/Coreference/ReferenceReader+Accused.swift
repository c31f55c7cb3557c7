internal import AnnotatedText

// Who denies what another says of him.
extension ReferenceReader {
  /// Whom the verb above accuses of what the pronoun denies: "Peru accused Chile of spying, a charge *it* denies".
  func accused(at place: Place, among candidates: [Candidate]) -> Candidate? {
    guard !place.isPossessive, place.isSubject, let denial = place.governor,
      ReferenceReader.denying.contains(tokens[denial].lemma),
      [.relativeClause, .adverbialRelativeClause].contains(tokens[denial].relation)
    else { return nil }
    var verb = denial
    for _ in 0..<6 {
      guard let head = tree.head(of: verb) else { return nil }
      verb = head
      guard tokens[verb].partOfSpeech == .verb,
        ReferenceReader.accusing.contains(tokens[verb].lemma)
      else { continue }
      let objects = candidates.filter { $0.isObject && $0.governor == verb }
      return objects.count == 1 ? objects[0] : nil
    }
    return nil
  }

  private static let denying: Set<WordKey> = ["deny", "reject", "dispute", "refute", "dismiss"]

  private static let accusing: Set<WordKey> = [
    "accuse", "blame", "suspect", "charge", "indict", "fault",
  ]
}

internal import AnnotatedText

// What somebody denies who was accused.
extension ReferredUtterances {
  /// Whether a verb says of its subject that it has not done what it was accused of: "denied any wrongdoing", "denied it",
  /// "denies arming the rebels", "denied that it had sent spies".
  func isDenial(_ verb: Int) -> Bool {
    guard tokens[verb].lemma == "deny", !tree.isPassive(verb) else { return false }
    if let object = tree.child(of: verb, .object) {
      if tokens[object].partOfSpeech == .pronoun || tokens[object].partOfSpeech == .determiner {
        return ["it", "this", "that"].contains(tokens[object].word)
      }
      guard Self.parts.contains(tokens[object].lemma) else { return false }
      return tree.children(of: object).allSatisfy {
        tokens[$0].relation != .possessiveModifier || tokens[$0].partOfSpeech == .pronoun
      }
    }
    for clause in tree.children(
      of: verb, .openClausalComplement, .clausalComplement, .adverbialClause)
    where clause > verb
      && tree.children(of: clause, .marker).allSatisfy({ tokens[$0].word == "that" })
    {
      let subjects = tree.children(of: clause, .nominalSubject, .nominalSubjectPassive)
      // "denies arming the rebels": whoever denies it is meant.
      if subjects.isEmpty { return arguments.isParticiple(clause) || hasGerundAuxiliary(clause) }
      let own = Set(
        arguments.agent(of: verb, depth: 0).flatMap { participants.participants(at: $0) }
          .flatMap { side(of: $0.entity) })
      let meant = subjects.flatMap { participants.participants(at: $0) }
      return !meant.isEmpty && meant.allSatisfy { !own.isDisjoint(with: side(of: $0.entity)) }
    }
    return false
  }

  /// "having armed", "being behind".
  private func hasGerundAuxiliary(_ clause: Int) -> Bool {
    tree.children(of: clause, .auxiliary, .auxiliaryPassive, .copula).contains {
      ["having", "being"].contains(tokens[$0].word)
    }
  }

  /// What somebody has in a deed who has a part in it.
  private static let parts: Set<WordKey> = [
    "involvement", "responsibility", "wrongdoing", "role", "connection", "link", "hand", "blame",
    "knowledge", "part", "guilt", "complicity", "participation", "culpability", "fault", "tie",
    "interference", "meddling",
  ]
}

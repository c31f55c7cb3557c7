internal import AnnotatedText

// Where "it" means nothing.
extension ReferenceReader {
  /// Whether "it" means nothing: "it is likely that", "it was Kofi who".
  func isExpletive(_ token: Int) -> Bool {
    guard clauses.isSubject(token), let predicate = tree.head(of: token) else { return false }
    if ReferenceReader.impersonal.contains(tokens[predicate].lemma) { return true }
    // "said it was willing to leave", "said it was forced to leave": somebody is.
    if ClauseRepair.minded.contains(tokens[predicate].lemma)
      || tree.isPassive(predicate) && Self.told.contains(tokens[predicate].lemma)
    {
      return false
    }
    let isBe =
      tree.child(of: predicate, .copula) != nil || tree.isPassive(predicate)
      || tokens[predicate].lemma == "be"
    guard isBe else { return false }
    if ReferenceReader.times.contains(tokens[predicate].lemma) { return true }
    return tree.children(of: predicate).contains { child in
      guard child > token else { return false }
      switch tokens[child].relation {
      case .clausalSubject, .relativeClause, .clausalComplement, .adverbialRelativeClause:
        return true
      case .openClausalComplement, .adverbialClause, .clausalModifier:
        return tree.hasChild(of: child, words: ["to", "that", "for", "whether", "if", "who"])
      default: return false
      }
    }
  }

  /// What only somebody is who then does something: "was forced to leave".
  private static let told: Set<WordKey> = [
    "force", "ask", "order", "tell", "urge", "compel", "oblige", "invite", "instruct", "prepare",
    "commit", "determine", "entitle", "authorize", "authorise", "schedule",
  ]

  private static let impersonal: Set<WordKey> = [
    "seem", "appear", "rain", "snow", "happen", "turn", "matter", "take",
  ]
  private static let times: Set<WordKey> = [
    "time", "day", "night", "morning", "evening", "winter", "summer", "clear", "unclear",
    "possible", "impossible", "likely", "unlikely", "important", "necessary", "difficult", "hard",
    "easy", "true", "late", "early", "dark", "cold", "hot",
  ]
}

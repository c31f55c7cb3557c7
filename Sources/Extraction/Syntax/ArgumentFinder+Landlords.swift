internal import AnnotatedText

// Who sends somebody away, where only the place is told.
extension ArgumentFinder {
  /// Out of a country only its rulers send somebody: "was deported from Chad", "was barred from entering Chad", "was told to
  /// leave Chad", "was given two days to leave Chad".
  func landlords(of verb: Int) -> [Int] {
    let lemma = tokens[verb].lemma
    if Self.banishing.contains(lemma) {
      let grounds = tree.children(of: verb, .oblique, .nominalModifier).filter {
        tree.caseWord(of: $0) == "from" && tokens[$0].partOfSpeech == .properNoun
      }
      if !grounds.isEmpty { return grounds }
    }
    if Self.barring.contains(lemma) {
      for clause in tree.children(of: verb, .adverbialClause, .openClausalComplement)
      where ["enter", "visit"].contains(tokens[clause].lemma)
        && tree.hasChild(of: clause, words: ["from"])
      {
        return names(tree.children(of: clause, .object))
      }
    }
    guard Self.ordering.contains(lemma) else { return [] }
    let clauses =
      tree.children(of: verb, .openClausalComplement, .clausalComplement)
      + tree.children(of: verb, .object).filter { Self.spans.contains(tokens[$0].lemma) }
      .flatMap { tree.children(of: $0, .clausalModifier) }
    for clause in clauses
    where ["leave", "quit"].contains(tokens[clause].lemma) && hasInfinitiveMarker(clause) {
      return names(tree.children(of: clause, .object))
    }
    return []
  }

  private func names(_ heads: [Int]) -> [Int] {
    heads.filter { tokens[$0].partOfSpeech == .properNoun }
  }

  private static let banishing: Set<WordKey> = [
    "expel", "deport", "evict", "eject", "banish", "ban", "bar", "exile",
  ]
  private static let barring: Set<WordKey> = ["bar", "ban", "prohibit", "prevent", "block", "stop"]
  private static let ordering: Set<WordKey> = ["order", "tell", "give", "instruct"]
  private static let spans: Set<WordKey> = ["hour", "day", "week", "month"]
}

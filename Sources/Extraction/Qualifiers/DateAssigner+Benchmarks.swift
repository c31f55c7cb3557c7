import AnnotatedText

// Dates that only measure something.
extension DateAssigner {
  /// Whether a date only tells since when there was no such thing: "her first visit since 1973", "the worst attack since
  /// May".
  func isBenchmark(_ date: DateSpan) -> Bool {
    guard let since = since(date), tokens[since].word == "since" else { return false }
    var word = since - 1
    while word >= 0, since - word < 10, tree.isInSentence(word, of: since),
      ![.verb, .auxiliary, .punctuation].contains(tokens[word].partOfSpeech)
    {
      if Self.ranking.contains(tokens[word].word) { return true }
      word -= 1
    }
    return false
  }

  private static let ranking: Set<WordKey> = [
    "first", "worst", "deadliest", "bloodiest", "biggest", "largest", "highest", "heaviest",
    "fiercest", "most", "lowest", "longest", "greatest",
  ]
}

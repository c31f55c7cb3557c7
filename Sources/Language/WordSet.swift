internal import AnnotatedText

/// Words of a table, compared without regard to case.
struct WordSet: Sendable {
  private let keys: Set<WordKey>

  /// Takes words separated by white space.
  init(_ words: String) {
    keys = Set(words.split(whereSeparator: \.isWhitespace).map { WordKey($0) })
  }

  func contains(_ word: WordKey) -> Bool { keys.contains(word) }
}

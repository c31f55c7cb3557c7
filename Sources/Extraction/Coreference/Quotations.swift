internal import AnnotatedText

/// Which words of a document stand in quotation marks.
struct Quotations {
  private let isQuotedToken: [Bool]

  private static let opening: Set<WordKey> = ["\u{201C}", "``", "\u{AB}"]
  private static let closing: Set<WordKey> = ["\u{201D}", "''", "\u{BB}"]

  /// Reads the marks of a document; a quotation ends with its passage.
  ///
  /// O(tokens).
  init(_ document: AnnotatedDocument) {
    var isQuoted = [Bool](repeating: false, count: document.tokens.count)
    var isOpen = false
    var passage = -1
    for sentence in document.sentences {
      if sentence.passage != passage { isOpen = false }
      passage = sentence.passage
      for token in sentence.tokens {
        isQuoted[token] = isOpen
        let word = document.tokens[token]
        guard word.shape.contains(.punctuation) else { continue }
        if Quotations.opening.contains(word.word) {
          isOpen = true
        } else if Quotations.closing.contains(word.word) {
          isOpen = false
        } else if word.word == "\"" {
          isOpen.toggle()
        }
      }
    }
    isQuotedToken = isQuoted
  }

  /// Whether a token stands inside a quotation.
  func contains(_ token: Int) -> Bool { isQuotedToken[token] }
}

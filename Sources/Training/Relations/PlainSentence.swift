internal import AnnotatedText

/// Puts the words of a set back into running text, and remembers where each stands.
struct PlainSentence {
  private(set) var text: String
  /// The bytes of each word.
  private(set) var words: [ByteRange] = []

  /// Appends words to a text that already holds sentences.
  ///
  /// Marks stand close to their words, as in print; the makers of the sets do not say where the spaces were.
  init(_ tokens: [String], after text: String = "") {
    self.text = text.isEmpty ? "" : text + " "
    var isQuoted = false
    var standsClose = true
    for (position, token) in tokens.enumerated() {
      var opens = PlainSentence.opening.contains(token)
      var closes = PlainSentence.closing.contains(token) || PlainSentence.isClitic(token)
      if token == "\"" {
        opens = !isQuoted
        closes = isQuoted
        isQuoted.toggle()
      }
      if token == "-" || token == "/", position > 0, position + 1 < tokens.count {
        (opens, closes) = (true, true)
      }
      if !standsClose, !closes { self.text += " " }
      let begin = self.text.utf8.count
      self.text += token
      words.append(begin..<self.text.utf8.count)
      standsClose = opens
    }
  }

  private static let opening: Set<String> = ["(", "[", "$", "£", "€", "#", "“", "‘"]
  private static let closing: Set<String> = [
    ",", ".", ";", ":", "!", "?", ")", "]", "%", "'", "”", "’", "...",
  ]

  private static func isClitic(_ token: String) -> Bool {
    ["'s", "’s", "n't", "n’t", "'re", "'ve", "'ll", "'d", "'m"].contains(token)
  }
}

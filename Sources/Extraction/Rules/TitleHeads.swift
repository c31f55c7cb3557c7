internal import AnnotatedText

extension TitleSpan {
  /// The noun that an office is: "minister" of "minister of foreign affairs".
  func head(in tokens: [Token]) -> Int {
    let links: Set<WordKey> = ["of", "for", "to", "in"]
    let link = self.tokens.dropFirst().first { links.contains(tokens[$0].word) }
    return (link ?? self.tokens.upperBound) - 1
  }

  /// Whether it is an office of several: "presidents".
  func isPlural(in tokens: [Token]) -> Bool {
    let head = tokens[head(in: tokens)]
    return head.word != head.lemma && head.partOfSpeech == .noun
      || head.partOfSpeech == .properNoun && head.word != head.lemma
  }
}

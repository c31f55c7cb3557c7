internal import AnnotatedText
package import Language

/// How well tags and trees agree with a treebank's, on its tokens.
package struct SyntaxScores: Sendable {
  package private(set) var words = 0
  package private(set) var tags = 0
  package private(set) var heads = 0
  /// Heads and relations with their subtypes.
  package private(set) var labeled = 0
  /// Heads and relations without their subtypes.
  package private(set) var universal = 0
  /// How fast the words were analysed, on one core.
  package private(set) var wordsPerSecond = 0

  /// Analyses the sentences and counts what is right.
  package init(of model: SyntaxModel, on sentences: [TreebankSentence]) {
    // All sentences as one text, as a document has them.
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    var spans: [Sentence] = []
    for sentence in sentences {
      let first = tokens.count
      let begin = bytes.count
      for var token in sentence.tokens {
        token.begin += Int32(begin)
        token.end += Int32(begin)
        tokens.append(token)
      }
      bytes += sentence.text.bytes
      spans.append(Sentence(tokens: first..<tokens.count, range: begin..<bytes.count))
    }
    guard let text = SourceText(validating: bytes) else { return }
    let clock = ContinuousClock()
    let time = clock.measure {
      SyntaxAnalyzer(model: model).analyze(&tokens, sentences: spans, of: text)
    }
    let (seconds, attoseconds) = time.components
    wordsPerSecond = Int(Double(tokens.count) / (Double(seconds) + Double(attoseconds) * 1e-18))
    for (sentence, span) in zip(sentences, spans) {
      compare(tokens[span.tokens], with: sentence)
    }
  }

  private mutating func compare(_ tokens: ArraySlice<Token>, with gold: TreebankSentence) {
    for (word, token) in tokens.enumerated() {
      words += 1
      if token.partOfSpeech == gold.tags[word] { tags += 1 }
      let head = token.head < 0 ? tokens.count : Int(token.head) - tokens.startIndex
      guard head == gold.heads[word] else { continue }
      heads += 1
      if token.relation == gold.relations[word] { labeled += 1 }
      if token.relation.universalName == gold.relations[word].universalName { universal += 1 }
    }
  }
}

import AnnotatedText
import Language
import Training

/// How well tags and trees agree with a treebank's, on its tokens.
struct SyntaxScores: Sendable {
  private(set) var words = 0
  private(set) var tags = 0
  private(set) var heads = 0
  /// Fine tags.
  private(set) var fineTags = 0
  /// Heads and relations with their subtypes.
  private(set) var labeled = 0
  /// Heads and relations without their subtypes.
  private(set) var universal = 0

  /// Analyses the sentences and counts what is right.
  init(of model: SyntaxModel, on sentences: [TreebankSentence]) {
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
    let findings = SyntaxAnalyzer(model: model).analyze(
      &tokens, sentences: spans, of: text, finding: [.trees, .fineTags])
    for (sentence, span) in zip(sentences, spans) {
      compare(tokens[span.tokens], with: sentence)
      for (found, gold) in zip(findings.fineTags[span.tokens], sentence.fineTags)
      where found == gold { fineTags += 1 }
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

internal import AnnotatedText
internal import Glibc
package import Language

/// How well tags and trees agree with a treebank's, on its tokens.
package struct SyntaxScores: Sendable {
  package private(set) var words = 0
  package private(set) var tags = 0
  package private(set) var heads = 0
  /// Fine tags.
  package private(set) var fineTags = 0
  /// Heads and relations with their subtypes.
  package private(set) var labeled = 0
  /// Heads and relations without their subtypes.
  package private(set) var universal = 0
  /// Words analysed in a second of one core's time.
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
    let start = SyntaxScores.processorSeconds()
    let findings = SyntaxAnalyzer(model: model).analyze(
      &tokens, sentences: spans, of: text, finding: [.trees, .fineTags])
    let seconds = SyntaxScores.processorSeconds() - start
    wordsPerSecond = Int(Double(tokens.count) / max(seconds, 1e-6))
    for (sentence, span) in zip(sentences, spans) {
      compare(tokens[span.tokens], with: sentence)
      for (found, gold) in zip(findings.fineTags[span.tokens], sentence.fineTags)
      where found == gold { fineTags += 1 }
    }
  }

  /// The time that the process has worked, whatever else the machine does.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
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

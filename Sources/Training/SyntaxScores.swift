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

  /// Analyses the sentences and counts what is right.
  package init(of model: SyntaxModel, on sentences: [TreebankSentence]) {
    let analyzer = SyntaxAnalyzer(model: model)
    for sentence in sentences {
      var tokens = sentence.tokens
      let whole = Sentence(tokens: tokens.indices, range: 0..<sentence.text.count)
      analyzer.analyze(&tokens, sentences: [whole], of: sentence.text)
      for (word, token) in tokens.enumerated() {
        words += 1
        if token.partOfSpeech == sentence.tags[word] { tags += 1 }
        let head = token.head < 0 ? tokens.count : Int(token.head)
        guard head == sentence.heads[word] else { continue }
        heads += 1
        if token.relation == sentence.relations[word] { labeled += 1 }
        if token.relation.universalName == sentence.relations[word].universalName { universal += 1 }
      }
    }
  }
}

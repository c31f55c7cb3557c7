package import AnnotatedText
package import Language

/// Sentences that stood together, as one text: what the name recogniser reads at a time.
package struct NamedDocument: Sendable {
  package private(set) var text = SourceText("")
  package private(set) var tokens: [Token] = []
  package private(set) var sentences: [Sentence] = []
  /// The gold names of each sentence.
  package private(set) var names: [[NamedSentence.Name]] = []

  /// Joins sentences.
  package init(_ parts: some Sequence<NamedSentence>) {
    var bytes: [UInt8] = []
    for part in parts {
      let offset = Int32(bytes.count)
      let first = tokens.count
      for token in part.tokens {
        var token = token
        token.begin += offset
        token.end += offset
        tokens.append(token)
      }
      bytes += part.text.bytes
      sentences.append(Sentence(tokens: first..<tokens.count, range: Int(offset)..<bytes.count))
      names.append(part.names)
    }
    text = SourceText(validating: bytes) ?? SourceText("")
  }

  /// Cuts a set into documents of so many sentences, where the set does not mark its documents.
  package static func windows(of sentences: [NamedSentence], size: Int = 30) -> [NamedDocument] {
    stride(from: 0, to: sentences.count, by: size).map {
      NamedDocument(sentences[$0..<min($0 + size, sentences.count)])
    }
  }
}

extension NamedDocument {
  /// What a network says of the labels of the tokens; empty without one.
  package func scores(of network: SyntaxModel?) -> [SIMD16<Int16>] {
    guard let network else { return [] }
    var tokens = tokens
    return SyntaxAnalyzer(model: network)
      .analyze(&tokens, sentences: sentences, of: text, finding: .nameScores).nameScores
  }
}

extension NameScores {
  /// Counts the names that a recogniser finds in documents, with the scores of a network if there is one.
  ///
  /// Names of which the recogniser is less sure than asked don't count as found.
  package init(
    of recognizer: NameRecognizer, with network: SyntaxModel? = nil, on documents: [NamedDocument],
    leastMargin: Int32 = .min
  ) {
    self.init()
    for document in documents {
      let found = recognizer.names(
        in: document.tokens, sentences: document.sentences, of: document.text,
        scores: document.scores(of: network))
      var next = 0
      for (sentence, gold) in zip(document.sentences, document.names) {
        var names: [NamedSentence.Name] = []
        while next < found.count, sentence.tokens.contains(found[next].tokens.lowerBound) {
          let name = found[next]
          next += 1
          guard name.margin >= leastMargin else { continue }
          let first = sentence.tokens.lowerBound
          names.append(
            NamedSentence.Name(
              words: name.tokens.lowerBound - first..<name.tokens.upperBound - first,
              type: name.type))
        }
        count(found: names, gold: gold)
      }
    }
  }
}

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

extension NameScores {
  /// Counts the names that a recogniser finds in documents.
  package init(of recognizer: NameRecognizer, on documents: [NamedDocument]) {
    self.init()
    for document in documents {
      let found = recognizer.names(
        in: document.tokens, sentences: document.sentences, of: document.text)
      var next = 0
      for (sentence, gold) in zip(document.sentences, document.names) {
        var names: [NamedSentence.Name] = []
        while next < found.count, sentence.tokens.contains(found[next].tokens.lowerBound) {
          let words = found[next].tokens
          let first = sentence.tokens.lowerBound
          names.append(
            NamedSentence.Name(
              words: words.lowerBound - first..<words.upperBound - first, type: found[next].type))
          next += 1
        }
        count(found: names, gold: gold)
      }
    }
  }
}

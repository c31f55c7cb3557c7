internal import AnnotatedText

/// What the syntax network learns from.
package struct SyntaxLessons {
  package var treebanks: [TreebankSentence]
  /// Sentences whose names are marked, under one guideline.
  package var names: [NamedSentence]
  /// Sentences of which nothing is known.
  package var raw: [RawSentence]

  package init(
    treebanks: [TreebankSentence], names: [NamedSentence] = [], raw: [RawSentence] = []
  ) {
    self.treebanks = treebanks
    self.names = names
    self.raw = raw
  }

  /// The sentences of the treebanks, with names where these are marked elsewhere, and those whose
  /// names alone are marked.
  func examples() -> [SyntaxExample] {
    var marked: [[WordKey]: [NamedSentence.Name]] = [:]
    for sentence in names { marked[sentence.tokens.map(\.word)] = sentence.names }
    var examples: [SyntaxExample] = []
    var found: Set<[WordKey]> = []
    for sentence in treebanks {
      let words = sentence.tokens.map(\.word)
      examples.append(SyntaxExample(sentence, names: marked[words]))
      found.insert(words)
    }
    for sentence in names where !found.contains(sentence.tokens.map(\.word)) {
      examples.append(SyntaxExample(sentence))
    }
    return examples
  }
}

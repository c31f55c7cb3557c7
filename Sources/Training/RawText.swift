package import AnnotatedText
internal import Language

/// A sentence of raw text: its words, whose offsets count in its text.
package struct RawSentence: Sendable {
  package var text: SourceText
  package var tokens: [Token]

  package init(text: SourceText, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
  }
}

/// Reads raw text, a sentence or paragraph a line.
package enum RawText {
  /// Longer sentences are lists and tables.
  private static let longest = 120

  /// The sentences of the lines, tokenised as the annotator does.
  package static func sentences(in text: String) -> [RawSentence] {
    let annotator = Annotator()
    var sentences: [RawSentence] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let document = Document(
        id: DocumentID(rawValue: ""), text: SourceText(String(Substring(line))))
      let annotated = annotator.annotate(document)
      for sentence in annotated.sentences
      where (2...longest).contains(sentence.tokens.count) {
        sentences.append(
          RawSentence(text: document.text, tokens: Array(annotated.tokens[sentence.tokens])))
      }
    }
    return sentences
  }
}

package import AnnotatedText

/// Turns a document into sentences of tokens.
package struct Annotator: Sendable {
  private let tokenizer: Tokenizer
  private let splitter: SentenceSplitter
  private let lemmatizer: Lemmatizer

  /// An annotator of English; make one and use it for every document.
  package init() {
    let tables = TokenTables()
    tokenizer = Tokenizer(tables: tables)
    splitter = SentenceSplitter(tables: tables)
    lemmatizer = Lemmatizer()
  }

  /// Annotates the document's title, body and captions, and its comments if asked; what else it holds has no tokens.
  ///
  /// O(n) in the bytes of the text.
  package func annotate(
    _ document: Document, includingComments: Bool = false
  ) -> AnnotatedDocument {
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    tokens.reserveCapacity(document.text.count / 5)
    document.text.bytes.withUnsafeBufferPointer { text in
      for (number, passage) in document.passages.enumerated() {
        guard passage.role.isReport || includingComments && passage.role == .comment else {
          continue
        }
        let first = tokens.count
        let firstSentence = sentences.count
        tokenizer.appendTokens(of: text, in: passage.range, to: &tokens)
        splitter.appendSentences(
          of: tokens, from: first, text: text, role: passage.role, passage: number,
          to: &sentences)
        for sentence in sentences[firstSentence...] {
          lemmatizer.fillLemmas(of: &tokens, in: sentence, text: text)
        }
      }
    }
    return AnnotatedDocument(document: document, tokens: tokens, sentences: sentences)
  }
}

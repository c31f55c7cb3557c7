package import AnnotatedText

/// Turns a document into sentences of tokens, with their tags, trees and names.
package struct Annotator: Sendable {
  private let tokenizer: Tokenizer
  private let splitter: SentenceSplitter
  private let lemmatizer: Lemmatizer
  private let analyzer: SyntaxAnalyzer?
  private let recognizer: NameRecognizer?

  /// An annotator of English; make one and use it for every document, from any number of threads.
  ///
  /// Without a model, tokens have no tags and no trees, and no names are found.
  package init(model: LanguageModel? = nil) {
    analyzer = model.map { SyntaxAnalyzer(model: $0.syntax) }
    recognizer = model.map { NameRecognizer(model: $0.names) }
    let tables = TokenTables()
    tokenizer = Tokenizer(tables: tables)
    splitter = SentenceSplitter(tables: tables)
    lemmatizer = Lemmatizer()
  }

  /// Annotates the document's title, body and captions, and its comments if asked; what else it holds has no tokens.
  ///
  /// Tags of the Penn Treebank are given if asked for.
  ///
  /// O(n) in the bytes of the text.
  package func annotate(
    _ document: Document, includingComments: Bool = false, fineTags: Bool = false
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
    let findings = analyzer?.analyze(
      &tokens, sentences: sentences, of: document.text,
      finding: fineTags ? [.trees, .fineTags] : .trees)
    let names = recognizer?.names(in: tokens, sentences: sentences, of: document.text) ?? []
    return AnnotatedDocument(
      document: document, tokens: tokens, sentences: sentences,
      fineTags: findings?.fineTags ?? [], names: names)
  }
}

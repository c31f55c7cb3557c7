package import AnnotatedText

/// Turns a document into sentences of tokens, with their tags, trees, lemmas and names.
package struct Annotator: Sendable {
  private let tokenizer: Tokenizer
  private let splitter: SentenceSplitter
  private let analyzer: SyntaxAnalyzer?
  private let recognizer: NameRecognizer?
  private let lemmas: LemmaModel?

  /// An annotator of English; make one and use it for every document, from any number of threads.
  ///
  /// Without a model, tokens have no tags and no trees, each word is its own lemma, and no names are
  /// found.
  package init(model: LanguageModel? = nil) {
    analyzer = model.map { SyntaxAnalyzer(model: $0.syntax) }
    recognizer = model.map { NameRecognizer(model: $0.names) }
    lemmas = model?.lemmas
    let tables = TokenTables()
    tokenizer = Tokenizer(tables: tables)
    splitter = SentenceSplitter(tables: tables)
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
        tokenizer.appendTokens(of: text, in: passage.range, to: &tokens)
        splitter.appendSentences(
          of: tokens, from: first, text: text, role: passage.role, passage: number,
          to: &sentences)
      }
    }
    return read(tokens, sentences, of: document, fineTags: fineTags)
  }

  /// Annotates sentences whose words are given, and keeps these.
  ///
  /// O(n) in the bytes of the words.
  package func annotate(
    _ words: GivenWords, id: DocumentID, fineTags: Bool = false
  ) -> AnnotatedDocument {
    let plain = words.document(id: id, tokenizer: tokenizer)
    return read(plain.tokens, plain.sentences, of: plain.document, fineTags: fineTags)
  }

  /// Adds what the models find.
  private func read(
    _ tokens: [Token], _ sentences: [Sentence], of document: Document, fineTags: Bool
  ) -> AnnotatedDocument {
    var tokens = tokens
    let findings = analyzer?.analyze(
      &tokens, sentences: sentences, of: document.text,
      finding: fineTags ? [.trees, .nameScores, .fineTags] : [.trees, .nameScores])
    fillLemmas(of: &tokens, text: document.text)
    let names =
      recognizer?.names(
        in: tokens, sentences: sentences, of: document.text, scores: findings?.nameScores ?? [])
      ?? []
    return AnnotatedDocument(
      document: document, tokens: tokens, sentences: sentences,
      fineTags: findings?.fineTags ?? [], names: names,
      headMargins: findings?.headMargins ?? [])
  }

  /// The base forms of a sentence's tokens as a treebank writes them: "Russia" for the name, "say" for "Said".
  package func lemmaTexts(of sentence: Sentence, in document: AnnotatedDocument) -> [String] {
    let tokens = document.tokens[sentence.tokens]
    return lemmas?.lemmaTexts(of: tokens, text: document.document.text)
      ?? tokens.map { document.text(of: $0) }
  }

  /// Fills in the lemmas, which depend on the tags.
  private func fillLemmas(of tokens: inout [Token], text: SourceText) {
    if let lemmas { return lemmas.fillLemmas(of: &tokens, text: text) }
    for index in tokens.indices { tokens[index].lemma = tokens[index].word }
  }
}

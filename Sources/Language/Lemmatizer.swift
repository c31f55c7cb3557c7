internal import AnnotatedText

/// Finds the base forms of words.
package struct Lemmatizer: Sendable {
  /// A lemmatiser of English.
  package init() {}
  func fillLemmas(of tokens: inout [Token], in sentence: Sentence, text: UnsafeBufferPointer<UInt8>)
  {
    for i in sentence.tokens { tokens[i].lemma = tokens[i].word }
  }
}

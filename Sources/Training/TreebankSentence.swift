package import AnnotatedText

/// A sentence of a treebank: its words and, for each, tag, head, relation and lemma.
package struct TreebankSentence: Sendable {
  /// The words, one after another, as the text that the tokens' offsets count in.
  package var text: SourceText
  package var tokens: [Token]

  /// The tags in the treebank, to learn from and to compare with.
  package var tags: [PartOfSpeech]
  /// The tags of the Penn Treebank.
  package var fineTags: [FineTag]
  /// The heads: indices of words, and the number of words for the root.
  package var heads: [Int]
  package var relations: [DependencyRelation]
  /// The base forms as the treebank writes them; "_" where it has none.
  package var lemmas: [String] = []
}

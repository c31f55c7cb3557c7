internal import AnnotatedText
package import Language

/// How well the tokens and sentences found in raw text agree with a treebank's.
///
/// Those are right that begin and end where the treebank's do, as the CoNLL 2018 shared task counts.
package struct SegmentationScores: Sendable {
  /// What was found, what is in the treebank, and what is in both.
  package struct Agreement: Hashable, Sendable {
    package let found: Int
    package let gold: Int
    package let right: Int

    /// Compares ranges, each set in order.
    init(_ found: [ByteRange], _ gold: [ByteRange]) {
      self.found = found.count
      self.gold = gold.count
      right = Set(found).intersection(gold).count
    }

    /// The harmonic mean of precision and recall, 0 to 1.
    package var f1: Double {
      found + gold == 0 ? 1 : 2 * Double(right) / Double(found + gold)
    }
  }

  package let tokens: Agreement
  package let sentences: Agreement

  /// Annotates the treebank's raw text and compares.
  package init(of annotator: Annotator, on treebank: RawTreebank) {
    let document = annotator.annotate(
      Document(id: DocumentID(rawValue: "treebank"), text: treebank.text))
    tokens = Agreement(document.tokens.map(\.range), treebank.words)
    sentences = Agreement(document.sentences.map(\.range), treebank.sentences)
  }
}

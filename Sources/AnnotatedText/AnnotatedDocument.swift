/// A sentence: a run of tokens of its document.
package struct Sentence: Hashable, Sendable {
  /// Indices into the document's tokens.
  package var tokens: Range<Int>
  /// From the first byte of its first token to the end of its last.
  package var range: ByteRange
  /// The role of the passage that it stands in.
  package var role: Passage.Role
  /// Counts the passages: sentences of one paragraph share it.
  package var passage: Int

  package init(tokens: Range<Int>, range: ByteRange, role: Passage.Role = .body, passage: Int = 0) {
    self.tokens = tokens
    self.range = range
    self.role = role
    self.passage = passage
  }
}

/// A document with its sentences and tokens.
///
/// Invariants: sentences are sorted and do not overlap; each token lies inside its sentence; the tokens of all
/// sentences are `tokens`, in order; between two tokens of a sentence there is only white space.
package struct AnnotatedDocument: Hashable, Sendable {
  package let document: Document
  package let tokens: [Token]
  package let sentences: [Sentence]
  /// The fine tag of each token; empty where they were not asked for.
  package let fineTags: [FineTag]
  /// The names that a trained recogniser found: sorted, not overlapping, each inside its sentence; empty where none has run.
  package let names: [RecognizedName]
  /// By how much each token's head scores more than the best other one, in 1/16 of a natural logarithm, at most 255; empty
  /// where no trees were found.
  ///
  /// 0 means that the tree had to take another head than the best.
  package let headMargins: [UInt8]

  package init(
    document: Document, tokens: [Token], sentences: [Sentence], fineTags: [FineTag] = [],
    names: [RecognizedName] = [], headMargins: [UInt8] = []
  ) {
    self.document = document
    self.tokens = tokens
    self.sentences = sentences
    self.fineTags = fineTags
    self.names = names
    self.headMargins = headMargins
  }

  /// The text of a token.
  package func text(of token: Token) -> String { document.text[token.range] }

  /// The text from the first to the last token of a range of token indices; empty for an empty range.
  package func text(of tokens: Range<Int>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return document.text[Int(self.tokens[first].begin)..<Int(self.tokens[last].end)]
  }

  /// The bytes from the first to the last token of a range of token indices.
  ///
  /// - Precondition: the range is not empty.
  package func range(of tokens: Range<Int>) -> ByteRange {
    precondition(!tokens.isEmpty, "an empty range of tokens covers no bytes")
    return Int(self.tokens[tokens.lowerBound].begin)..<Int(self.tokens[tokens.upperBound - 1].end)
  }
}

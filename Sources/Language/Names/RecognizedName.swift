/// A name in a text: of a person, a location or an organization.
package struct RecognizedName: Hashable, Sendable {
  /// Indices into the document's tokens, all of one sentence.
  package let tokens: Range<Int>
  package let type: NameType
  /// By how much the model prefers the name's labels, word by word, to what scores next: the least of the words' margins.
  package let margin: Int32

  package init(tokens: Range<Int>, type: NameType, margin: Int32) {
    self.tokens = tokens
    self.type = type
    self.margin = margin
  }
}

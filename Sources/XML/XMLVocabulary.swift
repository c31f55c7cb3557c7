/// The names and namespaces that a handler knows, so that it compares numbers and not strings.
package struct XMLVocabulary: Sendable {
  /// A word's place in the vocabulary.
  package typealias Word = Int

  /// Words that come up often stand first: they are found soonest.
  package let words: [String]

  package init(_ words: [String]) { self.words = words }
}

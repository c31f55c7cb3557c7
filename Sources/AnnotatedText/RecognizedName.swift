/// What a name is of.
package enum NameType: UInt8, Sendable, CaseIterable {
  case person, location, organization

  /// The type's name in BIO files: `PER`.
  package var label: String {
    switch self {
    case .person: "PER"
    case .location: "LOC"
    case .organization: "ORG"
    }
  }

  /// The type of a name in BIO files.
  package init?(label: some StringProtocol) {
    guard let type = NameType.allCases.first(where: { $0.label == label }) else { return nil }
    self = type
  }
}

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

/// Whether a statement says that something is so, or that it is not.
package enum Polarity: String, Hashable, Sendable, CaseIterable {
  case positive, negative
}

/// How far a statement says that something is so.
package enum Modality: String, Hashable, Sendable, CaseIterable {
  /// The text says so.
  case asserted
  /// The text says that somebody says so.
  case reported
  /// Somebody intends it.
  case planned
  /// It may be, might be, would be, or should be.
  case possible
}

/// Whether something is a fact of the text: statements that differ in it never share a relation.
package enum Factuality: String, Hashable, Sendable, CaseIterable {
  /// Asserted or reported, and not negated.
  case actual
  /// Planned or possible, and not negated.
  case notActual = "not_actual"
  /// Negated.
  case denied

  package init(polarity: Polarity, modality: Modality) {
    switch (polarity, modality) {
    case (.negative, _): self = .denied
    case (.positive, .asserted), (.positive, .reported): self = .actual
    case (.positive, .planned), (.positive, .possible): self = .notActual
    }
  }
}

internal import Learning

/// Tells which row of the table of embeddings a feature has.
///
/// A feature has a place in the index by its hash; there stands its row, or 0 where training saw it
/// too seldom to learn anything: such a feature adds nothing to a word.
package enum FeatureIndex {
  /// The places are `1 << bits`.
  package static let bits = 20
  /// The rows that an index can tell apart.
  package static let mostRows = 1 << 16

  /// Gives features their places.
  static let hash = FeatureHash(bits: bits)
}

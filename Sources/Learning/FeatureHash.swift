/// Hashes feature values to rows of a weight table.
///
/// This is feature hashing (Weinberger et al. 2009).
/// A feature is a template and up to three values; two that meet in one row share a weight, which
/// large tables make rare.
package struct FeatureHash: Sendable {
  /// Maps a hash to a row.
  package let shift: UInt64

  /// A table of `1 << bits` rows.
  package init(bits: Int) { self.shift = UInt64(64 - bits) }

  /// The row of a feature.
  @inline(__always)
  package func row(_ template: UInt64, _ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0)
    -> UInt32
  {
    var hash = (template &+ 1) &* 0x9e37_79b9_7f4a_7c15 ^ first
    hash = (hash ^ (hash >> 31)) &* 0xbf58_476d_1ce4_e5b9 &+ second
    hash = (hash ^ (hash >> 29)) &* 0x94d0_49bb_1331_11eb &+ third
    hash = (hash ^ (hash >> 32)) &* 0xd6e8_feb8_6659_fd93
    return UInt32(truncatingIfNeeded: hash >> shift)
  }
}

/// A matrix of 8-bit numbers, with a scale for each column, lent for a call.
package struct LentQuantized {
  let base: UnsafeMutableRawPointer
  package let inner: Int
  package let columns: Int

  /// Lends `inner` rows of `columns`, both multiples of 16, which stand at `base`.
  package init(_ base: UnsafeMutableRawPointer, inner: Int, columns: Int) {
    precondition(
      inner % 16 == 0 && columns % 16 == 0, "the sides of a quantised matrix are whole vectors")
    self.base = base
    self.inner = inner
    self.columns = columns
  }

  /// The bytes that a matrix takes, a multiple of 64.
  package static func byteCount(inner: Int, columns: Int) -> Int { columns * (inner + 8) }
}

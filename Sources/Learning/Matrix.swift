/// A matrix of 32-bit floating-point numbers, row after row, that owns its storage.
package struct Matrix: ~Copyable {
  package let rows: Int
  package let columns: Int
  package let base: UnsafeMutablePointer<Float>

  /// A matrix of zeros.
  package init(rows: Int, columns: Int) {
    precondition(rows >= 0 && columns >= 0, "a matrix has no negative size")
    self.rows = rows
    self.columns = columns
    base = .allocate(capacity: max(rows * columns, 1))
    base.initialize(repeating: 0, count: max(rows * columns, 1))
  }

  deinit { base.deallocate() }

  /// The number of its elements.
  package var count: Int { rows * columns }

  /// Where a row begins.
  @inline(__always)
  package func row(_ index: Int) -> UnsafeMutablePointer<Float> { base + index * columns }

  /// Sets the first rows to zero.
  package func clear(rows: Int) { base.update(repeating: 0, count: rows * columns) }
}

/// Rows of numbers as bytes, each row with a scale, that own their storage.
///
/// There is room for whole blocks of rows, which products read at a time.
package struct QuantizedRows: ~Copyable {
  package let rows: Int
  package let columns: Int
  let bytes: UnsafeMutablePointer<UInt8>
  let scales: UnsafeMutablePointer<Float>

  /// Products read and write rows up to a multiple of this.
  package static let block = 8

  /// So many rows up to a whole block.
  package static func padded(_ rows: Int) -> Int { (rows + block - 1) / block * block }

  /// Rows of zeros; the number of rows is rounded up to a whole block.
  package init(rows: Int, columns: Int) {
    precondition(rows >= 0 && columns >= 0, "a matrix has no negative size")
    self.rows = QuantizedRows.padded(rows)
    self.columns = columns
    bytes = .allocate(capacity: max(self.rows * columns, 1))
    bytes.initialize(repeating: 0, count: max(self.rows * columns, 1))
    scales = .allocate(capacity: max(self.rows, 1))
    scales.initialize(repeating: 0, count: max(self.rows, 1))
  }

  deinit {
    bytes.deallocate()
    scales.deallocate()
  }
}

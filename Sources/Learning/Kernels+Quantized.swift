internal import CKernels

// Products of bytes, whose sums are whole numbers and exact.
extension Kernels {
  /// Sums rows of a table of 8-bit numbers, each times its row's scale, for word after word: each
  /// has so many of the rows as `counts` says.
  package static func sumRows(
    _ rows: UnsafePointer<UInt32>, counts: UnsafeBufferPointer<UInt32>,
    of table: UnsafePointer<Int8>, scales: UnsafePointer<Float>, width: Int,
    to out: UnsafeMutablePointer<Float>, by processor: Processor = .fastest
  ) {
    guard let first = counts.baseAddress else { return }
    ckernels_sum_rows(processor.kind, width, counts.count, first, rows, table, scales, out)
  }

  /// Makes bytes of the first rows of a matrix, whose rows are `row` apart.
  package static func quantize(
    _ values: UnsafePointer<Float>, row: Int, rows: Int, to out: borrowing QuantizedRows,
    by processor: Processor = .fastest
  ) {
    precondition(rows <= out.rows && out.columns % 16 == 0, "there is room for the rows")
    ckernels_quantize_rows(processor.kind, rows, out.columns, values, row, out.bytes, out.scales)
  }

  /// Makes bytes of a matrix whose rows stand one after another.
  package static func quantize(
    _ values: UnsafePointer<Float>, to out: LentQuantized, by processor: Processor = .fastest
  ) {
    ckernels_quantize_matrix(processor.kind, out.inner, out.columns, values, out.base)
  }

  /// Makes rows, which are `row` apart, the columns of a quantised matrix.
  package static func quantize(
    _ values: UnsafePointer<Float>, row: Int, toColumns columns: Range<Int>,
    of out: LentQuantized, by processor: Processor = .fastest
  ) {
    precondition(
      columns.lowerBound >= 0 && columns.upperBound <= out.columns, "the matrix has the columns")
    ckernels_quantize_transposed(
      processor.kind, out.inner, out.columns, columns.lowerBound, columns.count, values, row,
      out.base)
  }

  /// Multiplies bytes by a quantised matrix; of the first `cut` columns negative numbers are cut.
  ///
  /// Rows up to a multiple of ``QuantizedRows/block`` are written to `out`.
  package static func multiply(
    _ left: borrowing QuantizedRows, first: Int = 0, rows: Int, _ right: LentQuantized,
    biases: UnsafePointer<Float>?, cut: Int = 0, to out: UnsafeMutablePointer<Float>,
    by processor: Processor = .fastest
  ) {
    precondition(
      left.columns == right.inner && first + QuantizedRows.padded(rows) <= left.rows,
      "the sides of the product agree")
    ckernels_multiply_quantized(
      processor.kind, rows, right.columns, right.inner, left.bytes + first * left.columns,
      left.scales + first, right.base, biases, cut, out, right.columns)
  }

  /// Runs a bidirectional simple recurrent layer over sentences that end where `ends` says.
  ///
  /// `gates` has room for ``gates`` numbers a word, for whole blocks of words.
  package static func recur(
    _ input: UnsafePointer<Float>, quantized: borrowing QuantizedRows,
    ends: UnsafeBufferPointer<UInt32>, _ weights: LentQuantized, biases: UnsafePointer<Float>,
    peepholes: UnsafePointer<Float>, gates: UnsafeMutablePointer<Float>,
    to out: UnsafeMutablePointer<Float>, by processor: Processor = .fastest
  ) {
    guard let first = ends.baseAddress, let last = ends.last else { return }
    precondition(
      weights.inner % 32 == 0 && weights.columns == 3 * weights.inner
        && quantized.columns == weights.inner && Int(last) <= quantized.rows,
      "the sides of the product agree")
    ckernels_recur_quantized(
      processor.kind, ends.count, first, weights.inner, quantized.bytes, quantized.scales,
      weights.base, biases, peepholes, input, gates, out)
  }

  /// The numbers of a word that ``recur(_:quantized:ends:_:biases:peepholes:gates:to:by:)`` keeps
  /// at a time.
  package static let gates = 96
}

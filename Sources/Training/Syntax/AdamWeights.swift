internal import Learning
internal import SeededRandomness

/// Weights that are learned with Adam (Kingma and Ba 2015): the weights, their gradients and the
/// moments of these.
struct AdamWeights: ~Copyable {
  let weights: Matrix
  let gradients: Matrix
  private let first: Matrix
  private let second: Matrix
  /// The rows that have gradients since the last step.
  private var touched: [UInt32] = []
  private var isTouched: [Bool]

  /// Weights that are all zero; `columns` is a multiple of 16.
  init(rows: Int, columns: Int) {
    precondition(columns % 16 == 0, "rows of weights are whole vectors")
    weights = Matrix(rows: rows, columns: columns)
    gradients = Matrix(rows: rows, columns: columns)
    first = Matrix(rows: rows, columns: columns)
    second = Matrix(rows: rows, columns: columns)
    isTouched = Array(repeating: false, count: rows)
  }

  /// Fills a part with numbers of uniform distribution in ±`bound`.
  func randomize(_ offset: Int, _ count: Int, bound: Float, using random: inout SplitMix64) {
    for index in offset..<offset + count {
      weights.base[index] = (random.unit() * 2 - 1) * bound
    }
  }

  /// Fills a matrix so that what it gives varies as much as what it takes (Glorot and Bengio 2010).
  func randomize(_ offset: Int, rows: Int, columns: Int, using random: inout SplitMix64) {
    let bound = (6 / Float(rows + columns)).squareRoot()
    randomize(offset, rows * columns, bound: bound, using: &random)
  }

  /// Marks a row whose gradient is added to.
  mutating func touch(_ row: Int) {
    guard !isTouched[row] else { return }
    isTouched[row] = true
    touched.append(UInt32(row))
  }

  /// The squared length of the gradients of all touched rows.
  func squaredNorm() -> Float {
    var sum: Float = 0
    for row in touched {
      let gradient = gradients.row(Int(row))
      for index in 0..<gradients.columns { sum += gradient[index] * gradient[index] }
    }
    return sum
  }

  /// Moves the touched rows against their gradients, and clears these.
  mutating func step(rate: Float, scale: Float) {
    for row in touched {
      let offset = Int(row) * weights.columns
      Kernels.adam(
        weights.base + offset, gradients: gradients.base + offset, first: first.base + offset,
        second: second.base + offset, count: weights.columns, rate: rate, scale: scale)
      isTouched[Int(row)] = false
    }
    touched.removeAll(keepingCapacity: true)
  }
}

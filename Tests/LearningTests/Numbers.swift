import Learning
import SeededRandomness

/// Seeded numbers for kernels.
struct Numbers {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// A matrix of numbers of all sizes and both signs.
  mutating func matrix(_ rows: Int, _ columns: Int, bound: Float = 3) -> Matrix {
    let matrix = Matrix(rows: rows, columns: columns)
    for index in 0..<matrix.count {
      matrix.base[index] = Float.random(in: -bound...bound, using: &random)
    }
    return matrix
  }

  /// A matrix of whole numbers, of which each row has one of 127 or -127: its scale is 1.
  mutating func wholeMatrix(_ rows: Int, _ columns: Int) -> Matrix {
    let matrix = Matrix(rows: rows, columns: columns)
    for row in 0..<rows {
      for column in 0..<columns { matrix.row(row)[column] = Float(whole(-127...127)) }
      matrix.row(row)[whole(0...columns - 1)] = whole(0...1) == 0 ? 127 : -127
    }
    return matrix
  }
}

extension Matrix {
  /// All elements' bits.
  var bits: [UInt32] { (0..<count).map { base[$0].bitPattern } }
}

/// A quantised matrix that owns its storage.
struct QuantizedMatrix: ~Copyable {
  let lent: LentQuantized
  private let base: UnsafeMutableRawPointer

  /// A matrix with these columns, each given as a row, and zeros up to whole vectors.
  init(columns: borrowing Matrix, by processor: Processor) {
    let padded = (columns.rows + 15) / 16 * 16
    let size = LentQuantized.byteCount(inner: columns.columns, columns: padded)
    base = .allocate(byteCount: size, alignment: 64)
    base.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    lent = LentQuantized(base, inner: columns.columns, columns: padded)
    Kernels.quantize(
      columns.base, row: columns.columns, toColumns: 0..<columns.rows, of: lent, by: processor)
  }

  deinit { base.deallocate() }
}

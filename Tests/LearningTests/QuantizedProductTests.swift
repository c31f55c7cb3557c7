import Learning
import Testing

struct QuantizedProductTests {
  static let processors = Processor.allCases.filter(\.isPresent)

  /// A product of quantised rows and columns, `columns` given as rows.
  private func product(
    _ rows: borrowing Matrix, _ columns: borrowing Matrix, biases: [Float]? = nil, cut: Int = 0,
    by processor: Processor
  ) -> [Float] {
    let left = QuantizedRows(rows: rows.rows, columns: rows.columns)
    Kernels.quantize(
      rows.base, row: rows.columns, rows: rows.rows, to: left, by: processor)
    let right = QuantizedMatrix(columns: columns, by: processor)
    let width = right.lent.columns
    let out = Matrix(rows: left.rows, columns: width)
    if let biases {
      biases.withUnsafeBufferPointer { biases in
        Kernels.multiply(
          left, rows: rows.rows, right.lent, biases: biases.baseAddress, cut: cut, to: out.base,
          by: processor)
      }
    } else {
      Kernels.multiply(
        left, rows: rows.rows, right.lent, biases: nil, cut: cut, to: out.base, by: processor)
    }
    return (0..<rows.rows).flatMap { row in (0..<columns.rows).map { out.row(row)[$0] } }
  }

  /// The product of whole numbers.
  private func reference(_ rows: borrowing Matrix, _ columns: borrowing Matrix) -> [Float] {
    var result: [Float] = []
    for row in 0..<rows.rows {
      for column in 0..<columns.rows {
        var sum = 0
        for k in 0..<rows.columns {
          sum += Int(rows.row(row)[k]) * Int(columns.row(column)[k])
        }
        result.append(Float(sum))
      }
    }
    return result
  }

  @Test(arguments: 0..<30 as Range<UInt64>, processors)
  func `a product of whole numbers is exact`(
    seed: UInt64, processor: Processor
  ) {
    var numbers = Numbers(seed: seed)
    let inner = 16 * numbers.whole(1...16)
    let rows = numbers.wholeMatrix(numbers.whole(1...21), inner)
    let columns = numbers.wholeMatrix(numbers.whole(1...90), inner)
    #expect(product(rows, columns, by: processor) == reference(rows, columns))
  }

  @Test(arguments: [(127, 127), (127, -127), (-127, 127), (-127, -127)], processors)
  func `the largest numbers in the longest rows add up without a cut`(
    signs: (left: Int, right: Int), processor: Processor
  ) {
    let rows = Matrix(rows: 9, columns: 1024)
    let columns = Matrix(rows: 48, columns: 1024)
    for index in 0..<rows.count { rows.base[index] = Float(signs.left) }
    for index in 0..<columns.count { columns.base[index] = Float(signs.right) }
    let sum = Float(signs.left * signs.right * 1024)
    #expect(product(rows, columns, by: processor) == Array(repeating: sum, count: 9 * 48))
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func `all processors give the same bits`(seed: UInt64) {
    var numbers = Numbers(seed: seed)
    let inner = 16 * numbers.whole(1...16)
    let rows = numbers.matrix(numbers.whole(1...21), inner)
    let columns = numbers.matrix(16 * numbers.whole(1...6), inner, bound: 0.2)
    let bias = numbers.matrix(1, columns.rows)
    let biases = (0..<bias.count).map { bias.base[$0] }
    let expected = product(rows, columns, biases: biases, cut: 16, by: .plain)
    for processor in Self.processors {
      #expect(product(rows, columns, biases: biases, cut: 16, by: processor) == expected)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>, processors)
  func `a product is near that of the numbers themselves`(seed: UInt64, processor: Processor) {
    var numbers = Numbers(seed: seed)
    let inner = 16 * numbers.whole(1...12)
    let rows = numbers.matrix(numbers.whole(1...9), inner)
    let columns = numbers.matrix(16, inner)
    let found = product(rows, columns, by: processor)
    // Each number is off by at most half of 3/127, and is at most 3.
    let bound = Float(inner) * (2 * 3 * 1.5 / 127 + 2.25 / 127 / 127)
    for row in 0..<rows.rows {
      for column in 0..<16 {
        let sum = (0..<inner).reduce(Float(0)) {
          $0 + rows.row(row)[$1] * columns.row(column)[$1]
        }
        #expect(abs(found[row * 16 + column] - sum) <= bound)
      }
    }
  }

  @Test(arguments: processors) func `what is negative is cut where it is asked for`(
    processor: Processor
  ) {
    var numbers = Numbers(seed: 5)
    let rows = numbers.wholeMatrix(3, 32)
    let columns = numbers.wholeMatrix(64, 32)
    let expected = reference(rows, columns).enumerated().map { index, sum in
      index % 64 < 32 ? max(sum, 0) : sum
    }
    #expect(expected.contains { $0 < 0 })
    #expect(product(rows, columns, cut: 32, by: processor) == expected)
  }

  @Test(arguments: processors) func `rows of zeros give the biases`(processor: Processor) {
    let rows = Matrix(rows: 2, columns: 16)
    let columns = Matrix(rows: 16, columns: 16)
    let biases = (0..<16).map { Float($0) }
    #expect(product(rows, columns, biases: biases, by: processor) == biases + biases)
  }
}

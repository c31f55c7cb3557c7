import Learning
import Testing

struct QuantizedRecurrenceTests {
  /// A layer whose weights and input are seeded, over sentences of some lengths.
  private struct Layer: ~Copyable {
    let ends: [UInt32]
    let width: Int
    let input: Matrix
    let weights: Matrix
    let biases: Matrix
    let peepholes: Matrix

    init(seed: UInt64) {
      var numbers = Numbers(seed: seed)
      var ends: [UInt32] = []
      for _ in 0..<numbers.whole(1...4) {
        ends.append((ends.last ?? 0) + UInt32(numbers.whole(0...9)))
      }
      self.ends = ends
      width = 32 * numbers.whole(1...3)
      let words = Int(ends.last ?? 0)
      // Whole numbers, so that the products of bytes are those of the numbers.
      input = numbers.wholeMatrix(words, width)
      weights = numbers.wholeMatrix(3 * width, width)
      for index in 0..<input.count { input.base[index] /= 128 }
      for index in 0..<weights.count { weights.base[index] /= 1024 }
      biases = numbers.matrix(1, 3 * width, bound: 1)
      peepholes = numbers.matrix(1, 2 * width, bound: 0.5)
    }

    var words: Int { Int(ends.last ?? 0) }

    func run(by processor: Processor) -> [Float] {
      let bytes = QuantizedRows(rows: words, columns: width)
      Kernels.quantize(input.base, row: width, rows: words, to: bytes, by: processor)
      let matrix = QuantizedMatrix(columns: weights, by: processor)
      let gates = Matrix(rows: bytes.rows, columns: Kernels.gates)
      let out = Matrix(rows: bytes.rows, columns: width)
      ends.withUnsafeBufferPointer { ends in
        Kernels.recur(
          input.base, quantized: bytes, ends: ends, matrix.lent, biases: biases.base,
          peepholes: peepholes.base, gates: gates.base, to: out.base, by: processor)
      }
      return (0..<words * width).map { out.base[$0] }
    }

    /// The same by the layer that training runs, sentence by sentence.
    func reference() -> [Float] {
      let gates = Matrix(rows: words, columns: 3 * width)
      for word in 0..<words {
        for gate in 0..<3 * width {
          gates.row(word)[gate] = (0..<width).reduce(biases.base[gate]) {
            $0 + input.row(word)[$1] * weights.row(gate)[$1]
          }
        }
      }
      let states = Matrix(rows: words, columns: width)
      let out = Matrix(rows: words, columns: width)
      var start = 0
      for end in ends {
        Kernels.recur(
          steps: Int(end) - start, width: width, gates: gates.row(start),
          peepholes: peepholes.base, input: input.row(start), states: states.row(start),
          to: out.row(start))
        start = Int(end)
      }
      return (0..<words * width).map { out.base[$0] }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `all processors give the same bits`(seed: UInt64) {
    let layer = Layer(seed: seed)
    let expected = layer.run(by: .plain).map(\.bitPattern)
    for processor in QuantizedProductTests.processors {
      #expect(layer.run(by: processor).map(\.bitPattern) == expected)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a layer gives what that of training gives`(seed: UInt64) {
    let layer = Layer(seed: seed)
    let found = layer.run(by: .fastest)
    let expected = layer.reference()
    #expect(found.count == expected.count)
    #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-4 })
  }

  @Test(arguments: QuantizedProductTests.processors)
  func `gates far beyond their range are open or shut`(processor: Processor) {
    // Two words; the input is zero, so that the gates are the biases.
    for bias in [Float(1e30), -1e30, .infinity] {
      let input = Matrix(rows: 2, columns: 32)
      let bytes = QuantizedRows(rows: 2, columns: 32)
      Kernels.quantize(input.base, row: 32, rows: 2, to: bytes, by: processor)
      let matrix = QuantizedMatrix(columns: Matrix(rows: 96, columns: 32), by: processor)
      let biases = Matrix(rows: 1, columns: 96)
      for index in 0..<32 {
        biases.base[index] = 1
        biases.base[32 + index] = -bias
        biases.base[64 + index] = bias
      }
      let peepholes = Matrix(rows: 1, columns: 64)
      let gates = Matrix(rows: 8, columns: Kernels.gates)
      let out = Matrix(rows: 8, columns: 32)
      [UInt32(2)].withUnsafeBufferPointer { ends in
        Kernels.recur(
          input.base, quantized: bytes, ends: ends, matrix.lent, biases: biases.base,
          peepholes: peepholes.base, gates: gates.base, to: out.base, by: processor)
      }
      // Shut to what was and open to what is: the hyperbolic tangent of the candidate, 1.
      let expected: Float = bias > 0 ? 0.761_594 : 0
      #expect((0..<64).allSatisfy { abs(out.base[$0] - expected) < 1e-4 })
    }
  }
}

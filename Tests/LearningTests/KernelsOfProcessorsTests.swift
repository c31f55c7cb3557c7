import Learning
import Testing

/// That what is learned and found doesn't depend on the processor.
struct KernelsOfProcessorsTests {
  /// What each processor gives, compared with what any gives.
  private func expectSame<Result: Equatable>(_ body: (Processor) -> Result) {
    let expected = body(.plain)
    for processor in QuantizedProductTests.processors { #expect(body(processor) == expected) }
  }

  @Test func `the processor at hand has some kernels`() {
    #expect(Processor.plain.isPresent)
    #expect(Processor.fastest.isPresent)
  }

  @Test(arguments: 0..<10 as Range<UInt64>) func `products have the same bits`(seed: UInt64) {
    expectSame { processor in
      var numbers = Numbers(seed: seed)
      let rows = numbers.whole(1...20)
      let inner = numbers.whole(1...300)
      let columns = 16 * numbers.whole(1...5)
      let left = numbers.matrix(rows, inner)
      let right = numbers.matrix(inner, columns)
      let out = numbers.matrix(rows, columns)
      Kernels.multiply(
        Lent(left.base, row: inner), Lent(right.base, row: columns), to: out.base, row: columns,
        rows: rows, inner: inner, columns: columns, on: .sum, by: processor)
      return out.bits
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `what training does has the same bits`(seed: UInt64) {
    expectSame { processor in
      var numbers = Numbers(seed: seed)
      let steps = numbers.whole(1...6)
      let gates = numbers.matrix(steps, 96)
      let peepholes = numbers.matrix(1, 64)
      let input = numbers.matrix(steps, 32)
      let states = Matrix(rows: steps, columns: 32)
      let out = Matrix(rows: steps, columns: 32)
      Kernels.recur(
        steps: steps, width: 32, gates: gates.base, peepholes: peepholes.base, input: input.base,
        states: states.base, to: out.base, by: processor)
      let gateGradient = Matrix(rows: steps, columns: 96)
      let inputGradient = Matrix(rows: steps, columns: 32)
      let peepholeGradient = Matrix(rows: 1, columns: 64)
      Kernels.recurBack(
        steps: steps, width: 32, gates: gates.base, peepholes: peepholes.base, input: input.base,
        states: states.base, outGradient: out.base, gateGradient: gateGradient.base,
        inputGradient: inputGradient.base, peepholeGradient: peepholeGradient.base, by: processor)
      let probability = Kernels.softmaxGradient(
        input.base, count: input.count - 5, right: 3, scale: 0.5, by: processor)
      let first = numbers.matrix(steps, 32, bound: 0.1)
      let second = Matrix(rows: steps, columns: 32)
      Kernels.adam(
        out.base, gradients: inputGradient.base, first: first.base, second: second.base,
        count: out.count, rate: 0.01, scale: 0.7, by: processor)
      return [[probability.bitPattern]] + [out.bits, gateGradient.bits, peepholeGradient.bits]
        + [input.bits, first.bits, second.bits]
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `sums of embeddings have the same bits`(seed: UInt64) {
    var numbers = Numbers(seed: seed)
    let width = 16 * numbers.whole(1...9)
    let table = (0..<50 * width).map { _ in Int8(numbers.whole(-127...127)) }
    let scales = numbers.matrix(1, 50, bound: 0.1)
    let counts = (0..<7).map { _ in UInt32(numbers.whole(0...12)) }
    let total = counts.reduce(0, +)
    let rows = (0..<total).map { _ in UInt32(numbers.whole(0...49)) }
    func sums(_ processor: Processor) -> Matrix {
      let out = Matrix(rows: counts.count, columns: width)
      counts.withUnsafeBufferPointer { counts in
        rows.withUnsafeBufferPointer { rows in
          table.withUnsafeBufferPointer { table in
            guard let rows = rows.baseAddress, let table = table.baseAddress else { return }
            Kernels.sumRows(
              rows, counts: counts, of: table, scales: scales.base, width: width, to: out.base,
              by: processor)
          }
        }
      }
      return out
    }
    expectSame { sums($0).bits }
    let found = sums(.fastest)
    var first = 0
    for (word, count) in counts.enumerated() {
      for column in 0..<width {
        let sum = rows[first..<first + Int(count)].reduce(Float(0)) {
          $0 + scales.base[Int($1)] * Float(table[Int($1) * width + column])
        }
        #expect(abs(found.row(word)[column] - sum) < 1e-3)
      }
      first += Int(count)
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>, QuantizedProductTests.processors)
  func `the first of the largest is chosen`(seed: UInt64, processor: Processor) {
    var numbers = Numbers(seed: seed)
    let count = numbers.whole(1...70)
    // Few different numbers, so that some are equal.
    let values = (0..<count).map { _ in Float(numbers.whole(-5...1)) }
    let except = numbers.whole(-1...count - 1)
    let expected = values.indices.filter { $0 != except }
      .max { values[$0] < values[$1] || values[$0] == values[$1] && $0 > $1 }
    let found = values.withUnsafeBufferPointer { values in
      values.baseAddress.map {
        Kernels.firstLargest($0, count: count, except: except, by: processor)
      }
    }
    #expect(found == expected ?? 0)
  }

  @Test(arguments: 0..<50 as Range<UInt64>, QuantizedProductTests.processors)
  func `the first of the best splits is chosen`(seed: UInt64, processor: Processor) {
    var numbers = Numbers(seed: seed)
    let count = numbers.whole(1...40)
    // What lies after the last place would be best.
    let left = (0..<count + 16).map { Float($0 < count ? numbers.whole(-3...0) : 9) }
    let right = (0..<count + 16).map { Float($0 < count ? numbers.whole(-3...0) : 9) }
    let sums = zip(left, right).prefix(count).map { $0 + $1 }
    let found = left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        guard let left = left.baseAddress, let right = right.baseAddress else {
          return (-1, Float(0))
        }
        let best = Kernels.bestSplit(left, right, count: count, by: processor)
        return (best.place, best.score)
      }
    }
    #expect(found.1 == sums.max())
    #expect(found.0 == sums.firstIndex(of: found.1))
  }

  @Test(arguments: [1, 2, 15, 16, 17, 40], QuantizedProductTests.processors)
  func `distances are added along the diagonals`(count: Int, processor: Processor) {
    let stride = (count + 16) / 16 * 16
    let scores = Matrix(rows: count, columns: stride)
    let distances = Matrix(rows: 1, columns: 2 * count + 16)
    for offset in -count..<count + 16 { distances.base[count + offset] = Float(offset) }
    Kernels.addDistances(
      distances.base + count, root: 500, to: scores.base, stride: stride, count: count,
      by: processor)
    for word in 0..<count {
      let expected = (0...count).map { $0 == count ? 500 : Float($0 - word) }
      #expect((0...count).map { scores.row(word)[$0] } == expected)
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>) func `arcs are the same bytes`(seed: UInt64) {
    expectSame { processor in
      var numbers = Numbers(seed: seed)
      let size = 16 * numbers.whole(1...4)
      let words = numbers.matrix(9, 2 * size)
      let distances = numbers.matrix(4, size)
      let arcs = (0..<numbers.whole(1...20)).map { _ in
        Kernels.Arc(
          word: numbers.whole(0...8), head: numbers.whole(0...8), distance: numbers.whole(0...3))
      }
      let hidden = QuantizedRows(rows: arcs.count, columns: size)
      arcs.withUnsafeBufferPointer { arcs in
        Kernels.quantize(
          arcs, dependents: words.base + size, heads: words.base, row: 2 * size,
          distances: distances.base, to: hidden, by: processor)
      }
      let identity = Matrix(rows: size, columns: size)
      for index in 0..<size { identity.row(index)[index] = 1 }
      let matrix = QuantizedMatrix(columns: identity, by: processor)
      let out = Matrix(rows: hidden.rows, columns: size)
      Kernels.multiply(
        hidden, rows: arcs.count, matrix.lent, biases: nil, to: out.base, by: processor)
      // The hidden layer comes back, but for its rounding.
      for (row, arc) in arcs.enumerated() {
        for column in 0..<size {
          let sum =
            words.row(Int(arc.word))[size + column] + words.row(Int(arc.head))[column]
            + distances.row(Int(arc.distance))[column]
          #expect(abs(out.row(row)[column] - max(sum, 0)) < 9.0 / 127)
        }
      }
      return (0..<arcs.count * size).map { out.base[$0].bitPattern }
    }
  }
}

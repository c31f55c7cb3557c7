import Learning
import Testing

struct KernelsTests {
  /// Numbers that look random and whose products and sums are exact.
  private func fill(_ matrix: borrowing Matrix, seed: Int) {
    for index in 0..<matrix.count {
      matrix.base[index] = Float((index * 7919 + seed * 104_729) % 17 - 8)
    }
  }

  @Test(arguments: [1, 2, 5, 8, 19], [1, 3, 40]) func `products are what they should be`(
    rows: Int, inner: Int
  ) {
    for columns in [16, 32, 48] {
      let left = Matrix(rows: rows, columns: inner)
      let right = Matrix(rows: inner, columns: columns)
      let out = Matrix(rows: rows, columns: columns)
      fill(left, seed: 1)
      fill(right, seed: 2)
      fill(out, seed: 3)
      var expected: [Float] = []
      for row in 0..<rows {
        for column in 0..<columns {
          var sum = out.row(row)[column]
          for k in 0..<inner { sum += left.row(row)[k] * right.row(k)[column] }
          expected.append(sum)
        }
      }
      Kernels.multiply(
        Lent(left.base, row: inner), Lent(right.base, row: columns), to: out.base, row: columns,
        rows: rows, inner: inner, columns: columns, on: .sum)
      #expect((0..<out.count).map { out.base[$0] } == expected)
    }
  }

  @Test func `a transposed left side is read by columns`() {
    let left = Matrix(rows: 3, columns: 5)
    let right = Matrix(rows: 3, columns: 16)
    let out = Matrix(rows: 5, columns: 16)
    fill(left, seed: 4)
    fill(right, seed: 5)
    Kernels.multiply(
      Lent(left.base, row: 5).transposed, Lent(right.base, row: 16), to: out.base, row: 16,
      rows: 5, inner: 3, columns: 16)
    for row in 0..<5 {
      for column in 0..<16 {
        let sum = (0..<3).reduce(Float(0)) { $0 + left.row($1)[row] * right.row($1)[column] }
        #expect(out.row(row)[column] == sum)
      }
    }
  }

  @Test(arguments: [1, 16, 21]) func `a softmax's gradient adds up to nothing`(count: Int) {
    let scores = Matrix(rows: 1, columns: count)
    for index in 0..<count { scores.base[index] = Float(index % 4) * 300 - 100 }
    let right = count - 1
    let best = (0..<count).filter { $0 % 4 == min(3, count - 1) }.count
    let probability = Kernels.softmaxGradient(scores.base, count: count, right: right, scale: 2)
    #expect(abs(probability - (right % 4 == min(3, count - 1) ? 1 / Float(best) : 0)) < 1e-5)
    #expect(abs((0..<count).reduce(0) { $0 + scores.base[$1] }) < 1e-5)
    #expect(abs(scores.base[right] - 2 * (probability - 1)) < 1e-5)
  }

  @Test func `the gradients of a recurrent layer are the slopes of its output`() {
    let steps = 3
    let width = 32
    let gates = Matrix(rows: steps, columns: 3 * width)
    let peepholes = Matrix(rows: 1, columns: 2 * width)
    let input = Matrix(rows: steps, columns: width)
    for matrix in 0..<gates.count { gates.base[matrix] = Float(matrix % 11 - 5) * 0.2 }
    for index in 0..<peepholes.count { peepholes.base[index] = Float(index % 7 - 3) * 0.2 }
    for index in 0..<input.count { input.base[index] = Float(index % 5 - 2) * 0.3 }
    /// The sum of the outputs, each with another factor.
    func sum(_ gates: borrowing Matrix) -> Float {
      let values = Matrix(rows: steps, columns: 3 * width)
      values.base.update(from: gates.base, count: gates.count)
      let states = Matrix(rows: steps, columns: width)
      let out = Matrix(rows: steps, columns: width)
      Kernels.recur(
        steps: steps, width: width, gates: values.base, peepholes: peepholes.base,
        input: input.base, states: states.base, to: out.base)
      return (0..<out.count).reduce(0) { $0 + out.base[$1] * Float($1 % 3 + 1) }
    }
    let values = Matrix(rows: steps, columns: 3 * width)
    values.base.update(from: gates.base, count: gates.count)
    let states = Matrix(rows: steps, columns: width)
    let out = Matrix(rows: steps, columns: width)
    Kernels.recur(
      steps: steps, width: width, gates: values.base, peepholes: peepholes.base, input: input.base,
      states: states.base, to: out.base)
    let outGradient = Matrix(rows: steps, columns: width)
    for index in 0..<outGradient.count { outGradient.base[index] = Float(index % 3 + 1) }
    let gateGradient = Matrix(rows: steps, columns: 3 * width)
    let inputGradient = Matrix(rows: steps, columns: width)
    let peepholeGradient = Matrix(rows: 1, columns: 2 * width)
    Kernels.recurBack(
      steps: steps, width: width, gates: values.base, peepholes: peepholes.base, input: input.base,
      states: states.base, outGradient: outGradient.base, gateGradient: gateGradient.base,
      inputGradient: inputGradient.base, peepholeGradient: peepholeGradient.base)
    for index in stride(from: 0, to: gates.count, by: 7) {
      let value = gates.base[index]
      gates.base[index] = value + 0.01
      let above = sum(gates)
      gates.base[index] = value - 0.01
      let below = sum(gates)
      gates.base[index] = value
      #expect(abs((above - below) / 0.02 - gateGradient.base[index]) < 0.02)
    }
  }
}

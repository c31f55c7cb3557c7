internal import Learning

/// A linear layer `out = input × weights + biases`: where its weights stand, and its sizes.
struct LinearLayer {
  let weights: Int
  let biases: Int
  let inputs: Int
  let outputs: Int

  /// Runs the layer over rows of `input`, which are `row` apart.
  func run(
    _ input: UnsafePointer<Float>, row: Int, rows: Int, _ parameters: borrowing AdamWeights,
    to out: UnsafeMutablePointer<Float>
  ) {
    Kernels.multiply(
      Lent(input, row: row), Lent(parameters.weights.base + weights, row: outputs), to: out,
      row: outputs, rows: rows, inner: inputs, columns: outputs,
      on: .biases(parameters.weights.base + biases))
  }

  /// Adds the gradients of the weights and biases from that of the output, and gives that of the
  /// input.
  func runBack(
    _ input: UnsafePointer<Float>, row: Int, rows: Int, gradient: UnsafePointer<Float>,
    _ parameters: borrowing AdamWeights, transposing room: borrowing Matrix,
    to out: UnsafeMutablePointer<Float>, adds: Bool
  ) {
    Kernels.multiply(
      Lent(input, row: row).transposed, Lent(gradient, row: outputs),
      to: parameters.gradients.base + weights, row: outputs, rows: inputs, inner: rows,
      columns: outputs, on: .sum)
    let biasGradient = parameters.gradients.base + biases
    for index in 0..<rows {
      let line = gradient + index * outputs
      for column in 0..<outputs { biasGradient[column] += line[column] }
    }
    let matrix = parameters.weights.base + weights
    for input in 0..<inputs {
      for output in 0..<outputs {
        room.base[output * inputs + input] = matrix[input * outputs + output]
      }
    }
    Kernels.multiply(
      Lent(gradient, row: outputs), Lent(room.base, row: inputs), to: out, row: row, rows: rows,
      inner: outputs, columns: inputs, on: adds ? .sum : .zero)
  }
}

internal import CKernels

/// The operations of dense networks, with the same bits on every processor.
package enum Kernels {
  /// What a product is put on top of.
  package enum Ground {
    /// Nothing: `out = left right`.
    case zero
    /// What is there: `out += left right`.
    case sum
    /// The same biases in each row: `out = left right + biases`.
    case biases(UnsafePointer<Float>)
  }

  /// Multiplies `rows` × `inner` by `inner` × `columns`.
  ///
  /// - Precondition: `columns` is a multiple of 16; `right` is not transposed.
  @inline(__always)
  package static func multiply(
    _ left: Lent, _ right: Lent, to out: UnsafeMutablePointer<Float>, row: Int, rows: Int,
    inner: Int, columns: Int, on ground: Ground = .zero, by processor: Processor = .fastest
  ) {
    var adds: Int32 = 0
    var biases: UnsafePointer<Float>?
    switch ground {
    case .zero: break
    case .sum: adds = 1
    case .biases(let start): biases = start
    }
    ckernels_multiply(
      processor.kind, rows, columns, inner, left.base, left.row, left.column, right.base, right.row,
      out, row,
      adds, biases)
  }

  /// Runs a bidirectional simple recurrent layer over the words of a sentence.
  package static func recur(
    steps: Int, width: Int, gates: UnsafeMutablePointer<Float>, peepholes: UnsafePointer<Float>,
    input: UnsafePointer<Float>, states: UnsafeMutablePointer<Float>,
    to out: UnsafeMutablePointer<Float>, by processor: Processor = .fastest
  ) {
    ckernels_recur(processor.kind, steps, width, gates, peepholes, input, states, out)
  }

  /// Takes the gradients of a recurrent layer back through it.
  package static func recurBack(
    steps: Int, width: Int, gates: UnsafePointer<Float>, peepholes: UnsafePointer<Float>,
    input: UnsafePointer<Float>, states: UnsafePointer<Float>, outGradient: UnsafePointer<Float>,
    gateGradient: UnsafeMutablePointer<Float>, inputGradient: UnsafeMutablePointer<Float>,
    peepholeGradient: UnsafeMutablePointer<Float>, by processor: Processor = .fastest
  ) {
    ckernels_recur_back(
      processor.kind, steps, width, gates, peepholes, input, states, outGradient, gateGradient,
      inputGradient,
      peepholeGradient)
  }

  /// Replaces scores by the gradient, times `scale`, of the cross-entropy of their softmax.
  ///
  /// - Returns: The probability of the class that is right.
  @inline(__always)
  package static func softmaxGradient(
    _ scores: UnsafeMutablePointer<Float>, count: Int, right: Int, scale: Float,
    by processor: Processor = .fastest
  ) -> Float {
    precondition(right >= 0 && right < count, "the right class is one of the classes")
    return ckernels_softmax(processor.kind, count, scores, right, scale)
  }

  /// Moves weights against their gradients by Adam, and clears the gradients.
  ///
  /// - Precondition: `count` is a multiple of 16.
  package static func adam(
    _ weights: UnsafeMutablePointer<Float>, gradients: UnsafeMutablePointer<Float>,
    first: UnsafeMutablePointer<Float>, second: UnsafeMutablePointer<Float>, count: Int,
    rate: Float, scale: Float, by processor: Processor = .fastest
  ) {
    ckernels_adam(processor.kind, count, rate, scale, weights, gradients, first, second)
  }
}

internal import Learning

/// The matrices of the syntax network as 8-bit numbers, made of its weights when a model is loaded.
struct QuantizedWeights: Sendable {
  /// A linear layer: where its weights and biases stand among the network's, its sizes, and where
  /// its matrix stands among the quantised.
  struct Linear: Sendable {
    let weights: Int
    let biases: Int
    let inputs: Int
    let outputs: Int
    fileprivate(set) var offset = 0
  }

  let gates: [Linear]
  let projection: Linear
  /// The tags, and beside them the labels of names.
  let tags: Linear
  let fineTags: Linear
  let arcs: Linear
  let relations: Linear
  /// The matrices; the elements are as large as the lines of a cache so that vectors lie in one.
  private var lines: [SIMD64<UInt8>]

  /// Takes the weights of a network, all of them.
  ///
  /// - Complexity: O(weights).
  init(_ layout: SyntaxLayout, dense: UnsafePointer<Float>) {
    var size = 0
    func placed(_ weights: Int, _ biases: Int, _ inputs: Int, _ outputs: Int) -> Linear {
      defer { size += LentQuantized.byteCount(inner: inputs, columns: outputs) }
      return Linear(
        weights: weights, biases: biases, inputs: inputs, outputs: outputs, offset: size)
    }
    let width = layout.width
    gates = (0..<layout.layers).map {
      placed(layout.gateWeights($0), layout.gateBiases($0), width, 3 * width)
    }
    projection = placed(layout.projection, layout.projectionBiases, width, layout.projected)
    tags = placed(layout.tagWeights, layout.tagBiases, width, SyntaxLayout.wordClasses)
    fineTags = placed(
      layout.fineTagWeights, layout.fineTagBiases, width, SyntaxLayout.fineTagClasses)
    arcs = placed(layout.arcWeights, layout.arcBiases, layout.arc, layout.arc)
    relations = placed(
      layout.relationWeights, layout.relationBiases, layout.relation,
      SyntaxLayout.relationClasses)
    lines = Array(repeating: SIMD64(), count: size / 64)
    let all = gates + [projection, tags, fineTags, arcs, relations]
    lines.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      for linear in all {
        Kernels.quantize(dense + linear.weights, to: linear.lent(from: base))
      }
    }
  }

  /// Lends the place where the matrices stand.
  func withMatrices(_ body: (UnsafeRawPointer) -> Void) {
    lines.withUnsafeBytes { bytes in bytes.baseAddress.map(body) }
  }
}

extension QuantizedWeights.Linear {
  /// The quantised matrix of the layer; it is only read.
  func lent(from base: UnsafeRawPointer) -> LentQuantized {
    LentQuantized(
      UnsafeMutableRawPointer(mutating: base + offset), inner: inputs, columns: outputs)
  }
}

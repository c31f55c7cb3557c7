internal import Language
internal import Learning

extension SyntaxLearner {
  /// Adds the weights to a model file, the embeddings as 8-bit numbers with a scale a row.
  func addSections(to builder: inout ModelFileBuilder) {
    let sizes = [layout.bits, layout.width, layout.layers, layout.arc, layout.relation]
    builder.add("syntax.sizes", numbers: sizes.map { UInt32($0) })
    let rows = 1 << layout.bits
    var values: [Int8] = []
    var scales: [Float] = []
    values.reserveCapacity(rows * layout.width)
    for row in 0..<rows {
      let embedding = UnsafeBufferPointer(start: table.weights.row(row), count: layout.width)
      let largest = embedding.reduce(0) { max($0, abs($1)) }
      let scale = max(largest, 1e-12) / 127
      scales.append(scale)
      for value in embedding {
        values.append(Int8(max(-127, min(127, (value / scale).rounded()))))
      }
    }
    builder.add("syntax.table", rows: rows, columns: layout.width, values)
    builder.add("syntax.scales", rows: 1, columns: rows, scales)
    builder.add(
      "syntax.weights", rows: 1, columns: layout.count,
      Array(UnsafeBufferPointer(start: dense.weights.base, count: layout.count)))
  }
}

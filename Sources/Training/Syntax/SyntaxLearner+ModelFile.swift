internal import Language
internal import Learning

extension SyntaxLearner {
  /// A trained network, which leaves nothing out, for batches of at most `capacity` words.
  init(file bytes: [UInt8], capacity: Int) throws(ModelFileError) {
    var result: Result<(SyntaxLayout, FeatureRows, [Float], [Float]), ModelFileError> =
      .failure(.truncated)
    bytes.withUnsafeBytes { raw in
      do throws(ModelFileError) {
        result = .success(try SyntaxLearner.parts(of: raw))
      } catch {
        result = .failure(error)
      }
    }
    let (layout, rows, embeddings, weights) = try result.get()
    self.init(layout: layout, rows: rows, capacity: capacity, dropout: .none, seed: 0)
    for (index, value) in embeddings.enumerated() { table.weights.base[index] = value }
    for (index, value) in weights.enumerated() { dense.weights.base[index] = value }
  }

  /// The sizes, the index, the embeddings and the other weights of a file.
  private static func parts(
    of bytes: UnsafeRawBufferPointer
  ) throws(ModelFileError) -> (SyntaxLayout, FeatureRows, [Float], [Float]) {
    let file = try ModelFile(bytes, verifying: true)
    func numbers<Number: BitwiseCopyable>(
      _ name: String, of element: ModelFile.Element, as: Number.Type
    ) throws(ModelFileError) -> [Number] {
      let section = try file.section(name, of: element)
      let size = MemoryLayout<Number>.size
      return (0..<section.byteCount / size).map {
        bytes.loadUnaligned(fromByteOffset: section.offset + size * $0, as: Number.self)
      }
    }
    let sizes = try numbers("syntax.sizes", of: .uint32, as: UInt32.self).map(Int.init)
    guard sizes.count == 5,
      let layout = SyntaxLayout(
        rows: sizes[0], width: sizes[1], layers: sizes[2], arc: sizes[3], relation: sizes[4])
    else { throw .missing("syntax.sizes") }
    let index = try numbers("syntax.index", of: .uint8, as: UInt16.self)
    let values = try numbers("syntax.table", of: .int8, as: Int8.self)
    let scales = try numbers("syntax.scales", of: .float32, as: Float.self)
    let weights = try numbers("syntax.weights", of: .float32, as: Float.self)
    guard index.count == 1 << FeatureIndex.bits, scales.count == layout.rows,
      values.count == layout.rows * layout.width, weights.count == layout.count
    else { throw .missing("syntax.table") }
    let embeddings = values.enumerated().map { Float($1) * scales[$0 / layout.width] }
    return (layout, FeatureRows(index: index, count: layout.rows), embeddings, weights)
  }

  /// Adds the weights to a model file, the embeddings as 8-bit numbers with a scale a row.
  func addSections(to builder: inout ModelFileBuilder) {
    let sizes = [layout.rows, layout.width, layout.layers, layout.arc, layout.relation]
    builder.add("syntax.sizes", numbers: sizes.map { UInt32($0) })
    let rows = layout.rows
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
    builder.add(
      "syntax.index",
      bytes: self.rows.index.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
    builder.add("syntax.table", rows: rows, columns: layout.width, values)
    builder.add("syntax.scales", rows: 1, columns: rows, scales)
    builder.add(
      "syntax.weights", rows: 1, columns: layout.count,
      Array(UnsafeBufferPointer(start: dense.weights.base, count: layout.count)))
  }
}

package import AnnotatedText
package import Learning

/// The trained network for tags and trees.
package struct SyntaxModel: Sendable {
  private let store: ModelStore
  private let index: Int
  private let table: Int
  private let scales: Int
  private let weights: Int
  private let quantized: QuantizedWeights
  package let layout: SyntaxLayout

  /// The tags that the network chooses from, in the order of its classes.
  package static let tags: [PartOfSpeech] =
    PartOfSpeech.allCases.filter { $0 != .unknown && $0 != .punctuation }

  /// The network of a model file.
  ///
  /// - Throws: ``ModelFileError`` if the file holds none, or one that cannot be used.
  package init(_ store: ModelStore) throws(ModelFileError) {
    let file = store.file
    let sizes = try file.section("syntax.sizes", of: .uint32, rows: 1, columns: 5)
    func size(_ index: Int) -> Int {
      let offset = sizes.offset + 4 * index
      return store.withBytes { bytes in
        Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
      }
    }
    guard
      let layout = SyntaxLayout(
        rows: size(0), width: size(1), layers: size(2), arc: size(3), relation: size(4))
    else { throw .missing("syntax.sizes") }
    self.layout = layout
    self.store = store
    index = try file.section(
      "syntax.index", of: .uint8, rows: 1, columns: 2 << FeatureIndex.bits
    ).offset
    table = try file.section("syntax.table", of: .int8, rows: layout.rows, columns: layout.width)
      .offset
    scales = try file.section("syntax.scales", of: .float32, rows: 1, columns: layout.rows).offset
    weights = try file.section("syntax.weights", of: .float32, rows: 1, columns: layout.count)
      .offset
    // Rows are read without a check later, and sums must stay numbers.
    if store.isForeign {
      let isSound = store.withBytes { [index, weights] bytes in
        let rows = UnsafeRawBufferPointer(rebasing: bytes[index..<index + 2 << FeatureIndex.bits])
        let dense = UnsafeRawBufferPointer(rebasing: bytes[weights..<weights + 4 * layout.count])
        return rows.bindMemory(to: UInt16.self).allSatisfy { $0 < layout.rows }
          && dense.bindMemory(to: Float.self).allSatisfy(\.isFinite)
      }
      guard isSound else { throw .damaged }
    }
    let made = store.withBytes { [weights] bytes in
      bytes.baseAddress.map {
        QuantizedWeights(layout, dense: ($0 + weights).assumingMemoryBound(to: Float.self))
      }
    }
    guard let made else { throw .truncated }
    quantized = made
  }

  /// The network of the bytes of a model file.
  ///
  /// - Throws: ``ModelFileError`` if they are not such a file, are damaged, or hold no network.
  package init(file bytes: [UInt8]) throws(ModelFileError) { try self.init(ModelStore(bytes)) }

  /// Lends the weights.
  func withWeights(_ body: (LentSyntaxWeights) -> Void) {
    func lend(_ base: UnsafeRawPointer) {
      quantized.withMatrices { matrices in
        body(
          LentSyntaxWeights(
            layout: layout, index: (base + index).assumingMemoryBound(to: UInt16.self),
            table: (base + table).assumingMemoryBound(to: Int8.self),
            scales: (base + scales).assumingMemoryBound(to: Float.self),
            dense: (base + weights).assumingMemoryBound(to: Float.self), quantized: quantized,
            matrices: matrices))
      }
    }
    store.withBytes { raw in raw.baseAddress.map(lend) }
  }
}

/// The weights of the syntax network, lent for the time of a call.
struct LentSyntaxWeights {
  let layout: SyntaxLayout
  let index: UnsafePointer<UInt16>
  let table: UnsafePointer<Int8>
  let scales: UnsafePointer<Float>
  let dense: UnsafePointer<Float>
  let quantized: QuantizedWeights
  let matrices: UnsafeRawPointer
}

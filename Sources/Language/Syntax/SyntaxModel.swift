package import AnnotatedText
internal import CModels
package import Learning

/// The trained network for tags and trees.
///
/// The weights shipped with the program are read in place; those of a file are held as bytes.
package struct SyntaxModel: Sendable {
  /// Where the weights are.
  private enum Store: Sendable {
    case embedded
    case bytes([UInt8])
  }

  private let store: Store
  private let index: Int
  private let table: Int
  private let scales: Int
  private let weights: Int
  private let quantized: QuantizedWeights
  package let layout: SyntaxLayout

  /// The tags that the network chooses from, in the order of its classes.
  package static let tags: [PartOfSpeech] =
    PartOfSpeech.allCases.filter { $0 != .unknown && $0 != .punctuation }

  /// The models shipped with the program.
  ///
  /// - Throws: ``ModelFileError`` if the program was built without them.
  package static func embedded() throws(ModelFileError) -> SyntaxModel {
    let weights = cmodels_weights()
    let bytes = UnsafeRawBufferPointer(start: weights.bytes, count: weights.count)
    return try SyntaxModel(bytes, verifying: false, store: .embedded)
  }

  /// The models of a file's bytes, whose checksum is verified.
  package init(file bytes: [UInt8]) throws(ModelFileError) {
    var result: Result<SyntaxModel, ModelFileError> = .failure(.truncated)
    bytes.withUnsafeBytes { raw in
      do throws(ModelFileError) {
        result = .success(try SyntaxModel(raw, verifying: true, store: .bytes(bytes)))
      } catch {
        result = .failure(error)
      }
    }
    self = try result.get()
  }

  private init(
    _ bytes: UnsafeRawBufferPointer, verifying: Bool, store: Store
  ) throws(ModelFileError) {
    let file = try ModelFile(bytes, verifying: verifying)
    let sizes = try file.section("syntax.sizes", of: .uint32, rows: 1, columns: 5)
    func size(_ index: Int) -> Int {
      let offset = sizes.offset + 4 * index
      return Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
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
    // Rows are read without a check later.
    if verifying {
      let rows = UnsafeRawBufferPointer(rebasing: bytes[index..<index + 2 << FeatureIndex.bits])
      guard rows.bindMemory(to: UInt16.self).allSatisfy({ $0 < layout.rows }) else {
        throw .damaged
      }
    }
    guard let base = bytes.baseAddress else { throw .truncated }
    quantized = QuantizedWeights(
      layout, dense: (base + weights).assumingMemoryBound(to: Float.self))
  }

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
    switch store {
    case .embedded: lend(UnsafeRawPointer(cmodels_weights().bytes))
    case .bytes(let bytes): bytes.withUnsafeBytes { raw in raw.baseAddress.map(lend) }
    }
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

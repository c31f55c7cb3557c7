internal import CModels
package import Learning

/// The trained model of names and its table of words.
///
/// What is shipped with the program is read in place; that of a file is held as bytes.
package struct NameModel: Sendable {
  private enum Store: Sendable {
    case embedded
    case bytes([UInt8])
  }

  private let store: Store
  let names: LinearModel
  private let words: Range<Int>

  /// The names of the model and of the table in a file.
  package static let partNames = (model: "names", words: "name-words")

  /// The model shipped with the program.
  ///
  /// - Throws: ``ModelFile/Fault`` if the program was built without it.
  package static func embedded() throws(ModelFile.Fault) -> NameModel {
    let weights = cmodels_weights()
    let bytes = UnsafeRawBufferPointer(start: weights.bytes, count: weights.count)
    return try NameModel(file: ModelFile(bytes, verifying: false), store: .embedded)
  }

  /// The model of a file's bytes, whose checksum is verified.
  package init(file bytes: [UInt8]) throws(ModelFile.Fault) {
    var result: Result<ModelFile, ModelFile.Fault> = .failure(.truncated)
    bytes.withUnsafeBytes { raw in
      do throws(ModelFile.Fault) {
        result = .success(try ModelFile(raw, verifying: true))
      } catch {
        result = .failure(error)
      }
    }
    try self.init(file: result.get(), store: .bytes(bytes))
  }

  private init(file: ModelFile, store: Store) throws(ModelFile.Fault) {
    guard let names = file.models[NameModel.partNames.model], names.classes == NameLabel.count,
      names.stride == 16
    else { throw .missing(NameModel.partNames.model) }
    guard let words = file.tables[NameModel.partNames.words] else {
      throw .missing(NameModel.partNames.words)
    }
    self.store = store
    self.names = names
    self.words = words
  }

  /// Lends the weights and the table of words.
  func withParts(_ body: (LentWeights, borrowing WordTable) -> Void) {
    func lend(_ raw: UnsafeRawBufferPointer) {
      guard let base = raw.baseAddress else { return }
      let weights = LentWeights(
        base: (base + names.offset).assumingMemoryBound(to: Int8.self), stride: names.stride)
      body(weights, WordTable(UnsafeRawBufferPointer(rebasing: raw[words])))
    }
    switch store {
    case .embedded:
      let weights = cmodels_weights()
      lend(UnsafeRawBufferPointer(start: weights.bytes, count: weights.count))
    case .bytes(let bytes):
      bytes.withUnsafeBytes { lend($0) }
    }
  }
}

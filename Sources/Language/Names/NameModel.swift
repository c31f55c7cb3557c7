internal import CModels
package import Learning

/// The tables of words, lent for the time of a call.
struct NameTables {
  let words: WordTable
  let votes: WordTable
}

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
  private let votes: Range<Int>

  /// The sections of the weights and of the table of words in a file.
  package static let weightsSection = "names.weights"
  package static let wordsSection = "names.words"
  package static let votesSection = "names.votes"
  /// Weights a row.
  package static let stride = 16

  /// The model shipped with the program.
  ///
  /// - Throws: ``ModelFileError`` if the program was built without it.
  package static func embedded() throws(ModelFileError) -> NameModel {
    let weights = cmodels_weights()
    let bytes = UnsafeRawBufferPointer(start: weights.bytes, count: weights.count)
    return try NameModel(file: ModelFile(bytes, verifying: false), store: .embedded)
  }

  /// The model of a file's bytes, whose checksum is verified.
  package init(file bytes: [UInt8]) throws(ModelFileError) {
    var result: Result<ModelFile, ModelFileError> = .failure(.truncated)
    bytes.withUnsafeBytes { raw in
      do throws(ModelFileError) {
        result = .success(try ModelFile(raw, verifying: true))
      } catch {
        result = .failure(error)
      }
    }
    try self.init(file: result.get(), store: .bytes(bytes))
  }

  private init(file: ModelFile, store: Store) throws(ModelFileError) {
    names = try file.linearModel(
      NameModel.weightsSection, classes: NameLabel.count, stride: NameModel.stride)
    let table = try file.section(NameModel.wordsSection, of: .uint8)
    words = table.offset..<table.offset + table.byteCount
    let beliefs = try file.section(NameModel.votesSection, of: .uint8)
    votes = beliefs.offset..<beliefs.offset + beliefs.byteCount
    self.store = store
  }

  /// Lends the weights and the table of words.
  func withParts(_ body: (LentWeights, NameTables) -> Void) {
    func lend(_ raw: UnsafeRawBufferPointer) {
      guard let base = raw.baseAddress else { return }
      let weights = LentWeights(
        base: (base + names.offset).assumingMemoryBound(to: Int8.self), stride: names.stride)
      body(
        weights,
        NameTables(
          words: WordTable(UnsafeRawBufferPointer(rebasing: raw[words])),
          votes: WordTable(UnsafeRawBufferPointer(rebasing: raw[votes]))))
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

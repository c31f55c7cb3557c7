package import Learning

/// The tables of words, lent for the time of a call.
struct NameTables {
  let words: WordTable
  let votes: WordTable
}

/// The trained model of names and its table of words.
package struct NameModel: Sendable {
  private let store: ModelStore
  let names: LinearModel
  private let words: Range<Int>
  private let votes: Range<Int>

  /// The sections of the weights and of the table of words in a file.
  package static let weightsSection = "names.weights"
  package static let wordsSection = "names.words"
  package static let votesSection = "names.votes"
  /// Weights a row.
  package static let stride = 16

  /// The model of names of a model file.
  ///
  /// - Throws: ``ModelFileError`` if the file holds none.
  package init(_ store: ModelStore) throws(ModelFileError) {
    let file = store.file
    names = try file.linearModel(
      NameModel.weightsSection, classes: NameLabel.count, stride: NameModel.stride)
    let table = try file.section(NameModel.wordsSection, of: .uint8)
    words = table.offset..<table.offset + table.byteCount
    let beliefs = try file.section(NameModel.votesSection, of: .uint8)
    votes = beliefs.offset..<beliefs.offset + beliefs.byteCount
    self.store = store
  }

  /// The model of names of the bytes of a model file.
  ///
  /// - Throws: ``ModelFileError`` if they are not such a file, are damaged, or hold no names.
  package init(file bytes: [UInt8]) throws(ModelFileError) { try self.init(ModelStore(bytes)) }

  /// Lends the weights and the table of words.
  func withParts(_ body: (LentWeights, NameTables) -> Void) {
    store.withBytes { raw in
      guard let base = raw.baseAddress else { return }
      let weights = LentWeights(
        base: (base + names.offset).assumingMemoryBound(to: Int8.self), stride: names.stride)
      body(
        weights,
        NameTables(
          words: WordTable(UnsafeRawBufferPointer(rebasing: raw[words])),
          votes: WordTable(UnsafeRawBufferPointer(rebasing: raw[votes]))))
    }
  }
}

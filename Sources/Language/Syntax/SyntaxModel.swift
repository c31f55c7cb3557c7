package import AnnotatedText
internal import CModels
package import Learning

/// The trained models for tags and trees.
///
/// The weights shipped with the program are read in place; those of a file are held as bytes.
package struct SyntaxModel: Sendable {
  /// Where the weights are.
  private enum Store: Sendable {
    case embedded
    case bytes([UInt8])
  }

  private let store: Store
  let tagger: LinearModel
  let parser: LinearModel
  let labeler: LinearModel

  /// The tags that the tagger chooses from, in the order of its classes.
  package static let tags: [PartOfSpeech] =
    PartOfSpeech.allCases.filter { $0 != .unknown && $0 != .punctuation }

  /// The names of the three models in a file.
  package static let names = (tagger: "tagger", parser: "parser", labeler: "labeler")

  /// The models shipped with the program.
  ///
  /// - Throws: ``ModelFile/Fault`` if the program was built without them.
  package static func embedded() throws(ModelFile.Fault) -> SyntaxModel {
    let weights = cmodels_weights()
    let bytes = UnsafeRawBufferPointer(start: weights.bytes, count: weights.count)
    return try SyntaxModel(file: ModelFile(bytes, verifying: false), store: .embedded)
  }

  /// The models of a file's bytes, whose checksum is verified.
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
    func model(_ name: String, classes: Int) throws(ModelFile.Fault) -> LinearModel {
      guard let model = file.models[name], model.classes == classes else { throw .missing(name) }
      return model
    }
    self.store = store
    self.tagger = try model(SyntaxModel.names.tagger, classes: SyntaxModel.tags.count)
    self.parser = try model(
      SyntaxModel.names.parser, classes: ParserState.Transition.allCases.count)
    self.labeler = try model(SyntaxModel.names.labeler, classes: DependencyRelation.allCases.count)
  }

  /// Lends the bytes of the model file.
  func withBytes<Result>(_ body: (UnsafePointer<Int8>) -> Result) -> Result? {
    switch store {
    case .embedded:
      let weights = cmodels_weights()
      return weights.bytes.withMemoryRebound(to: Int8.self, capacity: weights.count) { body($0) }
    case .bytes(let bytes):
      return bytes.withUnsafeBytes { raw in
        raw.baseAddress.map { body($0.assumingMemoryBound(to: Int8.self)) }
      }
    }
  }
}

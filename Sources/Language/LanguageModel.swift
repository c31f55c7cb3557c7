package import Learning

/// The trained models of English, all of one file: tags and trees, lemmas, and names.
///
/// A value of it holds the weights once, however many threads read with it.
package struct LanguageModel: Sendable {
  /// Tags and trees.
  package let syntax: SyntaxModel
  /// Lemmas.
  package let lemmas: LemmaModel
  /// Names.
  package let names: NameModel

  /// The models shipped with the program, read where the program's file is mapped.
  ///
  /// - Throws: ``ModelFileError`` if the program was built without them.
  package static func embedded() throws(ModelFileError) -> LanguageModel {
    try LanguageModel(.embedded())
  }

  /// The models of a file's bytes.
  ///
  /// - Throws: ``ModelFileError`` if the bytes are not such a file, are damaged, or lack a model.
  package init(file bytes: [UInt8]) throws(ModelFileError) {
    try self.init(ModelStore(bytes))
  }

  private init(_ store: ModelStore) throws(ModelFileError) {
    syntax = try SyntaxModel(store)
    lemmas = try LemmaModel(store)
    names = try NameModel(store)
  }
}

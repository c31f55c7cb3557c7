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
    LanguageModel(syntax: try .embedded(), lemmas: try .embedded(), names: try .embedded())
  }

  /// The models of a file's bytes, whose checksum is verified.
  ///
  /// - Throws: ``ModelFileError`` if the bytes are not such a file, are damaged, or lack a model.
  package init(file bytes: [UInt8]) throws(ModelFileError) {
    syntax = try SyntaxModel(file: bytes)
    lemmas = try LemmaModel(file: bytes)
    names = try NameModel(file: bytes)
  }

  private init(syntax: SyntaxModel, lemmas: LemmaModel, names: NameModel) {
    self.syntax = syntax
    self.lemmas = lemmas
    self.names = names
  }
}

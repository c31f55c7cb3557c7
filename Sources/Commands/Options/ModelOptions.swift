internal import ArgumentParser
internal import Digests
internal import DurableFiles
internal import Language
internal import Learning
internal import Pipeline
internal import SystemPackage

/// Which language model reads.
struct ModelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A model file to read with instead of the model in the program.", valueName: "file"))
  var model: String?

  /// The most bytes of a model file.
  private static let limit = 1 << 30

  /// The model that is asked for.
  ///
  /// - Throws: A ``CommandFailure`` or `FileError` that names the file.
  func load() throws -> LanguageModel {
    guard let model else {
      do throws(ModelFileError) {
        return try .embedded()
      } catch {
        throw CommandFailure(
          "there is no language model in the program (\(error)); name one with '--model FILE'")
      }
    }
    let bytes = try ModelOptions.bytes(of: model)
    do throws(ModelFileError) {
      return try LanguageModel(file: bytes)
    } catch {
      throw CommandFailure("\(model): \(error)")
    }
  }

  /// The model that is asked for; if none is, and there is none in the program, a warning tells what that means.
  func load(warning messages: Messages) throws -> LanguageModel? {
    do {
      return try load()
    } catch let failure as CommandFailure where model == nil {
      messages.warning("\(failure); less is found without")
      return nil
    }
  }

  /// The digest of the file that is asked for; `nil` stands for the model in the program.
  func digest() throws -> SHA256Digest? {
    try model.map { ToolKnowledge.digest(ofModel: try ModelOptions.bytes(of: $0)) }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    try FileContents.read(FilePath(path), atMost: limit)
  }
}

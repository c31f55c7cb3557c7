internal import CoNLLU
internal import FoundationEssentials
internal import Language
internal import Learning
internal import Training

/// Reads and writes the tool's files whole.
enum Files {
  static func bytes(of path: String) throws(ToolError) -> [UInt8] {
    do {
      return try Array(Data(contentsOf: URL(filePath: path)))
    } catch {
      throw ToolError(path, system: error)
    }
  }

  /// Writes a file under another name and renames it when it is whole.
  static func write(_ bytes: [UInt8], to path: String) throws(ToolError) {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw ToolError(path, system: error)
    }
  }

  /// The text of a file.
  static func text(_ path: String) throws(ToolError) -> String {
    guard let text = String(validating: try bytes(of: path), as: UTF8.self) else {
      throw ToolError(path, "not UTF-8")
    }
    return text
  }

  /// The texts of files in a folder, by their paths there.
  static func texts(_ files: [String], in folder: String) throws(ToolError) -> [String: String] {
    var texts: [String: String] = [:]
    for file in files { texts[file] = try text("\(folder)/\(file)") }
    return texts
  }

  /// All that training reads in a folder, and further treebanks.
  static func trainingData(
    _ folder: String, and treebanks: [String] = []
  ) throws(ToolError) -> TrainingData {
    let texts = try texts(TrainingData.files, in: folder)
    var data: TrainingData
    do throws(TrainingData.Fault) {
      data = try TrainingData(texts: texts)
    } catch {
      throw ToolError("\(folder)/\(error.file):\(error.line)", error.reason)
    }
    for treebank in treebanks { data.further += try trees(treebank) }
    return data
  }

  /// The sentences of a treebank.
  static func trees(_ path: String) throws(ToolError) -> [TreebankSentence] {
    let text = try text(path)
    do throws(CoNLLUError) {
      return try TreebankReader.sentences(in: text)
    } catch {
      throw ToolError("\(path):\(error.line)", error.reason)
    }
  }

  /// The sentences of a file of names.
  static func names(_ path: String) throws(ToolError) -> [NamedSentence] {
    let text = try text(path)
    do throws(BIOError) {
      return try BIOReader.sentences(in: text)
    } catch {
      throw ToolError("\(path):\(error.line)", error.reason)
    }
  }

  /// The models of a file, or those in the program.
  static func model(_ path: String?) throws(ToolError) -> LanguageModel {
    guard let path else {
      do throws(ModelFileError) {
        return try .embedded()
      } catch {
        throw ToolError("the model in the program", error)
      }
    }
    let bytes = try bytes(of: path)
    do throws(ModelFileError) {
      return try LanguageModel(file: bytes)
    } catch {
      throw ToolError(path, error)
    }
  }

  /// The bytes of a model file, or of the one in the program.
  static func modelBytes(_ path: String?) throws(ToolError) -> [UInt8] {
    if let path { return try bytes(of: path) }
    do throws(ModelFileError) {
      return try ModelStore.embedded().bytes
    } catch {
      throw ToolError("the model in the program", error)
    }
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

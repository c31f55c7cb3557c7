internal import FoundationEssentials
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

  /// The sentences of a BIO file.
  static func names(_ path: String) throws(ToolError) -> [NamedSentence] {
    let text = try text(path)
    do throws(BIOError) {
      return try BIOReader.sentences(in: text)
    } catch {
      throw ToolError("\(path):\(error.line)", error.reason)
    }
  }

  /// The sentences of a CoNLL-U file.
  static func treebank(_ path: String) throws(ToolError) -> [TreebankSentence] {
    let text = try text(path)
    var sentences: [TreebankSentence]
    do throws(TreebankError) {
      sentences = try TreebankReader.sentences(in: text)
    } catch {
      throw ToolError("\(path):\(error.line)", error.reason)
    }
    guard !sentences.isEmpty else { throw ToolError(path, "no sentences") }
    return sentences
  }
}

import AnnotatedText
import Corpus
import FoundationEssentials
import Testing

/// An empty folder that lives as long as the value.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    // The resolved path, so that what is compared does not depend on where the system keeps
    // temporary files.
    path = FileManager.default.temporaryDirectory.path + "/corpus-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, making its folders; gives its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    if let slash = file.lastIndex(of: "/") {
      try FileManager.default.createDirectory(
        atPath: String(file[..<slash]), withIntermediateDirectories: true)
    }
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }
}

/// The document that some text in a format becomes.
func document(
  _ text: String, _ format: FileFormat = .text, id: String = "a.txt",
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Document {
  try document(Array(text.utf8), format, id: id, sourceLocation: sourceLocation)
}

/// The document that some bytes in a format become.
func document(
  _ bytes: [UInt8], _ format: FileFormat = .text, id: String = "a.txt",
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Document {
  let result = CorpusReader(anyLanguage: true).read(
    RawDocument(file: id, path: id, format: format, bytes: bytes))
  guard case .document(let document) = result else {
    Issue.record("no document: \(result)", sourceLocation: sourceLocation)
    throw NoDocument()
  }
  return document
}

/// The reject that some bytes in a format become.
func reject(
  _ bytes: [UInt8], _ format: FileFormat = .text, reader: CorpusReader = CorpusReader(),
  line: Int? = nil, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Reject {
  let result = reader.read(
    RawDocument(file: "a", path: "in/a", line: line, format: format, bytes: bytes))
  guard case .reject(let reject) = result else {
    Issue.record("not rejected: \(result)", sourceLocation: sourceLocation)
    throw NoDocument()
  }
  return reject
}

struct NoDocument: Error {}

extension Document {
  /// The texts of the passages of a role.
  func texts(_ role: Passage.Role) -> [String] {
    passages.filter { $0.role == role }.map { text[$0.range] }
  }

  /// Role and text of each passage, one a line.
  var outline: [String] {
    passages.map { "\($0.role.rawValue): \(text[$0.range])" }
  }
}

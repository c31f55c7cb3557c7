internal import DurableFiles
internal import Glibc
internal import GraphML
internal import GraphModel
internal import SystemPackage

/// Reads the graph that an argument names: a GraphML file, a folder that a run wrote, or `-`.
struct GraphInput {
  let messages: Messages

  /// The name of the graph in a folder of ours.
  static let fileName = "graph.graphml"

  /// The graph; memory that it has in common with another version of it is shared.
  ///
  /// - Throws: A ``CommandFailure`` or `FileError` that names the file, and the line in it.
  func graph(at path: String, beside other: PropertyGraph? = nil) throws -> PropertyGraph {
    let file = try GraphInput.file(at: path)
    let document: GraphMLReader.Document
    do {
      document = try GraphInput.document(in: file, GraphMLReader(beside: other))
    } catch let error as GraphMLError {
      // What already says what to do has its remedy behind a semicolon.
      let remedy =
        error.message.contains("; ")
        ? "" : "; name a whole GraphML file, such as 'newsgraph extract' writes"
      throw CommandFailure("\(file): \(error.description)\(remedy)")
    }
    let shown = messages.loudness == .verbose ? document.findings.count : 3
    for finding in document.findings.prefix(shown) {
      messages.warning("\(file): \(finding.description)")
    }
    if document.findings.count > shown {
      let rest = counted(document.findings.count - shown, "more finding")
      messages.note("\(file): \(rest); 'newsgraph check' tells them all")
    }
    return document.graph
  }

  /// The versions of a graph; memory that they have in common with the first is shared.
  func versions(at paths: [String]) throws -> [PropertyGraph] {
    var versions: [PropertyGraph] = []
    for path in paths { versions.append(try graph(at: path, beside: versions.first)) }
    return versions
  }

  /// The most bytes that a file may have.
  private static let limit = 1 << 32

  /// What a file holds, read piece by piece; standard input, which can be read only once, is read whole.
  private static func document(
    in file: FilePath, _ reader: GraphMLReader
  ) throws -> GraphMLReader.Document {
    guard file != "-" else { return try reader.read(bytes(of: file)) }
    return try reader.read { body in
      var stream = try FileStream(file)
      var count = 0
      return try body {
        let piece = try stream.next()
        try Task.checkCancellation()
        count += piece.count
        guard count <= limit else { throw FileError(.read, file, .fileTooLarge) }
        return piece
      }
    }
  }

  /// The GraphML file that an argument means.
  static func file(at path: String) throws -> FilePath {
    if path == "-" { return "-" }
    let file = FilePath(path)
    guard try FileKind(of: file) == .folder else { return file }
    guard isOurs(file) else {
      throw CommandFailure(
        "'\(path)' is a folder that newsgraph did not write; name a .graphml file, or a folder "
          + "that 'newsgraph extract' wrote")
    }
    return file.appending(fileName)
  }

  /// Whether a folder holds a manifest of ours.
  static func isOurs(_ folder: FilePath) -> Bool {
    guard
      let bytes = try? FileContents.read(folder.appending(Manifest.fileName), atMost: 1 << 26)
    else { return false }
    return (try? Manifest(parsing: bytes)) != nil
  }

  /// The bytes of a file, or of standard input.
  static func bytes(of file: FilePath) throws -> [UInt8] {
    guard file == "-" else { return try FileContents.read(file, atMost: limit) }
    // Standard input may wait for a person, who may think better of it.
    var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while poll(&request, 1, 100) == 0 { try Task.checkCancellation() }
    return try FileContents.read("/dev/stdin", atMost: limit)
  }
}

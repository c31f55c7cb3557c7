internal import DurableFiles
internal import SystemPackage

/// Where a command puts its data: standard output, or a file that is written whole or not at all.
enum DataOutput {
  case standard
  case file(AtomicFile)

  /// The place that an `--output` names; standard output if there is none, or it is `-`.
  ///
  /// - Throws: Why the file can't be written, before any work is done.
  init(_ path: String?) throws(FileError) {
    guard let path, path != "-" else {
      self = .standard
      return
    }
    self = .file(try AtomicFile(at: FilePath(path)))
  }

  /// Writes what the body hands to its argument.
  func write(_ body: (_ write: ByteSink) throws -> Void) throws {
    switch self {
    case .file(let file): try file.write(body)
    case .standard:
      var output = StandardOutput()
      try body { bytes in try output.write(bytes) }
      try output.finish()
    }
  }

  /// Writes what the body hands to its argument in the course of time.
  func write(streaming body: (_ write: ByteSink) async throws -> Void) async throws {
    switch self {
    case .file(let file): try await file.write(streaming: body)
    case .standard:
      var output = StandardOutput()
      try await body { bytes in try output.write(bytes) }
      try output.finish()
    }
  }

  /// Writes text.
  func write(_ text: String) throws {
    try write { write in try DataOutput.write(text, to: write) }
  }

  /// Hands the bytes of a text to a sink.
  static func write(_ text: String, to sink: ByteSink) throws {
    var text = text
    try text.withUTF8 { try sink(UnsafeRawBufferPointer($0)) }
  }
}

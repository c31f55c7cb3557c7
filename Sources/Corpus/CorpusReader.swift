/// Reads a corpus: lists its files, splits them into documents, and decodes each.
///
/// The steps are apart so that the last, which is pure and does the work, can run in parallel:
///
///     let listing = reader.list(["articles", "extra.jsonl"])
///     for file in listing.files {
///       try reader.forEachRawDocument(in: file) { raw in reader.read(raw) }
///     }
package struct CorpusReader: Sendable {
  /// The most bytes that a document may have, as it stands in the file and as text.
  package var maximumBytes: Int
  /// Whether documents that are not mainly English are read too.
  package var anyLanguage: Bool

  package init(maximumBytes: Int = 16 << 20, anyLanguage: Bool = false) {
    self.maximumBytes = max(0, maximumBytes)
    self.anyLanguage = anyLanguage
  }

  /// Finds the files below some paths, without reading them.
  package func list(_ paths: [String]) -> CorpusListing {
    var lister = CorpusLister()
    lister.add(paths)
    return lister.listing
  }

  /// Hands on the bytes of each document of a file, or why there are none; stops when `body`
  /// throws.
  ///
  /// A `.jsonl` file is read piece by piece, never whole.
  package func forEachRawDocument<E: Error>(
    in file: CorpusFile, _ body: (Result<RawDocument, RejectError>) throws(E) -> Void
  ) throws(E) {
    if file.format == .jsonLines {
      try forEachLine(in: file, body)
    } else {
      try body(wholeDocument(of: file))
    }
  }

  /// Hands on the bytes of each document of standard input, which the caller has read.
  package func forEachRawDocument<E: Error>(
    inStandardInput bytes: [UInt8], format: FileFormat? = nil,
    _ body: (Result<RawDocument, RejectError>) throws(E) -> Void
  ) throws(E) {
    let format = format ?? FileFormat(sniffing: bytes)
    guard format == .jsonLines else {
      return try body(
        sized(RawDocument(file: "stdin", path: "-", format: format, bytes: bytes)))
    }
    var lines = LineSplitter(maximumBytes: maximumBytes)
    for line in lines.add(bytes) + lines.finish() {
      try body(rawDocument(of: line, file: "stdin", path: "-"))
    }
  }

  /// Reads all documents of a file in order; stops when `body` throws.
  package func forEachDocument<E: Error>(
    in file: CorpusFile, _ body: (ReadResult) throws(E) -> Void
  ) throws(E) {
    try forEachRawDocument(in: file) { raw throws(E) in
      switch raw {
      case .success(let raw): try body(read(raw))
      case .failure(let error): try body(.reject(error.reject))
      }
    }
  }

  func wholeDocument(of file: CorpusFile) -> Result<RawDocument, RejectError> {
    let opened = SystemFiles.withFile(at: file.location) { descriptor, status in
      read(descriptor, status, of: file)
    }
    switch opened {
    case .success(let result): return result
    case .failure(let failure): return .failure(RejectError(unreadable(file, failure)))
    }
  }

  private func read(
    _ descriptor: Int32, _ status: SystemFiles.Status, of file: CorpusFile
  ) -> Result<RawDocument, RejectError> {
    guard status.kind == .file else { return .failure(RejectError(.notAFile(path: file.path))) }
    guard status.size <= maximumBytes else { return .failure(RejectError(tooLarge(file.path))) }
    var bytes: [UInt8] = []
    do {
      // The file may grow meanwhile: one byte over the limit is enough to know.
      while bytes.count <= maximumBytes {
        let piece = try SystemFiles.read(
          descriptor, upTo: min(max(status.size - bytes.count, 0) + 1, 1 << 20))
        if piece.isEmpty { break }
        bytes += piece
      }
    } catch {
      return .failure(RejectError(unreadable(file, error)))
    }
    return sized(RawDocument(file: file.id, path: file.path, format: file.format, bytes: bytes))
  }

  private func forEachLine<E: Error>(
    in file: CorpusFile, _ body: (Result<RawDocument, RejectError>) throws(E) -> Void
  ) throws(E) {
    let opened = try SystemFiles.withFile(at: file.location) { descriptor, status throws(E) in
      guard status.kind == .file else {
        return try body(.failure(RejectError(.notAFile(path: file.path))))
      }
      var lines = LineSplitter(maximumBytes: maximumBytes)
      while true {
        let piece: [UInt8]
        do throws(SystemFiles.Failure) {
          piece = try SystemFiles.read(descriptor, upTo: 1 << 18)
        } catch {
          return try body(.failure(RejectError(unreadable(file, error))))
        }
        for line in piece.isEmpty ? lines.finish() : lines.add(piece) {
          try body(rawDocument(of: line, file: file.id, path: file.path))
        }
        if lines.isBinary {
          return try body(
            .failure(RejectError(.binary(path: file.path, kind: lines.binaryKind))))
        }
        if piece.isEmpty { return }
      }
    }
    if case .failure(let failure) = opened {
      try body(.failure(RejectError(unreadable(file, failure))))
    }
  }

  func rawDocument(
    of line: LineSplitter.Line, file: String, path: String
  ) -> Result<RawDocument, RejectError> {
    if line.isTooLong { return .failure(RejectError(tooLarge(path, line: line.number))) }
    return .success(
      RawDocument(
        file: file, path: path, line: line.number, format: .jsonLines, bytes: line.bytes))
  }

  func sized(_ raw: RawDocument) -> Result<RawDocument, RejectError> {
    raw.bytes.count <= maximumBytes
      ? .success(raw) : .failure(RejectError(tooLarge(raw.path, line: raw.line)))
  }

  func tooLarge(_ path: String, line: Int? = nil) -> Reject {
    Reject(
      document: path, line: line, reason: .tooLarge,
      message: "the document is over the limit of \(maximumBytes) bytes",
      remedy: "split it, or raise --max-document")
  }

  private func unreadable(_ file: CorpusFile, _ failure: SystemFiles.Failure) -> Reject {
    .unreadable(path: file.path, failure: failure)
  }
}

/// A reject on the failing side of a result.
package struct RejectError: Error, Hashable, Sendable {
  package let reject: Reject

  package init(_ reject: Reject) { self.reject = reject }
}

extension Reject {
  static func unreadable(path: String, failure: SystemFiles.Failure) -> Reject {
    if failure.isMissing {
      Reject(
        document: path, reason: .missing, message: "there is no such file or folder",
        remedy: "check the path")
    } else if failure.isLoop {
      Reject(
        document: path, reason: .link, message: "the symbolic link runs in a circle",
        remedy: "remove it")
    } else {
      Reject(
        document: path, reason: .unreadable, message: "can't be read: \(failure.message)",
        remedy: "check its permissions")
    }
  }

  static func notAFile(path: String) -> Reject {
    Reject(
      document: path, reason: .notAFile, message: "a pipe, socket or device, not a file",
      remedy: "pipe it into standard input and name '-'")
  }

  static func binary(path: String, kind: String) -> Reject {
    Reject(
      document: path, reason: .binary, message: "not text but \(kind)",
      remedy: BinaryFile.remedy(for: kind))
  }
}

internal import Glibc

/// The documents of a `.jsonl` file or of standard input, one after the other, never all at once.
///
/// For a caller that decides itself when it takes the next one, such as a pipeline that holds few documents in memory.
package struct JSONLinesFile: ~Copyable {
  private let reader: CorpusReader
  private let file: String
  private let path: String
  private let descriptor: Int32
  private let isOwned: Bool
  private var lines: LineSplitter
  /// Lines that a piece gave and nobody has taken yet, the last first.
  private var waiting: [LineSplitter.Line] = []
  private var reject: Reject?
  private var isAtEnd = false

  /// Opens a file; one that can't be read gives a single reject.
  init(opening file: CorpusFile, reader: CorpusReader) {
    var reject: Reject?
    var opened: Int32 = -1
    switch SystemFiles.opened(at: file.location) {
    case .success(let descriptor):
      opened = descriptor
      if !SystemFiles.isFile(descriptor) { reject = .notAFile(path: file.path) }
    case .failure(let failure): reject = .unreadable(path: file.path, failure: failure)
    }
    self.reader = reader
    self.file = file.id
    path = file.path
    descriptor = opened
    isOwned = opened >= 0
    lines = LineSplitter(maximumBytes: reader.maximumBytes)
    self.reject = reject
  }

  /// Reads standard input on, after a piece of it.
  init(standardInputAfter piece: [UInt8], reader: CorpusReader) {
    self.reader = reader
    file = "stdin"
    path = "-"
    descriptor = STDIN_FILENO
    isOwned = false
    lines = LineSplitter(maximumBytes: reader.maximumBytes)
    take(piece)
  }

  deinit { if isOwned { close(descriptor) } }

  /// The next document, or why there is none; `nil` at the end.
  package mutating func next() -> Result<RawDocument, RejectError>? {
    while true {
      if let line = waiting.popLast() {
        return reader.rawDocument(of: line, file: file, path: path)
      }
      if let reject {
        self.reject = nil
        isAtEnd = true
        return .failure(RejectError(reject))
      }
      if isAtEnd { return nil }
      do throws(SystemFiles.Failure) {
        take(try SystemFiles.awaitedRead(descriptor, upTo: 1 << 18))
      } catch {
        reject = .unreadable(path: path, failure: error)
      }
    }
  }

  private mutating func take(_ piece: [UInt8]) {
    if piece.isEmpty {
      waiting = lines.finish()
      isAtEnd = true
    } else {
      waiting = lines.add(piece).reversed()
      if lines.isBinary { reject = .binary(path: path, kind: lines.binaryKind) }
    }
  }
}

extension CorpusReader {
  /// The documents of a `.jsonl` file, for a caller that asks for each.
  package func jsonLines(of file: CorpusFile) -> JSONLinesFile {
    JSONLinesFile(opening: file, reader: self)
  }

  /// The one document of a file that is not `.jsonl`, or why there is none.
  package func rawDocument(of file: CorpusFile) -> Result<RawDocument, RejectError> {
    wholeDocument(of: file)
  }

  /// What standard input holds.
  package enum StandardInput: ~Copyable {
    case document(Result<RawDocument, RejectError>)
    case jsonLines(JSONLinesFile)
  }

  /// Reads standard input as far as is needed to tell what it holds: all of it, unless it holds JSON lines.
  package func standardInput() -> StandardInput {
    var bytes: [UInt8] = []
    do throws(SystemFiles.Failure) {
      while bytes.count <= maximumBytes {
        let piece = try SystemFiles.awaitedRead(STDIN_FILENO, upTo: 1 << 18)
        if piece.isEmpty { break }
        bytes += piece
        if bytes.count >= 4096, FileFormat(sniffing: bytes) == .jsonLines {
          return .jsonLines(JSONLinesFile(standardInputAfter: bytes, reader: self))
        }
      }
    } catch {
      return .document(.failure(RejectError(.unreadable(path: "-", failure: error))))
    }
    let format = FileFormat(sniffing: bytes)
    if format == .jsonLines {
      return .jsonLines(JSONLinesFile(standardInputAfter: bytes, reader: self))
    }
    return .document(
      sized(RawDocument(file: "stdin", path: "-", format: format, bytes: bytes)))
  }
}

extension SystemFiles {
  /// Opens a path for reading; the caller closes it.
  fileprivate static func opened(at path: Path) -> Result<Int32, Failure> {
    let name = path.map(CChar.init(bitPattern:)) + [0]
    let descriptor = open(name, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    return descriptor >= 0 ? .success(descriptor) : .failure(.last)
  }

  /// Reads what there is, as soon as there is something; nothing at the end, or when the task is cancelled.
  ///
  /// Standard input may wait for a person or a program: a plain read could not be given up.
  fileprivate static func awaitedRead(
    _ descriptor: Int32, upTo count: Int
  ) throws(Failure) -> [UInt8] {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while !Task.isCancelled {
      // An error of the descriptor is for the read to tell.
      if poll(&request, 1, 100) != 0 { return try read(descriptor, upTo: count) }
    }
    return []
  }

  fileprivate static func isFile(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}

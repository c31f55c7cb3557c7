internal import Glibc

/// The few calls of the system that reading a corpus needs, each checked.
///
/// Paths are the bytes that the system knows, which need not be UTF-8.
enum SystemFiles {
  typealias Path = [UInt8]

  /// A call that failed.
  struct Failure: Error, Equatable {
    let code: Int32

    /// What the system says: "Permission denied".
    var message: String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }

    var isMissing: Bool { code == ENOENT || code == ENOTDIR }
    var isLoop: Bool { code == ELOOP }

    static var last: Failure { Failure(code: errno) }
  }

  enum Kind: Equatable { case file, folder, link, other }

  struct Status: Equatable {
    let kind: Kind
    let size: Int
  }

  /// What stands at a path.
  static func status(of path: Path, followingLinks: Bool) throws(Failure) -> Status {
    var status = stat()
    let result = withTerminated(path) { followingLinks ? stat($0, &status) : lstat($0, &status) }
    guard result == 0 else { throw .last }
    return Status(status)
  }

  /// The path without links, `.` and `..`.
  static func resolved(_ path: Path) throws(Failure) -> Path {
    guard let resolved = withTerminated(path, { realpath($0, nil) }) else { throw .last }
    defer { free(resolved) }
    return Array(UnsafeBufferPointer(start: resolved, count: strlen(resolved))).map(
      UInt8.init(bitPattern:))
  }

  /// The names in a folder, sorted by bytes.
  static func names(inFolder path: Path) throws(Failure) -> [Path] {
    guard let folder = withTerminated(path, { opendir($0) }) else { throw .last }
    defer { closedir(folder) }
    var names: [Path] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        Path(bytes.prefix { $0 != 0 })
      }
      if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
    }
    guard errno == 0 else { throw .last }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Opens a path for reading, lends it, and closes it; never waits for a pipe's other end.
  static func withFile<Result, E: Error>(
    at path: Path, _ body: (Int32, Status) throws(E) -> Result
  ) throws(E) -> Swift.Result<Result, Failure> {
    let descriptor = withTerminated(path) { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { return .failure(.last) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(.last) }
    return .success(try body(descriptor, Status(status)))
  }

  /// Reads up to `count` bytes; none at the end of the file.
  static func read(_ descriptor: Int32, upTo count: Int) throws(Failure) -> [UInt8] {
    var failure: Failure?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while true {
        let result = Glibc.read(descriptor, buffer.baseAddress, count)
        if result < 0, errno == EINTR { continue }
        if result < 0 { failure = .last }
        initialized = max(0, result)
        return
      }
    }
    if let failure { throw failure }
    return bytes
  }

  private static func withTerminated<Result>(
    _ path: Path, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    var terminated = path.map(CChar.init(bitPattern:))
    terminated.append(0)
    return terminated.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return withUnsafePointer(to: 0, body) }
      return body(start)
    }
  }
}

extension SystemFiles.Status {
  fileprivate init(_ status: stat) {
    let kind: SystemFiles.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    self.init(kind: kind, size: Int(status.st_size))
  }
}

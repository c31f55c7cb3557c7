internal import Digests
internal import Glibc
package import SystemPackage

/// A file that is written whole or not at all.
///
/// The bytes go to a temporary file in the same folder, to the disk, and then under the name, so
/// that a reader finds the old file or the new one, and after a failure the old one is intact. A
/// link is followed, and a replaced file keeps its permissions. A device or pipe, such as
/// `/dev/stdout`, cannot be replaced and is written directly.
package struct AtomicFile: Sendable {
  /// The path as it was given.
  package let path: FilePath
  private let place: Place
  private let calls: FileCalls

  private enum Place {
    /// The file with all links followed, and the permissions of the one that is there.
    case file(FilePath, permissions: UInt32?)
    case stream
  }

  /// Checks that the file could be written, before any work is done that would be lost.
  package init(at path: FilePath, calls: FileCalls = .system) throws(FileError) {
    self.path = path
    self.calls = calls
    switch try FileKind(of: path) {
    case .folder: throw FileError(.write, path, .isDirectory)
    case .danglingLink: throw FileError(.follow, path, .noSuchFileOrDirectory)
    case .stream:
      try AtomicFile.check(path, for: path, right: W_OK)
      place = .stream
    case .file:
      try AtomicFile.check(path, for: path, right: W_OK)
      place = .file(try AtomicFile.resolve(path), permissions: FileKind.permissions(of: path))
    case .absent:
      place = .file(path, permissions: nil)
    }
    if case .file(let file, _) = place {
      let folder = file.removingLastComponent().orCurrentFolder
      try AtomicFile.check(folder, for: path, right: W_OK | X_OK)
    }
  }

  /// Writes what the body hands to its argument.
  @discardableResult
  package func write(_ body: (_ write: ByteSink) throws -> Void) throws -> WrittenFile {
    switch place {
    case .stream: try writeDirectly(body)
    case .file(let file, let permissions): try replace(file, permissions: permissions, body)
    }
  }

  /// Writes what the body hands to its argument in the course of time.
  ///
  /// Only the temporary file is there until the body is done.
  package func write(
    streaming body: (_ write: ByteSink) async throws -> Void
  ) async throws {
    switch place {
    case .stream: try await streamDirectly(body)
    case .file(let file, let permissions):
      var pending = try pendingFile(for: file, permissions: permissions)
      try await body { bytes in try pending.write(bytes) }
      _ = try put(pending, in: file)
    }
  }

  /// Writes bytes.
  @discardableResult
  package func write(_ bytes: [UInt8]) throws -> WrittenFile {
    try write { write in try bytes.withUnsafeBytes(write) }
  }

  /// Writes text.
  @discardableResult
  package func write(_ text: String) throws -> WrittenFile {
    try write(Array(text.utf8))
  }

  private func replace(
    _ file: FilePath, permissions: UInt32?, _ body: (_ write: ByteSink) throws -> Void
  ) throws -> WrittenFile {
    var pending = try pendingFile(for: file, permissions: permissions)
    try pending.write(body)
    return try put(pending, in: file)
  }

  /// Puts a file that is complete under its name.
  private func put(_ pending: consuming PendingFile, in file: FilePath) throws -> WrittenFile {
    var pending = pending
    let temporary = pending.temporary
    let written = try pending.finish()
    do {
      try calls.replace(file, with: temporary)
    } catch {
      _ = calls.remove(temporary)
      throw error
    }
    try calls.syncFolder(file.removingLastComponent())
    return written
  }

  /// Creates the temporary file, stepping over those that a killed process of the same number left
  /// behind.
  private func pendingFile(for file: FilePath, permissions: UInt32?) throws(FileError)
    -> PendingFile
  {
    let folder = file.removingLastComponent()
    for attempt in 0..<100 {
      do {
        return try PendingFile(
          temporary: folder.appending(".newsgraph-\(getpid())-\(attempt)"), for: path,
          permissions: permissions, calls: calls)
      } catch  where error.code == .fileExists {
        continue
      }
    }
    throw FileError(.create, path, .fileExists)
  }

  private func writeDirectly(_ body: (_ write: ByteSink) throws -> Void) throws -> WrittenFile {
    let descriptor: Int32
    switch calls.open(path, O_WRONLY, 0) {
    case .success(let opened): descriptor = opened
    case .failure(let code): throw FileError(.write, path, code)
    }
    defer { _ = calls.close(descriptor) }
    var writer = DescriptorWriter(descriptor: descriptor, path: path, calls: calls)
    do {
      try body { bytes in try writer.write(bytes) }
    } catch {
      throw writer.failure ?? error
    }
    try writer.flush()
    return writer.written
  }

  private func streamDirectly(_ body: (_ write: ByteSink) async throws -> Void) async throws {
    let descriptor: Int32
    switch calls.open(path, O_WRONLY, 0) {
    case .success(let opened): descriptor = opened
    case .failure(let code): throw FileError(.write, path, code)
    }
    defer { _ = calls.close(descriptor) }
    var writer = DescriptorWriter(descriptor: descriptor, path: path, calls: calls)
    try await body { bytes in try writer.write(bytes) }
    try writer.flush()
  }

  private static func check(
    _ path: FilePath, for target: FilePath, right: Int32
  ) throws(FileError) {
    if path.withPlatformString({ access($0, right) }) != 0 {
      throw FileError(.write, target, Errno(rawValue: errno))
    }
  }

  private static func resolve(_ path: FilePath) throws(FileError) -> FilePath {
    guard let resolved = path.withPlatformString({ realpath($0, nil) }) else {
      throw FileError(.follow, path, Errno(rawValue: errno))
    }
    defer { free(resolved) }
    return FilePath(platformString: resolved)
  }
}

internal import Glibc
package import SystemPackage

/// A file being written under a temporary name.
///
/// Until it is finished it removes itself when it goes out of scope.
package struct PendingFile: ~Copyable {
  /// Where the bytes are for now.
  package let temporary: FilePath
  private let target: FilePath
  private let descriptor: Int32
  private let calls: FileCalls
  private var writer: DescriptorWriter
  private var isOpen = true
  private var isFinished = false

  /// Creates the temporary file, which must not exist.
  init(
    temporary: FilePath, for target: FilePath, permissions: UInt32? = nil, calls: FileCalls
  ) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    do throws(Errno) {
      descriptor = try calls.open(temporary, flags, 0o666).get()
    } catch {
      throw FileError(.create, target, error)
    }
    // Only a file that replaces another is given permissions; a failure leaves those of a new one.
    if let permissions { _ = fchmod(descriptor, permissions) }
    self.temporary = temporary
    self.target = target
    self.calls = calls
    writer = DescriptorWriter(descriptor: descriptor, path: target, calls: calls)
  }

  deinit {
    if isOpen { _ = calls.close(descriptor) }
    if !isFinished { _ = calls.remove(temporary) }
  }

  /// Adds bytes at the end.
  package mutating func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    try writer.write(bytes)
  }

  /// Adds what the body writes.
  ///
  /// If a write failed, that is the error thrown, whatever the body made of it.
  package mutating func write(_ body: (_ write: ByteSink) throws -> Void) throws {
    do {
      try body { bytes in try writer.write(bytes) }
    } catch {
      throw writer.failure ?? error
    }
    if let failure = writer.failure { throw failure }
  }

  /// Brings the bytes to the disk; the file keeps its temporary name and is no longer removed.
  mutating func finish() throws(FileError) -> WrittenFile {
    try writer.flush()
    do throws(Errno) {
      try calls.sync(descriptor).get()
      isOpen = false
      try calls.close(descriptor).get()
    } catch {
      throw FileError(.sync, target, error)
    }
    isFinished = true
    return writer.written
  }
}

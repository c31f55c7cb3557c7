internal import Glibc
package import SystemPackage

/// A file, or standard input, that is read in pieces.
package struct FileStream: ~Copyable {
  private static let pieceSize = 1 << 18
  private let path: FilePath
  private let descriptor: Int32
  private let isOwned: Bool

  /// Opens a file; `-` is standard input.
  package init(_ path: FilePath) throws(FileError) {
    guard path != "-" else {
      (self.path, descriptor, isOwned) = ("/dev/stdin", STDIN_FILENO, false)
      return
    }
    self.path = path
    do throws(Errno) {
      descriptor = try FileCalls.system.open(path, O_RDONLY | O_CLOEXEC, 0).get()
    } catch {
      throw FileError(.read, path, error)
    }
    isOwned = true
  }

  deinit { if isOwned { _ = FileCalls.system.close(descriptor) } }

  /// What there is, as soon as there is something; nothing at the end, or when the task is cancelled.
  package mutating func next() throws(FileError) -> [UInt8] {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // Standard input may wait for a person or a program: a plain read could not be given up.
    while poll(&request, 1, 100) == 0 { if Task.isCancelled { return [] } }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: FileStream.pieceSize) { buffer, count in
      repeat {
        let result = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        count = max(0, result)
        failure = result < 0 ? errno : 0
      } while failure == EINTR
    }
    guard failure == 0 else { throw FileError(.read, path, Errno(rawValue: failure)) }
    return bytes
  }
}

internal import Glibc
package import SystemPackage

/// The calls by which this module changes the disk.
///
/// A value, so that a test can make any of them fail; everything else uses ``system``.
package struct FileCalls: Sendable {
  /// Opens a file; the flags and the mode are those of `open(2)`.
  package var open: @Sendable (FilePath, Int32, UInt32) -> Result<Int32, Errno>
  /// Writes some of the bytes and says how many.
  package var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Result<Int, Errno>
  /// Returns when the bytes of the file, or the names in the folder, are on the disk.
  package var sync: @Sendable (Int32) -> Result<Void, Errno>
  package var close: @Sendable (Int32) -> Result<Void, Errno>
  package var rename: @Sendable (FilePath, FilePath) -> Result<Void, Errno>
  package var remove: @Sendable (FilePath) -> Result<Void, Errno>
  package var makeFolder: @Sendable (FilePath) -> Result<Void, Errno>
  package var removeFolder: @Sendable (FilePath) -> Result<Void, Errno>

  /// The calls of the system.
  package static let system = FileCalls(
    open: { path, flags, mode in
      check { path.withPlatformString { Glibc.open($0, flags | O_CLOEXEC, mode) } }
    },
    write: { descriptor, bytes in check { Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
    },
    sync: { descriptor in
      switch check({ fsync(descriptor) }) {
      // A pipe, a device and some network folders have nothing to sync.
      case .failure(.invalidArgument), .failure(.notSupported), .success: .success(())
      case .failure(let code): .failure(code)
      }
    },
    close: { descriptor in
      // Linux has let go of the descriptor even when a signal came in between.
      switch Glibc.close(descriptor) == 0 ? Errno(rawValue: 0) : Errno(rawValue: errno) {
      case Errno(rawValue: 0), .interrupted: .success(())
      case let code: .failure(code)
      }
    },
    rename: { old, new in
      check {
        old.withPlatformString { old in new.withPlatformString { Glibc.rename(old, $0) } }
      }.map { _ in }
    },
    remove: { path in check { path.withPlatformString(unlink) }.map { _ in } },
    makeFolder: { path in check { path.withPlatformString { mkdir($0, 0o777) } }.map { _ in } },
    removeFolder: { path in check { path.withPlatformString(rmdir) }.map { _ in } }
  )

  /// Calls again while a signal interrupts it.
  private static func check<Number: SignedInteger>(_ call: () -> Number) -> Result<Number, Errno> {
    while true {
      let result = call()
      if result >= 0 { return .success(result) }
      let code = Errno(rawValue: errno)
      if code != .interrupted { return .failure(code) }
    }
  }
}

extension FileCalls {
  /// Writes all of the bytes, in as many calls as it takes.
  func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(Errno) {
    var rest = bytes
    while !rest.isEmpty {
      switch write(descriptor, rest) {
      case .success(let count) where count > 0 && count <= rest.count:
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      case .success:
        // A write that takes nothing and gives no reason would go round for ever.
        throw .ioError
      case .failure(.resourceTemporarilyUnavailable):
        // Somebody who shares the terminal or pipe made it non-blocking.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      case .failure(let code):
        throw code
      }
    }
  }
}

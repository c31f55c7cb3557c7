internal import Glibc
package import SystemPackage

/// The bytes of a file, read whole.
package enum FileContents {
  /// Reads a file of at most `limit` bytes; a larger one is refused as too large.
  ///
  /// O(n).
  package static func read(_ path: FilePath, atMost limit: Int) throws(FileError) -> [UInt8] {
    do throws(Errno) {
      let descriptor = try FileCalls.system.open(path, O_RDONLY, 0).get()
      defer { _ = FileCalls.system.close(descriptor) }
      return try bytes(of: descriptor, atMost: limit)
    } catch {
      throw FileError(.read, path, error)
    }
  }

  private static func bytes(of descriptor: Int32, atMost limit: Int) throws(Errno) -> [UInt8] {
    var contents: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return contents }
      if count < 0 {
        let code = Errno(rawValue: errno)
        if code != .interrupted { throw code }
      } else if count > limit - contents.count {
        throw .fileTooLarge
      } else {
        contents += buffer[..<count]
      }
    }
  }
}

import DurableFiles
import Glibc
import SystemPackage

/// An empty folder for one test, removed with all that is in it.
final class TemporaryFolder {
  let path: FilePath

  init() throws {
    var name = Array("/tmp/newsgraph-tests-XXXXXX".utf8CString)
    let made = name.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }
    }
    if made == nil { throw Errno(rawValue: errno) }
    path = FilePath(String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  deinit { TemporaryFolder.remove(path) }

  func callAsFunction(_ name: String) -> FilePath { path.appending(name) }

  func makeFolder(_ name: String) { _ = mkdir(path.appending(name).string, 0o755) }

  func link(_ name: String, to target: String) { symlink(target, path.appending(name).string) }

  func write(_ text: String, to name: String) throws {
    try AtomicFile(at: path.appending(name)).write(text)
  }

  /// The text of a file, or `nil` if there is none.
  func text(_ name: String) -> String? {
    (try? FileContents.read(path.appending(name), atMost: 1 << 24))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names in the folder or one in it, sorted.
  func names(in name: String = ".") -> [String] { TemporaryFolder.names(path.appending(name)) }

  static func names(_ path: FilePath) -> [String] {
    guard let stream = opendir(path.string) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  private static func remove(_ path: FilePath) {
    if unlink(path.string) == 0 { return }
    for name in names(path) { remove(path.appending(name)) }
    rmdir(path.string)
  }
}

internal import Glibc
internal import SystemPackage

/// Text in a temporary file without a name, for a program to read as its standard input.
///
/// A pipe would not do: a program that ends before it has read everything leaves the writer with
/// SIGPIPE, which ends the whole process. A file never fills up either, so no two streams can wait
/// for each other. Since it has no name, nothing remains of it whatever happens.
struct NamelessFile: ~Copyable {
  let descriptor: FileDescriptor

  init(holding text: String) throws(Errno) {
    descriptor = try NamelessFile.filled(with: text)
  }

  deinit { try? descriptor.close() }

  private static func filled(with text: String) throws(Errno) -> FileDescriptor {
    let descriptor = try opened()
    do {
      var text = text
      _ = try text.withUTF8 { try descriptor.writeAll(UnsafeRawBufferPointer($0)) }
      _ = try descriptor.seek(offset: 0, from: .start)
      return descriptor
    } catch {
      try? descriptor.close()
      throw error as? Errno ?? .ioError
    }
  }

  /// Creates a file that only we can read, in the first folder that allows it, and takes its name
  /// away.
  private static func opened() throws(Errno) -> FileDescriptor {
    let folders = [getenv("TMPDIR").map { String(cString: $0) }, "/tmp", "/dev/shm"]
    var failure = Errno.noSuchFileOrDirectory
    for folder in folders.compactMap({ $0 }) {
      let name = "newsgraph-\(UInt64.random(in: 0 ... .max)).dot"
      let path = FilePath(folder).appending(name)
      do {
        let descriptor = try FileDescriptor.open(
          path, .readWrite, options: [.create, .exclusiveCreate, .closeOnExec, .noFollow],
          permissions: .ownerReadWrite)
        path.withPlatformString { _ = unlink($0) }
        return descriptor
      } catch {
        failure = error as? Errno ?? .ioError
      }
    }
    throw failure
  }
}

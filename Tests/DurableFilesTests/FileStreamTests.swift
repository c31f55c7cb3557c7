import DurableFiles
import SystemPackage
import Testing

struct FileStreamTests {
  @Test func `a file comes in pieces that make the whole`() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<700_001).map { UInt8(truncatingIfNeeded: $0 / 3) }
    try AtomicFile(at: folder.path.appending("a")).write(bytes)
    var stream = try FileStream(folder.path.appending("a"))
    var read: [UInt8] = []
    var pieces = 0
    while true {
      let piece = try stream.next()
      if piece.isEmpty { break }
      read += piece
      pieces += 1
    }
    #expect(read == bytes)
    #expect(pieces > 1)
  }

  @Test func `a file that is not there and a folder are refused`() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path.appending("a")
    #expect(throws: FileError(.read, missing, .noSuchFileOrDirectory)) {
      _ = try FileStream(missing)
    }
    #expect(throws: FileError(.read, folder.path, .isDirectory)) {
      var stream = try FileStream(folder.path)
      _ = try stream.next()
    }
  }
}

import Digests
import DurableFiles
import Glibc
import SystemPackage
import Testing

struct AtomicFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a file holds what was written, and its size and hash are known`() throws {
    let written = try AtomicFile(at: folder("graph.dot")).write("digraph {}\n")
    #expect(folder.text("graph.dot") == "digraph {}\n")
    #expect(written == WrittenFile(size: 11, sha256: SHA256Digest(of: "digraph {}\n")))
    #expect(folder.names() == ["graph.dot"])
  }

  @Test(arguments: [1, 1000, 262_143, 262_144, 262_145, 700_000])
  func `pieces of any size make up the file`(size: Int) throws {
    let piece = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
    let written = try AtomicFile(at: folder("file")).write { write in
      try piece.withUnsafeBytes(write)
      try Array("and".utf8).withUnsafeBytes(write)
      try piece.withUnsafeBytes(write)
    }
    let whole = piece + Array("and".utf8) + piece
    #expect(try FileContents.read(folder("file"), atMost: 2_000_000) == whole)
    #expect(written == WrittenFile(size: whole.count, sha256: SHA256Digest(of: whole)))
  }

  @Test func `writes that take a few bytes are continued`() throws {
    var calls = FileCalls.system
    calls.write = { descriptor, bytes in
      FileCalls.system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(7)))
    }
    try AtomicFile(at: folder("file"), calls: calls).write("twenty-six bytes of a text")
    #expect(folder.text("file") == "twenty-six bytes of a text")
  }

  @Test func `a write that takes nothing is a fault, not a loop`() throws {
    var calls = FileCalls.system
    calls.write = { _, _ in .success(0) }
    let file = try AtomicFile(at: folder("file"), calls: calls)
    #expect(throws: FileError(.write, folder("file"), .ioError)) { try file.write("text") }
  }

  @Test(arguments: [Call.open, .write, .sync, .close, .rename], [Errno.noSpace, .ioError])
  func `after a failure the old file is intact and alone`(call: Call, code: Errno) throws {
    try folder.write("old", to: "file")
    let file = try AtomicFile(at: folder("file"), calls: .failing(call, code))
    let error = #expect(throws: FileError.self) { try file.write("new") }
    #expect(error?.code == code)
    #expect(error?.path == folder("file"))
    #expect(folder.names() == ["file"])
    #expect(folder.text("file") == "old")
  }

  @Test func `the fault of the disk comes before what the writer makes of it`() throws {
    struct WriterError: Error {}
    let file = try AtomicFile(at: folder("file"), calls: .failing(.write, .noSpace))
    #expect(throws: FileError(.write, folder("file"), .noSpace)) {
      try file.write { write in
        do { try [UInt8](repeating: 1, count: 1 << 20).withUnsafeBytes(write) } catch {
          throw WriterError()
        }
      }
    }
  }

  @Test func `a fault that the writer ignores is thrown all the same`() throws {
    try folder.write("old", to: "file")
    let file = try AtomicFile(at: folder("file"), calls: .failing(.write, .noSpace))
    #expect(throws: FileError(.write, folder("file"), .noSpace)) {
      try file.write { write in
        try? [UInt8](repeating: 1, count: 1 << 20).withUnsafeBytes(write)
      }
    }
    #expect(folder.text("file") == "old")
  }

  @Test func `a writer that gives up leaves the old file`() throws {
    struct WriterError: Error {}
    try folder.write("old", to: "file")
    #expect(throws: WriterError.self) {
      try AtomicFile(at: folder("file")).write { _ in throw WriterError() }
    }
    #expect(folder.text("file") == "old")
    #expect(folder.names() == ["file"])
  }

  @Test func `a replaced file keeps its permissions`() throws {
    try folder.write("old", to: "file")
    chmod(folder("file").string, 0o640)
    try folder.write("new", to: "file")
    var status = stat()
    #expect(stat(folder("file").string, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o640)
  }

  @Test func `a link is followed`() throws {
    folder.makeFolder("elsewhere")
    try folder.write("old", to: "elsewhere/file")
    folder.link("link", to: "elsewhere/file")
    try folder.write("new", to: "link")
    #expect(folder.text("elsewhere/file") == "new")
    #expect(folder.names(in: "elsewhere") == ["file"])
    #expect(folder.names() == ["elsewhere", "link"])
  }

  @Test func `the temporary file of a killed process is stepped over`() throws {
    try folder.write("half", to: ".newsgraph-\(getpid())-0")
    try folder.write("whole", to: "file")
    #expect(folder.text("file") == "whole")
    #expect(folder.text(".newsgraph-\(getpid())-0") == "half")
  }

  @Test func `a file in the current folder needs no folder in its path`() throws {
    #expect(try AtomicFile(at: "newsgraph-test-file").path == "newsgraph-test-file")
  }

  @Test func `what cannot be written is refused before any work is done`() throws {
    folder.makeFolder("folder")
    folder.link("dangling", to: "nowhere")
    folder.link("circle", to: "circle")
    try folder.write("text", to: "file")
    let base = folder.path.string
    #expect(
      message(of: "folder")
        == "can't write '\(base)/folder': is a directory; name a file in it")
    #expect(
      message(of: "dangling")
        == "can't follow the link '\(base)/dangling': no such file or directory; "
        + "remove it, or restore what it names")
    #expect(
      message(of: "circle")
        == "can't examine '\(base)/circle': too many levels of symbolic links; "
        + "its links lead round in a circle; remove one")
    #expect(
      message(of: "file/below")
        == "can't examine '\(base)/file/below': not a directory; "
        + "a part of the path is a file, not a folder; name another place")
    #expect(
      message(of: "no/such/folder")
        == "can't write '\(base)/no/such/folder': no such file or directory; "
        + "check the spelling of the path")
  }

  @Test func `a full device is a full disk`() throws {
    let file = try AtomicFile(at: "/dev/full")
    let error = #expect(throws: FileError.self) { try file.write("text") }
    #expect(
      error?.description == "can't write '/dev/full': no space left on device; "
        + "free some space on its disk or name another place")
    #expect(try FileKind(of: "/dev/full") == .stream)
  }

  private func message(of name: String) -> String? {
    do throws(FileError) {
      _ = try AtomicFile(at: folder(name))
      return nil
    } catch {
      return error.description
    }
  }
}

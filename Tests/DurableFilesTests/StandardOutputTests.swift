import DurableFiles
import Glibc
import SystemPackage
import Testing

struct StandardOutputTests {
  @Test func `text goes to the descriptor when finished`() throws {
    let folder = try TemporaryFolder()
    let descriptor = open(folder("out").string, O_WRONLY | O_CREAT, 0o644)
    defer { close(descriptor) }
    var output = StandardOutput(descriptor: descriptor)
    try output.write("first\n")
    #expect(folder.text("out") == "")
    try output.write("second\n")
    try output.finish()
    #expect(folder.text("out") == "first\nsecond\n")
  }

  @Test func `a full device is a fault`() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    var output = StandardOutput(descriptor: descriptor)
    try output.write("text")
    let error = FileError(.write, "/dev/stdout", .noSpace)
    #expect(fault { () throws(FileError) in try output.finish() } == error)
    #expect(fault { () throws(FileError) in try output.write("more") } == error)
    #expect(!error.isClosedPipe)
  }

  @Test func `a closed pipe is told from a fault`() throws {
    var output = StandardOutput(calls: .failing(.write, .brokenPipe))
    try output.write("text")
    #expect(fault { () throws(FileError) in try output.finish() }?.isClosedPipe == true)
  }

  @Test func `a closed descriptor is a fault`() throws {
    var output = StandardOutput(descriptor: 9_999)
    try output.write("text")
    #expect(
      fault { () throws(FileError) in try output.finish() }?.description
        == "can't write '/dev/stdout': bad file descriptor")
  }

  private func fault(_ body: () throws(FileError) -> Void) -> FileError? {
    do throws(FileError) {
      try body()
      return nil
    } catch {
      return error
    }
  }
}

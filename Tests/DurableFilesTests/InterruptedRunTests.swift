import Digests
import DurableFiles
import SystemPackage
import Testing

/// A run that is killed at any of its changes to the disk.
struct InterruptedRunTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: 0..<60)
  func `after a first run was killed the next one owns the folder`(call: Int) throws {
    _ = try? folder.run("out", ["b": "killed", "c.svg": "killed"], calls: .killed(at: call))
    try folder.run("out", ["a": "new", "b": "new"])
    #expect(folder.names(in: "out") == ["a", "b", "manifest.json"])
    #expect(folder.text("out/b") == "new")
  }

  @Test(arguments: 0..<60)
  func `after two killed runs the next one owns the folder`(call: Int) throws {
    _ = try? folder.run("out", ["b": "killed"], calls: .killed(at: 27))
    _ = try? folder.run("out", ["c.svg": "killed"], calls: .killed(at: call))
    try folder.run("out", ["a": "new"])
    #expect(folder.names(in: "out") == ["a", "manifest.json"])
  }

  @Test(arguments: 0..<60)
  func `after a second run was killed each file is an old or a new one`(call: Int) throws {
    try folder.run("out", ["a": "old", "b": "old"])
    try folder.write("mine", to: "out/notes")
    _ = try? folder.run("out", ["b": "new", "c.svg": "new"], calls: .killed(at: call))
    #expect(folder.text("out/notes") == "mine")
    #expect(["old", "new"].contains(folder.text("out/b")))
    try folder.run("out", ["b": "newest"])
    #expect(folder.names(in: "out") == ["b", "manifest.json", "notes"])
  }

  @Test(arguments: 0..<60)
  func `a new manifest means that all its outputs are in place`(call: Int) throws {
    try folder.run("out", ["a": "old", "b": "old"])
    _ = try? folder.run("out", ["b": "new", "c": "new"], calls: .killed(at: call))
    let text = try #require(folder.text("out/manifest.json"))
    let manifest = try Manifest(parsing: Array(text.utf8))
    if manifest.outputs.map(\.name) == ["b", "c"] {
      for output in manifest.outputs {
        let text = try #require(folder.text("out/\(output.name)"))
        #expect(SHA256Digest(of: text) == output.written.sha256)
      }
      #expect(folder.text("out/a") == nil)
    } else {
      #expect(manifest.outputs.map(\.name) == ["a", "b"])
    }
  }

  @Test func `sixty calls are more than a whole run makes`() throws {
    #expect(throws: Never.self) {
      try folder.run("out", ["b": "new", "c.svg": "new"], calls: .killed(at: 60))
    }
  }

  @Test(arguments: [Call.write, .sync, .close], [Errno.noSpace, .ioError])
  func `a disk that fails leaves the old outputs and nothing else`(
    call: Call, code: Errno
  ) throws {
    try folder.run("out", ["a": "old", "b": "old"])
    let old = folder.text("out/manifest.json")
    #expect(throws: (any Error).self) {
      try folder.run("out", ["a": "new", "c": "new"], calls: .failing(call, code))
    }
    #expect(folder.names(in: "out") == ["a", "b", "manifest.json"])
    #expect(folder.text("out/a") == "old")
    #expect(folder.text("out/manifest.json") == old)
  }
}

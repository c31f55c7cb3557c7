import Digests
import DurableFiles
import SystemPackage
import Testing

struct OutputFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a run leaves its outputs and the manifest that names them`() throws {
    let manifest = try run("made/out", ["graph.dot": "dot", "graph.svg": "svg"])
    #expect(folder.names(in: "made/out") == ["graph.dot", "graph.svg", "manifest.json"])
    #expect(folder.text("made/out/graph.dot") == "dot")
    #expect(folder.text("made/out/manifest.json") == manifest.text)
    #expect(
      manifest.outputs == [
        Manifest.Output(
          name: "graph.dot", written: WrittenFile(size: 3, sha256: SHA256Digest(of: "dot")))
      ])
    #expect(manifest.rendered == ["graph.svg"])
  }

  @Test func `the second run replaces and removes only what the first one wrote`() throws {
    try run("out", ["graph.dot": "old", "graph.svg": "old"])
    try folder.write("mine", to: "out/notes.txt")
    try run("out", ["graph.dot": "new", "records.jsonl": "new"])
    #expect(
      folder.names(in: "out") == ["graph.dot", "manifest.json", "notes.txt", "records.jsonl"])
    #expect(folder.text("out/graph.dot") == "new")
    #expect(folder.text("out/notes.txt") == "mine")
  }

  @Test func `the same run twice gives the same bytes`() throws {
    try run("one", ["graph.dot": "dot", "graph.svg": "svg"])
    try run("two", ["graph.dot": "dot", "graph.svg": "svg"])
    try run("two", ["graph.dot": "dot", "graph.svg": "svg"])
    #expect(folder.text("one/manifest.json") == folder.text("two/manifest.json"))
  }

  @Test func `an abandoned run leaves the folder as it was`() throws {
    try run("out", ["graph.dot": "old"])
    try abandon("out")
    #expect(folder.names(in: "out") == ["graph.dot", "manifest.json"])
    #expect(folder.text("out/graph.dot") == "old")
  }

  @Test func `an abandoned run leaves no folder that it made`() throws {
    folder.makeFolder("kept")
    try abandon("kept/a/b")
    #expect(folder.names() == ["kept"])
    #expect(folder.names(in: "kept") == [])
  }

  @Test func `a folder of somebody else is refused and untouched`() throws {
    folder.makeFolder("out")
    try folder.write("mine", to: "out/thesis.doc")
    #expect(
      refusal("out") == "'\(folder.path)/out' holds 'thesis.doc', and no manifest of newsgraph; "
        + "name a folder that is new or empty, or use --force to add to this one")
    #expect(folder.names(in: "out") == ["thesis.doc"])
  }

  @Test func `force adds to the folder of somebody else and leaves what is there`() throws {
    folder.makeFolder("out")
    try folder.write("mine", to: "out/thesis.doc")
    try folder.write("{}", to: "out/manifest.json")
    try run("out", ["graph.dot": "dot"], force: true)
    #expect(folder.names(in: "out") == ["graph.dot", "manifest.json", "thesis.doc"])
    #expect(folder.text("out/thesis.doc") == "mine")
  }

  @Test func `the manifest of another tool is refused`() throws {
    folder.makeFolder("out")
    try folder.write("{}", to: "out/manifest.json")
    #expect(
      refusal("out") == "'\(folder.path)/out/manifest.json' is not a manifest of newsgraph: "
        + "\"format\" is not \"newsgraph-manifest/1\"; "
        + "name another folder, or use --force to replace it")
  }

  @Test func `a manifest that names a file outside is refused and the file stays`() throws {
    try run("out", ["graph.dot": "dot"])
    try folder.write("mine", to: "precious")
    let text = try #require(folder.text("out/manifest.json"))
    let forged = text.split(separator: "graph.dot").joined(separator: "../precious")
    try folder.write(forged, to: "out/manifest.json")
    #expect(refusal("out") != nil)
    try run("out", ["graph.svg": "svg"], force: true)
    #expect(folder.text("precious") == "mine")
  }

  @Test func `a file of the user with the name of an output is refused`() throws {
    try run("out", ["graph.dot": "dot"])
    try folder.write("mine", to: "out/graph.svg")
    #expect(
      refusal("out", for: ["graph.svg"])
        == "'\(folder.path)/out/graph.svg' was not written by newsgraph; "
        + "move it, or use --force to replace it")
    #expect(throws: OutputFolderError.foreignFile(folder("out/graph.svg"))) {
      try run("out", ["graph.svg": "svg"])
    }
    #expect(folder.text("out/graph.svg") == "mine")
  }

  @Test func `a folder with the name of an output is refused, even by force`() throws {
    folder.makeFolder("out")
    folder.makeFolder("out/graph.svg")
    #expect(
      refusal("out", for: ["graph.svg"], force: true)
        == "'\(folder.path)/out/graph.svg' is a folder where a file is to be written; "
        + "move it or name another place")
  }

  @Test func `a link to a folder is followed, one to nothing refused`() throws {
    folder.makeFolder("disk")
    folder.link("out", to: "disk")
    folder.link("dangling", to: "nowhere")
    try run("out", ["graph.dot": "dot"])
    #expect(folder.names(in: "disk") == ["graph.dot", "manifest.json"])
    #expect(
      refusal("dangling")
        == "can't follow the link '\(folder.path)/dangling': no such file or directory; "
        + "remove it, or restore what it names")
  }

  @Test func `a link with the name of an output is replaced, not followed`() throws {
    try run("out", ["graph.dot": "old"])
    try folder.write("mine", to: "precious")
    try run("out", [:])
    folder.link("out/graph.dot", to: "../precious")
    try run("out", ["graph.dot": "new"], force: true)
    #expect(folder.text("precious") == "mine")
    #expect(folder.text("out/graph.dot") == "new")
  }

  @Test func `a file and a path below it are refused`() throws {
    try folder.write("text", to: "file")
    #expect(
      refusal("file") == "'\(folder.path)/file' is not a folder; name a folder that is new or empty"
    )
    #expect(
      refusal("file/out") == "can't examine '\(folder.path)/file/out': not a directory; "
        + "a part of the path is a file, not a folder; name another place")
  }

  @Test func `a folder that cannot be written is refused before any work is done`() throws {
    folder.makeFolder("out")
    #expect(
      refusal("out", calls: .failing(.open, .readOnlyFileSystem))
        == "can't write '\(folder.path)/out': read-only file system; "
        + "name a place on a disk that can be written")
    #expect(
      refusal("new/out", calls: .failing(.makeFolder, .permissionDenied))
        == "can't create '\(folder.path)/new': permission denied; "
        + "name a place that you may write to")
    #expect(folder.names() == ["out"])
  }

  @Test func `of two runs at once the second is refused`() throws {
    let first = try OutputFolder(preparing: folder("out"))
    #expect(
      refusal("out") == "another run is writing to '\(folder.path)/out'; "
        + "wait for it or name another folder")
    #expect(first.path == folder("out"))
  }

  @discardableResult
  private func run(
    _ name: String, _ outputs: [String: String], force: Bool = false
  ) throws -> Manifest {
    try folder.run(name, outputs, force: force, calls: .system)
  }

  private func abandon(_ name: String) throws {
    var out = try OutputFolder(preparing: folder(name))
    let path = try out.stage("graph.dot") { write in try Array("new".utf8).withUnsafeBytes(write) }
    #expect(try FileContents.read(path, atMost: 10) == Array("new".utf8))
  }

  private func refusal(
    _ name: String, for names: [String] = [], force: Bool = false, calls: FileCalls = .system
  ) -> String? {
    do throws(OutputFolderError) {
      _ = try OutputFolder(preparing: folder(name), for: names, force: force, calls: calls)
      return nil
    } catch {
      return error.description
    }
  }
}

extension TemporaryFolder {
  /// Writes outputs as a run would; an `.svg` counts as rendered.
  @discardableResult
  func run(
    _ name: String, _ outputs: [String: String], force: Bool = false, calls: FileCalls = .unsynced
  ) throws -> Manifest {
    var out = try OutputFolder(preparing: self(name), force: force, calls: calls)
    for (name, text) in outputs.sorted(by: { $0.key < $1.key }) {
      try out.stage(name, isRendered: name.hasSuffix(".svg")) { write in
        try Array(text.utf8).withUnsafeBytes(write)
      }
    }
    return try out.commit(Manifest(generator: "newsgraph", inputs: .init(of: [])))
  }
}

import CanonicalJSON
import Digests
import DurableFiles
import SystemPackage
import Testing

struct ManifestTests {
  private let digest = SHA256Digest(of: "")

  @Test func `a manifest has one entry a line and sorted members`() {
    let e = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(
      manifest.text == """
        {
        "digests":{
         "rules":"\(e)",
         "tables":"\(e)"
        },
        "format":"newsgraph-manifest/1",
        "generator":"newsgraph 0.1.0",
        "inputs":[
         {"id":"a.txt","sha256":"\(e)"},
         {"id":"é \\"b\\".txt","sha256":"\(e)"}
        ],
        "options":{
         "include":["negated"],
         "jobs":2
        },
        "outputs":[
         {"name":"graph.dot","sha256":"\(e)","size":0},
         {"name":"graph.graphml","sha256":"\(e)","size":12}
        ],
        "rendered":[
         "graph.svg"
        ]
        }

        """)
  }

  @Test func `a manifest is read back`() throws {
    #expect(try Manifest(parsing: Array(manifest.text.utf8)) == manifest)
  }

  @Test func `an empty manifest is read back`() throws {
    let empty = Manifest(generator: "newsgraph", inputs: .init(of: []))
    #expect(try Manifest(parsing: Array(empty.text.utf8)) == empty)
  }

  @Test func `the order of the inputs makes no difference`() {
    let inputs = ["b", "a", "c"].map { Manifest.Input(id: $0, sha256: SHA256Digest(of: $0)) }
    #expect(Manifest.Inputs(of: inputs) == Manifest.Inputs(of: inputs.reversed()))
  }

  @Test func `very many inputs are summarized`() throws {
    let inputs = (0...Manifest.listedInputs).map { Manifest.Input(id: "\($0)", sha256: digest) }
    let summary = Manifest.Inputs(of: inputs)
    let lines = inputs.map { "\($0.id)\t\($0.sha256.hexadecimal)\n" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(summary == .summarized(count: 10_001, sha256: SHA256Digest(of: lines.joined())))
    let whole = Manifest(generator: "newsgraph", inputs: summary)
    #expect(try Manifest(parsing: Array(whole.text.utf8)) == whole)
  }

  @Test(arguments: [
    "../graph.dot", "/etc/passwd", "a/b", "", ".", "..", ".bashrc", "manifest.json",
  ])
  func `a name that leads out of the folder is refused`(name: String) {
    var bad = manifest
    bad.rendered = [name]
    let error = #expect(throws: ManifestError.self) {
      try Manifest(parsing: Array(bad.text.utf8))
    }
    #expect(error?.description == "\"\(name)\" is not the name of a file in its folder")
  }

  @Test(arguments: [
    (#"{"manifest_version":3,"name":"extension"}"#, #""format" is not "newsgraph-manifest/1""#),
    (
      #"{"format":"newsgraph-manifest/2"}"#,
      #"its format is "newsgraph-manifest/2", which another version of newsgraph wrote"#
    ),
    (#"{"format":"newsgraph-manifest/1"}"#, "a member is missing or of another type"),
    ("[]", #""format" is not "newsgraph-manifest/1""#),
  ])
  func `a file of another kind is refused`(text: String, reason: String) {
    let error = #expect(throws: ManifestError.self) { try Manifest(parsing: Array(text.utf8)) }
    #expect(error?.description == reason)
  }

  @Test func `text that is not JSON is refused`() {
    #expect(throws: ManifestError.self) { try Manifest(parsing: Array("{\"format\":".utf8)) }
  }

  @Test func `the schema demands the members that are written`() throws {
    var root = FilePath(#filePath)
    for _ in 0..<3 { root.removeLastComponent() }
    let file = root.appending("Schemas/manifest.schema.json")
    let schema = try JSONValue(parsing: FileContents.read(file, atMost: 1 << 20))
    let written = try JSONValue(parsing: Array(manifest.text.utf8))
    guard case .object(let members) = written, case .object(let known)? = schema["properties"]
    else {
      Issue.record("both are objects")
      return
    }
    #expect(schema["required"]?.array?.compactMap(\.string) == members.keys.sorted())
    #expect(known.keys.sorted() == members.keys.sorted())
    #expect(schema["properties"]?["format"]?["const"]?.string == Manifest.format)
  }

  private var manifest: Manifest {
    Manifest(
      generator: "newsgraph 0.1.0",
      inputs: .init(of: [
        Manifest.Input(id: "é \"b\".txt", sha256: digest),
        Manifest.Input(id: "a.txt", sha256: digest),
      ]),
      options: ["jobs": 2, "include": .array(["negated"])],
      digests: ["tables": digest, "rules": digest],
      outputs: [
        Manifest.Output(name: "graph.dot", written: WrittenFile(size: 0, sha256: digest)),
        Manifest.Output(name: "graph.graphml", written: WrittenFile(size: 12, sha256: digest)),
      ],
      rendered: ["graph.svg"])
  }
}

import CanonicalJSON
import DOT
import Evaluation
import FoundationEssentials
import GraphDiff
import GraphML
import GraphModel
import KnowledgeModel
import Records
import Testing

/// What `make graph` left in `Output/` is what the tool makes of `seeds/` today.
struct OutputTests {
  private static let output = ProjectFiles.root.appending(path: "Output")
  private static let seeds = ProjectFiles.root.appending(path: "seeds")

  @Test(arguments: ["v1", "v2"])
  func `the graph of the seeds is the committed one`(_ version: String) async throws {
    let run = try await CorpusRun(of: OutputTests.seeds.appending(path: version))
    var dot = ""
    DOTWriter().write(run.graph, to: &dot)
    let files: [(name: String, bytes: [UInt8])] = [
      ("graph.graphml", try GraphMLWriter().bytes(run.graph)),
      ("graph.dot", Array(dot.utf8)),
      ("records.jsonl", run.records.flatMap { Array(($0.jsonLine + "\n").utf8) }),
      (
        "documents.jsonl",
        run.knowledge.documents.flatMap { Array(($0.json.canonicalText + "\n").utf8) }
      ),
    ]
    for file in files { try compare(file.bytes, "\(version)/\(file.name)") }
  }

  @Test func `the difference of the seeds is the committed one`() async throws {
    let comparison = GraphComparison(
      old: try await CorpusRun(of: OutputTests.seeds.appending(path: "v1")).graph,
      new: try await CorpusRun(of: OutputTests.seeds.appending(path: "v2")).graph)
    var text = ""
    DiffTextWriter().write(comparison, to: &text)
    try compare(Array(text.utf8), "difference.txt")
    var json = ""
    DiffJSONWriter().write(comparison, to: &json)
    try compare(Array(json.utf8), "difference.json")
  }

  /// Compares with a file of `Output/`, or writes it.
  private func compare(_ bytes: [UInt8], _ name: String) throws {
    let file = OutputTests.output.appending(path: name)
    if ProjectFiles.isUpdating {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    let committed = try Data(contentsOf: file)
    let place = zip(committed, bytes).enumerated().first { $1.0 != $1.1 }?.offset
    #expect(
      committed.elementsEqual(bytes),
      """
      Output/\(name) differs from byte \(place ?? min(committed.count, bytes.count)) on; \
      run 'make graph', look at what changed, and commit it
      """)
  }
}

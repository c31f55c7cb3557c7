import CanonicalJSON
import Subprocess
import Testing

@Suite(.serialized) struct ExtractTests {
  private static let everything = [
    "documents.jsonl", "graph.dot", "graph.graphml", "manifest.json", "records.jsonl",
    "rejects.jsonl",
  ]

  @Test func `a corpus becomes a folder of results, and only words go to the terminal`()
    async throws
  {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    let run = try await workshop.run("extract", "corpus", "--output", "out", "--no-draw")
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("read 3 documents of "))
    #expect(
      run.errors.hasSuffix(
        "wrote out: rejects.jsonl, records.jsonl, documents.jsonl, graph.graphml, graph.dot and "
          + "manifest.json\n"))
    #expect(try workshop.names("out") == Self.everything)
    #expect(workshop.text("out/rejects.jsonl") == "")
    let manifest = try JSONValue(parsing: try #require(workshop.bytes("out/manifest.json")))
    let ids = manifest["inputs"]?.array?.compactMap { $0["id"]?.string }
    #expect(ids == ["bases/kant.md", "summit.txt", "warning"])
    let outputs = manifest["outputs"]?.array ?? []
    #expect(
      outputs.compactMap { $0["name"]?.string } == Self.everything.filter { $0 != "manifest.json" })
    for output in outputs {
      let name = try #require(output["name"]?.string)
      #expect(output["size"]?.int == workshop.bytes("out/\(name)")?.count)
    }
  }

  @Test(arguments: [
    Variation("again"),
    Variation("one job", options: ["--jobs", "1"]),
    Variation("two jobs", options: ["--jobs", "2"]),
    Variation("many jobs", options: ["-j16"]),
    Variation("in Turkish", environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"]),
    Variation("in Tokyo", environment: ["TZ": "Asia/Tokyo"]),
    Variation("the folder and its files", corpus: ["corpus/warnings.jsonl", "corpus"]),
    Variation(
      "the files the other way round",
      corpus: ["corpus/warnings.jsonl", "corpus/summit.txt", "corpus/bases"]),
    Variation("the folder through another path", corpus: ["./corpus/../corpus/bases/.."]),
  ])
  func `the same corpus gives the same bytes`(variation: Variation) async throws {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    _ = try await workshop.run("extract", "corpus", "--output", "first", "--no-draw")
    let run = try await workshop.run(
      ["extract"] + variation.corpus + ["--output", "second", "--no-draw"] + variation.options,
      environment: variation.environment)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try workshop.results("first").count == 6)
    for (name, bytes) in try workshop.results("first") {
      #expect(workshop.bytes("second/\(name)") == bytes, "\(name)")
    }
  }

  @Test func `a run replaces the results of an earlier one`() async throws {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    _ = try await workshop.run("extract", "corpus/bases", "--output", "out", "--no-draw")
    let before = workshop.bytes("out/records.jsonl")
    let run = try await workshop.run("extract", "corpus", "--output", "out", "--no-draw", "--quiet")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(workshop.bytes("out/records.jsonl") != before)
    #expect(try workshop.names("out") == Self.everything)
  }

  @Test func `without Graphviz the graph is written, and a word says how to get the drawing`()
    async throws
  {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    let run = try await workshop.run(
      ["extract", "corpus", "--output", "out"], environment: ["PATH": "/nowhere"])
    #expect(run.status == 0)
    #expect(
      run.errors.hasPrefix(
        "newsgraph: warning: graph.svg was not drawn: Graphviz is not installed: there is no "
          + "'dot' on the PATH; install it, on Debian and Ubuntu with 'apt-get install graphviz'\n")
    )
    #expect(try workshop.names("out") == Self.everything)
    let manifest = try JSONValue(parsing: try #require(workshop.bytes("out/manifest.json")))
    #expect(manifest["rendered"]?.array == [])
  }

  @Test(.enabled(if: Workshop.hasGraphviz))
  func `the drawing is written where Graphviz is, and the manifest has no hash of it`() async throws
  {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    let run = try await workshop.run("extract", "corpus", "--output", "out")
    #expect(run.status == 0)
    #expect(workshop.text("out/graph.svg")?.hasPrefix("<?xml ") == true)
    let manifest = try JSONValue(parsing: try #require(workshop.bytes("out/manifest.json")))
    #expect(manifest["rendered"]?.array == ["graph.svg"])
    for (format, start) in [("svg", "<?xml"), ("png", "\u{FFFD}PNG"), ("pdf", "%PDF-")] {
      let draw = try await workshop.run("draw", "out", "--output", "x.\(format)", "--quiet")
      #expect(draw.status == 0)
      #expect(draw.errors == "")
      #expect(workshop.text("x.\(format)")?.hasPrefix(start) == true)
    }
  }

  @Test func `standard input is a document, or one a line`() async throws {
    let workshop = try Workshop()
    let plain = try await workshop.run(
      ["extract", "-", "--output", "plain", "--no-draw"], input: SampleArticles.summit)
    #expect(plain.status == 0)
    let lines = try await workshop.run(
      ["extract", "-", "--output", "lines", "--no-draw"],
      input: SampleArticles.warning + SampleArticles.warning.replacing("warning\"", with: "again\"")
    )
    #expect(lines.status == 0, "\(lines.errors)")
    #expect(try ids(in: workshop, "plain") == ["stdin"])
    #expect(try ids(in: workshop, "lines") == ["again", "warning"])
  }

  @Test func `the two halves give in every byte what the whole gives`() async throws {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    _ = try await workshop.run("extract", "corpus", "--output", "whole", "--no-draw")
    // Ids count from the root of the corpus, so each half is read with its files' names below it.
    _ = try await workshop.run("records", "corpus", "--output", "all.jsonl")
    let lines = try #require(workshop.text("all.jsonl")).split(separator: "\n")
    try workshop.write("b.jsonl", lines[2] + "\n" + lines[0] + "\n")
    try workshop.write("a.jsonl", lines[1] + "\n" + lines[2] + "\n")
    let build = try await workshop.run(
      "build", "b.jsonl", "a.jsonl", "--output", "halves", "--no-draw", "--quiet")
    #expect(build.status == 0, "\(build.errors)")
    for name in ["graph.graphml", "graph.dot", "records.jsonl", "documents.jsonl"] {
      #expect(workshop.bytes("halves/\(name)") == workshop.bytes("whole/\(name)"), "\(name)")
    }
    let merged = try await workshop.run("records", "merge", "b.jsonl", "a.jsonl")
    #expect(merged.output == workshop.text("all.jsonl"))
  }

  private func ids(in workshop: Workshop, _ folder: String) throws -> [String] {
    try #require(workshop.text("\(folder)/documents.jsonl")).split(separator: "\n").compactMap {
      try JSONValue(parsing: $0.utf8)["id"]?.string
    }
  }
}

/// Another way to ask for the same.
struct Variation: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let corpus: [String]
  let options: [String]
  let environment: [Environment.Key: String]

  init(
    _ name: String, corpus: [String] = ["corpus"], options: [String] = [],
    environment: [Environment.Key: String] = [:]
  ) {
    testDescription = name
    self.corpus = corpus
    self.options = options
    self.environment = environment
  }
}

internal import ArgumentParser
internal import FoundationEssentials
internal import Glibc
internal import GraphML
internal import GraphModel
internal import Records

/// The benchmarks.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgraph-benchmarks",
    subcommands: [
      ToolBenchmark.self, PeerBenchmark.self, MeasureCommand.self, CountCommand.self,
      SampleCommand.self,
    ],
    defaultSubcommand: ToolBenchmark.self)
}

/// Measures speed and memory, and prints one line for each figure.
struct ToolBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "tool")

  @Option(help: "The built tool.") var tool: String
  @Option(help: "A folder of texts to vary.") var seeds = "seeds/v2"
  @Option(help: "A file with one tokenised sentence a line.") var news: String?
  @Option(help: "How many words of each corpus to read.") var words = 300_000
  @Option(help: "Nodes of the graph that is written and read.") var nodes = 100_000
  @Option(help: "Edges of that graph.") var edges = 500_000
  @Option(help: "Nodes of the graphs that are compared.") var comparedNodes = 200_000
  @Option(help: "Edges of these graphs.") var comparedEdges = 1_000_000
  @Option(help: "Mentions of the documents whose entities are resolved.") var mentions = 1_000_000
  @Flag(help: "Measure only the comparison.") var diffOnly = false
  @Flag(help: "Measure only the resolution.") var resolutionOnly = false

  func run() throws {
    if diffOnly { return try measureDiff() }
    if resolutionOnly { return try ResolutionBenchmark(mentions: mentions).measure() }
    try measureStart()
    var corpora = [try SampleCorpus.varied(seeds: URL(filePath: seeds), words: words)]
    if let news, !news.isEmpty {
      corpora.append(try SampleCorpus.news(URL(filePath: news), words: words))
    }
    for corpus in corpora {
      try AnnotationStages.measure(corpus)
      try AnnotationRuns.measure(tool: tool, corpus: corpus)
    }
    try HostileTexts.measure(tool: tool)
    for corpus in corpora { try measureExtract(corpus) }
    try ResolutionBenchmark(mentions: mentions).measure()
    try measureGraphML()
    try measureDiff()
  }

  private func measureDiff() throws {
    let benchmark = DiffBenchmark(tool: tool, nodes: comparedNodes, edges: comparedEdges)
    try benchmark.measure("four attributes an edge", fullProfile: false)
    try benchmark.measure("our full profile", fullProfile: true)
  }

  private func measureStart() throws {
    let runs = try (0..<20).map { _ in try ToolRun(tool, ["--version"]) }
    let times = runs.map(\.timing.wall).sorted()
    say("start: newsgraph --version in \(rounded(times[times.count / 2] * 1000)) ms (median of 20)")
  }

  private func measureExtract(_ corpus: SampleCorpus) throws {
    let scratch = FileManager.default.temporaryDirectory
      .appending(path: "newsgraph-benchmarks-\(getpid())")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let half = corpus.prefix(words: corpus.words / 2)
    try corpus.write(to: scratch.appending(path: "whole"))
    try half.write(to: scratch.appending(path: "half"))
    func extract(_ name: String, jobs: Int) throws -> ToolRun {
      try ToolRun(
        tool,
        [
          "extract", scratch.appending(path: name).path, "--jobs", "\(jobs)", "--no-draw",
          "--quiet",
          "--output", scratch.appending(path: "\(name)-\(jobs)").path,
        ])
    }
    let title = "extract, \(corpus.name)"
    let one = try extract("whole", jobs: 1)
    say(
      "\(title): \(corpus.articles.count) documents, \(corpus.words) words, --jobs 1: "
        + speed(corpus, one.timing.wall) + "; by processor time "
        + speed(corpus, one.timing.processor))
    say("\(title): peak memory \(megabytes(one.peakMemory))")
    let two = try extract("whole", jobs: 2)
    say("\(title): 2 jobs are \(ratio(one.timing.wall, two.timing.wall)) times as fast as 1")
    let less = try extract("half", jobs: 1)
    say(
      "\(title): twice the words (\(half.words) to \(corpus.words)) take "
        + "\(ratio(one.timing.processor, less.timing.processor)) times the processor time")
    say(
      "\(title): peak memory of extract \(megabytes(less.peakMemory)) for \(half.words) words, "
        + "\(megabytes(one.peakMemory)) for \(corpus.words)")
    try measureRecords(title, scratch)
    let stages = try StageTimes(corpus: scratch.appending(path: "whole").path)
    let total = stages.total.processor
    say(
      "\(title): all stages on one core: "
        + "\(rounded(Double(corpus.words) / total)) words/s by processor time")
    for (name, timing) in stages.stages {
      say(
        "\(title): stage \(name) \(rounded(timing.processor * 1000)) ms, "
          + "\(rounded(100 * timing.processor / total)) %")
    }
    say("\(title): \(stages.entities) entities, \(stages.relations) relations")
  }

  /// What the halves of `extract` take by themselves: a corpus into records, and records into a graph.
  private func measureRecords(_ title: String, _ scratch: URL) throws {
    var memory: [Int] = []
    var sizes: [Int] = []
    for name in ["half", "whole"] {
      let file = scratch.appending(path: "\(name).jsonl").path
      let run = try ToolRun(
        tool,
        [
          "records", scratch.appending(path: name).path, "--jobs", "1", "--quiet", "--output", file,
        ])
      memory.append(run.peakMemory)
      sizes.append(try Data(contentsOf: URL(filePath: file)).count)
    }
    say(
      "\(title): peak memory of records grows by \(megabytes(memory[1] - memory[0])) where the "
        + "records grow by \(megabytes(sizes[1] - sizes[0])): "
        + "\(ratio(Double(memory[1] - memory[0]), Double(sizes[1] - sizes[0]))) times as much")
    let build = try ToolRun(
      tool,
      [
        "build", scratch.appending(path: "whole.jsonl").path, "--no-draw", "--quiet", "--output",
        scratch.appending(path: "built").path,
      ])
    let bytes = Array(try Data(contentsOf: scratch.appending(path: "whole.jsonl")))
    let reading = try Timing.best(of: 3) { _ = try DocumentRecord.records(inJSONLines: bytes) }
    say(
      "\(title): build of \(megabytes(sizes[1])) of records in "
        + "\(rounded(build.timing.processor * 1000)) ms, peak memory "
        + "\(megabytes(build.peakMemory)); records are read at \(rate(bytes.count, reading))")
  }

  private func measureGraphML() throws {
    let graph = try SampleGraph.graph(nodes: nodes, edges: edges)
    let title = "GraphML, \(nodes) nodes, \(edges) edges"
    var size = 0
    let writing = try Timing.best(of: 3) {
      size = 0
      try GraphMLWriter().write(graph) { size += $0.count }
    }
    say("\(title): \(megabytes(size)), written at \(rate(size, writing))")
    let bytes = try GraphMLWriter().bytes(graph)
    let reading = try Timing.best(of: 2) { _ = try GraphMLReader().read(bytes) }
    say("\(title): read into a graph at \(rate(size, reading))")
    var elements = 0
    let counting = Timing.best(of: 3) { elements = LibXML2Count.elements(in: bytes) }
    say("\(title): libxml2 alone counts its \(elements) elements at \(rate(size, counting))")
    say("\(title): peak memory \(megabytes(peakMemory)), of this process")
  }

  private func speed(_ corpus: SampleCorpus, _ seconds: Double) -> String {
    "\(rounded(Double(corpus.words) / seconds)) words/s, "
      + "\(rounded(Double(corpus.articles.count) / seconds)) documents/s"
  }

  private func rate(_ bytes: Int, _ timing: Timing) -> String {
    "\(rounded(Double(bytes) / 1e6 / timing.processor)) MB/s"
  }
}

func megabytes(_ bytes: Int) -> String { "\(rounded(Double(bytes) / 1e6)) MB" }

/// A ratio with two decimals.
func ratio(_ left: Double, _ right: Double) -> Double {
  right > 0 ? (100 * left / right).rounded() / 100 : 0
}

func rounded(_ value: Double) -> Int { value.isFinite ? Int(value.rounded()) : 0 }

/// Prints a line at once.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}

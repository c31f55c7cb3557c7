internal import ArgumentParser
internal import Corpus
internal import KnowledgeModel
internal import Pipeline
internal import SystemPackage

/// The main job: a corpus becomes a graph.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read a corpus, and write who is what to whom.",
    discussion: """
      Reads .txt, .md, .html and .jsonl files, and folders of them, and writes graph.graphml, \
      graph.dot, graph.svg (the strongest 150 entities and 300 relations), records.jsonl, \
      documents.jsonl, rejects.jsonl and manifest.json.

      EXAMPLES
        newsgraph extract articles --output graph
        newsgraph extract articles more.jsonl --output graph --include possible
        newsgraph extract articles --output graph --rules rules.yaml
        curl https://example.org/news.html | newsgraph extract - --output graph
      """)

  @Argument(help: "Files and folders, or '-' for standard input.")
  var corpus: [String]

  @OptionGroup(title: "Output") var folder: FolderOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Graph") var graph: GraphOptions
  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func run() async throws {
    let messages = messaging.messages
    try OutputPlace.check(folder.output, apartFrom: corpus)
    let reader = try CorpusReading(reading, messages: messages)
    let stage = try graph.stage(model: reader.model, rules: reader.rules)
    let holdsResults = GraphInput.isOurs(FilePath(folder.output))
    var results = try ResultFolder(folder, messages: messages)
    let input = CorpusInput(corpus, reader: reader.pipeline.reader)
    let read = try await reader.records(of: input)
    messages.tell(
      rejects: read.rejects, skipped: read.skipped,
      listedIn: FilePath(folder.output).appending("rejects.jsonl").string)
    let options = reading.json.merging(graph.json) { first, _ in first }
    try results.write(rejects: read.rejects + read.skipped, of: input)
    guard !read.records.isEmpty else {
      // The results of an earlier run are worth more than the news that this one found nothing.
      if !holdsResults {
        try results.commit(stage, inputs: [], options: options)
      }
      throw CommandFailure(
        "no document was accepted"
          + (holdsResults ? "; '\(folder.output)' was left as it was" : ""))
    }
    let outcome = try stage.graph(of: read.records)
    graph.merging.tell(outcome.unknownMerges, messages)
    try results.write(records: read.records)
    try results.write(documents: outcome.knowledge.documents)
    try await results.write(outcome.graph)
    try results.commit(stage, inputs: outcome.knowledge.documents, options: options)
    let summary = RunSummary(outcome: outcome, records: read.records)
    messages.note(summary.read(rejected: read.rejects.count, skipped: read.skipped.count))
    for line in summary.graph { messages.note(line) }
    messages.note("wrote \(folder.output): \(listed(results.written))")
    if !read.rejects.isEmpty { throw ExitStatus.finding }
  }
}

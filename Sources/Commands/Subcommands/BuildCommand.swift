internal import ArgumentParser
internal import CanonicalJSON
internal import KnowledgeModel
internal import Pipeline
internal import Records
internal import SystemPackage

/// The second half of `extract`: records become a graph.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the graph of records.",
    usage: "newsgraph build [<options>] <records> ... --output <folder>",
    discussion: """
      The graph is, in every byte, the one that 'newsgraph extract' makes of the same documents \
      at once. A record that is given twice counts once. Name the model file if the records \
      were made with '--model', and the rules if they were made with '--rules'.

      EXAMPLE
        newsgraph records monday --output monday.jsonl
        newsgraph records tuesday --output tuesday.jsonl
        newsgraph build monday.jsonl tuesday.jsonl --output graph
      """)

  @Argument(help: "Files of records, folders that 'newsgraph extract' wrote, or '-'.")
  var records: [String]

  @OptionGroup(title: "Output") var folder: FolderOptions
  @OptionGroup var language: ModelOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup(title: "Graph") var graph: GraphOptions
  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func run() async throws {
    let messages = messaging.messages
    let stage = try graph.stage(model: try language.digest(), rules: try rules.book())
    var results = try ResultFolder(folder, messages: messages)
    let read = try RecordsMerging.merged(try RecordsInput.records(of: records))
    guard !read.isEmpty else {
      throw CommandFailure("the files hold no record; 'newsgraph records' writes some")
    }
    let outcome = try stage.graph(of: read)
    graph.merging.tell(outcome.unknownMerges, messages)
    try results.write(records: read)
    try results.write(documents: outcome.knowledge.documents)
    try await results.write(outcome.graph)
    try results.commit(stage, inputs: outcome.knowledge.documents, options: graph.json)
    for line in RunSummary(outcome: outcome, records: read).graph { messages.note(line) }
    messages.note("wrote \(folder.output): \(listed(results.written))")
  }
}

internal import ArgumentParser
internal import DurableFiles
internal import Glibc
internal import GraphBuilding
internal import GraphDiff
internal import GraphModel
internal import KnowledgeModel
internal import SystemPackage

/// Shows an entity.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an entity, its relations, and the sentences behind them.",
    usage: "newsgraph show [<options>] <graph> <entity>",
    discussion: """
      With '--why' it also says which names of which documents are this entity, by what evidence \
      each was joined, and what was kept apart. A graph does not hold that: it is worked out \
      again from the records, which 'newsgraph extract' writes beside the graph. Evidence has \
      points, and 4 suffice: the same full name has 6 and a spelling of it 5; a surname or an \
      initial has 3, and 2 more if nobody else bears it; one country, one office or the same \
      others in the documents have 2 each; other countries take 2 and other offices 1. Of several \
      who fit, the best must be 2 ahead. If the graph was made with '--merges', name the file.

      EXAMPLES
        newsgraph show graph "Sergei Lavrov"
        newsgraph show graph country:tj --limit 100
        newsgraph show graph person:sergei-lavrov --why
      """)

  @Argument(help: "A GraphML file, a folder that 'newsgraph extract' wrote, or '-'.")
  var graph: String

  @Argument(help: "A name, a part of one, or an id.")
  var entity: String

  @Option(help: ArgumentHelp("How many relations to show, the strongest first.", valueName: "n"))
  var limit = 20

  @Option(help: ArgumentHelp("How many sentences to show for each relation.", valueName: "n"))
  var quotes = 2

  @Flag(help: "Say why its names are one entity, and others are not.")
  var why = false

  @Option(
    help: ArgumentHelp(
      "The records of the graph, for '--why'; else those beside it.", valueName: "file"))
  var records: String?

  @OptionGroup var merging: MergeOptions

  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("'--limit' must not be negative") }
    if quotes < 0 { throw ValidationError("'--quotes' must not be negative") }
    if !why, records != nil { throw ValidationError("'--records' is for '--why'") }
    if !why, merging.merges != nil { throw ValidationError("'--merges' is for '--why'") }
  }

  func run() async throws {
    let graph = try GraphInput(messages: messaging.messages).graph(at: graph)
    let node = try EntitySearch.entity(named: entity, in: graph)
    let palette: Palette = messaging.color.colors(STDOUT_FILENO) ? .ansi : .none
    let report = EntityReport(
      graph: graph, node: node, limit: limit, quotes: quotes, palette: palette)
    var text = report.text
    if why {
      text +=
        MergeReport(explanation: try explanation(of: node), limit: limit, palette: palette).text
    }
    try DataOutput(nil).write(text)
  }

  /// Why the names of a node's entity are one, by the records of the graph.
  private func explanation(of node: Node) throws -> EntityExplanation {
    let place = try recordsPlace()
    let resolution = try EntityResolution(
      try RecordsInput.records(of: [place]), merges: try merging.load())
    guard let found = resolution.explanation(of: EntityID(rawValue: node.id.rawValue)) else {
      throw CommandFailure(
        "\(place) does not give the entity '\(node.id.rawValue)'; name the records that the "
          + "graph was made of with '--records', and the file of merges, if there was one, with "
          + "'--merges'")
    }
    return found
  }

  /// The records that are named, or else those beside the graph.
  private func recordsPlace() throws -> String {
    if let records { return records }
    let file = try GraphInput.file(at: graph)
    let beside = file.removingLastComponent().appending(RecordsInput.fileName)
    guard file != "-", try FileKind(of: beside) == .file else {
      throw CommandFailure(
        "there are no records beside '\(graph)'; name them with '--records FILE'")
    }
    return beside.string
  }
}

internal import ArgumentParser
internal import Glibc
internal import GraphDiff

/// Shows an entity.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an entity, its relations, and the sentences behind them.",
    usage: "newsgraph show [<options>] <graph> <entity>",
    discussion: """
      EXAMPLES
        newsgraph show graph "Sergei Lavrov"
        newsgraph show graph country:tj --limit 100
      """)

  @Argument(help: "A GraphML file, a folder that 'newsgraph extract' wrote, or '-'.")
  var graph: String

  @Argument(help: "A name, a part of one, or an id.")
  var entity: String

  @Option(help: ArgumentHelp("How many relations to show, the strongest first.", valueName: "n"))
  var limit = 20

  @Option(help: ArgumentHelp("How many sentences to show for each relation.", valueName: "n"))
  var quotes = 2

  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("'--limit' must not be negative") }
    if quotes < 0 { throw ValidationError("'--quotes' must not be negative") }
  }

  func run() async throws {
    let graph = try GraphInput(messages: messaging.messages).graph(at: graph)
    let node = try EntitySearch.entity(named: entity, in: graph)
    let palette: Palette = messaging.color.colors(STDOUT_FILENO) ? .ansi : .none
    let report = EntityReport(
      graph: graph, node: node, limit: limit, quotes: quotes, palette: palette)
    try DataOutput(nil).write(report.text)
  }
}

internal import ArgumentParser
internal import DOT
internal import GraphDiff
internal import GraphML

/// Writes a graph in another format.
struct ConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write a graph in another format.",
    usage: "newsgraph convert [<options>] <graph> --to <format>",
    discussion: """
      EXAMPLES
        newsgraph convert graph --to gephi --output gephi.graphml
        newsgraph convert graph.graphml --to dot
      """)

  /// A format that a graph can be written in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case graphml, yed, gephi, cytoscape, tinkerpop, dot, text

    /// The flavour of GraphML; `nil` for another format.
    var profile: GraphMLProfile? {
      self == .graphml ? .portable : GraphMLProfile(rawValue: rawValue)
    }
  }

  @Argument(help: "A GraphML file, a folder that 'newsgraph extract' wrote, or '-'.")
  var graph: String

  @Option(
    help: ArgumentHelp(
      "GraphML that all tools read, GraphML with more for one tool, DOT, or text.",
      valueName: "format"))
  var to: Format

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func run() async throws {
    let messages = messaging.messages
    let output = try DataOutput(output)
    let graph = try GraphInput(messages: messages).graph(at: graph)
    if to == .text {
      var text = ""
      GraphTextWriter().write(graph, to: &text)
      return try output.write(text)
    }
    guard let profile = to.profile else {
      return try output.write(Drawing.all(of: graph, options: DOTOptions()))
    }
    var report: GraphMLWriter.Report?
    try output.write { write in
      report = try GraphMLWriter(profile: profile).write(graph, to: write)
    }
    for (count, what) in [
      (report?.replacedCharacters ?? 0, "forbidden character"),
      (report?.omittedNumbers ?? 0, "infinite number"),
    ] where count > 0 {
      messages.warning("\(counted(count, what)) could not be written")
    }
  }
}

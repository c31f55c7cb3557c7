internal import ArgumentParser
internal import GraphDiff
internal import GraphModel

/// Tells which versions hold each relation.
struct LogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Tell the first and the last version of a graph that holds each relation.",
    discussion: """
      EXAMPLE
        newsgraph log june.graphml july.graphml august.graphml
      """)

  @Argument(help: "The versions, the oldest first: GraphML files or folders of ours.")
  var graphs: [String]

  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func run() async throws {
    let input = GraphInput(messages: messaging.messages)
    let history = GraphHistory(try input.versions(at: graphs))
    let width = graphs.map(\.unicodeScalars.count).max() ?? 0
    func column(_ name: String) -> String {
      name.terminalSafe + String(repeating: " ", count: width - name.unicodeScalars.count)
    }
    var text = ""
    for entry in history.entries {
      text += "\(column(graphs[entry.first]))  \(column(graphs[entry.last]))  \(entry.words)\n"
    }
    try DataOutput(nil).write(text)
  }
}

internal import ArgumentParser
internal import GraphDiff
internal import GraphML

/// Makes one graph of two that came of a third.
struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make one graph of two that came of a third.",
    discussion: """
      What one side changed is taken. Where both claim different things, OURS is kept, the \
      conflict is told, and the exit status is 1.

      EXAMPLE
        newsgraph merge base.graphml ours.graphml theirs.graphml --output merged.graphml
      """)

  @Argument(help: "The graph that both came of: a GraphML file or a folder of ours.")
  var base: String

  @Argument(help: "The one side.")
  var ours: String

  @Argument(help: "The other side.")
  var theirs: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func run() async throws {
    let messages = messaging.messages
    let place = try DataOutput(output)
    let input = GraphInput(messages: messages)
    let before = try input.graph(at: base)
    let merge = ThreeWayMerge(
      base: before, ours: try input.graph(at: ours, beside: before),
      theirs: try input.graph(at: theirs, beside: before))
    try place.write { write in try GraphMLWriter().write(merge.graph, to: write) }
    for conflict in merge.conflicts { messages.warning("conflicting claims: \(conflict.words)") }
    if !merge.conflicts.isEmpty { throw ExitStatus.finding }
  }
}

internal import ArgumentParser
internal import Evaluation
internal import GraphML

/// `newsgraph-train sample`: draws edges to be judged.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Draw edges of a graph by lot, to be judged by a reader.",
    discussion: """
      Prints a line of JSON for each edge: what it says and the sentence that says so. Fill in \
      'verdict' with 'right' or 'wrong', and leave the quotes away before the lines are kept \
      where other people's text has no place.

      EXAMPLES
        newsgraph extract ../shared/data/text/voa.txt --output voa
        newsgraph-train sample voa/graph.graphml > verdicts.jsonl
      """)

  @Argument(help: ArgumentHelp("A graph that newsgraph wrote.", valueName: "graph"))
  var graph: String

  @Option(help: ArgumentHelp("How many edges.", valueName: "n"))
  var count = 200

  @Option(help: ArgumentHelp("Another seed draws other edges.", valueName: "n"))
  var seed: UInt64 = 1

  func run() throws {
    let bytes = try Files.bytes(of: graph)
    let document: GraphMLReader.Document
    do throws(GraphMLError) {
      document = try GraphMLReader().read(bytes)
    } catch {
      throw ToolError(graph, error)
    }
    Output.write(EdgeSample(of: document.graph, count: count, seed: seed).jsonLines)
  }
}

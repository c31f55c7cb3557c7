internal import ArgumentParser
internal import GraphDiff
internal import GraphModel

/// Tells where a relation comes from.
struct BlameCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blame",
    abstract: "Tell which version brought each part of a relation, and why.",
    usage: "newsgraph blame [<options>] <graphs> ... <relation>",
    discussion: """
      The relation is the id of its edge, a part of the line that 'newsgraph log' prints of it, or \
      words that all stand in that line.

      EXAMPLES
        newsgraph blame june.graphml july.graphml "Russia has forces in Kant"
        newsgraph blame june.graphml july.graphml "Russia stationed_in Kant"
      """)

  @Argument(help: "The versions, the oldest first, and then the relation.")
  var graphsAndRelation: [String]

  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func validate() throws {
    if graphsAndRelation.count < 2 {
      throw ValidationError("name at least one graph, and then a relation")
    }
  }

  func run() async throws {
    let input = GraphInput(messages: messaging.messages)
    let graphs = Array(graphsAndRelation.dropLast())
    let history = GraphHistory(try input.versions(at: graphs))
    let entries = try entries(of: graphsAndRelation[graphs.count], in: history)
    var text = ""
    for entry in entries {
      for line in Blame(entry, in: history).lines {
        let name = line.attribute.map { "    \($0.terminalSafe): " } ?? ""
        let because = line.causes.map(\.words).joined(separator: ", ")
        text += "\(name)\(line.value)  [\(graphs[line.version].terminalSafe)"
        text += because.isEmpty ? "]\n" : ": \(because)]\n"
      }
    }
    try DataOutput(nil).write(text)
  }

  /// The relations that a text may mean; of one id over several versions all lives.
  private func entries(
    of relation: String, in history: GraphHistory
  ) throws -> [GraphHistory.Entry] {
    let id = ElementID(relation)
    let named = history.entries.filter { $0.states.contains { $0.id == id } }
    if !named.isEmpty { return named }
    let wanted = FoldedName(relation)
    let words = relation.split(separator: " ").map { FoldedName(String($0)) }
    var found: [GraphHistory.Entry] = []
    if !wanted.bytes.isEmpty {
      let lines = history.entries.map { (entry: $0, line: FoldedName($0.words)) }
      found = lines.filter { $0.line.contains(wanted) }.map(\.entry)
      if found.isEmpty {
        found = lines.filter { line in words.allSatisfy { line.line.contains($0) } }.map(\.entry)
      }
    }
    guard !found.isEmpty else {
      throw CommandFailure(
        "no version holds a relation '\(relation)'; 'newsgraph log' lists them all")
    }
    guard found.count <= 10 else {
      throw CommandFailure("'\(relation)' may be one of \(found.count) relations; say more of it")
    }
    return found
  }
}

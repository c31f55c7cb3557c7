internal import GraphModel

/// Finds the entity that a user means.
enum EntitySearch {
  /// The entity of a name, a part of one, or an id.
  ///
  /// - Throws: A ``CommandFailure`` that lists the entities that it may be, or those that are spelled alike.
  static func entity(
    named name: String, in graph: PropertyGraph
  ) throws(CommandFailure) -> Node {
    switch graph.search(name) {
    case .found(let node): return node
    case .ambiguous(let nodes):
      let shown = nodes.prefix(10).map(line)
      let rest = nodes.count > shown.count ? ["… and \(nodes.count - shown.count) more"] : []
      throw CommandFailure(
        "'\(name)' may be one of \(nodes.count); name it by its id:", details: shown + rest)
    case .none:
      let nodes = NameSuggestions.nodes(spelledLike: name, in: graph)
      guard !nodes.isEmpty else {
        throw CommandFailure("the graph has no entity '\(name)'")
      }
      throw CommandFailure(
        "the graph has no entity '\(name)'; did you mean:", details: nodes.map(line))
    }
  }

  private static func line(of node: Node) -> String {
    let kind = node.attributes["kind"]?.string.map { ", \($0)" } ?? ""
    return "\(node.id.rawValue)  (\(node.displayName)\(kind))"
  }
}

package import GraphModel

extension DiffGraph {
  /// The graph to be drawn: its names and phrases begin with the sign of what happened, so that colour is not needed.
  package func drawing() -> PropertyGraph {
    let graph = graph()
    let nodes = graph.nodes.map { node in
      guard let mark = node.attributes.mark else { return node }
      var drawn = node
      drawn.attributes["label"] = .string("\(mark) \(node.displayName)")
      return drawn
    }
    let edges = graph.edges.map { edge in
      guard let kind = edge.attributes.mark, let sign = kind.first else { return edge }
      let mark = String(sign)
      let attributes = edge.attributes
      var drawn = edge
      let words =
        attributes.text("title") ?? attributes.text("phrase") ?? attributes.text("label")?.spaced
        ?? ""
      drawn.attributes["title"] = nil
      drawn.attributes["phrase"] = .string("\(mark) \(words)")
      if let changed = shortest[edge.id] {
        drawn.attributes["quantity"] = nil
        drawn.attributes["phrase"] = .string("\(mark) \(changed)")
      }
      return drawn
    }
    return (try? PropertyGraph(nodes: nodes, edges: edges)) ?? graph
  }
}

extension Attributes {
  /// The sign before a name: plus, minus sign, tilde; of what is unchanged none.
  fileprivate var mark: String? {
    switch text(DiffGraph.attribute).flatMap(ChangeKind.init(rawValue:)) {
    case nil: nil
    case .added: "+"
    case .removed: "−"
    case .merged: "~ merged:"
    case .split: "~ split:"
    default: "~"
    }
  }
}

extension String {
  /// The kind of a relation as words: "located in".
  fileprivate var spaced: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "_" ? " " : $0 }))
  }
}

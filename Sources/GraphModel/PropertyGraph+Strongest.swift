extension PropertyGraph {
  /// How many nodes and edges a filter left out.
  package struct LeftOut: Hashable, Sendable {
    package let nodes: Int
    package let edges: Int

    package init(nodes: Int, edges: Int) {
      self.nodes = nodes
      self.edges = edges
    }

    /// Whether nothing was left out.
    package var isNothing: Bool { nodes == 0 && edges == 0 }
  }

  /// The strongest part of the graph that fits the limits, the same for the same graph.
  ///
  /// Edges are taken by support, then confidence, then id, each with the nodes it needs, as long as
  /// both fit. Room that is left goes to the remaining nodes by mentions, then id, unless
  /// `keepingIsolated` is `false`. O(n log n).
  package func strongest(
    nodes nodeLimit: Int, edges edgeLimit: Int, keepingIsolated: Bool = true
  ) -> (graph: PropertyGraph, leftOut: LeftOut) {
    var keptNodes = Set<ElementID>()
    var keptEdges = Set<ElementID>()
    for edge in edgesByStrength {
      guard keptEdges.count < edgeLimit else { break }
      let missing = Set([edge.source, edge.target]).subtracting(keptNodes)
      guard keptNodes.count + missing.count <= nodeLimit else { continue }
      keptNodes.formUnion(missing)
      keptEdges.insert(edge.id)
    }
    if keepingIsolated {
      for node in nodesByMentions where !keptNodes.contains(node.id) {
        guard keptNodes.count < nodeLimit else { break }
        keptNodes.insert(node.id)
      }
    }
    let graph = part(
      nodes: nodes.filter { keptNodes.contains($0.id) },
      edges: edges.filter { keptEdges.contains($0.id) })
    let leftOut = LeftOut(
      nodes: nodes.count - graph.nodes.count, edges: edges.count - graph.edges.count)
    return (graph, leftOut)
  }

  /// The edges by support, then confidence, both falling, then id.
  private var edgesByStrength: [Edge] {
    let ranked = edges.map { ($0, $0.attributes.support, $0.attributes.confidence) }
    return ranked.sorted { left, right in
      if left.1 != right.1 { return left.1 > right.1 }
      if left.2 != right.2 { return left.2 > right.2 }
      return left.0.id < right.0.id
    }.map(\.0)
  }

  /// The nodes by mentions, falling, then id.
  private var nodesByMentions: [Node] {
    let ranked = nodes.map { ($0, $0.attributes.mentions) }
    return ranked.sorted { left, right in
      if left.1 != right.1 { return left.1 > right.1 }
      return left.0.id < right.0.id
    }.map(\.0)
  }
}

internal import GraphModel

/// Edges that share a line in the drawing.
struct EdgeBundle: Sendable {
  /// The strongest first: by support, then confidence, then id.
  let edges: [Edge]
  let source: ElementID
  let target: ElementID
  let hasArrow: Bool
  /// The look of the strongest edge.
  let look: EdgeLook

  /// The sum of what stands behind its edges.
  var support: Double { edges.reduce(0) { $0 + $1.attributes.support } }

  /// What edges must share to share a line: the two ends, the direction, and how far it is a fact.
  private struct Key: Hashable {
    let source: ElementID
    let target: ElementID
    let hasArrow: Bool
    let line: EdgeLook.Line?
  }

  /// The lines of a graph, in the order of each line's first edge.
  static func bundles(of graph: PropertyGraph, options: DOTOptions) -> [EdgeBundle] {
    var order: [Key] = []
    var members: [Key: [(edge: Edge, look: EdgeLook)]] = [:]
    var single: [EdgeBundle] = []
    for edge in graph.edges {
      let look = options.style.look(ofEdge: edge.attributes)
      let label = edge.attributes["label"]?.string ?? ""
      let hasArrow = edge.isDirected && !options.symmetricLabels.contains(label)
      if options.drawsAllEdges {
        single.append(
          EdgeBundle(
            edges: [edge], source: edge.source, target: edge.target, hasArrow: hasArrow, look: look)
        )
        continue
      }
      let ends =
        hasArrow || edge.source < edge.target
        ? (edge.source, edge.target) : (edge.target, edge.source)
      let key = Key(source: ends.0, target: ends.1, hasArrow: hasArrow, line: look.line)
      if members[key] == nil { order.append(key) }
      members[key, default: []].append((edge, look))
    }
    if options.drawsAllEdges { return single }
    return order.compactMap { key in
      let sorted = (members[key] ?? []).sorted { isStronger($0.edge, $1.edge) }
      guard let strongest = sorted.first else { return nil }
      return EdgeBundle(
        edges: sorted.map(\.edge), source: key.source, target: key.target,
        hasArrow: key.hasArrow, look: strongest.look)
    }
  }

  private static func isStronger(_ left: Edge, _ right: Edge) -> Bool {
    let (first, second) = (left.attributes, right.attributes)
    if first.support != second.support { return first.support > second.support }
    if first.confidence != second.confidence { return first.confidence > second.confidence }
    return left.id < right.id
  }
}

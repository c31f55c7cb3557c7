extension PropertyGraph {
  /// The part of the graph whose nodes are kept, with the edges whose ends are both kept, in O(n).
  package func keepingNodes(where isKept: (Node) -> Bool) -> PropertyGraph {
    let kept = nodes.filter(isKept)
    let ids = Set(kept.map(\.id))
    return part(
      nodes: kept,
      edges: edges.filter { ids.contains($0.source) && ids.contains($0.target) })
  }

  /// The part of the graph whose edges are kept, with all nodes, in O(n).
  package func keepingEdges(where isKept: (Edge) -> Bool) -> PropertyGraph {
    part(nodes: nodes, edges: edges.filter(isKept))
  }

  /// The nodes whose attribute has one of the values, compared as text: `kind` in `person`, `base`.
  package func keepingNodes(having name: String, in values: some Sequence<String>) -> PropertyGraph
  {
    let values = Set(values.map { ElementID($0) })
    return keepingNodes { $0.attributes.has(name, in: values) }
  }

  /// The edges whose attribute has one of the values, compared as text: `label` in `member_of`.
  package func keepingEdges(having name: String, in values: some Sequence<String>) -> PropertyGraph
  {
    let values = Set(values.map { ElementID($0) })
    return keepingEdges { $0.attributes.has(name, in: values) }
  }

  /// The edges behind which stands at least so much: `support`, else `weight`, else 1.
  package func keepingEdges(withSupportAtLeast minimum: Double) -> PropertyGraph {
    keepingEdges { $0.attributes.support >= minimum }
  }

  /// The graph without the nodes that no edge touches, except those named.
  package func withoutIsolatedNodes(except exceptions: [ElementID] = []) -> PropertyGraph {
    var touched = Set(exceptions)
    for edge in edges {
      touched.insert(edge.source)
      touched.insert(edge.target)
    }
    return part(nodes: nodes.filter { touched.contains($0.id) }, edges: edges)
  }
}

extension Attributes {
  /// Whether the attribute is text that is among the values, byte for byte.
  func has(_ name: String, in values: Set<ElementID>) -> Bool {
    self[name]?.string.map { values.contains(ElementID($0)) } ?? false
  }
}

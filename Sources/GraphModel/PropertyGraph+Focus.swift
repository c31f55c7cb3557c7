extension PropertyGraph {
  /// The nodes at most `depth` edges away from the given ones, and the edges among them.
  ///
  /// Edges are followed either way. Depth 0 keeps the given nodes and the edges among them. Ids
  /// that the graph does not hold are passed over. O(n).
  package func focused(on ids: [ElementID], depth: Int) -> PropertyGraph {
    var neighbours: [ElementID: [ElementID]] = [:]
    for edge in edges {
      neighbours[edge.source, default: []].append(edge.target)
      neighbours[edge.target, default: []].append(edge.source)
    }
    var reached = Set(ids)
    var frontier = ids
    var distance = 0
    while distance < depth, !frontier.isEmpty {
      var next: [ElementID] = []
      for id in frontier {
        for neighbour in neighbours[id] ?? [] where reached.insert(neighbour).inserted {
          next.append(neighbour)
        }
      }
      frontier = next
      distance += 1
    }
    return keepingNodes { reached.contains($0.id) }
  }
}

/// An edge between two nodes, which may be the same; several may join the same two.
package struct Edge: Sendable, Identified {
  package let id: ElementID
  /// Where the ends are listed.
  var ends: EdgeEnds
  package let isDirected: Bool
  package var attributes: Attributes

  package init(
    id: ElementID, source: ElementID, target: ElementID, isDirected: Bool = true,
    attributes: Attributes = Attributes()
  ) {
    self.init(
      id: id, ends: EdgeEnds(of: NodeIDs([source, target]), source: 0, target: 1),
      isDirected: isDirected, attributes: attributes)
  }

  /// Takes ends that are listed already.
  package init(id: ElementID, ends: EdgeEnds, isDirected: Bool, attributes: Attributes) {
    self.id = id
    self.ends = ends
    self.isDirected = isDirected
    self.attributes = attributes
  }

  package var source: ElementID { ends.ids.list[Int(ends.source)] }

  package var target: ElementID { ends.ids.list[Int(ends.target)] }

  /// The place of the source in ``PropertyGraph/nodes`` of the graph that the edge was taken from.
  package var sourcePlace: Int { Int(ends.source) }

  /// The place of the target in ``PropertyGraph/nodes`` of the graph that the edge was taken from.
  package var targetPlace: Int { Int(ends.target) }
}

extension Edge: Hashable {
  package static func == (left: Edge, right: Edge) -> Bool {
    left.id == right.id && left.isDirected == right.isDirected && left.ends == right.ends
      && left.attributes == right.attributes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(source)
    hasher.combine(target)
    hasher.combine(isDirected)
    hasher.combine(attributes)
  }
}

/// The ids of nodes, shared by the edges between them.
package final class NodeIDs: Sendable {
  package let list: [ElementID]

  package init(_ list: [ElementID]) { self.list = list }
}

/// The ends of an edge, as places in a list of ids: half as large as two ids, and quick to copy and compare.
package struct EdgeEnds: Sendable {
  let ids: NodeIDs
  let source: Int32
  let target: Int32

  package init(of ids: NodeIDs, source: Int32, target: Int32) {
    self.ids = ids
    self.source = source
    self.target = target
  }
}

extension EdgeEnds: Equatable {
  package static func == (left: EdgeEnds, right: EdgeEnds) -> Bool {
    if left.ids === right.ids, left.source == right.source, left.target == right.target {
      return true
    }
    return left.ids.list[Int(left.source)] == right.ids.list[Int(right.source)]
      && left.ids.list[Int(left.target)] == right.ids.list[Int(right.target)]
  }
}

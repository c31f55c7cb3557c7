package import GraphModel

/// What turns one graph into another: a value that can be applied, inverted and written down.
///
/// Laws, for all graphs `a` and `b`, where two values are one only if their bytes are:
///
/// 1. `GraphPatch(from: a, to: a).isEmpty`
/// 2. `GraphPatch(from: a, to: b).applied(to: a) == b`
/// 3. `GraphPatch(from: a, to: b).inverted.applied(to: b) == a`
/// 4. `GraphPatch(from: a, to: b).inverted == GraphPatch(from: b, to: a)`
///
/// Nodes and edges are matched by id. An edge that has other ends under the same id is another edge: the old one is
/// removed and the new one added. All lists are sorted by id, so that equal differences are equal arrays.
package struct GraphPatch: Hashable, Sendable {
  package let nodesAdded: [Node]
  package let nodesRemoved: [Node]
  package let nodesChanged: [ElementChange]
  package let edgesAdded: [Edge]
  package let edgesRemoved: [Edge]
  package let edgesChanged: [ElementChange]
  /// Changes of the graph's own attributes, sorted by the bytes of their names.
  package let attributesChanged: [AttributeChange]

  /// Whether the two graphs are one.
  package var isEmpty: Bool {
    nodesAdded.isEmpty && nodesRemoved.isEmpty && nodesChanged.isEmpty && edgesAdded.isEmpty
      && edgesRemoved.isEmpty && edgesChanged.isEmpty && attributesChanged.isEmpty
  }

  /// The difference in the other direction.
  package var inverted: GraphPatch {
    GraphPatch(
      nodesAdded: nodesRemoved, nodesRemoved: nodesAdded,
      nodesChanged: nodesChanged.map(\.inverted),
      edgesAdded: edgesRemoved, edgesRemoved: edgesAdded,
      edgesChanged: edgesChanged.map(\.inverted),
      attributesChanged: attributesChanged.map(\.inverted))
  }
}

/// A node or an edge that both graphs hold, with other attributes.
package struct ElementChange: Hashable, Sendable {
  package let id: ElementID
  /// What changed, sorted by the bytes of the names; never empty.
  package let attributes: [AttributeChange]

  var inverted: ElementChange { ElementChange(id: id, attributes: attributes.map(\.inverted)) }
}

/// An attribute that was set, cleared or given another value.
package struct AttributeChange: Hashable, Sendable {
  package let name: String
  /// The value before; `nil` if there was none.
  package let old: AttributeValue?
  /// The value after; `nil` if there is none.
  package let new: AttributeValue?

  var inverted: AttributeChange { AttributeChange(name: name, old: new, new: old) }
}

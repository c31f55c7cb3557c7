/// A graph of nodes and edges with open typed attributes: what every graph file is.
///
/// A value with one form: nodes and edges are sorted by the bytes of their ids, so that equal graphs are equal arrays
/// and give equal files. Formats, drawing, filters and the diff know only this type.
package struct PropertyGraph: Sendable {
  /// Sorted by id, each id once.
  package let nodes: [Node]
  /// Sorted by id, each id once; both ends are nodes of the graph.
  package let edges: [Edge]
  /// The graph's own attributes.
  package let attributes: Attributes
  /// The ids of ``nodes``, which the ends of all edges are places in.
  let nodeIDs: NodeIDs

  /// Sorts and checks nodes and edges.
  ///
  /// O(n log n).
  ///
  /// - Throws: ``GraphError`` if two nodes or two edges share an id, or an edge names a node that is not there.
  package init(
    nodes: [Node], edges: [Edge], attributes: Attributes = Attributes()
  ) throws(GraphError) {
    let nodes = PropertyGraph.sorted(nodes)
    var edges = PropertyGraph.sorted(edges)
    for (node, next) in zip(nodes, nodes.dropFirst()) where node.id == next.id {
      throw .duplicateNode(node.id)
    }
    for (edge, next) in zip(edges, edges.dropFirst()) where edge.id == next.id {
      throw .duplicateEdge(edge.id)
    }
    nodeIDs = NodeIDs(nodes.map(\.id))
    try nodeIDs.takeEnds(of: &edges)
    self.nodes = nodes
    self.edges = edges
    self.attributes = attributes
  }

  /// Takes nodes and edges that are sorted by id, each id once; the ends of the edges are places in `ids`, which are
  /// those of the nodes.
  ///
  /// O(1).
  package init(ascending nodes: [Node], ids: NodeIDs, edges: [Edge], attributes: Attributes) {
    assert(zip(nodes, ids.list).allSatisfy { $0.id == $1 } && nodes.count == ids.list.count)
    assert(zip(nodes, nodes.dropFirst()).allSatisfy { $0.id < $1.id })
    assert(zip(edges, edges.dropFirst()).allSatisfy { $0.id < $1.id })
    assert(edges.allSatisfy { $0.ends.ids === ids })
    self.nodes = nodes
    self.edges = edges
    self.attributes = attributes
    nodeIDs = ids
  }

  /// Sorts by id, unless the elements are sorted already.
  private static func sorted<Element: Identified>(_ elements: [Element]) -> [Element] {
    let isSorted = zip(elements, elements.dropFirst()).allSatisfy { !($1.id < $0.id) }
    return isSorted ? elements : elements.sorted { $0.id < $1.id }
  }

  /// The node of an id, by binary search.
  package func node(_ id: ElementID) -> Node? {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < nodes.count && nodes[low].id == id ? nodes[low] : nil
  }
}

/// The id of a node or an edge, compared by its UTF-8 bytes.
package struct ElementID: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static func == (left: ElementID, right: ElementID) -> Bool {
    left.rawValue.hasBytes(of: right.rawValue)
  }

  package func hash(into hasher: inout Hasher) {
    var text = rawValue
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  package static func < (left: ElementID, right: ElementID) -> Bool {
    left.rawValue.precedesByBytes(right.rawValue)
  }
}

/// What has an id in a graph.
protocol Identified {
  var id: ElementID { get }
}

/// A node: an id and its attributes.
package struct Node: Hashable, Sendable, Identified {
  package let id: ElementID
  package var attributes: Attributes

  package init(id: ElementID, attributes: Attributes = Attributes()) {
    self.id = id
    self.attributes = attributes
  }
}

/// Nodes and edges that are not a graph.
package enum GraphError: Error, Equatable, Sendable {
  case duplicateNode(ElementID)
  case duplicateEdge(ElementID)
  /// An edge names a node that the graph does not hold.
  case danglingEdge(ElementID, missing: ElementID)
}

extension GraphError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .duplicateNode(let id): "two nodes have the id '\(id.rawValue)'"
    case .duplicateEdge(let id): "two edges have the id '\(id.rawValue)'"
    case .danglingEdge(let id, let missing):
      "edge '\(id.rawValue)' names '\(missing.rawValue)', which is not a node of the graph"
    }
  }
}

extension PropertyGraph: Hashable {
  package static func == (left: PropertyGraph, right: PropertyGraph) -> Bool {
    left.nodes == right.nodes && left.edges == right.edges && left.attributes == right.attributes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(nodes)
    hasher.combine(edges)
    hasher.combine(attributes)
  }
}

extension NodeIDs {
  /// Makes the ends of edges places in this list, wherever they are listed.
  ///
  /// O(n).
  fileprivate func takeEnds(of edges: inout [Edge]) throws(GraphError) {
    var places = [ElementID: Int32](minimumCapacity: list.count)
    for (place, id) in list.enumerated() { places[id] = Int32(truncatingIfNeeded: place) }
    for index in edges.indices {
      let edge = edges[index]
      guard let source = places[edge.source] else {
        throw .danglingEdge(edge.id, missing: edge.source)
      }
      guard let target = places[edge.target] else {
        throw .danglingEdge(edge.id, missing: edge.target)
      }
      edges[index].ends = EdgeEnds(of: self, source: source, target: target)
    }
  }
}

extension PropertyGraph {
  /// A graph without nodes.
  package static let empty = PropertyGraph(
    ascending: [], ids: NodeIDs([]), edges: [], attributes: Attributes())

  /// Some of the nodes with some of the edges among them, both in their order.
  ///
  /// O(n).
  func part(nodes kept: [Node], edges keptEdges: [Edge]) -> PropertyGraph {
    if kept.count == nodes.count {
      return PropertyGraph(
        ascending: nodes, ids: nodeIDs, edges: keptEdges, attributes: attributes)
    }
    let ids = NodeIDs(kept.map(\.id))
    var places = [Int32](repeating: 0, count: nodes.count)
    var next = 0
    for (place, node) in nodes.enumerated() where next < kept.count && kept[next].id == node.id {
      places[place] = Int32(truncatingIfNeeded: next)
      next += 1
    }
    var edges = keptEdges
    for index in edges.indices {
      let ends = edges[index].ends
      edges[index].ends = EdgeEnds(
        of: ids, source: places[Int(ends.source)], target: places[Int(ends.target)])
    }
    return PropertyGraph(ascending: kept, ids: ids, edges: edges, attributes: attributes)
  }

  /// The attributes that some element has, sorted; one whose values have several types is given the
  /// widest (int, long, float, double; else string).
  ///
  /// O(size of the graph).
  package var keys: [AttributeKey] {
    // Names are told apart by their bytes, as ids are.
    var types: [AttributeKey.Domain: [ElementID: AttributeType]] = [:]
    func note(_ attributes: Attributes, _ domain: AttributeKey.Domain) {
      for entry in attributes.entries {
        let type = entry.value.type
        let name = ElementID(entry.name)
        guard let known = types[domain]?[name] else {
          types[domain, default: [:]][name] = type
          continue
        }
        if known != type { types[domain]?[name] = known.joined(with: type) }
      }
    }
    note(attributes, .graph)
    for node in nodes { note(node.attributes, .node) }
    for edge in edges { note(edge.attributes, .edge) }
    return types.flatMap { domain, names in
      names.map { AttributeKey(domain: domain, name: $0.key.rawValue, type: $0.value) }
    }.sorted()
  }
}

extension AttributeType {
  /// The narrowest type that holds the values of both.
  package func joined(with other: AttributeType) -> AttributeType {
    let widths: [AttributeType: Int] = [.int: 0, .long: 1, .float: 2, .double: 3]
    guard self != other else { return self }
    guard let width = widths[self], let otherWidth = widths[other] else { return .string }
    // A long does not fit a float.
    if max(width, otherWidth) == 2, min(width, otherWidth) == 1 { return .double }
    return width > otherWidth ? self : other
  }
}

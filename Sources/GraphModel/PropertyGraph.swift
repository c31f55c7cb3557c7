/// A graph of nodes and edges with open typed attributes: what every graph file is.
///
/// A value with one form: nodes and edges are sorted by the bytes of their ids, so that equal graphs are equal arrays
/// and give equal files. Formats, drawing, filters and the diff know only this type.
package struct PropertyGraph: Hashable, Sendable {
  /// Sorted by id, each id once.
  package let nodes: [Node]
  /// Sorted by id, each id once; both ends are nodes of the graph.
  package let edges: [Edge]
  /// The graph's own attributes.
  package let attributes: Attributes

  /// Sorts and checks nodes and edges.
  ///
  /// O(n log n).
  ///
  /// - Throws: ``GraphError`` if two nodes or two edges share an id, or an edge names a node that is not there.
  package init(
    nodes: [Node], edges: [Edge], attributes: Attributes = Attributes()
  ) throws(GraphError) {
    let nodes = PropertyGraph.sorted(nodes)
    let edges = PropertyGraph.sorted(edges)
    for (node, next) in zip(nodes, nodes.dropFirst()) where node.id == next.id {
      throw .duplicateNode(node.id)
    }
    for (edge, next) in zip(edges, edges.dropFirst()) where edge.id == next.id {
      throw .duplicateEdge(edge.id)
    }
    var ids = Set<ElementID>(minimumCapacity: nodes.count)
    for node in nodes { ids.insert(node.id) }
    for edge in edges {
      if !ids.contains(edge.source) { throw .danglingEdge(edge.id, missing: edge.source) }
      if !ids.contains(edge.target) { throw .danglingEdge(edge.id, missing: edge.target) }
    }
    self.nodes = nodes
    self.edges = edges
    self.attributes = attributes
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

/// An edge between two nodes, which may be the same; several may join the same two.
package struct Edge: Hashable, Sendable, Identified {
  package let id: ElementID
  package let source: ElementID
  package let target: ElementID
  package let isDirected: Bool
  package var attributes: Attributes

  package init(
    id: ElementID, source: ElementID, target: ElementID, isDirected: Bool = true,
    attributes: Attributes = Attributes()
  ) {
    self.id = id
    self.source = source
    self.target = target
    self.isDirected = isDirected
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

extension PropertyGraph {
  /// A graph without nodes.
  package static let empty = PropertyGraph(unchecked: [], edges: [], attributes: Attributes())

  /// For parts of a graph that is known to be one: sorted, unique, without dangling edges.
  init(unchecked nodes: [Node], edges: [Edge], attributes: Attributes) {
    self.nodes = nodes
    self.edges = edges
    self.attributes = attributes
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

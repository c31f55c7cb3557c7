package import GraphModel

/// What happened as one graph: the elements that changed, with an attribute `change`, and unchanged ones around them.
///
/// Nodes and edges are those of the new graph, besides what is gone, which is as it was. What was merged away or split
/// off is joined by an edge `merged_into` or `split_from` to what it became or was.
package struct DiffGraph: Sendable {
  /// The attribute that says what happened: a kind of change, or `unchanged`.
  package static let attribute = "change"
  /// The value of the attribute for what only stands around.
  package static let unchanged = "unchanged"

  private let view: DiffView
  /// For relations that changed the first attribute that did, from what to what.
  private(set) var shortest: [ElementID: String] = [:]
  private var nodes: [ElementID: Node] = [:]
  private var edges: [ElementID: Edge] = [:]
  /// Under which id an old node stands, where that is not its own.
  private var places: [ElementID: ElementID] = [:]

  /// Collects what a view shows, with what is unchanged up to so many steps around it.
  ///
  /// O(n log n) in the size of the new graph.
  package init(_ view: DiffView, context: Int = 0) {
    self.view = view
    for change in view.shown where change.subject == .entity { add(entity: change) }
    for change in view.shown where change.subject == .relation { add(relation: change) }
    addContext(max(0, context))
  }

  /// The graph itself, with the graph attributes that are given.
  package func graph(_ attributes: [(String, String)] = []) -> PropertyGraph {
    let attributes = Attributes(attributes.map { ($0.0, AttributeValue.string($0.1)) })
    let graph = try? PropertyGraph(
      nodes: Array(nodes.values), edges: Array(edges.values), attributes: attributes)
    return graph ?? .empty
  }

  private var old: PropertyGraph { view.comparison.old }
  private var new: PropertyGraph { view.comparison.new }

  private mutating func add(entity change: Change) {
    switch change.kind {
    case .merged:
      guard let id = change.new.first, let taker = new.node(id) else { return }
      add(taker, change)
      for part in change.old where part != id {
        guard let node = old.node(part) else { continue }
        link(addGone(node, change), id, "merged_into", change)
      }
    case .split:
      guard let id = change.old.first, let whole = old.node(id) else { return }
      let isThere = change.new.contains(id)
      let center = isThere ? id : addGone(whole, change)
      for part in change.new {
        guard let node = new.node(part) else { continue }
        add(node, change)
        if part != center { link(part, center, "split_from", change) }
      }
    case .removed:
      for id in change.old { _ = old.node(id).map { addGone($0, change) } }
    default:
      guard let id = change.new.first, let node = new.node(id) else { return }
      add(node, change)
      if let before = change.old.first, before != id { places[before] = id }
    }
  }

  private mutating func add(_ node: Node, _ change: Change) {
    nodes[node.id] = node.marked(change.kind.rawValue, view.attributes(of: change))
  }

  /// Adds a node that is gone, under its own id unless that is another's now.
  private mutating func addGone(_ node: Node, _ change: Change) -> ElementID {
    var id = node.id
    while new.node(id) != nil { id = ElementID(id.rawValue + " (old)") }
    places[node.id] = id
    nodes[id] = Node(id: id, attributes: node.marked(change.kind.rawValue, []).attributes)
    return id
  }

  private mutating func link(
    _ source: ElementID, _ target: ElementID, _ label: String, _ change: Change
  ) {
    let id = ElementID("\(label) \(source.rawValue) \(target.rawValue)")
    edges[id] = Edge(
      id: id, source: source, target: target,
      attributes: Attributes([
        ("label", .string(label)),
        ("phrase", .string(label == "merged_into" ? "merged into" : "split from")),
        (DiffGraph.attribute, .string(change.kind.rawValue)),
      ]))
  }

  private mutating func add(relation change: Change) {
    if let id = change.new.first, let edge = new.edge(id) {
      for end in [edge.source, edge.target] { addUnchanged(end) }
      if let first = view.attributes(of: change).first(where: { $0.name != "evidence" }) {
        shortest[id] = first.shortWords
      }
      let marked = edge.attributes.marked(change.kind.rawValue, view.attributes(of: change))
      edges[id] = Edge(
        id: id, source: edge.source, target: edge.target, isDirected: edge.isDirected,
        attributes: marked)
    } else if let id = change.old.first, let edge = old.edge(id) {
      let source = place(ofOld: edge.source)
      let target = place(ofOld: edge.target)
      var free = id
      while new.edge(free) != nil { free = ElementID(free.rawValue + " (old)") }
      edges[free] = Edge(
        id: free, source: source, target: target, isDirected: edge.isDirected,
        attributes: edge.attributes.marked(change.kind.rawValue, []))
    }
  }

  /// Where an old end stands: under its new id, under its own, or added as what is gone.
  private mutating func place(ofOld id: ElementID) -> ElementID {
    if let place = places[id] { return place }
    if new.node(id) == nil, let node = old.node(id) {
      // Its own change is not shown, so that it counts as part of what is around.
      nodes[id] = node.marked(DiffGraph.unchanged, [])
    } else {
      addUnchanged(id)
    }
    return id
  }

  private mutating func addUnchanged(_ id: ElementID) {
    guard nodes[id] == nil, let node = new.node(id) else { return }
    nodes[id] = node.marked(DiffGraph.unchanged, [])
  }

  private mutating func addContext(_ steps: Int) {
    for _ in 0..<steps {
      let known = Set(nodes.keys)
      let before = edges.count
      for edge in new.edges
      where edges[edge.id] == nil && (known.contains(edge.source) || known.contains(edge.target)) {
        addUnchanged(edge.source)
        addUnchanged(edge.target)
        edges[edge.id] = Edge(
          id: edge.id, source: edge.source, target: edge.target, isDirected: edge.isDirected,
          attributes: edge.attributes.marked(DiffGraph.unchanged, []))
      }
      if edges.count == before { return }
    }
  }
}

extension Node {
  fileprivate func marked(_ change: String, _ changes: [AttributeChange]) -> Node {
    Node(id: id, attributes: attributes.marked(change, changes))
  }
}

extension Attributes {
  /// The attributes with what happened, and what changed in words.
  fileprivate func marked(_ change: String, _ changes: [AttributeChange]) -> Attributes {
    var marked = self
    marked[DiffGraph.attribute] = .string(change)
    let told = changes.filter { $0.name != "evidence" }.map(\.words)
    if !told.isEmpty { marked["changed"] = .string(told.joined(separator: " | ")) }
    return marked
  }
}

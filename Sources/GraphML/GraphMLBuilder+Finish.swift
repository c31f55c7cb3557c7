internal import GraphModel

extension GraphMLBuilder {
  /// The graph, once the file is read.
  mutating func finished() throws(GraphMLError) -> GraphMLReader.Document {
    if let fault { throw fault }
    if graphCount == 0 {
      throw GraphMLError(line: 0, "the file holds no <graph>")
    }
    if let document = elements.popLast() { takeGraphAttributes(of: document) }
    edges.findEnds(in: &ids)
    nameEdges()
    return GraphMLReader.Document(graph: try graph(), findings: log.findings)
  }

  private mutating func graph() throws(GraphMLError) -> PropertyGraph {
    let names = AttributeNames(keys.all.map(\.name))
    let packed = packer.finish(names: names)
    packer = AttributePacker()
    let (otherNodes, otherEdges) = (other?.graph.nodes ?? [], other?.graph.edges ?? [])
    var read: [Node] = []
    read.reserveCapacity(nodes.count)
    for node in nodes {
      let attributes =
        if let place = node.attributes.sharedPlace {
          otherNodes[place].attributes
        } else {
          packed.at(node.attributes)
        }
      read.append(Node(id: ids.all[node.id], attributes: attributes))
    }
    let nodeIDs = NodeIDs(ids.all)
    var readEdges: [Edge] = []
    readEdges.reserveCapacity(edges.all.count)
    for (edge, id) in zip(edges.all, edges.ids) {
      let attributes =
        if let place = edge.attributes.sharedPlace {
          otherEdges[place].attributes
        } else {
          packed.at(edge.attributes)
        }
      readEdges.append(
        Edge(
          id: id, ends: EdgeEnds(of: nodeIDs, source: edge.source, target: edge.target),
          isDirected: edge.isDirected, attributes: attributes))
    }
    widen(&read, &readEdges)
    if isSorted {
      return PropertyGraph(
        ascending: read, ids: nodeIDs, edges: readEdges, attributes: graphAttributes)
    }
    do throws(GraphError) {
      return try PropertyGraph(nodes: read, edges: readEdges, attributes: graphAttributes)
    } catch {
      throw GraphMLError(line: line(of: error), "\(error)")
    }
  }

  /// Whether all nodes and edges stand sorted by id, the nodes first, and every end is a node.
  private var isSorted: Bool {
    edges.isAscending && ids.all.count == nodes.count
      && nodes.enumerated().allSatisfy { $0.offset == $0.element.id }
      && zip(ids.all, ids.all.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// Where the file is at fault: looked for only now that it is known to be.
  private func line(of error: GraphError) -> Int {
    switch error {
    case .duplicateNode(let id):
      let places = nodes.indices.filter { ids.all[nodes[$0].id] == id }
      return places.count > 1 ? Int(nodes[places[1]].line) : 0
    case .duplicateEdge(let id), .danglingEdge(let id, _):
      return edges.ids.firstIndex(of: id).map { Int(edges.all[$0].line) } ?? 0
    }
  }

  /// Gives every edge an id of its own.
  private mutating func nameEdges() {
    if edges.isAscending { return }
    let missing = Set(edges.withoutID)
    var taken = Set<ElementID>(minimumCapacity: edges.all.count)
    var repeated: [Int] = []
    for (index, id) in edges.ids.enumerated() where !missing.contains(index) {
      if !taken.insert(id).inserted { repeated.append(index) }
    }
    for index in repeated {
      let id = edges.ids[index].rawValue
      var number = 2
      while !taken.insert(ElementID("\(id)~\(number)")).inserted { number += 1 }
      edges.rename(index, "\(id)~\(number)")
      log.warn(
        line: Int(edges.all[index].line), kind: "repeated edge",
        "the edge id '\(id)' is taken; this edge is read as '\(id)~\(number)'")
    }
    var number = 1
    for index in edges.withoutID {
      while !taken.insert(ElementID("e\(number)")).inserted { number += 1 }
      edges.rename(index, "e\(number)")
      log.warn(
        line: Int(edges.all[index].line), kind: "edge without id",
        "an edge has no id and is read as 'e\(number)'")
    }
  }

  /// Makes the values of a key one type, where some did not fit it.
  private mutating func widen(_ nodes: inout [Node], _ edges: inout [Edge]) {
    let wide = keys.all.filter(\.isWide)
    guard !wide.isEmpty else { return }
    for key in wide {
      let id = String(decoding: key.id, as: UTF8.self)
      log.warn(
        line: key.line, "key '\(id)' is of type int, but a value exceeds 32 bits; read as long")
      if key.domains.contains(.node) {
        for index in nodes.indices { nodes[index].attributes.widen(key.name) }
      }
      if key.domains.contains(.edge) {
        for index in edges.indices { edges[index].attributes.widen(key.name) }
      }
      if key.domains.contains(.graph) { graphAttributes.widen(key.name) }
    }
  }
}

extension Attributes {
  fileprivate mutating func widen(_ name: String) {
    if case .int(let number) = self[name] { self[name] = .long(Int64(number)) }
  }
}

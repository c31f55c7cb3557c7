internal import GraphModel

extension GraphMLBuilder {
  /// The graph, once the file is read.
  func finished() throws(GraphMLError) -> GraphMLReader.Document {
    if let fault { throw fault }
    if graphCount == 0 {
      throw GraphMLError(line: 0, "the file holds no <graph>")
    }
    if let document = elements.popLast() { takeGraphAttributes(of: document) }
    nameEdges()
    widen()
    return GraphMLReader.Document(graph: try graph(), findings: log.findings)
  }

  private func graph() throws(GraphMLError) -> PropertyGraph {
    do throws(GraphError) {
      return try PropertyGraph(nodes: nodes, edges: edges, attributes: graphAttributes)
    } catch {
      throw GraphMLError(line: line(of: error), "\(error)")
    }
  }

  /// Where the file is at fault: looked for only now that it is known to be.
  private func line(of error: GraphError) -> Int {
    switch error {
    case .duplicateNode(let id):
      let places = nodes.indices.filter { nodes[$0].id == id }
      return places.count > 1 ? Int(nodeLines[places[1]]) : 0
    case .duplicateEdge(let id), .danglingEdge(let id, _):
      return edges.firstIndex { $0.id == id }.map { Int(edgeLines[$0]) } ?? 0
    }
  }

  /// Gives every edge an id of its own.
  private func nameEdges() {
    let isUnique =
      edgesWithoutID.isEmpty && zip(edges, edges.dropFirst()).allSatisfy { $0.id < $1.id }
    if isUnique { return }
    let missing = Set(edgesWithoutID)
    var taken = Set<ElementID>(minimumCapacity: edges.count)
    var repeated: [Int] = []
    for index in edges.indices where !missing.contains(index) {
      if !taken.insert(edges[index].id).inserted { repeated.append(index) }
    }
    for index in repeated {
      let id = edges[index].id.rawValue
      var number = 2
      while !taken.insert(ElementID("\(id)~\(number)")).inserted { number += 1 }
      edges[index] = edges[index].renamed("\(id)~\(number)")
      log.warn(
        line: Int(edgeLines[index]), kind: "repeated edge",
        "the edge id '\(id)' is taken; this edge is read as '\(id)~\(number)'")
    }
    var number = 1
    for index in edgesWithoutID {
      while !taken.insert(ElementID("e\(number)")).inserted { number += 1 }
      edges[index] = edges[index].renamed("e\(number)")
      log.warn(
        line: Int(edgeLines[index]), kind: "edge without id",
        "an edge has no id and is read as 'e\(number)'")
    }
  }

  /// Makes the values of a key one type, where some did not fit it.
  private func widen() {
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

extension Edge {
  fileprivate func renamed(_ id: String) -> Edge {
    Edge(
      id: ElementID(id), source: source, target: target, isDirected: isDirected,
      attributes: attributes)
  }
}

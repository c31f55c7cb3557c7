import GraphModel
import Testing

/// A graph whose edges are written "a-b": with the support of each.
private func graph(_ edges: [(String, Int)], isolated: [String] = []) throws -> PropertyGraph {
  var ids = Set(isolated)
  let edges = edges.map { name, support in
    let ends = name.split(separator: "-").map(String.init)
    ids.formUnion(ends)
    return Edge(
      id: ElementID(name), source: ElementID(ends[0]), target: ElementID(ends[1]),
      attributes: Attributes([("support", .int(Int32(support)))]))
  }
  return try PropertyGraph(nodes: ids.map { Node(id: ElementID($0)) }, edges: edges)
}

private func names(_ graph: PropertyGraph) -> [String] {
  graph.nodes.map(\.id.rawValue) + graph.edges.map(\.id.rawValue)
}

struct SubgraphTests {
  @Test(arguments: [
    (0, ["c"]), (1, ["b", "c", "d", "b-c", "c-d"]),
    (2, ["a", "b", "c", "d", "e", "a-b", "b-c", "c-d", "d-b", "e-d"]),
    (-1, ["c"]), (Int.max, ["a", "b", "c", "d", "e", "a-b", "b-c", "c-d", "d-b", "e-d"]),
  ])
  func `focus follows edges both ways and keeps the edges among what it reached`(
    depth: Int, expected: [String]
  ) throws {
    let graph = try graph(
      [("a-b", 1), ("b-c", 1), ("c-d", 1), ("d-b", 1), ("e-d", 1), ("x-y", 1)])
    var expected = expected
    if depth == 1 { expected.append("d-b") }
    #expect(names(graph.focused(on: [ElementID("c")], depth: depth)) == expected)
  }

  @Test func `a focus that the graph does not hold gives nothing`() throws {
    let graph = try graph([("a-b", 1)])
    #expect(graph.focused(on: [ElementID("z")], depth: 3) == .empty)
  }

  @Test func `nodes are kept by kind, with the edges among them`() throws {
    let kinds = [("a", "person"), ("b", "country"), ("c", "person"), ("d", "base")]
    let graph = try PropertyGraph(
      nodes: kinds.map {
        Node(id: ElementID($0.0), attributes: Attributes([("kind", .string($0.1))]))
      },
      edges: [
        Edge(id: ElementID("1"), source: ElementID("a"), target: ElementID("b")),
        Edge(id: ElementID("2"), source: ElementID("a"), target: ElementID("c")),
        Edge(id: ElementID("3"), source: ElementID("b"), target: ElementID("d")),
      ])
    #expect(names(graph.keepingNodes(having: "kind", in: ["person"])) == ["a", "c", "2"])
    #expect(names(graph.keepingNodes(having: "kind", in: ["base", "country"])) == ["b", "d", "3"])
    #expect(names(graph.keepingNodes(having: "color", in: ["person"])).isEmpty)
  }

  @Test func `edges are kept by relation, and nodes that lose all theirs may go`() throws {
    func edge(_ id: String, _ source: String, _ target: String, _ label: String) -> Edge {
      Edge(
        id: ElementID(id), source: ElementID(source), target: ElementID(target),
        attributes: Attributes([("label", .string(label))]))
    }
    let graph = try PropertyGraph(
      nodes: ["a", "b", "c"].map { Node(id: ElementID($0)) },
      edges: [edge("1", "a", "b", "borders"), edge("2", "b", "c", "leads")])
    let borders = graph.keepingEdges(having: "label", in: ["borders"])
    #expect(names(borders) == ["a", "b", "c", "1"])
    #expect(names(borders.withoutIsolatedNodes()) == ["a", "b", "1"])
    #expect(names(borders.withoutIsolatedNodes(except: [ElementID("c")])) == ["a", "b", "c", "1"])
  }

  @Test(
    arguments: [
      (Attributes([("support", .int(3)), ("weight", .double(9))]), 3.0),
      (Attributes([("weight", .double(2.5))]), 2.5),
      (Attributes([("weight", .string("4"))]), 4), (Attributes(), 1),
      (Attributes([("support", .double(.nan))]), 1), (Attributes([("support", .int(-2))]), 0),
    ] as [(Attributes, Double)])
  func `support is a number whatever the file holds`(attributes: Attributes, support: Double) {
    #expect(attributes.support == support)
  }

  @Test func `minimum support keeps what reaches it`() throws {
    let graph = try graph([("a-b", 1), ("b-c", 2), ("c-d", 3)])
    #expect(graph.keepingEdges(withSupportAtLeast: 2).edges.map(\.id.rawValue) == ["b-c", "c-d"])
  }
}

struct StrongestTests {
  @Test func `the strongest edges are kept with the nodes they need`() throws {
    let graph = try graph([("a-b", 1), ("b-c", 5), ("c-d", 3), ("e-f", 4)])
    let (strongest, leftOut) = graph.strongest(nodes: 4, edges: 2)
    #expect(names(strongest) == ["b", "c", "e", "f", "b-c", "e-f"])
    #expect(leftOut == PropertyGraph.LeftOut(nodes: 2, edges: 2))
  }

  @Test func `an edge that needs too many nodes gives way to one that fits`() throws {
    let graph = try graph([("a-b", 5), ("c-d", 4), ("b-c", 3)])
    #expect(names(graph.strongest(nodes: 3, edges: 9).graph) == ["a", "b", "c", "a-b", "b-c"])
  }

  @Test func `room that is left goes to the nodes most mentioned`() throws {
    let nodes = [("a", 1), ("b", 7), ("c", 7)].map {
      Node(id: ElementID($0.0), attributes: Attributes([("mentions", .int($0.1))]))
    }
    let graph = try PropertyGraph(nodes: nodes, edges: [])
    #expect(names(graph.strongest(nodes: 1, edges: 1).graph) == ["b"])
    #expect(names(graph.strongest(nodes: 2, edges: 1).graph) == ["b", "c"])
    #expect(names(graph.strongest(nodes: 2, edges: 1, keepingIsolated: false).graph).isEmpty)
  }

  @Test func `of equal edges the surer and then the smaller id is kept`() throws {
    func edge(_ id: String, confidence: Double) -> Edge {
      Edge(
        id: ElementID(id), source: ElementID("a"), target: ElementID("a"),
        attributes: Attributes([("confidence", .double(confidence))]))
    }
    let graph = try PropertyGraph(
      nodes: [Node(id: ElementID("a"))],
      edges: [edge("1", confidence: 0.5), edge("2", confidence: 0.9), edge("3", confidence: 0.9)])
    #expect(graph.strongest(nodes: 1, edges: 1).graph.edges.map(\.id.rawValue) == ["2"])
  }

  @Test func `a graph within the limits stays whole`() throws {
    let graph = try graph([("a-b", 1), ("c-c", 2)], isolated: ["z"])
    let (strongest, leftOut) = graph.strongest(nodes: 4, edges: 2)
    #expect(strongest == graph)
    #expect(leftOut.isNothing)
  }
}

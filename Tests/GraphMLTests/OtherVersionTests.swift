import GraphML
import GraphModel
import SeededRandomness
import Testing

/// A file that is read beside another version of its graph.
@Suite struct OtherVersionTests {
  /// The graph with some of its elements taken out, renamed, or with another value.
  private func edited(_ graph: PropertyGraph, _ random: inout SplitMix64) throws -> PropertyGraph {
    var nodes: [Node] = []
    for var node in graph.nodes {
      if Int.random(in: 0..<4, using: &random) == 0 { node.attributes["extra"] = .int(1) }
      nodes.append(node)
    }
    var edges: [Edge] = []
    for edge in graph.edges {
      let chance = Int.random(in: 0..<6, using: &random)
      if chance == 0 { continue }
      var attributes = edge.attributes
      if chance == 1 { attributes["label"] = nil }
      edges.append(
        Edge(
          id: chance == 2 ? ElementID("\(edge.id.rawValue)&renamed \(edges.count)") : edge.id,
          source: chance == 3 ? edge.target : edge.source, target: edge.target,
          isDirected: edge.isDirected, attributes: attributes))
    }
    return try PropertyGraph(nodes: nodes, edges: edges, attributes: graph.attributes)
  }

  @Test(arguments: 0..<200)
  func `beside another version a file is read as by itself`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let old = try PropertyGraph.random(seed: seed)
    let new = try edited(old, &random)
    let foreign = try PropertyGraph.random(seed: seed + 1)
    let files = try [old, new, foreign].map { try GraphMLWriter().bytes($0) }
    let first = try GraphMLReader().read(files[0]).graph
    for file in files {
      let alone = try GraphMLReader().read(file)
      let beside = try GraphMLReader(beside: first).read(file)
      #expect(beside.graph == alone.graph)
      #expect(beside.findings == alone.findings)
      #expect(try GraphMLWriter().bytes(beside.graph) == file)
    }
  }

  @Test func `an id with a reference is not taken for one that is spelt like it`() throws {
    func file(_ id: String, _ value: String) -> [UInt8] {
      Array(
        """
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">\
        <key id="k" for="all" attr.name="k" attr.type="string"/><graph edgedefault="directed">\
        <node id="\(id)"><data key="k">\(value)</data></node></graph></graphml>
        """.utf8)
    }
    let old = try GraphMLReader().read(file("a&amp;#38;b", "1")).graph
    let new = try GraphMLReader(beside: old).read(file("a&amp;b", "1")).graph
    #expect(old.nodes.map(\.id) == ["a&#38;b"])
    #expect(new.nodes.map(\.id) == ["a&b"])
  }

  @Test func `a number that does not fit is widened in its own version alone`() throws {
    func file(_ values: [String]) -> [UInt8] {
      let nodes = values.enumerated().map {
        "<node id=\"\($0.offset)\"><data key=\"k\">\($0.element)</data></node>"
      }
      return Array(
        """
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">\
        <key id="k" for="node" attr.name="k" attr.type="int"/><graph edgedefault="directed">\
        \(nodes.joined())</graph></graphml>
        """.utf8)
    }
    let old = try GraphMLReader().read(file(["1", "2"])).graph
    let new = try GraphMLReader(beside: old).read(file(["1", "5000000000"])).graph
    #expect(old.nodes.map { $0.attributes["k"] } == [.int(1), .int(2)])
    #expect(new.nodes.map { $0.attributes["k"] } == [.long(1), .long(5_000_000_000)])
  }
}

import GraphML
import GraphModel
import Testing

struct RoundTripTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `reading what was written gives the graph back`(block: UInt64) throws {
    for seed in (block * 10)..<(block * 10 + 10) {
      let graph = try PropertyGraph.random(seed: seed)
      let bytes = try GraphMLWriter().bytes(graph)
      let document = try GraphMLReader().read(bytes)
      try #require(document.graph == graph, "seed \(seed)")
      try #require(
        document.findings.allSatisfy { $0.message.contains("empty id") }, "seed \(seed)")
      try #require(try GraphMLWriter().bytes(document.graph) == bytes, "seed \(seed)")
    }
  }

  @Test(arguments: GraphMLProfile.allCases)
  func `whatever a profile adds is left out again`(profile: GraphMLProfile) throws {
    for seed in 5000..<5300 as Range<UInt64> {
      let graph = try PropertyGraph.random(seed: seed)
      let bytes = try GraphMLWriter(profile: profile).bytes(graph)
      let document = try GraphMLReader().read(bytes)
      try #require(document.graph == graph, "seed \(seed)")
    }
  }

  @Test func `an empty string and an absent one are told apart`() throws {
    let graph = try PropertyGraph(
      nodes: [
        Node(id: "a", attributes: Attributes([("text", .string(""))])), Node(id: "b"),
      ], edges: [])
    #expect(try GraphMLReader().read(GraphMLWriter().bytes(graph)).graph == graph)
  }
}

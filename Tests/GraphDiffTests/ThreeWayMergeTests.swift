internal import GraphDiff
internal import GraphModel
internal import Testing

@Suite struct ThreeWayMergeTests {
  @Test(arguments: 0..<10)
  func `a side that changed nothing leaves the other as it is`(seed: Int) throws {
    var random = RandomGraph(seed: UInt64(seed))
    for _ in 0..<200 {
      let (base, side) = (try random.graph(), try random.graph())
      for merge in [
        ThreeWayMerge(base: base, ours: base, theirs: side),
        ThreeWayMerge(base: base, ours: side, theirs: base),
        ThreeWayMerge(base: base, ours: side, theirs: side),
      ] {
        #expect(merge.conflicts.isEmpty)
        #expect(merge.graph.digest == side.digest)
      }
    }
  }

  private func graph(_ attributes: KeyValuePairs<String, AttributeValue>) throws -> PropertyGraph {
    PropertyGraph.ours(try .of(attributes))
  }

  private func merged(
    _ name: String, _ base: AttributeValue, _ ours: AttributeValue, _ theirs: AttributeValue
  ) throws -> (AttributeValue?, Int) {
    let merge = ThreeWayMerge(
      base: try graph([name: base]), ours: try graph([name: ours]),
      theirs: try graph([name: theirs]))
    return (merge.graph.nodes.first?.attributes[name], merge.conflicts.count)
  }

  @Test func `counts take the change of both`() throws {
    #expect(try merged("support", .int(3), .int(5), .int(4)) == (.int(6), 0))
  }

  @Test func `lists take what both added`() throws {
    #expect(
      try merged("aliases", .string("a | b"), .string("a | b | c"), .string("b | d"))
        == (.string("b | c | d"), 0))
  }

  @Test func `two figures in the place of one are conflicting claims`() throws {
    #expect(
      try merged("quantity", .string("6,500"), .string("7,000"), .string("7,500"))
        == (.string("7,000"), 1))
  }

  @Test func `two labels in the place of one are conflicting claims`() throws {
    let merge = ThreeWayMerge(
      base: try graph(["label": .string("Kant")]), ours: try graph(["label": .string("Kant Base")]),
      theirs: try graph(["label": .string("Kant Air Base")]))
    #expect(
      merge.conflicts.map(\.words) == [
        "entity 'Kant Base', label: ours says “Kant Base”, theirs says “Kant Air Base”, "
          + "before it was “Kant”"
      ])
  }

  @Test func `what one side removed and the other changed is kept and told`() throws {
    let base = try graph(["x": .int(1)])
    let merge = ThreeWayMerge(
      base: base, ours: PropertyGraph.ours(.empty), theirs: try graph(["x": .int(2)]))
    #expect(merge.graph.nodes.count == 1)
    #expect(merge.conflicts.count == 1)
  }

  @Test func `an end that one side removed stays for the relation that the other added`() throws {
    let nodes = ["a", "b"].map { Node(id: ElementID($0)) }
    let base = try PropertyGraph(nodes: nodes, edges: [])
    let ours = try PropertyGraph(
      nodes: nodes,
      edges: [Edge(id: ElementID("e"), source: ElementID("a"), target: ElementID("b"))])
    let theirs = try PropertyGraph(nodes: [nodes[0]], edges: [])
    let merge = ThreeWayMerge(base: base, ours: ours, theirs: theirs)
    #expect(merge.graph == ours)
    #expect(merge.conflicts.count == 1)
  }
}

extension PropertyGraph {
  /// The graph, saying in its profile that it is ours.
  static func ours(_ graph: PropertyGraph) -> PropertyGraph {
    let attributes = Attributes([("profile", .string("newsgraph-portable/1"))])
    return (try? PropertyGraph(nodes: graph.nodes, edges: graph.edges, attributes: attributes))
      ?? graph
  }
}

internal import GraphDiff
internal import GraphModel
internal import Testing

@Suite struct GraphPatchTests {
  @Test func `a change tells the old and the new value of each attribute that changed`() throws {
    let diff = GraphPatch(
      from: try .of(["gone": .int(1), "kept": .int(2), "other": .int(3)]),
      to: try .of(["come": .boolean(true), "kept": .int(2), "other": .long(3)]))
    let changes = try #require(diff.nodesChanged.first).attributes
    #expect(changes.map(\.name) == ["come", "gone", "other"])
    #expect(changes.map(\.old) == [nil, .int(1), .int(3)])
    #expect(changes.map(\.new) == [.boolean(true), nil, .long(3)])
  }

  @Test func `an edge with another end under the same id is another edge`() throws {
    func graph(to target: String) throws -> PropertyGraph {
      try PropertyGraph(
        nodes: ["a", "b", "c"].map { Node(id: ElementID($0)) },
        edges: [Edge(id: ElementID("e"), source: ElementID("a"), target: ElementID(target))])
    }
    let diff = GraphPatch(from: try graph(to: "b"), to: try graph(to: "c"))
    #expect(diff.edgesRemoved.map(\.target.rawValue) == ["b"])
    #expect(diff.edgesAdded.map(\.target.rawValue) == ["c"])
    #expect(diff.edgesChanged.isEmpty)
    #expect(try diff.applied(to: graph(to: "b")) == graph(to: "c"))
  }

  @Test(arguments: [
    AttributeValue.double(.nan), .float(.nan), .double(-.infinity), .double(-0.0), .string(""),
  ])
  func `a value is itself`(value: AttributeValue) throws {
    #expect(GraphPatch(from: try .of(["x": value]), to: try .of(["x": value])).isEmpty)
  }

  @Test(arguments: [
    (AttributeValue.double(0), AttributeValue.double(-0.0)),
    (.string("\u{E9}"), .string("e\u{301}")),
    (.string("12345678a"), .string("12345678b")),
    (.int(1), .long(1)),
    (.string("1"), .int(1)),
  ])
  func `values of other bytes are other values`(old: AttributeValue, new: AttributeValue) throws {
    let before = try PropertyGraph.of(["x": old])
    let after = try PropertyGraph.of(["x": new])
    let diff = GraphPatch(from: before, to: after)
    #expect(diff.nodesChanged.count == 1)
    #expect(GraphPatch(from: try diff.applied(to: before), to: after).isEmpty)
  }

  @Test func `long runs of combining marks are compared in linear time`() throws {
    let marks = String(repeating: "\u{301}", count: 400_000)
    let diff = GraphPatch(
      from: try .of(["x": .string("a" + marks + "b")]),
      to: try .of(["x": .string("a" + marks + "c")])
    )
    #expect(diff.nodesChanged.count == 1)
  }

  @Test func `a patch names the node that it does not find`() throws {
    let diff = GraphPatch(from: try SampleGraphs.old(), to: try SampleGraphs.new())
    #expect(throws: PatchError.missing(.node, ElementID("organization:interfax"))) {
      try diff.applied(to: .empty)
    }
  }

  @Test func `a patch names the node that is not as it was`() throws {
    let diff = GraphPatch(from: try .of(["x": .int(1)]), to: try .of(["x": .int(2)]))
    #expect(throws: PatchError.altered(.node, ElementID("n"))) {
      try diff.applied(to: .of(["x": .int(3)]))
    }
  }

  @Test func `a patch adds nothing that is there`() throws {
    let diff = GraphPatch(from: .empty, to: try .of(["x": .int(1)]))
    #expect(throws: PatchError.notAGraph(.duplicateNode(ElementID("n")))) {
      try diff.applied(to: .of([:]))
    }
  }

  @Test func `a patch that does not fit says what to do`() {
    #expect(
      PatchError.missing(.edge, ElementID("e1")).description
        == "the patch changes edge 'e1', which is not in the graph; "
        + "apply it to the graph that it was made from")
  }
}

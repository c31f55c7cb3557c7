internal import GraphDiff
internal import GraphModel
internal import Testing

@Suite struct ChangeFilterTests {
  private func comparison(_ old: AttributeValue, _ new: AttributeValue) throws -> GraphComparison {
    GraphComparison(
      old: try .of(["x": old, "label": .string("L")]),
      new: try .of(["x": new, "label": .string("L")]))
  }

  @Test(arguments: [
    (0.90, 0.95, false), (0.95, 0.90, false), (0.1, 0.15, false), (0.90, 0.951, true),
    (0.95, 0.89, true), (1e9, 1e9 + 0.06, true),
  ])
  func `a number may be off by the tolerance and no more`(
    old: Double, new: Double, isTold: Bool
  ) throws {
    let view = DiffView(
      try comparison(.double(old), .double(new)), filter: ChangeFilter(tolerances: ["x": 0.05]))
    #expect(view.changes.isEmpty == !isTold)
    #expect((view.extent == .assertions) == isTold)
  }

  @Test func `a tolerance holds for numbers that are written as text, and for no other attribute`()
    throws
  {
    let texts = try comparison(.string("0.90"), .string("0.95"))
    #expect(DiffView(texts, filter: ChangeFilter(tolerances: ["x": 0.05])).changes.isEmpty)
    #expect(DiffView(texts, filter: ChangeFilter(tolerances: ["y": 0.05])).changes.count == 1)
    let nan = try comparison(.double(.nan), .double(1))
    #expect(DiffView(nan, filter: ChangeFilter(tolerances: ["x": 9])).changes.count == 1)
  }

  @Test func `an attribute that is ignored is not told, and the rest is`() throws {
    let comparison = GraphComparison(
      old: try .of(["label": .string("a"), "x": .int(1)]),
      new: try .of(["label": .string("b"), "x": .int(2)]))
    let change = try #require(
      DiffView(comparison, filter: ChangeFilter(ignored: ["label"])).changes.first)
    #expect(change.kind == .changed)
    #expect(change.attributes.map(\.name) == ["x"])
    #expect(
      DiffView(comparison, filter: ChangeFilter(ignored: ["label", "x"])).changes.isEmpty)
  }

  @Test(arguments: [
    ("entities", 4), ("relations", 5), ("base", 0), ("country", 3), ("reject", 1), ("removed", 2),
    ("nothing", 0),
  ])
  func `only what is asked for is told`(kind: String, count: Int) throws {
    let comparison = GraphComparison(old: try SampleGraphs.old(), new: try SampleGraphs.new())
    let view = DiffView(comparison, filter: ChangeFilter(kept: [kind]))
    #expect(view.changes.count == count)
  }

  @Test func `what is told does not change the patch`() throws {
    let comparison = GraphComparison(old: try SampleGraphs.old(), new: try SampleGraphs.new())
    let view = DiffView(comparison, filter: ChangeFilter(ignored: ["label"], kept: ["nothing"]))
    #expect(
      SealedPatch(view.comparison).text
        == SealedPatch(from: try SampleGraphs.old(), to: try SampleGraphs.new()).text)
  }

  @Test(arguments: [
    (ChangeGate.Limit.count(1), false), (.count(0), true), (.percent(25), true),
    (.percent(100), false), (.percent(33.4), false), (.percent(33.3), true),
  ])
  func `a gate lets pass what is at its limit`(limit: ChangeGate.Limit, isCrossed: Bool) throws {
    // One of four entities and one of three relations are gone.
    let comparison = GraphComparison(old: try SampleGraphs.old(), new: try SampleGraphs.new())
    let gate = ChangeGate(mostRemoved: limit)
    #expect(gate.objections(to: comparison.changes, of: comparison).isEmpty == !isCrossed)
  }

  @Test func `a gate says what it objects to`() throws {
    let comparison = GraphComparison(old: try SampleGraphs.old(), new: try SampleGraphs.new())
    let gate = ChangeGate(forbidden: [.removed, .merged], mostRemoved: .percent(5))
    #expect(
      gate.objections(to: comparison.changes, of: comparison) == [
        "1 entity removed", "1 relation removed", "1 entity of 4 removed, more than 5%",
        "1 relation of 3 removed, more than 5%",
      ])
  }
}

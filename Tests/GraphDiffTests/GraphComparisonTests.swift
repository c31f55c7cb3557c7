internal import GraphDiff
internal import GraphModel
internal import Testing

@Suite struct GraphComparisonTests {
  /// A graph of one node that says in its profile that it is ours.
  private func ours(
    _ node: KeyValuePairs<String, AttributeValue>,
    graph: KeyValuePairs<String, AttributeValue> = [:]
  ) throws -> PropertyGraph {
    var attributes = Attributes(graph.map { ($0.key, $0.value) })
    attributes["profile"] = .string("newsgraph-portable/1")
    return try PropertyGraph(
      nodes: PropertyGraph.of(node).nodes, edges: [], attributes: attributes)
  }

  @Test func `a change of evidence alone is told apart`() throws {
    let comparison = GraphComparison(
      old: try ours(["label": .string("Kant"), "mentions": .int(1), "weight": .double(1)]),
      new: try ours(["label": .string("Kant"), "mentions": .int(2), "weight": .double(2)]))
    #expect(comparison.changes.map(\.kind) == [.evidence])
    #expect(comparison.extent == .evidence)
  }

  @Test func `a change of evidence and label is a change of what is asserted`() throws {
    let comparison = GraphComparison(
      old: try ours(["label": .string("Kant"), "mentions": .int(1)]),
      new: try ours(["label": .string("Kant Air Base"), "mentions": .int(2)]))
    #expect(comparison.changes.map(\.kind) == [.renamed])
    #expect(comparison.extent == .assertions)
  }

  @Test func `in a graph of another tool a weight is no evidence`() throws {
    let comparison = GraphComparison(
      old: try .of(["weight": .double(1)]), new: try .of(["weight": .double(2)]))
    #expect(comparison.extent == .assertions)
  }

  @Test func `another tool alone changes no evidence`() throws {
    let comparison = GraphComparison(
      old: try ours([:], graph: ["generator": .string("1")]),
      new: try ours([:], graph: ["generator": .string("2")]))
    #expect(comparison.extent == .provenance)
  }

  @Test func `another list of documents alone is a change of evidence`() throws {
    let comparison = GraphComparison(
      old: try ours([:], graph: ["documents": .string("[]")]),
      new: try ours([:], graph: ["documents": .string(#"[{"id":"a"}]"#)]))
    #expect(comparison.extent == .evidence)
  }

  @Test func `equal graphs have no extent`() throws {
    let graph = try SampleGraphs.new()
    #expect(GraphComparison(old: graph, new: graph).extent == .none)
  }

  @Test func `documents are added, removed and edited`() throws {
    let diff = GraphPatch(from: try SampleGraphs.old(), to: try SampleGraphs.new())
    let changes = try #require(diff.documentChanges)
    #expect(changes.added.map(\.id) == ["c.txt"])
    #expect(changes.removed.map(\.id) == ["b.txt"])
    #expect(changes.edited.map(\.sha256) == ["33"])
  }

  @Test(arguments: [nil, "", "not JSON", "{}", "[1]", #"[{"title":"no id"}]"#])
  func `of a list that cannot be read no document change is told`(list: String?) throws {
    var attributes: KeyValuePairs<String, AttributeValue> = [:]
    if let list { attributes = ["documents": .string(list)] }
    let diff = GraphPatch(
      from: try ours([:], graph: ["documents": .string("[]")]),
      to: try ours([:], graph: attributes))
    #expect(diff.documentChanges == nil)
  }

  @Test func `a document whose bytes are the same is not edited`() throws {
    let diff = GraphPatch(
      from: try ours([:], graph: ["documents": .string(#"[{"id":"a","sha256":"1"}]"#)]),
      to: try ours(
        [:], graph: ["documents": .string(#"[{"id":"a","sha256":"1","title":"A"}]"#)]))
    #expect(diff.documentChanges?.edited.isEmpty == true)
  }
}

import GraphModel
import Testing

@Suite struct DifferingElementsTests {
  private func graph(_ nodes: [String: String], _ edges: [(String, String, String)]) throws
    -> PropertyGraph
  {
    try PropertyGraph(
      nodes: nodes.map {
        Node(id: ElementID($0.key), attributes: Attributes([("label", .string($0.value))]))
      },
      edges: edges.map {
        Edge(id: ElementID($0.0), source: ElementID($0.1), target: ElementID($0.2))
      })
  }

  @Test func `what comes, goes and changes is told in the order of ids`() throws {
    let old = try graph(
      ["a": "A", "b": "B", "d": "D"], [("1", "a", "b"), ("2", "a", "b"), ("4", "d", "d")])
    let new = try graph(
      ["a": "A", "b": "Other", "c": "C", "d": "D"],
      [("1", "a", "b"), ("2", "b", "a"), ("3", "a", "b"), ("4", "d", "d")])
    let differing = DifferingElements(old, new)
    #expect(differing.nodes == [.both(old: 1, new: 1), .new(2)])
    #expect(differing.sameNodes == [0, -1, 3])
    #expect(differing.edges == [.both(old: 1, new: 1), .new(2)])
    let back = DifferingElements(new, old)
    #expect(back.nodes == [.both(old: 1, new: 1), .old(2)])
    #expect(back.edges == [.both(old: 1, new: 1), .old(2)])
    #expect(back.sameNodes == [0, -1, -1, 2])
  }

  @Test func `an edge of which an end went to another node under its id is the same`() throws {
    // Ends are known by their ids, whatever their nodes say.
    let old = try graph(["a": "A", "b": "B"], [("1", "a", "b")])
    let new = try graph(["a": "Other", "b": "B"], [("1", "a", "b")])
    #expect(DifferingElements(old, new).edges == [])
  }

  @Test func `a graph does not differ from itself, nor from nothing where there is nothing`() throws
  {
    let some = try graph(["a": "A"], [("1", "a", "a")])
    #expect(DifferingElements(some, some).nodes == [])
    #expect(DifferingElements(.empty, .empty).edges == [])
    #expect(DifferingElements(.empty, some).nodes == [.new(0)])
    #expect(DifferingElements(some, .empty).edges == [.old(0)])
  }
}

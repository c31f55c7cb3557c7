import Evaluation
import FoundationEssentials
import GraphModel
import Testing

struct VerdictTests {
  private func graph(_ edges: Int) throws -> PropertyGraph {
    let nodes = ["a", "b"].map { id in
      var node = Node(id: ElementID(id))
      node.attributes["label"] = .string(id.uppercased())
      return node
    }
    return try PropertyGraph(
      nodes: nodes,
      edges: (0..<edges).map { number in
        var edge = Edge(
          id: ElementID("e\(number)"), source: ElementID("a"), target: ElementID("b"))
        edge.attributes["label"] = .string("consult")
        edge.attributes["confidence"] = .double(0.5)
        edge.attributes["evidence"] = .string(#"[{"quote":"A met B.","rule":"meets"}]"#)
        return edge
      })
  }

  @Test func `the same seed draws the same edges, none twice, and another seed others`() throws {
    let graph = try graph(50)
    let drawn = EdgeSample(of: graph, count: 20, seed: 1).edges.map(\.id.rawValue)
    #expect(drawn == EdgeSample(of: graph, count: 20, seed: 1).edges.map(\.id.rawValue))
    #expect(Set(drawn).count == 20)
    #expect(drawn != EdgeSample(of: graph, count: 20, seed: 2).edges.map(\.id.rawValue))
  }

  @Test func `an edge less changes one of those that are drawn at most`() throws {
    let drawn = Set(EdgeSample(of: try graph(50), count: 20, seed: 1).edges.map(\.id.rawValue))
    let fewer = Set(EdgeSample(of: try graph(49), count: 20, seed: 1).edges.map(\.id.rawValue))
    #expect(drawn.intersection(fewer).count >= 19)
  }

  @Test func `a small graph is drawn whole`() throws {
    let drawn = EdgeSample(of: try graph(3), count: 200, seed: 1).edges.map(\.id.rawValue)
    #expect(drawn.sorted() == ["e0", "e1", "e2"])
  }

  @Test func `a line says what the edge says and holds its sentence`() throws {
    #expect(
      EdgeSample(of: try graph(1), count: 1, seed: 1).jsonLines == """
        {"confidence":0.5,"id":"e0","kind":"consult","object":"B","quote":"A met B.",\
        "rule":"meets","subject":"A","verdict":""}

        """)
  }

  private func list(_ lines: String...) throws -> VerdictList {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).jsonl")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try VerdictList(file: file)
  }

  private func line(_ id: String, _ verdict: String) -> String {
    #"{"id":"\#(id)","kind":"aid","rule":"r","confidence":0.5,"verdict":"\#(verdict)"}"#
  }

  @Test func `verdicts are counted`() throws {
    let list = try list(line("a", "right"), line("b", "wrong"), line("c", "right"))
    #expect(list.verdicts.map(\.isRight) == [true, false, true])
    #expect(list.report.scores == [.init("verdicts.precision", 200.0 / 3)])
  }

  @Test func `an edge without a verdict, and one judged twice, is refused with its line`() {
    for (lines, place) in [
      ([line("a", "right"), line("b", "")], ":2: the verdict is neither"),
      ([line("a", "right"), line("a", "right")], ":2: a is judged twice"),
    ] {
      let error = #expect(throws: EvaluationError.self) { try list(lines[0], lines[1]) }
      #expect(error.map { "\($0)".contains(place) } == true)
    }
  }
}

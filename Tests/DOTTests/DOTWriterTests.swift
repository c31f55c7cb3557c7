import FoundationEssentials
import GraphModel
import Testing

@testable import DOT

struct DOTWriterTests {
  @Test(arguments: [("data", DOTPurpose.data), ("picture", .picture)])
  func `a graph is written`(name: String, purpose: DOTPurpose) throws {
    var options = DOTOptions()
    options.title = "Forces & <bases>"
    options.note = "4 of 9 nodes shown"
    options.purpose = purpose
    try expectGolden("\(name).dot", text(of: sample(), options))
  }

  @Test func `another program's graph is drawn plainly`() throws {
    let graph = try PropertyGraph(
      nodes: [
        Node(id: ElementID("1"), attributes: Attributes([("name", .string("Myriel"))])),
        Node(id: ElementID("2")),
      ],
      edges: [
        Edge(
          id: ElementID("e"), source: ElementID("1"), target: ElementID("2"), isDirected: false,
          attributes: Attributes([("weight", .double(4))]))
      ])
    try expectGolden("foreign.dot", text(of: graph))
  }

  @Test func `no graph is a graph`() {
    #expect(text(of: .empty).hasSuffix("  ]\n}\n"))
  }

  @Test func `edges that join two nodes the same way share a line`() throws {
    let bundles = EdgeBundle.bundles(of: try sample(), options: DOTOptions())
    #expect(
      bundles.map { $0.edges.map(\.id.rawValue) } == [
        ["e1"], ["e2"], ["e4", "e3"], ["e5"], ["e6"],
      ])
    var options = DOTOptions()
    options.drawsAllEdges = true
    #expect(EdgeBundle.bundles(of: try sample(), options: options).count == 6)
  }

  @Test(arguments: [
    (["phrase": "warned"], "warned"), (["label": "member_of"], "member of"),
    (["phrase": "holds office in", "title": "Foreign Minister"], "Foreign Minister"),
    (
      ["phrase": "has forces in", "quantity": "6,000 troops | 7,500 troops"],
      "has forces in (6,000 troops, 7,500 troops)"
    ),
    (["phrase": "is a member of", "polarity": "negative"], "not: is a member of"),
    (["phrase": "deployed forces to", "modality": "planned"], "planned: deployed forces to"),
    ([:], ""),
  ])
  func `an edge says what is useful`(attributes: [String: String], caption: String) {
    let attributes = Attributes(attributes.map { ($0.key, .string($0.value)) })
    let edge = Edge(
      id: ElementID("e"), source: ElementID("a"), target: ElementID("b"), attributes: attributes)
    let look = DOTStyle.knowledge.look(ofEdge: attributes)
    #expect(EdgeCaption.text(of: edge, look: look) == caption)
  }

  @Test func `a line with many texts counts the rest`() throws {
    let edges = ["a", "a", "b", "c", "d"].enumerated().map { index, phrase in
      Edge(
        id: ElementID("\(index)"), source: ElementID("x"), target: ElementID("x"),
        attributes: Attributes([("phrase", .string(phrase))]))
    }
    let graph = try PropertyGraph(nodes: [Node(id: ElementID("x"))], edges: edges)
    let bundle = try #require(EdgeBundle.bundles(of: graph, options: DOTOptions()).first)
    #expect(EdgeCaption.lines(of: bundle, style: .knowledge) == ["a ×2", "b", "+ 2 more"])
  }

  @Test(arguments: [
    (10, 20, DOTPurpose.data, LayoutEngine.dot), (61, 20, .data, .sfdp), (10, 20, .picture, .neato),
    (150, 300, .picture, .neato), (301, 300, .picture, .sfdp),
  ])
  func `the engine suits the size`(
    nodes: Int, edges: Int, purpose: DOTPurpose, engine: LayoutEngine
  ) {
    #expect(LayoutEngine.suited(nodes: nodes, edges: edges, purpose: purpose) == engine)
  }

  private func text(of graph: PropertyGraph, _ options: DOTOptions = DOTOptions()) -> String {
    var text = ""
    DOTWriter(options: options).write(graph, to: &text)
    return text
  }

  private func sample() throws -> PropertyGraph {
    func node(_ id: String, _ attributes: [(String, AttributeValue)]) -> Node {
      Node(id: ElementID(id), attributes: Attributes(attributes))
    }
    func edge(_ id: String, _ ends: (String, String), _ attributes: [(String, AttributeValue)])
      -> Edge
    {
      Edge(
        id: ElementID(id), source: ElementID(ends.0), target: ElementID(ends.1),
        attributes: Attributes(attributes))
    }
    let evidence = #"[{"begin":0,"document":"a.txt","end":9,"quote":"\"No\", said R&D."}]"#
    return try PropertyGraph(
      nodes: [
        node(
          "country:aa",
          [
            ("kind", .string("country")), ("label", .string("Aaland")),
            ("aliases", .string("Aa | Å")), ("mentions", .int(3)), ("documents", .int(1)),
          ]),
        node("country:bb", [("kind", .string("country")), ("label", .string("Beeland"))]),
        node("person:c-d", [("kind", .string("person")), ("label", .string("Cy \"Dee\""))]),
        node(
          "base:north",
          [("kind", .string("base")), ("label", .string("Northern Combined Air and Naval Base"))]),
      ],
      edges: [
        edge(
          "e1", ("country:aa", "country:bb"),
          [
            ("label", .string("borders")), ("phrase", .string("borders")),
            ("class", .string("state")),
          ]),
        edge(
          "e2", ("person:c-d", "country:aa"),
          [
            ("label", .string("holds_position")), ("title", .string("Foreign Minister")),
            ("class", .string("state")),
          ]),
        edge(
          "e3", ("country:aa", "country:bb"),
          [
            ("label", .string("threaten")), ("phrase", .string("warned")),
            ("class", .string("event")), ("quad", .string("verbal_conflict")), ("support", .int(1)),
          ]),
        edge(
          "e4", ("country:aa", "country:bb"),
          [
            ("label", .string("sanction")), ("phrase", .string("imposed sanctions on")),
            ("class", .string("event")), ("quad", .string("material_conflict")),
            ("support", .int(4)), ("confidence", .double(0.75)), ("date", .string("2021-07-17")),
            ("evidence", .string(evidence)),
          ]),
        edge(
          "e5", ("country:aa", "country:bb"),
          [
            ("label", .string("assault")), ("phrase", .string("attacked")),
            ("polarity", .string("negative")), ("quad", .string("material_conflict")),
          ]),
        edge(
          "e6", ("country:bb", "base:north"),
          [
            ("label", .string("stationed_in")), ("phrase", .string("has forces in")),
            ("quantity", .string("7,500 troops")), ("modality", .string("planned")),
          ]),
      ])
  }

  /// Compares with a file in `Golden`, which `UPDATE_GOLDEN=1` rewrites.
  private func expectGolden(
    _ name: String, _ actual: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/\(name)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(actual.utf8).write(to: file)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(actual == expected, sourceLocation: location)
  }
}

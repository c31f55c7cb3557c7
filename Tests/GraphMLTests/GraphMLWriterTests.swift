import GraphML
import GraphModel
import Testing

struct GraphMLWriterTests {
  /// Three nodes, two edges, one value of each type.
  static let sample = PropertyGraph.sample

  private func text(_ graph: PropertyGraph, _ profile: GraphMLProfile = .portable) throws -> String
  {
    String(decoding: try GraphMLWriter(profile: profile).bytes(graph), as: UTF8.self)
  }

  @Test func `the portable profile is as designed`() throws {
    #expect(
      try text(PropertyGraph.sample) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="g_profile" for="graph" attr.name="profile" attr.type="string"/>
          <key id="n_first_x0020_seen" for="node" attr.name="first_x0020_seen" attr.type="string"/>
          <key id="n_kind" for="node" attr.name="kind" attr.type="string"/>
          <key id="n_label" for="node" attr.name="label" attr.type="string"/>
          <key id="labels" for="node" attr.name="labels" attr.type="string"/>
          <key id="n_mentions" for="node" attr.name="mentions" attr.type="int"/>
          <key id="e_class" for="edge" attr.name="class" attr.type="string"/>
          <key id="label" for="edge" attr.name="label" attr.type="string"/>
          <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
          <graph edgedefault="directed">
            <data key="g_profile">newsgraph-portable/1</data>
            <node id="country:tj">
              <data key="n_kind">country</data>
              <data key="n_label">Tajikistan &amp; "friends"</data>
              <data key="labels">:Country</data>
              <data key="n_mentions">7</data>
            </node>
            <node id="organization:csto">
              <data key="n_first_x0020_seen">2021-06</data>
              <data key="n_kind">organization</data>
              <data key="n_label">CSTO</data>
            </node>
            <node id="place:x"/>
            <edge id="e1" source="country:tj" target="organization:csto">
              <data key="label">member_of</data>
              <data key="e_class">state</data>
              <data key="e_weight">0.1</data>
            </edge>
            <edge id="e2" source="place:x" target="place:x" directed="false"/>
          </graph>
        </graphml>

        """)
  }

  @Test func `Gephi finds the kind of an edge in an attribute`() throws {
    let lines = try text(PropertyGraph.sample, .gephi).split(separator: "\n")
    #expect(
      lines.contains(
        "    <edge id=\"e1\" source=\"country:tj\" target=\"organization:csto\" label=\"member_of\">"
      ))
  }

  @Test func `Cytoscape finds names and interactions`() throws {
    let lines = try text(PropertyGraph.sample, .cytoscape).split(separator: "\n")
    #expect(lines.contains("      <data key=\"x_name\">CSTO</data>"))
    #expect(lines.contains("      <data key=\"x_interaction\">member_of</data>"))
  }

  @Test func `TinkerPop finds the labels under its ids`() throws {
    let lines = try text(PropertyGraph.sample, .tinkerpop).split(separator: "\n")
    #expect(lines.contains("      <data key=\"labelV\">country</data>"))
    #expect(lines.contains("      <data key=\"labelE\">member_of</data>"))
  }

  private func report(_ graph: PropertyGraph) throws -> GraphMLWriter.Report {
    try GraphMLWriter().write(graph) { _ in }
  }

  @Test func `what GraphML cannot hold is counted`() throws {
    let graph = try PropertyGraph(
      nodes: [
        Node(
          id: "a\u{1B}",
          attributes: Attributes([
            ("bell", .string("\u{7}\u{FFFE}")), ("far", .double(.infinity)), ("near", .double(1)),
            ("some", .int(1)),
          ])),
        Node(id: "b", attributes: Attributes([("near", .double(.nan)), ("some", .double(0.5))])),
        Node(
          id: "c",
          attributes: Attributes([("long", .string(String(repeating: "x", count: 10_000_001)))])),
      ], edges: [])
    let report = try report(graph)
    #expect(report.replacedCharacters == 3)
    #expect(report.omittedNumbers == 2)
    #expect(report.widenedValues == 1)
    #expect(report.longTexts == 1)
  }

  @Test func `a key without a value that can be written is not declared`() throws {
    let graph = try PropertyGraph(
      nodes: [Node(id: "a", attributes: Attributes([("far", .double(-.infinity))]))], edges: [])
    #expect(try GraphMLReader().read(GraphMLWriter().bytes(graph)).graph.keys == [])
    #expect(!(try text(graph)).utf8.elementsEqual("".utf8))
    #expect(!(try text(graph).split(separator: "\n").contains { $0.hasPrefix("  <key") }))
  }

  @Test(arguments: [
    (AttributeValue.int(3), AttributeValue.double(0.5), AttributeValue.double(3)),
    (.int(3), .long(1), .long(3)), (.boolean(true), .int(1), .string("true")),
    (.float(0.1), .double(1), .double(Double(Float(0.1)))), (.long(3), .string(""), .string("3")),
  ])
  func `values of two types come back in the type that holds both`(
    value: AttributeValue, other: AttributeValue, expected: AttributeValue
  ) throws {
    let graph = try PropertyGraph(
      nodes: [
        Node(id: "a", attributes: Attributes([("x", value)])),
        Node(id: "b", attributes: Attributes([("x", other)])),
      ], edges: [])
    let read = try GraphMLReader().read(GraphMLWriter().bytes(graph)).graph
    #expect(read.node("a")?.attributes["x"] == expected)
  }

  private struct Full: Error {}

  @Test func `a full disk is told`() {
    #expect(throws: Full.self) {
      try GraphMLWriter().write(PropertyGraph.sample) { _ in throw Full() }
    }
  }

  @Test func `spellings that Swift holds for equal stay apart`() throws {
    let graph = try PropertyGraph(
      nodes: [
        Node(
          id: "é", attributes: Attributes([("é", .string("é")), ("e\u{301}", .string("e\u{301}"))])),
        Node(id: "e\u{301}", attributes: Attributes([("K", .int(1)), ("\u{212A}", .int(2))])),
      ], edges: [])
    let read = try GraphMLReader().read(GraphMLWriter().bytes(graph)).graph
    #expect(read == graph)
    #expect(read.keys.count == 4)
  }
}

extension PropertyGraph {
  /// A small graph with what a test of the format needs.
  static let sample: PropertyGraph = {
    let graph = try? PropertyGraph(
      nodes: [
        Node(
          id: "country:tj",
          attributes: Attributes([
            ("label", .string("Tajikistan & \"friends\"")), ("kind", .string("country")),
            ("labels", .string(":Country")), ("mentions", .int(7)),
          ])),
        Node(
          id: "organization:csto",
          attributes: Attributes([
            ("label", .string("CSTO")), ("kind", .string("organization")),
            ("first seen", .string("2021-06")),
          ])),
        Node(id: "place:x"),
      ],
      edges: [
        Edge(
          id: "e1", source: "country:tj", target: "organization:csto",
          attributes: Attributes([
            ("class", .string("state")), ("label", .string("member_of")), ("weight", .double(0.1)),
          ])),
        Edge(id: "e2", source: "place:x", target: "place:x", isDirected: false),
      ], attributes: Attributes([("profile", .string("newsgraph-portable/1"))]))
    return graph ?? .empty
  }()
}

import GraphML
import GraphModel
import Testing

/// What was read shares blocks of memory; it must not be told from what was made by hand.
struct PackedAttributesTests {
  private func read(_ keys: String, _ body: String) throws -> PropertyGraph {
    let text = """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">\(keys)\
      <graph edgedefault="directed">\(body)</graph></graphml>
      """
    return try GraphMLReader().read(Array(text.utf8)).graph
  }

  private func key(_ name: String, _ type: String = "string") -> String {
    #"<key id="\#(name)" for="node" attr.name="\#(name)" attr.type="\#(type)"/>"#
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `a graph that was read is found among graphs that were made`(seed: UInt64) throws {
    let graph = try PropertyGraph.random(seed: seed)
    let document = try GraphMLReader().read(GraphMLWriter().bytes(graph))
    #expect(Set([graph]).contains(document.graph))
    for (node, made) in zip(document.graph.nodes, graph.nodes) {
      #expect(node.attributes.isEmpty == made.attributes.isEmpty)
      for entry in made.attributes.entries {
        #expect(node.attributes[entry.name] == entry.value)
        #expect(node.attributes.hasSameValue(of: entry.name, as: made.attributes))
      }
    }
  }

  @Test func `the order in which a file declares its keys does not matter`() throws {
    let node = #"<node id="a"><data key="x">1</data><data key="y">2</data></node>"#
    let graph = try read(key("x") + key("y"), node)
    #expect(try read(key("y") + key("w") + key("x"), node) == graph)
    #expect(try read(key("y") + key("x", "int"), node) != graph)
  }

  @Test func `two names with one value are told apart`() throws {
    let keys = key("x") + key("y")
    let left = try read(keys, #"<node id="a"><data key="x">1</data></node>"#)
    let right = try read(keys, #"<node id="a"><data key="y">1</data></node>"#)
    #expect(left != right)
    #expect(!left.nodes[0].attributes.hasSameValue(of: "x", as: right.nodes[0].attributes))
    #expect(left.nodes[0].attributes.hasSameValue(of: "z", as: right.nodes[0].attributes))
  }

  @Test func `setting an attribute of what was read changes that element alone`() throws {
    let graph = try read(
      key("x"),
      #"<node id="a"><data key="x">1</data></node><node id="b"><data key="x">1</data></node>"#)
    var node = graph.nodes[0]
    node.attributes["y"] = .int(2)
    node.attributes["x"] = nil
    #expect(node.attributes.entries == [Attributes.Entry(name: "y", value: .int(2))])
    #expect(graph.nodes.map { $0.attributes["x"] } == [.string("1"), .string("1")])
  }

  @Test func `edges may stand before their nodes`() throws {
    let edges = (0..<300).map { #"<edge id="e\#($0)" source="n\#($0)" target="n0"/>"# }
    let nodes = (0..<300).map { #"<node id="n\#($0)"/>"# }
    let graph = try read("", (edges + nodes).joined())
    #expect(try read("", (nodes + edges).joined()) == graph)
    #expect(graph.edges.allSatisfy { graph.nodes[$0.sourcePlace].id == $0.source })
    #expect(graph.edges.allSatisfy { graph.nodes[$0.targetPlace].id == "n0" })
  }

  @Test func `a part of a graph has its edges at the places of its nodes`() throws {
    let graph = try read(
      "", #"<node id="a"/><node id="b"/><node id="c"/><edge id="e" source="b" target="c"/>"#)
    let part = graph.keepingNodes { $0.id != "a" }
    #expect(part.edges.map(\.sourcePlace) == [0])
    #expect(part.edges.map(\.targetPlace) == [1])
    #expect(part.edges.map(\.source) == ["b"])
  }

  @Test(arguments: [1, 7, 4000, 1 << 20])
  func `a file in pieces is read as the whole`(size: Int) throws {
    struct Cut: Error {}
    // A key behind the graph has the file read twice.
    let text = """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">\
      <node id="a"><data key="k">1</data></node></graph>\
      <key id="k" for="node" attr.name="n" attr.type="int"/></graphml>
      """
    let bytes = Array(text.utf8)
    var readings = 0
    let document = try GraphMLReader().read { body in
      var rest = bytes[...]
      readings += 1
      return try body {
        defer { rest = rest.dropFirst(size) }
        return Array(rest.prefix(size))
      }
    }
    #expect(document.graph == (try GraphMLReader().read(bytes).graph))
    #expect(document.graph.nodes[0].attributes["n"] == .int(1))
    #expect(readings == 2)
    #expect(throws: Cut.self) {
      try GraphMLReader().read { body in
        var isFirst = true
        return try body {
          defer { isFirst = false }
          guard isFirst else { throw Cut() }
          return Array(bytes.prefix(20))
        }
      }
    }
  }
}

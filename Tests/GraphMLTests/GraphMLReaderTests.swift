import GraphML
import GraphModel
import Testing

struct GraphMLReaderTests {
  private func read(_ body: String, keys: String = "") throws -> GraphMLReader.Document {
    let text = """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="i" for="node" attr.name="int" attr.type="int"/>\(keys)
      <graph edgedefault="directed">
      \(body)
      </graph></graphml>
      """
    return try GraphMLReader().read(Array(text.utf8))
  }

  private func refusal(_ body: String, keys: String = "") -> String? {
    do {
      _ = try read(body, keys: keys)
      return nil
    } catch { return "\(error)" }
  }

  @Test(arguments: [
    ("<node id='a'/>\n<node id='a'/>", "line 5: two nodes have the id 'a'"),
    (
      "<node id='a'/>\n<edge id='x' source='a' target='b'/>",
      "line 5: edge 'x' names 'b', which is not a node of the graph"
    ),
    (
      "<node id='a'>\n<data key='i'>x1</data></node>",
      "line 5: 'x1' is not of type int, which key 'i' asks for"
    ),
    ("<node/>", "line 4: a node has no id"),
    ("<node id='a'/><edge source='a'/>", "line 4: an edge has no source or no target"),
    ("<node id='a'><data>1</data></node>", "line 4: data has no key"),
    ("<node id='a'>", "line 5: column 9: Opening and ending tag mismatch: node line 4 and graph"),
  ])
  func `what would be lost or made up is refused, with its line`(body: String, message: String) {
    #expect(refusal(body) == message)
  }

  @Test(arguments: [
    ("<html/>", "line 1: not GraphML: the root element is <html>"),
    ("<graphml xmlns='http://graphml.graphdrawing.org/xmlns'/>", "the file holds no <graph>"),
    ("", "line 1: column 1: Document is empty"),
    ("text", "line 1: column 1: Start tag expected, '<' not found"),
  ])
  func `a file that is no graph is refused`(text: String, message: String) {
    let error = #expect(throws: GraphMLError.self) {
      try GraphMLReader().read(Array(text.utf8))
    }
    #expect(error?.description == message)
  }

  @Test func `a compressed file is refused as such`() {
    let error = #expect(throws: GraphMLError.self) {
      try GraphMLReader().read([0x1F, 0x8B, 8, 0, 0])
    }
    #expect(error?.message == "the file is compressed (gzip); unpack it first with gunzip")
  }

  @Test func `edges without an id get one that is free`() throws {
    let document = try read(
      """
      <node id='a'/><edge source='a' target='a'/><edge id='e1' source='a' target='a'/>
      <edge source='a' target='a'/>
      """)
    #expect(document.graph.edges.map(\.id) == ["e1", "e2", "e3"])
    #expect(
      document.findings.map(\.description) == [
        "line 4: an edge has no id and is read as 'e2' (and 1 more)"
      ])
  }

  @Test func `an edge id that is taken is changed`() throws {
    let document = try read(
      """
      <node id='a'/><edge id='e' source='a' target='a'/>
      <edge id='e' source='a' target='a'/><edge id='e~2' source='a' target='a'/>
      """)
    #expect(document.graph.edges.map(\.id) == ["e", "e~2", "e~3"])
    #expect(document.findings.map(\.line) == [5])
  }

  @Test func `a default is given to those without`() throws {
    let document = try read(
      "<node id='a'/><node id='b'><data key='d'>2</data></node>",
      keys: "<key id='d' for='node' attr.name='d' attr.type='int'><default>1</default></key>")
    #expect(document.graph.nodes.map { $0.attributes["d"] } == [.int(1), .int(2)])
    #expect(document.findings.count == 1)
  }

  @Test func `nested graphs are flattened`() throws {
    let document = try read(
      """
      <node id='a'><data key='i'>1</data><graph edgedefault='undirected'>
      <node id='b'><data key='i'>2</data></node><edge id='e' source='a' target='b'/></graph></node>
      """)
    #expect(document.graph.nodes.map { $0.attributes["int"] } == [.int(1), .int(2)])
    #expect(document.graph.edges.map(\.isDirected) == [false])
    #expect(document.findings.map(\.line) == [4])
  }

  @Test func `an int that is too long makes all of its key long`() throws {
    let document = try read(
      "<node id='a'><data key='i'>1</data></node><node id='b'><data key='i'>4294967296</data></node>"
    )
    #expect(
      document.graph.nodes.map { $0.attributes["int"] } == [.long(1), .long(4_294_967_296)])
    #expect(document.findings.count == 1)
  }

  @Test func `data of an undeclared key is kept as text`() throws {
    let document = try read("<node id='a'><data key='x'>1</data><data key='i'>2</data></node>")
    #expect(
      document.graph.nodes[0].attributes == Attributes([("x", .string("1")), ("int", .int(2))]))
    #expect(
      document.findings.map(\.message) == [
        "data names the key 'x', which is not declared; kept as a string attribute"
      ])
  }

  @Test func `a key after the graph counts too`() throws {
    let text = """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">
      <node id="a"><data key="k">5</data></node></graph>
      <key id="k" for="node" attr.name="size" attr.type="int"/></graphml>
      """
    let document = try GraphMLReader().read(Array(text.utf8))
    #expect(document.graph.nodes[0].attributes == Attributes([("size", .int(5))]))
    #expect(document.findings.map(\.line) == [3])
  }

  @Test func `what yEd draws as a label is the label`() throws {
    let text = """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
      <key id="d0" for="node" yfiles.type="nodegraphics"/>
      <graph edgedefault="directed"><node id="a"><data key="d0"><y:ShapeNode>
      <y:NodeLabel x="1"> Ana Roy <y:LabelModel>no</y:LabelModel></y:NodeLabel></y:ShapeNode></data></node>
      </graph></graphml>
      """
    let document = try GraphMLReader().read(Array(text.utf8))
    #expect(document.graph.nodes[0].attributes == Attributes([("label", .string("Ana Roy"))]))
    #expect(document.findings.count == 1)
  }

  @Test func `hyperedges, ports and unknown attributes are told of`() throws {
    let document = try read(
      """
      <node id='a' color='red'><port name='p'/></node>
      <hyperedge><endpoint node='a'/></hyperedge>
      """)
    #expect(
      document.findings.map(\.description) == [
        "line 4: the attribute color of <node> is not read; data belongs in <data>",
        "line 4: ports are not read",
        "line 5: hyperedges are not read; write each as a node with edges",
      ])
  }

  @Test(arguments: [
    "", "a", "first seen", "_x0020_", "_x_", "_x", "é", "🚀", "a:b", "_", "a_xb", "_x005F_",
  ])
  func `every attribute name comes back`(name: String) throws {
    let graph = try PropertyGraph(
      nodes: [Node(id: "n", attributes: Attributes([(name, .boolean(true))]))], edges: [])
    #expect(try GraphMLReader().read(GraphMLWriter().bytes(graph)).graph == graph)
  }

  @Test func `very many undeclared keys are refused`() {
    let data = (0..<1100).map { "<data key='k\($0)'/>" }.joined()
    #expect(
      refusal("<node id='a'>\(data)</node>")
        == "line 4: data names over 1,000 keys that are not declared")
  }
}

import DOT
import Foundation
import FoundationXML
import GraphModel
import SeededRandomness
import Testing

@testable import Rendering

/// What ``DOTWriter`` writes, drawn by Graphviz and read as XML.
@Suite(.enabled("needs Graphviz") { await GraphvizRenderer().isInstalled })
struct DrawnGraphTests {
  @Test(arguments: UInt64(1)...24)
  func `any text is drawn, and ids come back as they were`(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let graph = try nastyGraph(&random)
    var options = DOTOptions()
    options.title = text(&random)
    options.note = text(&random)
    options.purpose = Bool.random(using: &random) ? .data : .picture
    options.drawsAllEdges = true
    options.engine = LayoutEngine.allCases.randomElement(using: &random)
    var dot = ""
    DOTWriter(options: options).write(graph, to: &dot)
    let svg = try await GraphvizRenderer().render(dot: dot, format: .svg, timeLimit: .seconds(600))
    let ids = try SVGIDs(parsing: svg)
    #expect(ids.nodes == graph.nodes.map { $0.id.rawValue.drawn }.sorted())
    #expect(ids.edges == graph.edges.map { $0.id.rawValue.drawn }.sorted())
  }

  @Test(arguments: ["\u{FFFD}", "x", "\\", "\"", "&", "&amp;", "🚀"])
  func `a label, an id and a title of 100,000 characters are drawn`(unit: String) async throws {
    let long = String(repeating: unit, count: 100_000)
    let node = Node(
      id: ElementID(long),
      attributes: Attributes([("label", .string(long)), ("kind", .string(long))]))
    var options = DOTOptions()
    options.title = long
    var dot = ""
    DOTWriter(options: options).write(try PropertyGraph(nodes: [node], edges: []), to: &dot)
    let svg = try await GraphvizRenderer().render(dot: dot, format: .svg)
    #expect(try SVGIDs(parsing: svg).nodes == [long])
  }

  @Test func `150 nodes and 300 edges are drawn`() async throws {
    var random = SplitMix64(seed: 7)
    let nodes = (0..<150).map { Node(id: ElementID("n\($0)")) }
    let edges = (0..<300).map { index in
      Edge(
        id: ElementID("e\(index)"), source: nodes[Int.random(in: 0..<150, using: &random)].id,
        target: nodes[Int.random(in: 0..<150, using: &random)].id,
        attributes: Attributes([("phrase", .string("held talks with"))]))
    }
    var options = DOTOptions()
    options.purpose = .picture
    var dot = ""
    DOTWriter(options: options).write(try PropertyGraph(nodes: nodes, edges: edges), to: &dot)
    let svg = try await GraphvizRenderer().render(dot: dot, format: .svg, timeLimit: .seconds(600))
    #expect(try SVGIDs(parsing: svg).nodes.count == 150)
  }

  private func nastyGraph(_ random: inout SplitMix64) throws -> PropertyGraph {
    var nodes: [ElementID: Node] = [:]
    for _ in 0..<8 {
      let node = Node(id: ElementID(text(&random)), attributes: attributes(&random))
      nodes[node.id] = node
    }
    let ids = nodes.keys.sorted()
    var edges: [ElementID: Edge] = [:]
    for _ in 0..<10 {
      let edge = Edge(
        id: ElementID(text(&random)), source: ids[Int.random(in: 0..<ids.count, using: &random)],
        target: ids[Int.random(in: 0..<ids.count, using: &random)],
        isDirected: Bool.random(using: &random), attributes: attributes(&random))
      edges[edge.id] = edge
    }
    return try PropertyGraph(nodes: Array(nodes.values), edges: Array(edges.values))
  }

  private func attributes(_ random: inout SplitMix64) -> Attributes {
    var attributes = Attributes()
    for name in [
      "label", "kind", "subkind", "aliases", "phrase", "title", "quantity", "date", "modality",
    ]
    where Bool.random(using: &random) {
      attributes[name] = .string(text(&random))
    }
    let quote = text(&random).map { "\\\"".contains($0) ? "\\\($0)" : "\($0)" }.joined()
    attributes["evidence"] = .string("[{\"quote\":\"\(quote)\",\"document\":\"a\"}]")
    attributes["support"] = .double(Double.random(in: -1...1e12, using: &random))
    return attributes
  }

  private func text(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...6, using: &random))
      .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
  }
}

private let pieces = [
  "a", "Ω", "\"", "\\", "\\N", "\\n", "\\", "&", "&amp;", "&copy;", "&#x1F680;", "&nosuch;", "<b>",
  "</svg>", "]]>",
  "<!--", "-->", "--", "{|}", ";", "\n", "\r\n", "\t", "\u{0}", "\u{1B}[0m", "\u{7F}", "\u{85}",
  "\u{FFFE}", "\u{FFFF}",
  "\u{FEFF}", "\u{2028}", "\u{202E}", "e\u{301}", "中文", "🚀", "javascript:", " ", "+", "%", "'",
  "graph", "|",
]

extension String {
  /// What of the text XML can hold, as it comes back from an attribute: of blanks in a row
  /// Graphviz writes all but the first as U+00A0.
  fileprivate var drawn: String {
    var drawn = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029, 0x20:
        drawn +=
          drawn.unicodeScalars.last.map { " \u{A0}".unicodeScalars.contains($0) } ?? false
          ? "\u{A0}" : " "
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: drawn += "\u{FFFD}"
      default: drawn.unicodeScalars.append(scalar)
      }
    }
    return drawn
  }
}

/// The ids of an SVG's nodes and edges, sorted.
private struct SVGIDs {
  let nodes: [String]
  let edges: [String]

  init(parsing svg: [UInt8]) throws {
    let delegate = Delegate()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = delegate
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    nodes = delegate.nodes.sorted()
    edges = delegate.edges.sorted()
  }

  private final class Delegate: NSObject, XMLParserDelegate {
    var nodes: [String] = []
    var edges: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String] = [:]
    ) {
      let classes = (attributes["class"] ?? "").split(separator: " ")
      guard let id = attributes["id"], !classes.contains("edge-text") else { return }
      if classes.first == "node" { nodes.append(id) }
      // The first half of a line with its text in the middle has an id that Graphviz made.
      if classes.first == "edge", !classes.contains("half") { edges.append(id) }
    }
  }
}

internal import DOT
internal import GraphML
internal import GraphModel

/// A graph of nodes and edges with typed attributes: what every graph file is.
public struct Graph: Hashable, Sendable {
  let graph: PropertyGraph

  init(_ graph: PropertyGraph) { self.graph = graph }

  /// A node, such as a person or a country.
  public struct Node: Hashable, Sendable {
    /// Such as `country:tj`; stable from corpus to corpus.
    public let id: String
    /// By name, such as `label`, `kind`, `aliases` and `mentions`.
    public let attributes: [String: Value]
  }

  /// An edge, such as a membership or a warning.
  public struct Edge: Hashable, Sendable {
    /// Derived from what the edge says.
    public let id: String
    /// The id of the node that it starts from.
    public let source: String
    /// The id of the node that it leads to.
    public let target: String
    /// By name, such as `label`, `phrase`, `support` and `evidence`.
    public let attributes: [String: Value]
  }

  /// The value of an attribute.
  public enum Value: Hashable, Sendable {
    /// True or false.
    case boolean(Bool)
    /// A whole number.
    case integer(Int)
    /// Any other number.
    case number(Double)
    /// Text.
    case text(String)
  }

  /// The tools for which GraphML can hold more than all tools read.
  public enum Tool: String, Hashable, Sendable, CaseIterable {
    /// All tools.
    case portable
    /// yEd: shapes, colours and labels.
    case yed
    /// Gephi: parallel edges apart.
    case gephi
    /// Cytoscape: the columns that it shows.
    case cytoscape
    /// TinkerPop: labels under its own ids.
    case tinkerpop
  }

  /// Sorted by the bytes of their ids.
  public var nodes: [Node] {
    graph.nodes.map { Node(id: $0.id.rawValue, attributes: Graph.values($0.attributes)) }
  }

  /// Sorted by the bytes of their ids.
  public var edges: [Edge] {
    graph.edges.map { edge in
      Edge(
        id: edge.id.rawValue, source: edge.source.rawValue, target: edge.target.rawValue,
        attributes: Graph.values(edge.attributes))
    }
  }

  private static func values(_ attributes: Attributes) -> [String: Value] {
    var values: [String: Value] = [:]
    for entry in attributes.entries { values[entry.name] = Value(entry.value) }
    return values
  }
}

extension Graph {
  /// Reads GraphML, ours or anybody's.
  ///
  /// - Throws: ``NewsgraphError`` with the line.
  public init(graphML bytes: [UInt8]) throws {
    graph = try NewsgraphError.catching { try GraphMLReader().read(bytes).graph }
  }

  /// The graph as GraphML; equal graphs give equal bytes, and reading them gives the graph back.
  ///
  /// - Parameter tool: Whose needs to add to what all tools read.
  /// - Returns: The bytes of the file.
  /// - Throws: ``NewsgraphError`` if memory runs out.
  public func graphML(for tool: Tool = .portable) throws -> [UInt8] {
    let profile = GraphMLProfile(rawValue: tool.rawValue) ?? .portable
    return try NewsgraphError.catching { try GraphMLWriter(profile: profile).bytes(graph) }
  }

  /// The graph in the language of Graphviz.
  public var dot: String {
    var text = ""
    DOTWriter().write(graph, to: &text)
    return text
  }

  /// The best supported part of the graph that has no more nodes and edges than these.
  ///
  /// - Parameters:
  ///   - nodes: The most nodes.
  ///   - edges: The most edges.
  /// - Returns: The part, whose edges have both their ends.
  public func strongest(nodes: Int, edges: Int) -> Graph {
    Graph(graph.strongest(nodes: max(0, nodes), edges: max(0, edges)).graph)
  }

  /// The part of the graph that is near some nodes.
  ///
  /// - Parameters:
  ///   - ids: The nodes in the middle; ids that the graph does not hold are passed over.
  ///   - depth: How many edges away a node may be.
  /// - Returns: The nodes that are near enough, and the edges among them.
  public func focused(on ids: [String], depth: Int = 1) -> Graph {
    Graph(graph.focused(on: ids.map { ElementID($0) }, depth: max(0, depth)))
  }
}

extension Graph.Value {
  init(_ value: AttributeValue) {
    self =
      switch value {
      case .boolean(let value): .boolean(value)
      case .int(let value): .integer(Int(value))
      case .long(let value): .integer(Int(value))
      case .float(let value): .number(Double(value))
      case .double(let value): .number(value)
      case .string(let value): .text(value)
      }
  }
}

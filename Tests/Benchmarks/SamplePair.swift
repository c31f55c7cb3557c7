internal import ArgumentParser
internal import FoundationEssentials
internal import GraphML
internal import GraphModel

/// Writes a large graph, and one of which every hundredth element changed.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "sample", shouldDisplay: false)

  @Argument var old: String
  @Argument var new: String
  @Option var nodes: Int
  @Option var edges: Int
  @Flag(inversion: .prefixedNo) var fullProfile = false

  func run() throws {
    var graph = try SampleGraph.graph(nodes: nodes, edges: edges)
    if !fullProfile { graph = try SamplePair.reduced(graph) }
    try Data(GraphMLWriter().bytes(graph)).write(to: URL(filePath: old))
    try Data(GraphMLWriter().bytes(SamplePair.changed(graph))).write(to: URL(filePath: new))
  }
}

/// Two versions of a large graph.
enum SamplePair {
  /// The same graph with four attributes on each edge, and as many on each node.
  static func reduced(_ graph: PropertyGraph) throws -> PropertyGraph {
    func reduced(_ attributes: Attributes, _ names: [String]) -> Attributes {
      Attributes(names.compactMap { name in attributes[name].map { (name, $0) } })
    }
    return try PropertyGraph(
      nodes: graph.nodes.map {
        Node(
          id: $0.id, attributes: reduced($0.attributes, ["kind", "label", "mentions", "aliases"]))
      },
      edges: graph.edges.map {
        Edge(
          id: $0.id, source: $0.source, target: $0.target,
          attributes: reduced($0.attributes, ["label", "date", "support", "confidence"]))
      })
  }

  /// Of every hundred nodes one changed, its label or its id, and of every hundred edges one: its date, its ends, or it
  /// is gone.
  static func changed(_ graph: PropertyGraph) throws -> PropertyGraph {
    var renamed: [ElementID: ElementID] = [:]
    var nodes = graph.nodes
    for index in stride(from: 0, to: nodes.count, by: 100) {
      if index % 400 == 0 {
        let id = ElementID(nodes[index].id.rawValue + ".1a")
        renamed[nodes[index].id] = id
        nodes[index] = Node(id: id, attributes: nodes[index].attributes)
      } else {
        nodes[index].attributes["label"] = .string("Renamed body \(index)")
      }
    }
    var edges: [Edge] = []
    edges.reserveCapacity(graph.edges.count)
    for (index, edge) in graph.edges.enumerated() where index % 300 != 0 {
      var attributes = edge.attributes
      if index % 300 == 100 { attributes["date"] = .string("2021-07-19") }
      let isTurned = index % 300 == 200
      let source = renamed[edge.source] ?? edge.source
      let target = renamed[edge.target] ?? edge.target
      edges.append(
        Edge(
          id: isTurned ? ElementID(edge.id.rawValue + "x") : edge.id,
          source: isTurned ? target : source, target: isTurned ? source : target,
          attributes: attributes))
    }
    return try PropertyGraph(nodes: nodes, edges: edges, attributes: graph.attributes)
  }
}

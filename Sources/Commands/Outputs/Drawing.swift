internal import DOT
internal import GraphModel

/// A part of a graph, as it is drawn.
struct Drawing {
  /// How much a picture can show.
  static let nodeLimit = 150
  static let edgeLimit = 300

  let graph: PropertyGraph
  /// What the graph holds that the drawing does not: "the strongest 150 of 812 nodes …"; `nil` if it holds all.
  let note: String?

  /// The strongest nodes and edges of a graph that fit the limits.
  ///
  /// The note counts against `whole`, the graph before any filter.
  init(
    strongestOf graph: PropertyGraph, of whole: PropertyGraph? = nil, nodes: Int = nodeLimit,
    edges: Int = edgeLimit
  ) {
    self.graph = graph.strongest(nodes: nodes, edges: edges).graph
    let all = whole ?? graph
    let isWhole =
      self.graph.nodes.count == all.nodes.count && self.graph.edges.count == all.edges.count
    note =
      isWhole
      ? nil
      : "\(grouped(self.graph.nodes.count)) of \(counted(all.nodes.count, "entity")) and "
        + "\(grouped(self.graph.edges.count)) of \(counted(all.edges.count, "relation"))"
  }

  /// The drawing as DOT.
  func dot(options: DOTOptions) -> String {
    var options = options
    options.note = note.map { "\($0) shown" }
    var text = ""
    DOTWriter(options: options).write(graph, to: &text)
    return text
  }

  /// All of a graph as DOT.
  static func all(of graph: PropertyGraph, options: DOTOptions) -> String {
    var text = ""
    DOTWriter(options: options).write(graph, to: &text)
    return text
  }
}

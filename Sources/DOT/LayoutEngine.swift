/// A program of Graphviz that finds where nodes go.
package enum LayoutEngine: String, Hashable, Sendable, CaseIterable {
  /// Ranks: reads best, but its time grows steeply with the edges.
  case dot
  /// Springs, for hundreds of nodes.
  case neato
  /// Springs and repulsion, for hundreds of nodes.
  case fdp
  /// Many-level springs, for thousands of nodes.
  case sfdp

  /// The engine that draws a graph of this size well within seconds.
  ///
  /// `edges` is the number of lines, edges that share one counted once.
  ///
  /// Measured: with texts on its edges `dot` takes 25 s for 200 nodes and 400 edges, and over a
  /// minute for 500 nodes and 1,000 edges without; `sfdp` draws the latter in half a second.
  package static func suited(nodes: Int, edges: Int, purpose: DOTPurpose = .data) -> LayoutEngine {
    switch purpose {
    case .data: nodes <= 60 && edges <= 120 ? .dot : .sfdp
    case .picture: nodes <= 300 && edges <= 400 ? .neato : .sfdp
    }
  }
}

/// What a DOT file is for.
package enum DOTPurpose: Hashable, Sendable {
  /// Its nodes are the graph's, so that other programs can read it too.
  case data
  /// To be drawn: the text of an edge may be a node in the middle of its line, so that the engine
  /// keeps texts apart from each other and from nodes.
  case picture
}

/// What a drawing shows and how it is laid out.
package struct DOTOptions: Sendable {
  /// Stands above the drawing.
  package var title: String?
  /// A smaller line under the title: "150 of 812 nodes shown".
  package var note: String?
  /// The looks of nodes and edges.
  package var style: DOTStyle = .knowledge
  /// Draws each edge on its own; else edges that join two nodes the same way share a line.
  package var drawsAllEdges = false
  /// Explains the looks that occur.
  package var hasLegend = true
  /// The labels of edges that say the same read from either end, drawn without arrowheads.
  package var symmetricLabels: Set<String> = ["allied_with", "borders", "consult", "cooperate"]
  /// What the file is for.
  package var purpose = DOTPurpose.data
  /// Decides where nodes go; `nil` chooses by size.
  package var engine: LayoutEngine?
  /// How edges say what they mean; `nil` chooses by size.
  package var edgeText: EdgeTextPlace?
  /// Starts the engines that begin with a random placing, so that the same graph is drawn the same
  /// way.
  package var seed = 7

  package init() {}
}

/// Where the text of an edge stands.
package enum EdgeTextPlace: Hashable, Sendable {
  /// Beside the edge.
  case beside
  /// On the edge, as a node of its own, for pictures only.
  case onLine
  /// In the tooltip only.
  case tooltip
}

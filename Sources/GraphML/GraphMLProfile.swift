/// What a GraphML file holds beyond the graph, for a tool that needs more.
///
/// Whatever a profile adds is left out again on reading.
package enum GraphMLProfile: String, Hashable, Sendable, CaseIterable {
  /// Nothing: valid under GraphML's own schema, read by all.
  case portable
  /// Shapes, places, colours and visible labels for yEd.
  case yed
  /// The kind of an edge as an XML attribute, so that Gephi keeps parallel edges apart.
  case gephi
  /// The columns `name` and `interaction`, which Cytoscape shows.
  case cytoscape
  /// The labels of vertices and edges under the ids that TinkerPop looks for.
  case tinkerpop
}

/// What the format fixes.
enum GraphMLFormat {
  static let namespace = "http://graphml.graphdrawing.org/xmlns"

  /// Marks a key whose values were added for a tool and are not part of the graph.
  static let derived = "derived: for display, left out on reading"
}

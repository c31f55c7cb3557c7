internal import GraphDiff
internal import GraphModel

/// What changed from one graph to another.
public struct GraphDifference: Sendable {
  private let comparison: GraphComparison

  /// Compares two graphs by the places that name their entities, by ids and by names.
  ///
  /// - Parameters:
  ///   - old: The graph before.
  ///   - new: The graph after.
  public init(from old: Graph, to new: Graph) {
    comparison = GraphComparison(old: old.graph, new: new.graph)
  }

  /// Whether the two graphs are one.
  public var isEmpty: Bool { comparison.patch.isEmpty }

  /// Whether the graphs assert different things, rather than the same on other evidence.
  public var changesAssertions: Bool { comparison.extent == .assertions }

  /// The difference as lines for people, `+` for what is new, `-` for what is gone, `~` for what changed.
  public var text: String {
    var text = ""
    DiffTextWriter().write(comparison, to: &text)
    return text
  }

  /// The whole difference as one line of canonical JSON.
  public var json: String {
    var text = ""
    DiffJSONWriter().write(comparison, to: &text)
    return text
  }
}

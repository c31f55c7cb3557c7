package import GraphModel

/// Two graphs and the difference between them: what a report needs, which names what a difference only identifies.
package struct GraphComparison: Sendable {
  package let old: PropertyGraph
  package let new: PropertyGraph
  package let diff: GraphDiff
  /// The attributes whose changes are no change of what the graph asserts.
  package let evidence: EvidenceAttributes

  /// Compares two graphs.
  ///
  /// O(n) in their size.
  package init(old: PropertyGraph, new: PropertyGraph) {
    self.old = old
    self.new = new
    self.diff = GraphDiff(from: old, to: new)
    self.evidence = .of(old, new)
  }

  /// The graph's own attributes that tell where it comes from.
  private static let provenance: Set<String> = ["corpus", "generator", "profile"]

  /// How far the difference goes.
  package var extent: Extent {
    let hasAssertions =
      !diff.nodesAdded.isEmpty || !diff.nodesRemoved.isEmpty
      || !diff.edgesAdded.isEmpty || !diff.edgesRemoved.isEmpty
      || (diff.nodesChanged + diff.edgesChanged).contains { !$0.isEvidenceOnly(by: evidence) }
    let attributes = diff.attributesChanged.filter {
      !GraphComparison.provenance.contains($0.name)
    }
    if hasAssertions || attributes.contains(where: { !evidence.contains($0.name) }) {
      return .assertions
    }
    if !diff.nodesChanged.isEmpty || !diff.edgesChanged.isEmpty || !attributes.isEmpty {
      return .evidence
    }
    return diff.isEmpty ? .none : .provenance
  }

  /// How far a difference between two graphs goes; each case may include those before it.
  package enum Extent: Int, Comparable, Sendable {
    /// The graphs are one.
    case none
    /// The tool or the digest of the corpus is another.
    case provenance
    /// The same is asserted, on other evidence or from other documents.
    case evidence
    /// Something else is asserted.
    case assertions

    package static func < (left: Extent, right: Extent) -> Bool { left.rawValue < right.rawValue }
  }

  /// What to call a node: its label, else its name, else its id.
  package func name(of id: ElementID) -> String {
    (new.node(id) ?? old.node(id))?.displayName ?? id.rawValue
  }
}

extension Node {
  /// The attribute `label`, else `name`, else the id.
  var displayName: String {
    attributes.text("label") ?? attributes.text("name") ?? id.rawValue
  }
}

extension Attributes {
  /// A string attribute that is not empty.
  func text(_ name: String) -> String? {
    guard let text = self[name]?.string, !text.isEmpty else { return nil }
    return text
  }
}

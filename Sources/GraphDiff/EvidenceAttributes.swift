package import GraphModel

/// The attributes that tell how well an element is attested, not what it asserts.
///
/// A change in these alone is no news: the same facts stand in one more article. Output counts such changes and
/// shows them only when asked; the difference itself always holds them.
package struct EvidenceAttributes: Hashable, Sendable {
  private let names: Set<String>

  package init(names: some Sequence<String>) { self.names = Set(names) }

  /// No attribute is evidence: for graphs of other tools, where a `weight` is what the graph is about.
  package static let none = EvidenceAttributes(names: [])

  /// The attributes of our profiles that come from counting and quoting documents.
  package static let newsgraph = EvidenceAttributes(names: [
    "confidence", "documents", "evidence", "first_seen", "last_seen", "mentions", "sources",
    "statements", "support", "weight",
  ])

  /// The evidence attributes of graphs: ours if all of them say so in their `profile`, else none.
  package static func of(_ graphs: PropertyGraph...) -> EvidenceAttributes {
    let areOurs = graphs.allSatisfy { graph in
      graph.attributes["profile"]?.string?.utf8.starts(with: "newsgraph-".utf8) ?? false
    }
    return areOurs ? .newsgraph : .none
  }

  /// Whether the graphs are ours, so that it is known which attributes follow from which.
  var isOurs: Bool { !names.isEmpty }

  /// Whether an attribute is evidence.
  package func contains(_ name: String) -> Bool { names.contains(name) }
}

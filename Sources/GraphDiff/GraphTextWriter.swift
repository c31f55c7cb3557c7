package import GraphModel

/// Writes a graph as lines for people, and for tools that compare lines: what it asserts, without the evidence.
///
///     Italy  (country)  country:it
///         aliases: Rome
///
///     Italy  has forces in  Amedeo Guillet Base  (stationed_in)
///         quantity: 6,500 troops
package struct GraphTextWriter: Sendable {
  package init() {}

  /// Attributes that stand in the first line of an element, or follow from what does.
  private static let told: Set<String> = [
    "class", "date", "eid", "kind", "label", "labels", "modality", "phrase", "polarity", "quad",
  ]

  /// Writes entities by name, then relations by what they say.
  ///
  /// O(n log n).
  package func write(_ graph: PropertyGraph, to output: inout some TextOutputStream) {
    let evidence = EvidenceAttributes.of(graph)
    let entities = graph.nodes.map { node in
      let kind = node.attributes.text("kind").map { "  (\($0.shown))" } ?? ""
      return ([node.displayName.shown + kind, node.id.rawValue.shown], node.attributes)
    }
    let relations = graph.edges.map { ([graph.sentence(of: $0)], $0.attributes) }
    for (index, elements) in [entities, relations].enumerated() {
      if index > 0, !relations.isEmpty { output.write("\n") }
      for (words, attributes) in elements.sorted(by: { ElementOrder.precedes($0.0, $1.0) }) {
        output.write(words.joined(separator: "  ") + "\n")
        for entry in attributes.entries
        where !evidence.contains(entry.name) && !GraphTextWriter.told.contains(entry.name) {
          output.write("    \(entry.name.shown): \(entry.value.shownText)\n")
        }
      }
    }
  }
}

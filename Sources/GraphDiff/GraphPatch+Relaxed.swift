package import GraphModel

/// A part of a patch that does not fit a graph, and why.
package struct SkippedChange: Hashable, Sendable, CustomStringConvertible {
  /// What the patch wanted: "change node 'a'".
  package let what: String
  package let reason: String

  package var description: String { "skipped: \(what): \(reason)" }
}

extension GraphPatch {
  /// The graph with all changes that fit it, and those that do not.
  ///
  /// What is removed or changed must be there just as it was, value by value; what is added must be new, and an edge
  /// needs its ends. A node that an edge needs stays. O(n log n).
  package func appliedRelaxed(
    to graph: PropertyGraph
  ) -> (graph: PropertyGraph, skipped: [SkippedChange]) {
    var skipped: [SkippedChange] = []
    let edges = relaxed(
      graph.edges, "edge", removed: edgesRemoved, changed: edgesChanged, added: [], &skipped)
    var nodes = relaxed(
      graph.nodes, "node", removed: nodesRemoved, changed: nodesChanged, added: nodesAdded, &skipped
    )
    keepEnds(of: edges, from: graph, in: &nodes, &skipped)
    let ids = Set(nodes.map(\.id))
    var known = Set(edges.map(\.id))
    var all = edges
    for edge in edgesAdded {
      let what = "add edge '\(edge.id.rawValue)'"
      if known.contains(edge.id) {
        skipped.append(SkippedChange(what: what, reason: "it is there already"))
      } else if !ids.contains(edge.source) || !ids.contains(edge.target) {
        skipped.append(SkippedChange(what: what, reason: "an end of it is not there"))
      } else {
        known.insert(edge.id)
        all.append(edge)
      }
    }
    var attributes = graph.attributes
    for change in attributesChanged {
      if attributes[change.name] == change.old {
        attributes[change.name] = change.new
      } else {
        skipped.append(
          SkippedChange(what: "change the graph's '\(change.name)'", reason: "it has another value")
        )
      }
    }
    let made = try? PropertyGraph(nodes: nodes, edges: all, attributes: attributes)
    return (made ?? graph, skipped)
  }

  private func relaxed<Element: GraphElement>(
    _ elements: [Element], _ noun: String, removed: [Element], changed: [ElementChange],
    added: [Element], _ skipped: inout [SkippedChange]
  ) -> [Element] {
    func skip(_ verb: String, _ id: ElementID, _ reason: String) {
      skipped.append(SkippedChange(what: "\(verb) \(noun) '\(id.rawValue)'", reason: reason))
    }
    var removals = Dictionary(removed.map { ($0.id, $0) }) { first, _ in first }
    var changes = Dictionary(changed.map { ($0.id, $0) }) { first, _ in first }
    var kept: [Element] = []
    for var element in elements {
      if let removal = removals.removeValue(forKey: element.id) {
        if element.hasSameForm(as: removal),
          element.attributes.changes(to: removal.attributes).isEmpty
        {
          continue
        }
        skip("remove", element.id, "it is not as it was")
      }
      for change in changes.removeValue(forKey: element.id)?.attributes ?? [] {
        if element.attributes[change.name] == change.old {
          element.attributes[change.name] = change.new
        } else {
          skip("change '\(change.name)' of", element.id, "it has another value")
        }
      }
      kept.append(element)
    }
    for id in removals.keys.sorted() { skip("remove", id, "it is not there") }
    for id in changes.keys.sorted() { skip("change", id, "it is not there") }
    let known = Set(kept.map(\.id))
    for element in added {
      if known.contains(element.id) {
        skip("add", element.id, "it is there already")
      } else {
        kept.append(element)
      }
    }
    return kept
  }

  /// Puts back the nodes that edges still need.
  private func keepEnds(
    of edges: [Edge], from graph: PropertyGraph, in nodes: inout [Node],
    _ skipped: inout [SkippedChange]
  ) {
    var ids = Set(nodes.map(\.id))
    for edge in edges {
      for end in [edge.source, edge.target] where !ids.contains(end) {
        guard let node = graph.node(end) else { continue }
        ids.insert(end)
        nodes.append(node)
        skipped.append(
          SkippedChange(
            what: "remove node '\(end.rawValue)'", reason: "edge '\(edge.id.rawValue)' needs it"))
      }
    }
  }
}

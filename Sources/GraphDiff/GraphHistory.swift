package import GraphModel

/// The relations of several versions of a graph, each followed from version to version.
///
/// A relation is one as long as the comparison of two versions next to each other takes it for one: also where an end
/// was renamed or merged, or its kind or date was read anew.
package struct GraphHistory: Sendable {
  /// What is known of one relation over the versions.
  package struct Entry: Sendable {
    /// The first version that holds it; versions are counted from 0.
    package let first: Int
    /// The last version that holds it without a gap.
    package fileprivate(set) var last: Int
    /// As it is in each of these versions.
    package fileprivate(set) var states: [Edge]
    /// The changes that led to each state after the first; `nil` where nothing changed.
    package fileprivate(set) var changes: [Change?]
    /// What the last version that holds it says: "Russia  warned  United States  (threaten)".
    package fileprivate(set) var words: String
  }

  /// Sorted by words, then by first version and first id.
  package let entries: [Entry]
  /// The comparisons of versions next to each other.
  package let comparisons: [GraphComparison]

  /// Follows the relations of versions in their order.
  ///
  /// O(v n log n) for v versions.
  package init(_ versions: [PropertyGraph]) {
    var comparisons: [GraphComparison] = []
    var done: [Entry] = []
    var open: [ElementID: Entry] = [:]
    for edge in versions.first?.edges ?? [] {
      open[edge.id] = Entry(
        first: 0, last: 0, states: [edge], changes: [],
        words: versions[0].sentence(of: edge))
    }
    for version in versions.indices.dropFirst() {
      let comparison = GraphComparison(old: versions[version - 1], new: versions[version])
      comparisons.append(comparison)
      let path = RelationPath(comparison)
      var next: [ElementID: Entry] = [:]
      for (id, entry) in open.sorted(by: { $0.key < $1.key }) {
        guard let (newID, change) = path.successor(of: id), next[newID] == nil,
          let edge = versions[version].edge(newID)
        else {
          done.append(entry)
          continue
        }
        var entry = entry
        entry.last = version
        entry.states.append(edge)
        entry.changes.append(change)
        entry.words = versions[version].sentence(of: edge)
        next[newID] = entry
      }
      for edge in versions[version].edges where next[edge.id] == nil {
        next[edge.id] = Entry(
          first: version, last: version, states: [edge], changes: [],
          words: versions[version].sentence(of: edge))
      }
      open = next
    }
    self.comparisons = comparisons
    entries = (done + open.values).map { ($0, [$0.words, String($0.first), $0.firstID]) }
      .sorted { ElementOrder.precedes($0.1, $1.1) }.map(\.0)
  }
}

extension GraphHistory.Entry {
  fileprivate var firstID: String { states.first?.id.rawValue ?? "" }
}

/// Where the relations of the old graph of a comparison went.
private struct RelationPath {
  private var told: [ElementID: (ElementID, Change?)] = [:]
  private var gone = Set<ElementID>()

  init(_ comparison: GraphComparison) {
    for change in comparison.changes {
      if change.subject == .relation, let old = change.old.first {
        if let new = change.new.first { told[old] = (new, change) } else { gone.insert(old) }
      }
      for consequence in change.consequences where told[consequence.old] == nil {
        told[consequence.old] = (consequence.new, change)
      }
    }
  }

  /// The id that a relation has next and what happened to it; `nil` if it is gone.
  func successor(of id: ElementID) -> (ElementID, Change?)? {
    if let known = told[id] { return known }
    return gone.contains(id) ? nil : (id, nil)
  }
}

extension PropertyGraph {
  /// What a relation says, for people; nothing in it can act on a terminal.
  package func sentence(of edge: Edge) -> String {
    "\(name(of: edge.source).shown)  \(RelationWords(edge, target: name(of: edge.target)).text)"
  }
}

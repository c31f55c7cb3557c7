internal import GraphModel

/// How many documents, entities and relations came, went and changed, by kind.
package struct DiffStatistics: Hashable, Sendable {
  /// The numbers of one kind.
  package struct Counts: Hashable, Sendable {
    package fileprivate(set) var added = 0
    package fileprivate(set) var removed = 0
    /// Changed in what is asserted.
    package fileprivate(set) var changed = 0
    /// Changed in evidence alone.
    package fileprivate(set) var evidenceOnly = 0
  }

  /// `nil` if a graph does not list its documents.
  package let documents: Counts?
  package let entities: KindCounts
  package let relations: KindCounts

  /// Counts a comparison.
  ///
  /// O(n log n) in the size of the difference.
  package init(_ comparison: GraphComparison) {
    let diff = comparison.diff
    self.documents = diff.documentChanges.map {
      Counts(added: $0.added.count, removed: $0.removed.count, changed: $0.edited.count)
    }
    self.entities = KindCounts(
      added: diff.nodesAdded, removed: diff.nodesRemoved, changed: diff.nodesChanged,
      evidence: comparison.evidence, kind: "kind", element: comparison.new.node)
    self.relations = KindCounts(
      added: diff.edgesAdded, removed: diff.edgesRemoved, changed: diff.edgesChanged,
      evidence: comparison.evidence, kind: "label", element: comparison.new.edge)
  }
}

/// The numbers of changes of entities, or of relations, in all and by kind.
package struct KindCounts: Hashable, Sendable {
  /// The numbers of one kind; the kind is empty for elements that have none.
  package struct Entry: Hashable, Sendable {
    package let kind: String
    package let counts: DiffStatistics.Counts
  }

  package let total: DiffStatistics.Counts
  /// Sorted by the bytes of the kinds; only kinds that changed.
  package let entries: [Entry]

  fileprivate init<Element: GraphElement>(
    added: [Element], removed: [Element], changed: [ElementChange], evidence: EvidenceAttributes,
    kind attribute: String, element: (ElementID) -> Element?
  ) {
    var total = DiffStatistics.Counts()
    // Keyed by bytes: strings of other bytes may be equal, and hash in quadratic time.
    var byKind: [[UInt8]: DiffStatistics.Counts] = [:]
    func count(_ element: Element?, _ counter: WritableKeyPath<DiffStatistics.Counts, Int>) {
      total[keyPath: counter] += 1
      let kind = Array((element?.attributes.text(attribute) ?? "").utf8)
      byKind[kind, default: DiffStatistics.Counts()][keyPath: counter] += 1
    }
    for element in added { count(element, \.added) }
    for element in removed { count(element, \.removed) }
    for change in changed {
      let isEvidenceOnly = change.isEvidenceOnly(by: evidence)
      count(element(change.id), isEvidenceOnly ? \.evidenceOnly : \.changed)
    }
    self.total = total
    self.entries = byKind.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { Entry(kind: String(decoding: $0.key, as: UTF8.self), counts: $0.value) }
  }
}

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

  /// The number of changes of one kind.
  package struct Happening: Hashable, Sendable {
    package let subject: ChangeSubject
    package let kind: ChangeKind
    package let count: Int
  }

  /// `nil` if a graph does not list its documents.
  package let documents: Counts?
  package let entities: KindCounts
  package let relations: KindCounts
  /// What the changes are, entities first; without those that the table tells by their column.
  package let happenings: [Happening]
  /// How many relations only follow what happened to an end.
  package let consequences: Int

  /// Counts what a view holds, the evidence too.
  ///
  /// O(d log n) for a difference of d elements between graphs of n.
  package init(_ view: DiffView) {
    let comparison = view.comparison
    documents = comparison.patch.documentChanges.map {
      Counts(added: $0.added.count, removed: $0.removed.count, changed: $0.edited.count)
    }
    entities = KindCounts(.entity, of: view)
    relations = KindCounts(.relation, of: view)
    var numbers: [ChangeSubject: [ChangeKind: Int]] = [:]
    for change in view.changes {
      numbers[change.subject, default: [:]][change.kind, default: 0] += 1
    }
    happenings = ChangeSubject.allCases.flatMap { subject in
      ChangeKind.allCases.compactMap { kind in
        guard ![.added, .removed, .changed, .evidence].contains(kind),
          let count = numbers[subject]?[kind]
        else { return nil }
        return Happening(subject: subject, kind: kind, count: count)
      }
    }
    consequences = view.changes.reduce(0) { $0 + $1.consequences.count }
  }

  /// Counts a whole comparison.
  package init(_ comparison: GraphComparison) { self.init(DiffView(comparison)) }
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

  fileprivate init(_ subject: ChangeSubject, of view: DiffView) {
    let comparison = view.comparison
    let name = subject == .entity ? "kind" : "label"
    func attributes(_ change: Change) -> Attributes? {
      switch subject {
      case .entity:
        change.new.first.flatMap(comparison.new.node)?.attributes
          ?? change.old.first.flatMap(comparison.old.node)?.attributes
      case .relation:
        change.new.first.flatMap(comparison.new.edge)?.attributes
          ?? change.old.first.flatMap(comparison.old.edge)?.attributes
      }
    }
    var total = DiffStatistics.Counts()
    // Keyed by bytes: strings of other bytes may be equal, and hash in quadratic time.
    var byKind: [ElementID: DiffStatistics.Counts] = [:]
    for change in view.changes where change.subject == subject {
      let counter: WritableKeyPath<DiffStatistics.Counts, Int> =
        switch change.kind {
        case .added: \.added
        case .removed: \.removed
        case .evidence: \.evidenceOnly
        default: \.changed
        }
      total[keyPath: counter] += 1
      let kind = ElementID(attributes(change)?.text(name) ?? "")
      byKind[kind, default: DiffStatistics.Counts()][keyPath: counter] += 1
    }
    self.total = total
    entries = byKind.sorted { $0.key < $1.key }
      .map { Entry(kind: $0.key.rawValue, counts: $0.value) }
  }
}

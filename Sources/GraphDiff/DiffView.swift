internal import GraphModel

/// A comparison as somebody wants to see it: what every report, drawing and count of it shows.
package struct DiffView: Sendable {
  package let comparison: GraphComparison
  /// The changes that the filter keeps, those of evidence alone among them.
  package let changes: [Change]
  /// Whether changes of evidence are told too.
  package let showsEvidence: Bool

  package init(
    _ comparison: GraphComparison, filter: ChangeFilter = ChangeFilter(),
    showsEvidence: Bool = false
  ) {
    self.comparison = comparison
    self.showsEvidence = showsEvidence
    changes = comparison.changes(keptBy: filter)
  }

  /// The changes that are told one by one.
  package var shown: [Change] {
    showsEvidence ? changes : changes.filter { $0.kind != .evidence }
  }

  /// How many changes of evidence alone are only counted.
  package func hidden(_ subject: ChangeSubject) -> Int {
    showsEvidence ? 0 : changes.count { $0.kind == .evidence && $0.subject == subject }
  }

  /// What changed in the attributes of a change, as far as it is told.
  package func attributes(of change: Change) -> [AttributeChange] {
    showsEvidence
      ? change.attributes : change.attributes.filter { !comparison.evidence.contains($0.name) }
  }

  /// How far the difference goes, as far as the filter keeps it.
  package var extent: GraphComparison.Extent { comparison.extent(of: changes) }
}

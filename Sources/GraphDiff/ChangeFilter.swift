internal import GraphModel

/// Which changes a reader wants to see; what the patch holds does not depend on it.
package struct ChangeFilter: Hashable, Sendable {
  /// How far the numbers of an attribute may be apart and still count as the same.
  package var tolerances: [String: Double]
  /// Attributes whose changes are left out.
  package var ignored: Set<String>
  /// What to keep: `entities`, `relations`, kinds of change, and kinds of entities and relations; empty keeps all.
  package var kept: Set<String>

  package init(
    tolerances: [String: Double] = [:], ignored: Set<String> = [], kept: Set<String> = []
  ) {
    self.tolerances = tolerances
    self.ignored = ignored
    self.kept = kept
  }

  /// Whether a change of an attribute counts.
  ///
  /// Numbers that are apart by just the tolerance are the same, whatever rounding makes of them.
  func counts(_ change: AttributeChange) -> Bool {
    if ignored.contains(change.name) { return false }
    guard let tolerance = tolerances[change.name], let old = change.old?.numeral,
      let new = change.new?.numeral
    else { return true }
    let rounding = 4 * max(abs(old), abs(new), tolerance).ulp
    return !(abs(new - old) <= tolerance + rounding)
  }
}

extension AttributeValue {
  /// The number, also where it is written as text.
  fileprivate var numeral: Double? { number ?? string.flatMap(Double.init) }
}

extension GraphComparison {
  /// The changes that a filter keeps, in their order.
  package func changes(keptBy filter: ChangeFilter) -> [Change] {
    guard filter != ChangeFilter() else { return changes }
    return changes.compactMap { change in
      guard filter.kept.isEmpty || isKept(change, by: filter.kept) else { return nil }
      return change.keeping(filter.counts, evidence: evidence)
    }
  }

  private func isKept(_ change: Change, by kept: Set<String>) -> Bool {
    let subject = change.subject == .entity ? "entities" : "relations"
    if kept.contains(subject) || kept.contains(change.kind.rawValue) { return true }
    let (before, after) = elements(of: change)
    let name = change.subject == .entity ? "kind" : "label"
    return (before + after).contains { $0.text(name).map(kept.contains) ?? false }
  }
}

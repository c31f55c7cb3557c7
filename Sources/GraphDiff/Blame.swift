internal import GraphModel

/// Since which version each part of a relation is as it is, and why it was changed then.
package struct Blame: Sendable {
  /// One part.
  package struct Line: Sendable {
    /// The attribute; `nil` for the relation itself.
    package let attribute: String?
    /// The value that it has in the last version that holds it.
    package let value: String
    /// The version that brought it, counted from 0.
    package let version: Int
    /// Why; empty for what the first version holds already.
    package let causes: [Cause]
  }

  /// The relation itself first, then its attributes by name, those of the evidence left out.
  package let lines: [Line]

  /// Looks through the states of a relation.
  package init(_ entry: GraphHistory.Entry, in history: GraphHistory) {
    var lines: [Line] = []
    let evidence = EvidenceAttributes.newsgraph
    var begun: [Cause] = []
    if entry.first > 0, let edge = entry.states.first {
      let comparison = history.comparisons[entry.first - 1]
      let change = comparison.changes.first {
        $0.subject == .relation && $0.kind == .added && $0.new == [edge.id]
      }
      begun = change.map(comparison.causes(of:)) ?? []
    }
    lines.append(Line(attribute: nil, value: entry.words, version: entry.first, causes: begun))
    for value in entry.states.last?.attributes.entries ?? []
    where !evidence.contains(value.name) && value.name != "eid" {
      var version = entry.first
      var causes = begun
      for (index, state) in entry.states.enumerated().dropFirst() {
        let before = entry.states[index - 1].attributes
        guard !before.hasSameValue(of: value.name, as: state.attributes) else { continue }
        version = entry.first + index
        causes =
          entry.changes[index - 1].map { history.comparisons[version - 1].causes(of: $0) } ?? []
      }
      lines.append(
        Line(
          attribute: value.name, value: value.value.text.shown, version: version, causes: causes))
    }
    self.lines = lines
  }
}

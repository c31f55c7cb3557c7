internal import GraphModel

/// Writes a comparison as lines for people: `+` for what is new, `-` for what is gone, `~` for what changed.
///
///     Entities
///     + Pakistan  (country)
///
///     Relations
///     + Pakistan  refused  United States  (reject, 2021-07-15)
///
/// Documents come first, then entities by kind and name, then relations by the names of their ends, then the graph's
/// own attributes. Two graphs that are one give no line. Nothing from a graph can act on a terminal.
package struct DiffTextWriter: Sendable {
  /// How to colour.
  package var palette: Palette
  /// Whether to show changes of evidence too.
  package var showsEvidence: Bool

  package init(palette: Palette = .none, showsEvidence: Bool = false) {
    self.palette = palette
    self.showsEvidence = showsEvidence
  }

  /// Writes the comparison.
  ///
  /// O(d log n) for a difference of d elements between graphs of n.
  package func write(_ comparison: GraphComparison, to output: inout some TextOutputStream) {
    let diff = comparison.diff
    let evidence = showsEvidence ? EvidenceAttributes.none : comparison.evidence
    let sections = [
      ("Documents", documents(in: diff)),
      ("Entities", entities(in: comparison, hiding: evidence)),
      ("Relations", relations(in: comparison, hiding: evidence)),
    ]
    var isFirst = true
    for (heading, lines) in sections where !lines.isEmpty {
      start(heading, isFirst: &isFirst, to: &output)
      for line in lines.sorted(by: ChangeLine.sorts) { write(line, hiding: evidence, to: &output) }
    }
    let attributes = diff.attributesChanged.filter {
      $0.name != "documents" || diff.documentChanges == nil
    }
    if !attributes.isEmpty {
      start("Graph", isFirst: &isFirst, to: &output)
      for change in attributes {
        output.write("\(palette.changed)~ \(described(change))\(palette.reset)\n")
      }
    }
    writeHidden(diff, evidence: evidence, isFirst: &isFirst, to: &output)
  }

  private func documents(in diff: GraphDiff) -> [ChangeLine] {
    guard let changes = diff.documentChanges else { return [] }
    return changes.added.map { ChangeLine(.added, document: $0) }
      + changes.removed.map { ChangeLine(.removed, document: $0) }
      + changes.edited.map { ChangeLine(.changed, document: $0) }
  }

  private func entities(
    in comparison: GraphComparison, hiding evidence: EvidenceAttributes
  ) -> [ChangeLine] {
    let diff = comparison.diff
    let changed = diff.nodesChanged.lazy.filter { !$0.isEvidenceOnly(by: evidence) }
    return diff.nodesAdded.map { ChangeLine(.added, node: $0) }
      + diff.nodesRemoved.map { ChangeLine(.removed, node: $0) }
      + changed.compactMap { change in
        comparison.new.node(change.id).map {
          ChangeLine(.changed, node: $0, changes: change.attributes)
        }
      }
  }

  private func relations(
    in comparison: GraphComparison, hiding evidence: EvidenceAttributes
  ) -> [ChangeLine] {
    func line(
      _ sign: ChangeSign, _ edge: Edge, changes: [AttributeChange] = []
    ) -> ChangeLine {
      // A removed edge is told in the names that its ends had when it was there.
      let graph = sign == .removed ? comparison.old : comparison.new
      return ChangeLine(
        sign, edge: edge, source: graph.name(of: edge.source), target: graph.name(of: edge.target),
        changes: changes)
    }
    let diff = comparison.diff
    let changed = diff.edgesChanged.lazy.filter { !$0.isEvidenceOnly(by: evidence) }
    return diff.edgesAdded.map { line(.added, $0) } + diff.edgesRemoved.map { line(.removed, $0) }
      + changed.compactMap { change in
        comparison.new.edge(change.id).map {
          line(.changed, $0, changes: change.attributes)
        }
      }
  }

  private func start(
    _ heading: String, isFirst: inout Bool, to output: inout some TextOutputStream
  ) {
    if !isFirst { output.write("\n") }
    isFirst = false
    output.write("\(palette.heading)\(heading)\(palette.reset)\n")
  }

  private func write(
    _ line: ChangeLine, hiding evidence: EvidenceAttributes, to output: inout some TextOutputStream
  ) {
    let colour =
      switch line.sign {
      case .added: palette.added
      case .removed: palette.removed
      case .changed: palette.changed
      }
    output.write("\(colour)\(line.sign.rawValue) \(line.text)\(palette.reset)\n")
    for change in line.changes where !evidence.contains(change.name) {
      output.write("    \(described(change))\n")
    }
  }

  /// Tells a change as `quantity: 6,500 troops → 7,500 troops`.
  private func described(_ change: AttributeChange) -> String {
    func shown(_ value: AttributeValue?) -> String {
      value?.text.shown ?? "(none)"
    }
    return "\(change.name.shown): \(shown(change.old)) → \(shown(change.new))"
  }

  /// Says how much is not shown, so that nobody takes silence for sameness.
  private func writeHidden(
    _ diff: GraphDiff, evidence: EvidenceAttributes, isFirst: inout Bool,
    to output: inout some TextOutputStream
  ) {
    let entities = diff.nodesChanged.count { $0.isEvidenceOnly(by: evidence) }
    let relations = diff.edgesChanged.count { $0.isEvidenceOnly(by: evidence) }
    guard entities + relations > 0 else { return }
    if !isFirst { output.write("\n") }
    output.write("Not shown, since only their evidence changed: ")
    output.write("\(entities) \(entities == 1 ? "entity" : "entities"), ")
    output.write("\(relations) \(relations == 1 ? "relation" : "relations")\n")
  }
}

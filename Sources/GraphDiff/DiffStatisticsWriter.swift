/// Writes the numbers of a comparison as a table.
///
///                  added  removed  changed  evidence
///     documents        1        0        1
///     entities         2        1        0         5
///       country        2        0        0         5
///
/// The last column counts what changed in its evidence alone. Below the table stands what the changes are, as far as
/// the columns do not say it. Two graphs that are one give no line.
package struct DiffStatisticsWriter: Sendable {
  package init() {}

  /// One row of the table: a name, and its numbers.
  private typealias Row = (name: String, counts: DiffStatistics.Counts, hasEvidence: Bool)

  /// Writes the table.
  package func write(_ statistics: DiffStatistics, to output: inout some TextOutputStream) {
    var rows: [Row] = []
    if let documents = statistics.documents, documents != DiffStatistics.Counts() {
      rows.append(("documents", documents, false))
    }
    for (name, counts) in [("entities", statistics.entities), ("relations", statistics.relations)]
    where !counts.entries.isEmpty {
      rows.append((name, counts.total, true))
      for entry in counts.entries {
        let kind = entry.kind.isEmpty ? "(none)" : entry.kind.abridged(to: 40).terminalSafe
        rows.append(("  " + kind, entry.counts, true))
      }
    }
    guard !rows.isEmpty else { return }
    let width = rows.map(\.name.count).max() ?? 0
    output.write(String(repeating: " ", count: width) + "  added  removed  changed  evidence\n")
    for row in rows {
      output.write(row.name + String(repeating: " ", count: width - row.name.count))
      output.write(padded(row.counts.added, to: 7) + padded(row.counts.removed, to: 9))
      output.write(padded(row.counts.changed, to: 9))
      if row.hasEvidence { output.write(padded(row.counts.evidenceOnly, to: 10)) }
      output.write("\n")
    }
    let happenings = statistics.happenings.map { "\($0.subject.counted($0.count)) \($0.kind.past)" }
    guard !happenings.isEmpty || statistics.consequences > 0 else { return }
    output.write("\n")
    if !happenings.isEmpty { output.write("changed: \(listed(happenings))\n") }
    if statistics.consequences > 0 {
      let relations = ChangeSubject.relation.counted(statistics.consequences)
      output.write("not counted, since an end was renamed, merged or split: \(relations)\n")
    }
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(1, width - digits.utf8.count)) + digits
  }
}

internal import KnowledgeModel

/// What was right, wrong and missed, by kind.
struct RelationCounts {
  private(set) var byKind: [RelationKind: PrecisionRecall] = [:]

  mutating func add(_ kind: RelationKind, _ change: (inout PrecisionRecall) -> Void) {
    change(&byKind[kind, default: PrecisionRecall()])
  }

  mutating func merge(_ other: RelationCounts) {
    for (kind, counts) in other.byKind {
      add(kind) {
        $0.right += counts.right
        $0.wrong += counts.wrong
        $0.missed += counts.missed
      }
    }
  }

  /// The sum over all kinds.
  var micro: PrecisionRecall {
    byKind.values.reduce(into: PrecisionRecall()) {
      $0.right += $1.right
      $0.wrong += $1.wrong
      $0.missed += $1.missed
    }
  }

  /// The least precision of a kind of which so much was told; 1 where there is none.
  func leastPrecision(ofAtLeast count: Int) -> Double {
    byKind.values.filter { $0.right + $0.wrong >= count }.map(\.precision).min() ?? 1
  }

  /// The means over the kinds of which the gold has some.
  var macro: (precision: Double, recall: Double, f1: Double) {
    let kinds = byKind.filter { $0.value.right + $0.value.missed > 0 }
      .sorted { $0.key < $1.key }.map(\.value)
    func mean(_ value: (PrecisionRecall) -> Double) -> Double {
      kinds.isEmpty ? 0 : kinds.map(value).reduce(0, +) / Double(kinds.count)
    }
    return (mean(\.precision), mean(\.recall), mean(\.f1))
  }

  /// A table by kind, with the sum and the means.
  func table(_ title: String) -> String {
    var table = Table([title, "right", "wrong", "missed", "P", "R", "F1"])
    for (kind, counts) in byKind.sorted(by: { $0.key < $1.key }) {
      table.add([kind.rawValue] + counts.columns)
    }
    table.add(["all (micro)"] + micro.columns)
    let macro = macro
    table.add(
      ["mean (macro)", "", "", ""]
        + [macro.precision, macro.recall, macro.f1].map { Table.percent($0) })
    return table.text
  }
}

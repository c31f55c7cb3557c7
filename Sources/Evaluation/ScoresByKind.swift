internal import KnowledgeModel

/// Precision and recall of each kind of relation, and of the families of kinds.
package struct ScoresByKind: Sendable {
  /// By the kind's name.
  private var kinds: [String: PrecisionRecall] = [:]

  /// Nothing counted yet.
  package init() {}

  /// Counts one statement of a kind.
  package mutating func count(_ what: WritableKeyPath<PrecisionRecall, Int>, of kind: String) {
    kinds[kind, default: PrecisionRecall()][keyPath: what] += 1
  }

  /// Adds what others counted.
  package mutating func add(_ other: ScoresByKind) {
    kinds.merge(other.kinds) { $0 + $1 }
  }

  /// What was counted of a kind.
  package subscript(kind: String) -> PrecisionRecall { kinds[kind] ?? PrecisionRecall() }

  /// All kinds together.
  package var all: PrecisionRecall { sum { _ in true } }
  /// The kinds that hold for a while.
  package var states: PrecisionRecall { sum { !$0.isEvent } }
  /// The kinds that happen.
  package var events: PrecisionRecall { sum { $0.isEvent } }

  private func sum(where isWanted: (RelationKind) -> Bool) -> PrecisionRecall {
    kinds.filter { isWanted(RelationKind(rawValue: $0.key)) }.values
      .reduce(PrecisionRecall()) { $0 + $1 }
  }

  /// A row for all, for each family and, if asked for, for each kind that was counted, states first.
  package func table(of what: String, includingKinds: Bool = true) -> Table {
    var table = Table([what, "right", "wrong", "missed", "P", "R", "F1"])
    table.add(["all"] + all.columns)
    table.add(["states"] + states.columns)
    table.add(["events"] + events.columns)
    guard includingKinds else { return table }
    let named = kinds.keys.map(RelationKind.init).sorted()
    for kind in named.filter({ !$0.isEvent }) + named.filter(\.isEvent) {
      table.add([kind.rawValue] + self[kind.rawValue].columns)
    }
    return table
  }
}

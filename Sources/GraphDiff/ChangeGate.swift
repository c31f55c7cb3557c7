internal import GraphModel

/// What may not happen between two graphs, for automation.
package struct ChangeGate: Hashable, Sendable {
  /// How much may be gone.
  package enum Limit: Hashable, Sendable {
    case count(Int)
    case percent(Double)
  }

  /// The kinds of change that may not happen.
  package var forbidden: Set<ChangeKind>
  /// How many of the old entities, and of the old relations, may be gone.
  package var mostRemoved: Limit?

  package init(forbidden: Set<ChangeKind> = [], mostRemoved: Limit? = nil) {
    self.forbidden = forbidden
    self.mostRemoved = mostRemoved
  }

  /// Whether it lets everything pass.
  package var isOpen: Bool { forbidden.isEmpty && mostRemoved == nil }

  /// Why some changes do not pass, as lines for people; empty if they pass.
  package func objections(to changes: [Change], of comparison: GraphComparison) -> [String] {
    var lines: [String] = []
    for kind in ChangeKind.allCases where forbidden.contains(kind) {
      for subject in ChangeSubject.allCases {
        let count = changes.count { $0.kind == kind && $0.subject == subject }
        if count > 0 { lines.append("\(subject.counted(count)) \(kind.past)") }
      }
    }
    guard let mostRemoved else { return lines }
    for (subject, whole) in [
      (ChangeSubject.entity, comparison.old.nodes.count),
      (.relation, comparison.old.edges.count),
    ] {
      let gone = changes.count { $0.kind == .removed && $0.subject == subject }
      guard mostRemoved.isExceeded(by: gone, of: whole) else { continue }
      lines.append("\(subject.counted(gone)) of \(whole) removed, more than \(mostRemoved)")
    }
    return lines
  }
}

extension ChangeGate.Limit: CustomStringConvertible {
  /// The limit as it is given: `5%` or `10`.
  package var description: String {
    switch self {
    case .count(let count): "\(count)"
    case .percent(let percent):
      percent == percent.rounded() && abs(percent) < 1e6 ? "\(Int(percent))%" : "\(percent)%"
    }
  }

  func isExceeded(by count: Int, of whole: Int) -> Bool {
    switch self {
    case .count(let limit): count > limit
    case .percent(let percent):
      whole > 0 && Double(count) * 100 > percent * Double(whole) * (1 + 1e-12)
    }
  }
}

extension ChangeSubject {
  /// "1 entity", "2 relations".
  func counted(_ count: Int) -> String {
    switch self {
    case .entity: count == 1 ? "1 entity" : "\(count) entities"
    case .relation: count == 1 ? "1 relation" : "\(count) relations"
    }
  }
}

extension ChangeKind {
  /// What happened, as a participle.
  var past: String {
    switch self {
    case .evidence: "changed in evidence"
    default: rawValue
    }
  }
}

package import KnowledgeModel

/// What the classifier may say of two mentions, the earlier and the later: a kind of state, and which of them is the subject.
package struct RelationLabel: RawRepresentable, Hashable, Sendable {
  /// Its column among the weights.
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// The kinds that the sets for training tell of.
  package static let kinds: [RelationKind] = [
    .citizenOf, .worksFor, .holdsPosition, .memberOf, .partOf, .locatedIn, .headquarteredIn,
    .capitalOf,
  ]

  /// How many there are.
  package static let count = 2 * kinds.count

  /// The label of a kind, if it is one of ``kinds``.
  package init?(_ kind: RelationKind, isReversed: Bool) {
    guard let index = RelationLabel.kinds.firstIndex(of: kind) else { return nil }
    rawValue = 2 * index + (isReversed ? 1 : 0)
  }

  package var kind: RelationKind { RelationLabel.kinds[rawValue / 2] }

  /// Whether the later mention is the subject.
  package var isReversed: Bool { rawValue % 2 == 1 }

  /// The labels that mentions of two sorts may have, by ``MentionSort``'s raw values.
  static let compatible: [[RelationLabel]] = {
    var table: [[RelationLabel]] = []
    for first in MentionSort.allCases {
      for second in MentionSort.allCases {
        table.append(
          (0..<count).map(RelationLabel.init).filter { label in
            guard let facts = label.kind.facts else { return false }
            let (subject, object) = label.isReversed ? (second, first) : (first, second)
            return facts.subjects.contains(subject.kind) && facts.objects.contains(object.kind)
          })
      }
    }
    return table
  }()

  static func compatible(_ first: MentionSort, _ second: MentionSort) -> [RelationLabel] {
    compatible[Int(first.rawValue) * MentionSort.allCases.count + Int(second.rawValue)]
  }
}

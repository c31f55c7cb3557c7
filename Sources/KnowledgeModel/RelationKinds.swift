/// The kinds of relations that are known: ours, and those that a user's rules or a file of records add.
package struct RelationKinds: Hashable, Sendable {
  /// Sorted by name, none of them ours.
  package let added: [RelationKindFacts]
  private let byKind: [RelationKind: RelationKindFacts]

  /// The thirty kinds of the program.
  package static let standard = RelationKinds(adding: [])

  /// Ours and these; of two with one name the first counts, and ours cannot be changed.
  package init(adding facts: [RelationKindFacts]) {
    byKind = Dictionary(
      facts.filter { $0.kind.facts == nil }.map { ($0.kind, $0) },
      uniquingKeysWith: { first, _ in first })
    added = byKind.values.sorted { $0.kind < $1.kind }
  }

  /// What is known of a kind, or `nil` if nothing is.
  package subscript(kind: RelationKind) -> RelationKindFacts? { kind.facts ?? byKind[kind] }

  /// Whether it says the same read from either end.
  package func isSymmetric(_ kind: RelationKind) -> Bool { self[kind]?.isSymmetric ?? false }

  /// Whether it is an event, whose identity has its day.
  package func isEvent(_ kind: RelationKind) -> Bool { self[kind]?.class == .event }

  /// The added kinds among these, sorted by name.
  package func added(among kinds: some Sequence<RelationKind>) -> [RelationKindFacts] {
    guard !added.isEmpty else { return [] }
    let wanted = Set(kinds)
    return added.filter { wanted.contains($0.kind) }
  }
}

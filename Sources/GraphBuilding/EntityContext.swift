/// What documents say of a cluster that tells namesakes apart.
struct EntityContext: Hashable {
  /// The head words of titles: `minister` of "minister of foreign affairs" and "foreign
  /// minister".
  var offices: Set<String> = []
  var countries: Set<String> = []
  /// Keys of the organizations that a person is tied to; somebody may be of several.
  var employers: Set<String> = []

  /// What the contexts say for and against both being one.
  func evidence(with other: EntityContext) -> [MatchEvidence] {
    var found: [MatchEvidence] = []
    if !countries.isEmpty, !other.countries.isEmpty {
      found.append(countries.isDisjoint(with: other.countries) ? .otherCountry : .sameCountry)
    }
    if !offices.isEmpty, !other.offices.isEmpty {
      found.append(offices.isDisjoint(with: other.offices) ? .otherOffice : .sameOffice)
    }
    if !employers.isDisjoint(with: other.employers) { found.append(.sameEmployer) }
    return found
  }

  mutating func formUnion(_ other: EntityContext) {
    offices.formUnion(other.offices)
    countries.formUnion(other.countries)
    employers.formUnion(other.employers)
  }

  /// The context as features for ``ContextSplit``.
  var split: ContextSplit.Context {
    ContextSplit.Context(
      features: countries.map { "c" + $0 } + offices.map { "o" + $0 }
        + employers.map { "e" + $0 },
      isAnchored: !countries.isEmpty && !offices.isEmpty)
  }

  var features: [String] { split.features }
}

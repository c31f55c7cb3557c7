package import AnnotatedText

/// A state, a dependent territory or a de facto state.
package struct Country: Hashable, Sendable {
  /// What the world takes it for.
  package enum Status: String, Sendable, CaseIterable {
    /// A state of ISO 3166-1, or Kosovo.
    case state
    /// A state that is no more, by its withdrawn code: "su", "yu".
    case former
    /// A territory that belongs to a state: a place with a code.
    case dependency
    /// A territory whose status is contested, or a de facto state: a place of subkind `disputed`.
    case disputed
  }

  /// The ISO 3166-1 code in small letters ("ru"), a withdrawn one ("su"), "xk", or a name for what
  /// has no code ("transnistria").
  package let key: String
  package let status: Status
  /// "Russia".
  package let name: String
  /// "Russian Federation"; the name again where there is no longer one.
  package let officialName: String
  /// The first adjective: "Russian".
  package let adjective: String?
  /// The capital by its first name, if it has one.
  package let capital: String?
  /// The code of the state that a territory belongs to, or that claims it.
  package let sovereign: String?
  /// The codes of the states that it has a land border with, sorted.
  package let neighbors: [String]
  /// Its heads of state and government, in office or de facto, since about 1990 and the best known before, by their full
  /// names.
  package let leaders: [String]

  /// The alpha-2 code, in small letters; nil for what has none.
  package var code: String? { key.utf8.count == 2 ? key : nil }

  /// `country` for states, present and former, else `place`.
  package var kind: EntityKind {
    switch status {
    case .state, .former: .country
    case .dependency, .disputed: .place
    }
  }

  /// `region` or `disputed` for territories.
  package var subkind: EntitySubkind? {
    switch status {
    case .state, .former: nil
    case .dependency: .region
    case .disputed: .disputed
    }
  }
}

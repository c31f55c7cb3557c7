/// An office, a rank, an honorific or a role of people.
package struct Title: Hashable, Sendable {
  /// What the one who bears it is.
  package enum Class: String, Sendable, CaseIterable {
    /// President, king: of a country, or of an organization.
    case headOfState = "head_of_state"
    /// Prime minister, chancellor.
    case headOfGovernment = "head_of_government"
    /// Foreign minister, secretary of state.
    case minister
    /// Ambassador, envoy.
    case diplomat
    /// Senator, lawmaker.
    case legislator
    /// Governor, mayor: of a region or a city.
    case regional
    /// Judge, prosecutor.
    case judicial
    /// General, colonel.
    case militaryRank = "military_rank"
    /// Commander, chief of staff: leads troops.
    case commander
    /// Secretary general, chairman, director: leads an organization.
    case leader
    /// Spokesman.
    case spokesperson
    /// Official, adviser, aide.
    case official
    /// Member, representative, employee of an organization.
    case member
    /// Reporter, editor.
    case journalist
    /// Analyst, professor.
    case expert
    /// Pope, ayatollah.
    case clergy
    /// Prince, sheikh.
    case noble
    /// Mr, Dr, Sir.
    case honorific
    /// Counterpart, lawyer, activist: any other.
    case role
  }

  /// Its main form in small letters: "foreign minister".
  package let key: String
  package let `class`: Class
  /// Whether it can stand before a name: "Foreign Minister Lavrov".
  package let standsBeforeName: Bool
  /// The portfolio or field that it names, if any: "foreign", "defense".
  package let portfolio: String?
  /// The keys of the countries one of whose it is where a text does not say, "us" for a secretary of state; empty if of any.
  package let countries: [String]
}

/// What an entity is: a person, a country, a base and so on.
///
/// The list is open, since a file may hold kinds that this version does not know.
package struct EntityKind: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static func < (left: EntityKind, right: EntityKind) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }

  /// A named human being.
  package static let person = EntityKind(rawValue: "person")

  /// A state, by any of its names, adjectives or metonyms: "Russian", "Moscow said".
  package static let country = EntityKind(rawValue: "country")

  /// A military installation: base, air base, naval station, camp, fort.
  package static let base = EntityKind(rawValue: "base")

  /// An alliance, government body, armed group, military unit, company, party or news outlet.
  package static let organization = EntityKind(rawValue: "organization")

  /// Any other named location: city, province, region, sea, building.
  package static let place = EntityKind(rawValue: "place")

  /// The five kinds that the extraction produces, in the order of their names.
  package static let all: [EntityKind] = [.base, .country, .organization, .person, .place]
}

/// What sort of organization or place an entity is; open like ``EntityKind``.
package struct EntitySubkind: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let alliance = EntitySubkind(rawValue: "alliance")
  package static let government = EntitySubkind(rawValue: "government")
  package static let armedGroup = EntitySubkind(rawValue: "armed_group")
  package static let militaryUnit = EntitySubkind(rawValue: "military_unit")
  package static let newsOutlet = EntitySubkind(rawValue: "news_outlet")
  package static let company = EntitySubkind(rawValue: "company")
  package static let party = EntitySubkind(rawValue: "party")
  package static let city = EntitySubkind(rawValue: "city")
  package static let region = EntitySubkind(rawValue: "region")
  package static let disputed = EntitySubkind(rawValue: "disputed")
}

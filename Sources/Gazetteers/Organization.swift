package import AnnotatedText

/// An organization that the tables know.
package struct Organization: Hashable, Sendable {
  /// The folded acronym, or the folded name where it has none: "csto", "state-department".
  package let key: String
  /// "Collective Security Treaty Organization".
  package let name: String
  /// "CSTO".
  package let acronym: String?
  package let subkind: EntitySubkind?
  /// The code of the country that it is of, if it is of one.
  package let country: String?
}

extension EntitySubkind {
  /// A body of several states that is no alliance: the United Nations, the World Bank.
  package static let international = EntitySubkind(rawValue: "international")
  /// A parliament or one of its chambers.
  package static let legislature = EntitySubkind(rawValue: "legislature")
  /// A court or tribunal.
  package static let court = EntitySubkind(rawValue: "court")
  /// An armed force of a state, or a branch of it.
  package static let military = EntitySubkind(rawValue: "military")
  /// An intelligence or security service.
  package static let service = EntitySubkind(rawValue: "service")
  /// A body that is neither a state's nor a firm's: Red Cross, Amnesty International.
  package static let nongovernmental = EntitySubkind(rawValue: "nongovernmental")
  /// A university, an institute, a think tank.
  package static let academic = EntitySubkind(rawValue: "academic")
  /// A sea, lake, river, strait, mountain range or island.
  package static let nature = EntitySubkind(rawValue: "nature")
  /// A continent.
  package static let continent = EntitySubkind(rawValue: "continent")
  /// An airport, a square, a street, a building.
  package static let building = EntitySubkind(rawValue: "building")
}

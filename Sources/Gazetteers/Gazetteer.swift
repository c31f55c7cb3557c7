/// The names that the program knows: countries, organizations, places, titles, first names and head
/// nouns.
///
/// A name is found by the keys of its words, whatever their case; how it must be written is a flag
/// of its ``GazetteerEntry``, for the caller to check (``GazetteerEntry/allows(_:)``).
package struct Gazetteer: Sendable {
  /// The countries, dependent territories and de facto states, sorted by key.
  package let countries: [Country]
  /// The organizations, sorted by key.
  package let organizations: [Organization]
  /// The titles, sorted by key.
  package let titles: [Title]

  let trie: PhraseTrie
  let entries: [GazetteerEntry]
  private let countryIndex: [String: Int]
  private let organizationIndex: [String: Int]
  private let titleIndex: [String: Int]
  /// The keys of countries by the folded names of those who lead or led them.
  private let countryOfLeader: [String: String]
  /// The names of the de facto states, which are places and act as states do.
  package let deFactoStates: Set<String>

  /// The embedded tables, parsed at their first use, which takes some milliseconds.
  package static let standard = Gazetteer(GazetteerTables())

  /// A digest of the tables' bytes: 16 hexadecimal digits that change when a table changes.
  package static let digest: String = {
    var hash = FNVHash()
    for table in FactTable.all {
      hash.combine(table.name.utf8)
      hash.combine(table.bytes)
    }
    return hash.hexadecimal
  }()

  init(_ tables: consuming GazetteerTables) {
    trie = tables.trie
    entries = tables.entries
    countries = tables.countries
    organizations = tables.organizations
    titles = tables.titles
    countryIndex = Self.index(tables.countries, by: \.key)
    organizationIndex = Self.index(tables.organizations, by: \.key)
    titleIndex = Self.index(tables.titles, by: \.key)
    deFactoStates = Set(tables.countries.lazy.filter { $0.status == .disputed }.map(\.name))
    countryOfLeader = Dictionary(
      tables.countries.lazy.flatMap { country in
        country.leaders.lazy.map { (NameFolding.key($0), country.key) }
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func index<Record>(
    _ records: [Record], by key: KeyPath<Record, String>
  ) -> [String: Int] {
    Dictionary(
      records.indices.lazy.map { (records[$0][keyPath: key], $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The country, territory or de facto state of a key: "ru", "su", "gl", "transnistria".
  package func country(_ key: String) -> Country? { countryIndex[key].map { countries[$0] } }

  /// The key of the country that a person of a full name leads, or led not long ago: "ru" of "Vladimir Putin".
  package func countryLed(by name: String) -> String? { countryOfLeader[NameFolding.key(name)] }

  /// The organization of a key: "nato", "state-department".
  package func organization(_ key: String) -> Organization? {
    organizationIndex[key].map { organizations[$0] }
  }

  /// The title of a key: "prime minister".
  package func title(_ key: String) -> Title? { titleIndex[key].map { titles[$0] } }
}

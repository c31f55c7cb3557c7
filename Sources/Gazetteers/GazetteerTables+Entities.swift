internal import AnnotatedText

extension GazetteerTables {
  /// Columns: key, category, name, acronym, other names, subkind, country.
  mutating func readOrganizations() {
    FactTable.organizations.forEachRow { row in
      guard let name = row.names(2).first else { return }
      let organization = Organization(
        key: row.text(0), name: name, acronym: row.names(3).first,
        subkind: row.optionalText(5).map(EntitySubkind.init(rawValue:)),
        country: row.optionalText(6))
      organizations.append(organization)
      let category: GazetteerCategory =
        switch row.text(1) {
        case "outlet": .newsOutlet
        case "seat": .seatOfGovernment
        default: .organization
        }
      for column in 2...4 {
        addNames(of: row, column: column, flags: column == 2 ? .canonical : []) { flags in
          GazetteerEntry(
            category: category, key: organization.key, name: name, kind: .organization,
            subkind: organization.subkind, country: organization.country, flags: flags)
        }
      }
    }
  }

  /// Columns: name, subkind, country, other names, adjectives, demonyms, plural demonyms.
  mutating func readPlaces() {
    FactTable.places.forEachRow { row in
      guard let name = row.names(0).first else { return }
      let subkind = row.optionalText(1).map(EntitySubkind.init(rawValue:))
      let country = row.optionalText(2)
      func entry(_ category: GazetteerCategory, _ flags: GazetteerFlags) -> GazetteerEntry {
        GazetteerEntry(
          category: category, key: name, name: name, kind: .place, subkind: subkind,
          country: country, flags: flags)
      }
      addNames(of: row, column: 0, flags: .canonical) { entry(.place, $0) }
      addNames(of: row, column: 3) { entry(.place, $0) }
      addNames(of: row, column: 4) { entry(.placeAdjective, $0) }
      addNames(of: row, column: 5) { entry(.placeDemonym, $0) }
      addNames(of: row, column: 6, flags: .plural) { entry(.placeDemonym, $0) }
    }
  }
}

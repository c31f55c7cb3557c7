internal import AnnotatedText

extension GazetteerTables {
  /// Columns: key, status, name, official name, other names, adjectives, demonyms, plural demonyms,
  /// capitals, sovereign, land neighbours, leaders.
  mutating func readCountries() {
    FactTable.countries.forEachRow { row in
      let names = row.names(2)
      guard let name = names.first, let status = Country.Status(rawValue: row.text(1)) else {
        return
      }
      let country = Country(
        key: row.text(0), status: status, name: name,
        officialName: row.names(3).first ?? name, adjective: row.names(5).first,
        capital: row.names(8).first, sovereign: row.optionalText(9),
        neighbors: row.text(10).split(separator: " ").map(String.init), leaders: row.names(11))
      countries.append(country)
      addNames(of: row, country)
      addCapitals(of: row, country)
    }
  }

  private mutating func addNames(of row: TableRow, _ country: Country) {
    let isState = country.kind == .country
    let base: GazetteerFlags = country.status == .former ? .former : []
    // Papers write "Nato" and "Ecowas", but no "Ussr"; Sadr is a man.
    func entry(_ category: GazetteerCategory, _ flags: GazetteerFlags) -> GazetteerEntry {
      GazetteerEntry(
        category: category, key: country.key, name: country.name, kind: country.kind,
        subkind: country.subkind, country: isState ? country.key : country.sovereign,
        flags: flags.union(base).union(flags.contains(.abbreviation) ? .allCapitals : []))
    }
    let name: GazetteerCategory = isState ? .countryName : .place
    addNames(of: row, column: 2, flags: .canonical) { entry(name, $0) }
    addNames(of: row, column: 3) { entry(name, $0) }
    addNames(of: row, column: 4) { entry(name, $0) }
    addNames(of: row, column: 5) { entry(isState ? .countryAdjective : .placeAdjective, $0) }
    let demonym: GazetteerCategory = isState ? .countryDemonym : .placeDemonym
    addNames(of: row, column: 6) { entry(demonym, $0) }
    addNames(of: row, column: 7, flags: .plural) { entry(demonym, $0) }
  }

  private mutating func addCapitals(of row: TableRow, _ country: Country) {
    let isState = country.kind == .country
    guard var city = country.capital else { return }
    row.forEachName(8) { name in
      if name.isAnother { city = name.text }
      // The capital of a territory does not speak for a state.
      add(
        GazetteerEntry(
          category: isState ? .capital : .place, key: isState ? country.key : city,
          name: city, kind: .place, subkind: .city,
          country: isState ? country.key : country.sovereign, flags: name.flags),
        under: name.bytes)
    }
  }
}

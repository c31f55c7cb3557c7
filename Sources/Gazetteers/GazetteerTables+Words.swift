internal import AnnotatedText

extension GazetteerTables {
  /// Columns: title, class, before a name, other forms, abbreviations, plurals, portfolio, countries.
  mutating func readTitles() {
    FactTable.titles.forEachRow { row in
      guard let titleClass = Title.Class(rawValue: row.text(1)) else { return }
      let title = Title(
        key: row.names(0).first ?? "", class: titleClass, standsBeforeName: row.text(2) == "yes",
        portfolio: row.optionalText(6), countries: row.names(7))
      titles.append(title)
      let base: GazetteerFlags = title.standsBeforeName ? .beforeName : []
      func entry(_ flags: GazetteerFlags) -> GazetteerEntry {
        GazetteerEntry(category: .title, key: title.key, name: title.key, flags: flags)
      }
      addNames(of: row, column: 0, flags: base.union(.canonical)) { entry($0) }
      addNames(of: row, column: 3, flags: base) { entry($0) }
      addNames(of: row, column: 4, flags: base.union(.abbreviation)) { entry($0) }
      addNames(of: row, column: 5, flags: base.union(.plural)) { entry($0) }
    }
  }

  /// Columns: prefix, meaning.
  mutating func readTitlePrefixes() {
    FactTable.titlePrefixes.forEachRow { row in
      let meaning = row.text(1)
      addNames(of: row, column: 0) { flags in
        GazetteerEntry(category: .titlePrefix, key: meaning, name: row.text(0), flags: flags)
      }
    }
  }

  /// Columns: name, genders (m, f or mf).
  mutating func readGivenNames() {
    FactTable.givenNames.forEachRow { row in
      guard let name = row.names(0).first else { return }
      var gender: GazetteerFlags = []
      if row.text(1).utf8.contains(UInt8(ascii: "m")) { gender.insert(.masculine) }
      if row.text(1).utf8.contains(UInt8(ascii: "f")) { gender.insert(.feminine) }
      addNames(of: row, column: 0, flags: gender) { flags in
        GazetteerEntry(category: .givenName, key: name, name: name, flags: flags)
      }
    }
  }

  /// Columns: noun, class (base, organization, place), subkind, other forms, plurals.
  mutating func readNouns() {
    FactTable.nouns.forEachRow { row in
      let noun = row.names(0).first ?? ""
      let category: GazetteerCategory
      let kind: EntityKind
      switch row.text(1) {
      case "base": (category, kind) = (.baseNoun, .base)
      case "organization": (category, kind) = (.organizationNoun, .organization)
      case "place": (category, kind) = (.placeNoun, .place)
      default: return
      }
      let subkind = row.optionalText(2).map(EntitySubkind.init(rawValue:))
      func entry(_ flags: GazetteerFlags) -> GazetteerEntry {
        GazetteerEntry(
          category: category, key: noun, name: noun, kind: kind, subkind: subkind, flags: flags)
      }
      addNames(of: row, column: 0, flags: .canonical) { entry($0) }
      addNames(of: row, column: 3) { entry($0) }
      addNames(of: row, column: 4, flags: .plural) { entry($0) }
    }
  }

  /// Months and weekdays, with their abbreviations in English news style.
  mutating func readCalendar() {
    let months: [[String]] = [
      ["January", "Jan.", "Jan"], ["February", "Feb.", "Feb"], ["March", "Mar.", "Mar"],
      ["April", "Apr.", "Apr"], ["May"], ["June", "Jun.", "Jun"], ["July", "Jul.", "Jul"],
      ["August", "Aug.", "Aug"], ["September", "Sept.", "Sep.", "Sept", "Sep"],
      ["October", "Oct.", "Oct"], ["November", "Nov.", "Nov"], ["December", "Dec.", "Dec"],
    ]
    let weekdays: [[String]] = [
      ["Monday", "Mon.", "Mon"], ["Tuesday", "Tues.", "Tue.", "Tue"], ["Wednesday", "Wed.", "Wed"],
      ["Thursday", "Thurs.", "Thur.", "Thu.", "Thu"], ["Friday", "Fri.", "Fri"],
      ["Saturday", "Sat.", "Sat"], ["Sunday", "Sun.", "Sun"],
    ]
    addCalendar(months, .month)
    addCalendar(weekdays, .weekday)
  }

  private mutating func addCalendar(_ names: [[String]], _ category: GazetteerCategory) {
    // In small letters, or as names of people and newspapers, these are other words.
    let commonWords: Set<String> = ["March", "May", "Mar", "Sun", "Sat", "Wed", "Mon", "August"]
    for (index, forms) in names.enumerated() {
      for (position, form) in forms.enumerated() {
        var flags: GazetteerFlags = position == 0 ? .canonical : .abbreviation
        if commonWords.contains(form) { flags.insert(.commonWord) }
        let entry = GazetteerEntry(
          category: category, key: String(index + 1), name: forms[0], flags: flags)
        add(entry, under: form)
      }
    }
  }
}

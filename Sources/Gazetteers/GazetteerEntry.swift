package import AnnotatedText

/// One meaning of one name in the tables: "Georgian" is an adjective of `ge`.
package struct GazetteerEntry: Hashable, Sendable {
  /// What sort of name it is.
  package let category: GazetteerCategory
  /// What it names: a country's code, an organization's key, a place's or a title's name.
  package let key: String
  /// The main name of what it names: "United States" for "America".
  package let name: String
  /// The kind of entity, where it names one.
  package let kind: EntityKind?
  /// The subkind of the entity, or of what a head noun makes ("brigade": a military unit).
  package let subkind: EntitySubkind?
  /// The code of the country that it is, or is in, or belongs to.
  package let country: String?
  /// How the name is written and what to beware of.
  package let flags: GazetteerFlags

  package init(
    category: GazetteerCategory, key: String, name: String, kind: EntityKind? = nil,
    subkind: EntitySubkind? = nil, country: String? = nil, flags: GazetteerFlags = []
  ) {
    self.category = category
    self.key = key
    self.name = name
    self.kind = kind
    self.subkind = subkind
    self.country = country
    self.flags = flags
  }

  /// Whether the name may be written with a first token of this shape.
  ///
  /// A proper name begins with a capital; a short acronym ("US", "WHO", "IS") is all in capitals.
  package func allows(_ firstShape: TokenShape) -> Bool {
    if flags.contains(.allCapitals) { return firstShape.contains(.allCapitals) }
    return !category.isProper || flags.contains(.smallFirstLetter)
      || firstShape.contains(.capitalized)
      || firstShape.contains(.allCapitals)
  }
}

/// What sort of name an entry is.
package enum GazetteerCategory: UInt8, Sendable, CaseIterable {
  /// "Russia", "the United States", "Burma".
  case countryName
  /// "Russian", "U.S.".
  case countryAdjective
  /// "Afghan", and with the flag `plural`, "Afghans".
  case countryDemonym
  /// "Dushanbe"; its key is the country's code.
  case capital
  /// "Geneva", "Central Asia", "Greenland", "Transnistria".
  case place
  /// "Chechen", "European".
  case placeAdjective
  /// "Chechen", and with the flag `plural`, "Chechens".
  case placeDemonym
  /// "NATO", "Taliban", "State Department".
  case organization
  /// "Reuters".
  case newsOutlet
  /// "Kremlin", "White House": a building that speaks for a government.
  case seatOfGovernment
  /// "prime minister"; its key finds a ``Title``.
  case title
  /// "former", "deputy"; its key is the meaning.
  case titlePrefix
  /// "Sergei".
  case givenName
  /// "air base": the head of a base's name.
  case baseNoun
  /// "ministry": the head of an organization's name.
  case organizationNoun
  /// "province": the head of a place's name.
  case placeNoun
  /// "January", "Jan."; its key is the number, 1 to 12.
  case month
  /// "Monday", "Mon."; its key is the ISO 8601 number, 1 (Monday) to 7.
  case weekday

  /// Whether its names begin with a capital in running text.
  package var isProper: Bool {
    switch self {
    case .title, .titlePrefix, .baseNoun, .organizationNoun, .placeNoun: false
    default: true
    }
  }
}

/// How a name is written, and what to beware of.
package struct GazetteerFlags: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Something else has the same name, written the same way: "Georgia", "Jordan", "Chad".
  package static let ambiguous = GazetteerFlags(rawValue: 1 << 0)
  /// In small letters it is a common word: "Turkey", "Polish", "Nice".
  ///
  /// Beware of the beginning of a sentence.
  package static let commonWord = GazetteerFlags(rawValue: 1 << 1)
  /// It must be written in capitals: "US", "WHO", "IS".
  package static let allCapitals = GazetteerFlags(rawValue: 1 << 2)
  /// It is an acronym or an abbreviation: "NATO", "Gen.".
  package static let abbreviation = GazetteerFlags(rawValue: 1 << 3)
  /// It speaks of several: "Afghans", "ministers".
  package static let plural = GazetteerFlags(rawValue: 1 << 4)
  /// It is the main name of what it names.
  package static let canonical = GazetteerFlags(rawValue: 1 << 5)
  /// A given name of men; with `feminine` too, of both.
  package static let masculine = GazetteerFlags(rawValue: 1 << 6)
  /// A given name of women.
  package static let feminine = GazetteerFlags(rawValue: 1 << 7)
  /// A title that can stand before a name: "President Putin", not "employee Putin".
  package static let beforeName = GazetteerFlags(rawValue: 1 << 8)
  /// A state that is no more: "Soviet Union".
  package static let former = GazetteerFlags(rawValue: 1 << 9)
  /// A proper name that may begin with a small letter: "al-Qaeda", "peshmerga".
  package static let smallFirstLetter = GazetteerFlags(rawValue: 1 << 10)
}

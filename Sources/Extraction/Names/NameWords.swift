internal import AnnotatedText

/// Words that tell what a name is.
enum NameWords {
  /// Small words inside names: "Ursula von der Leyen", "Bashar al-Assad".
  static let particles: Set<WordKey> = [
    "al", "bin", "ibn", "bint", "ben", "van", "von", "der", "den", "de", "del", "della", "di", "da",
    "dos", "du", "la", "le", "el", "ter", "abu", "ould", "ag",
  ]

  /// Nouns that stand beside the name of a news outlet.
  static let outlets: Set<WordKey> = [
    "newspaper", "daily", "weekly", "magazine", "broadcaster", "newswire", "tabloid", "broadsheet",
    "journal", "website",
  ]

  /// Words between an outlet's name and such a noun: "the Herald business daily".
  static let outletModifiers: Set<WordKey> = [
    "daily", "weekly", "business", "news", "state", "evening", "morning", "online", "financial",
    "television", "radio", "tv",
  ]

  /// The smaller of two countries that share an adjective, and a word of its own: "Dominican" is of the Dominican
  /// Republic in a text that does not speak of Dominica.
  static let lesserNamesakes: [String: WordKey] = ["dm": "dominica", "cg": "brazzaville"]

  /// Prepositions before a place.
  static let locatives: Set<WordKey> = ["in", "near", "at", "outside", "around"]

  /// Words of direction, which are parts of many names and a name of none.
  static let directions: Set<WordKey> = [
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
    "northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern",
    "southeastern", "southwestern", "upper", "lower",
  ]

  /// Members and adjectives of parties, which name none by themselves.
  static let partisans: Set<WordKey> = [
    "democrat", "republican", "socialist", "communist", "conservative", "liberal", "islamist",
    "democratic", "islamic", "nationalist", "marxist", "maoist",
  ]

  /// Adjectives of beliefs, which name no body of believers: "Roman Catholic", "Sunni Muslim".
  static let believers: Set<WordKey> = [
    "catholic", "orthodox", "protestant", "muslim", "islamic", "christian", "jewish", "buddhist",
    "hindu", "sunni", "shiite", "shi'ite", "shia", "sikh", "coptic", "evangelical", "lutheran",
    "methodist", "baptist", "anglican", "mormon",
  ]

  /// What storms are called by before their names, which are first names of people.
  static let storms: Set<WordKey> = ["hurricane", "storm", "typhoon", "cyclone", "tornado"]

  /// Nouns behind the names of models of weapons and vehicles.
  static let machines: Set<WordKey> = [
    "drone", "missile", "rocket", "rifle", "tank", "jet", "helicopter", "aircraft", "plane",
    "airplane", "submarine", "frigate", "destroyer", "satellite", "spacecraft", "vehicle", "truck",
    "bomber", "howitzer", "torpedo", "launcher", "radar",
  ]

  /// Nouns behind the names of peoples, houses and grounds that look like persons.
  static let nounsOfPeoples: Set<WordKey> = [
    "dynasty", "tribe", "clan", "people", "refugee", "district", "province", "region", "valley",
    "river", "neighborhood", "neighbourhood", "airport", "hospital", "prison", "group", "crossing",
    "militia", "newspaper", "ship", "raid", "movie", "film", "award", "prize",
  ]
}

internal import AnnotatedText

/// Words that tell what a name is.
enum NameWords {
  /// Small words inside names: "Ursula von der Leyen", "Bashar al-Assad".
  static let particles: Set<WordKey> = [
    "al", "bin", "ibn", "bint", "ben", "van", "von", "der", "den", "de", "del", "della", "di", "da",
    "dos", "du", "la", "le", "el", "ter", "abu", "ould", "ag", "wal", "wa",
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

  /// Offices of the parts of a country, beside which a name is not the country's.
  static let regionals: Set<WordKey> = [
    "governor", "gov", "gov.", "senator", "sen", "sen.", "congressman", "congresswoman",
    "lieutenant", "republican", "democrat", "statehouse",
  ]

  /// Members and adjectives of parties, which name none by themselves.
  static let partisans: Set<WordKey> = [
    "democrat", "republican", "socialist", "communist", "conservative", "liberal", "islamist",
    "democratic", "islamic", "nationalist", "marxist", "maoist", "democrats", "republicans",
    "socialists", "communists", "conservatives", "liberals", "islamists", "nationalists",
  ]

  /// Adjectives of beliefs, which name no body of believers: "Roman Catholic", "Sunni Muslim".
  static let believers: Set<WordKey> = [
    "catholic", "orthodox", "protestant", "muslim", "islamic", "christian", "jewish", "buddhist",
    "hindu", "sunni", "shiite", "shi'ite", "shia", "sikh", "coptic", "evangelical", "lutheran",
    "methodist", "baptist", "anglican", "mormon", "catholics", "protestants", "muslims",
    "christians", "jews", "buddhists", "hindus", "sunnis", "shiites", "shi'ites", "shias", "sikhs",
    "copts", "evangelicals", "lutherans", "methodists", "baptists", "anglicans", "mormons",
  ]

  /// Nouns at the end of the names of prizes, games, holidays and papers, which are no entities.
  static let occasions: Set<WordKey> = [
    "prize", "prizes", "award", "awards", "cup", "olympics", "games", "championship",
    "championships", "open", "tournament", "marathon", "festival", "day", "eve", "war", "act",
    "treaty", "accord", "accords", "agreement", "protocol", "constitution", "declaration", "bible",
    "koran", "bowl", "derby", "revolution", "holocaust",
  ]

  /// Feasts, which look like names.
  static let feasts: Set<WordKey> = [
    "ashura", "ramadan", "easter", "christmas", "hanukkah", "eid", "passover", "diwali", "purim",
    "thanksgiving", "halloween", "lent", "hajj",
  ]

  /// Nouns that say that the name beside them is an organization's, and which.
  static let bodies: [WordKey: String] = [
    "group": "", "movement": "", "faction": "", "organization": "", "organisation": "",
    "militia": "armed_group", "party": "party", "company": "company",
    "firm": "company", "airline": "company", "manufacturer": "company",
    "conglomerate": "company", "retailer": "company", "giant": "company", "insurer": "company",
    "automaker": "company", "carmaker": "company", "drugmaker": "company", "brewer": "company",
    "lender": "company", "corporation": "company", "startup": "company", "subsidiary": "company",
    "consultancy": "company", "bank": "company", "agency": "", "charity": "nongovernmental",
    "foundation": "nongovernmental", "nonprofit": "nongovernmental", "league": "", "club": "",
    "consortium": "", "institute": "academic", "university": "academic", "college": "academic",
  ]

  /// Adjectives of groups that are armed.
  static let armed: Set<WordKey> = [
    "militant", "rebel", "insurgent", "guerrilla", "guerilla", "terrorist", "terror", "separatist",
    "paramilitary", "extremist", "armed", "jihadist", "resistance",
  ]

  /// What storms are called by before their names, which are first names of people.
  static let storms: Set<WordKey> = [
    "hurricane", "storm", "typhoon", "cyclone", "tornado", "hurricanes", "storms", "typhoons",
    "cyclones",
  ]

  /// What ships are called by before their names, which are often those of people and places.
  static let ships: Set<WordKey> = [
    "ship", "vessel", "tanker", "frigate", "destroyer", "warship", "submarine", "corvette",
    "trawler", "ferry", "freighter", "yacht", "cutter", "minesweeper", "icebreaker", "steamer",
    "schooner", "cruiser", "battleship", "supertanker", "gunboat", "flagship", "tugboat",
    "steamship", "USS", "HMS", "INS", "HMAS", "HMCS", "HMNZS", "BRP", "RFA", "USNS",
    "USCGC", "MV", "RV", "SS",
  ]

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

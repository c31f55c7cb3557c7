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

  /// Prepositions before a place.
  static let locatives: Set<WordKey> = ["in", "near", "at", "outside", "around"]
}

internal import AnnotatedText
internal import KnowledgeModel

/// What persons, countries and organizations do to each other: the events of PLOVER, by classes of verbs and nouns.
enum EventRules {
  static let all: [TreeRule] =
    verbalCooperation + materialCooperation + verbalConflict + materialConflict

  static let actors: Set<EntityKind> = [.person, .country, .organization]
  static let grounds: Set<EntityKind> = [.country, .place, .base]
  static let words: Set<PartOfSpeech> = [.noun]

  /// What somebody may be ready to do for another.
  static let kindness: Words = [
    "help", "assist", "aid", "provide", "give", "offer", "support", "donate", "supply", "deliver",
    "lend", "back", "sell", "render", "extend",
    "share", "grant", "cooperate", "work", "talk", "negotiate", "meet", "discuss", "recognize",
    "recognise", "sign",
  ]

  /// What a state moves when it moves its own forces; a tank that is sent is more often given.
  static let manned = Lexicon.armed.subtracting([
    "tank", "man", "people", "asset", "presence", "guard",
  ])

  /// What aid is made of.
  static let goods: Words = [
    "aid", "help", "assistance", "relief", "food", "medicine", "vaccine", "weapon", "arm", "arms",
    "ammunition", "money", "loan", "fund",
    "funds", "funding", "support", "asylum", "shelter", "missile", "tank", "supply", "supplies",
    "equipment", "grain", "fuel", "drone",
    "million", "billion", "dollar", "jet", "rifle", "shell", "grant", "rocket", "package",
  ]
}

extension Set {
  /// The members of both.
  static func + (left: Set, right: Set) -> Set { left.union(right) }
}

internal import AnnotatedText
internal import KnowledgeModel

/// Where places lie by phrases behind their names: "in Velmont in Ancash", "the Ancash region of Peru"; and where bodies sit.
enum PlacePhraseRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .properNoun, .adverb, .numeral]
  private static let adjective: SequenceStep = .optional([.name([.country], .adjective)])
  private static let grounds: Set<EntityKind> = [.place, .country]
  private static let settlements: Words = [
    "city", "town", "village", "port", "resort", "hamlet", "settlement", "district", "suburb",
    "municipality", "province", "region", "island", "neighborhood", "neighbourhood", "area",
  ]
  private static let regions: Words = [
    "province", "region", "district", "county", "governorate", "prefecture", "department",
    "oblast", "canton", "municipality", "territory", "division", "peninsula", "valley",
  ]
  private static let companies: Words = [
    "company", "firm", "bank", "airline", "manufacturer", "producer", "retailer", "insurer",
    "brewery", "contractor", "developer", "corporation", "publisher", "lender", "startup", "maker",
    "newspaper", "university", "college", "charity", "club", "band", "team",
  ]
  private static let houses: Words = [
    "plant", "airport", "airfield", "factory", "mine", "prison", "stadium", "mosque", "hospital",
    "hotel", "school", "port", "refinery", "market", "camp", "church", "dam", "station", "terminal",
    "crossing", "shipyard", "barracks", "palace", "monastery", "cathedral", "cemetery",
    "checkpoint",
  ]
  private static let describing: Set<PartOfSpeech> = [
    .adjective, .noun, .properNoun, .adverb, .numeral, .coordinatingConjunction, .adposition,
    .verb,
  ]

  static let sequences: [SequenceRule] = places + seats
  /// The rules whose subject is the smaller of two places by their words alone.
  static let inner: Set<String> = Set(places.map(\.name))

  private static let places: [SequenceRule] = [
    SequenceRule(
      "place.phrase-in", .locatedIn,
      [
        .word(["in", "at", "to", "into"]), .determiner,
        .subject([.place], .named), .optional([.lemma(settlements)]), .word(["in"]), .determiner,
        .object(grounds, .named), .unlessWord(["'s", "'", "-"]),
      ],
      precision: 0.9, example: "She was born in Callao in Ancash.",
      nearMisses: [
        "The talks on Callao in Ancash failed.",
        "She was born in Callao, and in Ancash she died.",
        "She moved to Callao to work in Ancash.",
      ]),
    SequenceRule(
      "place.several-in", .locatedIn,
      [
        .lemma(settlements), .word(["of"]), .subjects([.place]), .comma, .word(["in"]), .determiner,
        .gap(1, [.adjective]), .object(grounds, .named), .optional([.lemma(regions)]),
        .unlessWord(["'s", "'", "-"]),
      ],
      precision: 0.9, example: "Guards shelled the villages of Callao and Puno in Ancash region.",
      nearMisses: [
        "Guards left the villages of Callao and Puno for Ancash.",
        "Guards of the villages near Callao and Puno met in Ancash.",
        "Guards shelled the villages of Callao and Puno in Ancash's view.",
      ]),
    SequenceRule(
      "place.region-of-whole", .locatedIn,
      [
        .subject([.place], .named), .lemma(regions), .word(["of", "in"]), .determiner,
        .gap(1, [.adjective]), adjective, .object(grounds, .named), .unlessWord(["'s", "'", "-"]),
      ],
      precision: 0.92, example: "Floods hit the Ancash region of northern Peru.",
      nearMisses: [
        "Floods hit the Ancash region, an envoy of Peru said.",
        "The Ancash region is proud of Peru.",
        "Floods hit the Ancash region of Peru's envoy.",
      ]),
    SequenceRule(
      "place.administrative-of", .locatedIn,
      [
        .subject([.place], .administrative), .word(["of"]), .determiner,
        .gap(1, [.adjective]), adjective, .object(grounds, .named), .unlessWord(["'s", "'", "-"]),
      ],
      precision: 0.92, example: "Floods hit Ancash Province of northern Peru.",
      nearMisses: [
        "Floods hit Ancash Province, an envoy of Peru said.",
        "Ancash Province is proud of Peru.",
        "Floods hit Ancash Province of Peru's envoy.",
      ]),
  ]

  private static let seats: [SequenceRule] = [
    SequenceRule(
      "place.house-in", .locatedIn,
      [
        .subject([.place], .named), .gap(2, [.noun, .adjective]), .lemma(houses),
        .word(["in", "inside"]), .determiner, .gap(1, [.adjective]),
        .object(grounds, .named), .unlessWord(["'s", "'", "-"]),
      ],
      precision: 0.9, example: "Fire broke out at the Callao oil refinery in Ancash.",
      nearMisses: [
        "Fire broke out at the Callao oil refinery, and in Ancash people fled.",
        "The Callao refinery sold oil in Ancash.",
        "The Callao refinery is far from friends in Ancash.",
      ]),
    SequenceRule(
      "place.comma-in", .locatedIn,
      [
        .word(["in", "at", "near", "from", "outside", "around"]), .determiner,
        .subject([.place], .named), .word([","]), .word(["in"]), .determiner, .gap(1, [.adjective]),
        .object([.place], .administrative), .unlessWord(["'s", "'", "-", "and"]),
      ],
      precision: 0.9, example: "She was born in Callao, in Ancash Province of Peru.",
      nearMisses: [
        "She was born in Callao, and in Ancash Province she died.",
        "She was born near Callao, a port dear to Ancash Province.",
        "She worked in Callao, in Ancash Province's view.",
      ]),
    SequenceRule(
      "seat.described-based", .headquarteredIn,
      [
        .subject([.organization]), .word([",", "is", "was"]), .word(["a", "an", "the"]),
        .gap(3, describing), adjective, .gap(7, describing),
        .word(["based", "headquartered"]), .word(["in", "at"]), .determiner, .gap(1, [.adjective]),
        .object([.place, .country, .base], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9,
      example: "Citigroup is a privately held Canadian maker of tents originally based in Velmont.",
      nearMisses: [
        "Citigroup is not a maker of tents based in Peru.",
        "Citigroup met a maker of tents based in Peru.",
        "Citigroup is a maker of tents, a firm in Peru said.",
      ]),
    SequenceRule(
      "seat.with-headquarters", .headquarteredIn,
      [
        .subject([.organization]), .comma, .word(["with"]), .optional([.word(["its", "a"])]),
        .gap(1, [.adjective]), .word(["headquarters", "seat"]), .word(["in", "at"]), .determiner,
        .object([.place, .country, .base], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.93, example: "The OSCE, with headquarters in Vienna, sent monitors.",
      nearMisses: [
        "The OSCE spoke with headquarters staff in Vienna.",
        "The OSCE, with no headquarters in Lima, sent monitors.",
        "The OSCE agrees with the headquarters in Vienna's view.",
      ]),
    SequenceRule(
      "seat.of-region-firm", .headquarteredIn,
      [
        .subject([.organization], .association), .word([",", "is", "was"]),
        .word(["a", "an", "the"]), .gap(2, [.adjective]), .object([.place], .named),
        .gap(2, [.adjective, .noun]), .lemma(companies), .unless([.noun, .properNoun]),
        .unlessWord(["said", "says", "told"]),
      ],
      precision: 0.88, example: "Citigroup is a Texas community bank.",
      nearMisses: [
        "Citigroup is not a Texas community bank.",
        "Citigroup, a Texas bank said, was sold.",
        "Citigroup is the envy of a Texas bank.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "place.belongs-to", .locatedIn, triggers: ["belong"], subject: [.agent],
      object: [.with(["to"])], subjects: [.place], objects: grounds, isOwnAct: true,
      precision: 0.86, example: "Cusco, which belongs to Ancash Province, was calm.",
      nearMisses: [
        "Cusco's mines belong to a bank in Chile.",
        "Cusco does not belong to Chile.",
        "Cusco belongs with the finest towns, Chile says.",
      ]),
    TreeRule(
      "group.is-from", .locatedIn,
      triggers: ["club", "team", "band", "side", "orchestra", "choir", "group", "duo", "trio"],
      parts: [.noun], subject: [.predicated], object: [.with(["from", "in"])],
      subjects: [.organization], objects: grounds, requires: ["be", "a", "an", "the"],
      isOwnAct: true, precision: 0.86,
      example: "The Alba Orchestra is a small band from Velmont in Peru.",
      nearMisses: [
        "The Alba Orchestra met a rock band from Lima.",
        "The Alba Orchestra is no band from Lima.",
        "The Alba Orchestra may become a band from Lima.",
      ]),
  ]
}

internal import AnnotatedText
internal import KnowledgeModel

/// Where towns, bases and bodies are, by what is said beside their names: "Callao, Peru's main port", "the base in Agadez,
/// known as Air Base 201", "Abuja, where ECOWAS has its headquarters".
enum SiteRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .adverb, .numeral]
  private static let settlements: Words = [
    "city", "town", "village", "province", "port", "region", "resort", "district", "island",
    "state", "suburb", "peninsula", "territory", "enclave", "exclave", "valley", "county",
    "harbor", "harbour", "archipelago", "settlement", "stronghold", "seaport", "hub", "republic",
    "metropolis", "gateway", "heartland", "colony", "dependency",
  ]
  private static let installations: Words = [
    "base", "installation", "facility", "airfield", "airbase", "outpost", "camp", "garrison",
    "station", "headquarters", "hub",
  ]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "place.described-possessive", .locatedIn,
      [
        .subject([.place], .named), .word([","]), .object([.country], .named),
        .word(["'s", "'"]), .gap(4, words), .lemma(settlements),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.93, example: "Ships left Callao, Peru's largest port.",
      nearMisses: [
        "Ships left Callao, Peru's port official said.",
        "Ships left Callao for Peru's main port.",
        "Ships left Callao, Peru and Chile's main port.",
      ]),
    SequenceRule(
      "place.of-owner", .locatedIn,
      [
        .object([.country], .named), .word(["'s", "'"]), .gap(4, words), .lemma(settlements),
        .word([","]), .subject([.place], .named), .word([","]),
      ],
      precision: 0.93, example: "Ships left Peru's largest port, Callao, on Monday.",
      nearMisses: [
        "Ships left Peru's largest port, Callao and Lima.",
        "Peru's port official, Callao said, left.",
        "Ships left Peru's largest port for Callao, on Monday.",
      ]),
    SequenceRule(
      "base.called", .locatedIn,
      [
        .lemma(installations), .word(["in", "at", "near", "outside", "on"]), .determiner,
        .object([.place, .country], .named), .optional([.name([.country], .named)]), .comma,
        .word(["known", "called", "named"]), .optional([.word(["as"])]), .subject([.base]),
      ],
      precision: 0.93, example: "The drone base in Cusco, known as Camp Lemonnier, was closed.",
      nearMisses: [
        "The drone base in Cusco is close to Camp Lemonnier.",
        "The drone base in Cusco, known to those at Camp Lemonnier, was closed.",
        "The base official in Cusco, known as a friend of Camp Lemonnier, left.",
      ]),
    SequenceRule(
      "seat.where", .headquarteredIn,
      [
        .object([.place, .country], .named), .word([","]), .word(["where"]), .determiner,
        .subject([.organization]), .word(["has", "have", "is", "keeps"]),
        .optional([.word(["its", "their"])]), .gap(1, [.adjective]),
        .word(["headquarters", "seat", "based", "headquartered"]), .unless([.noun]),
      ],
      precision: 0.93, example: "She flew to Vienna, where the OSCE has its headquarters.",
      nearMisses: [
        "She flew to Vienna, where the OSCE has its friends.",
        "She flew to Vienna, where the OSCE once lost its headquarters.",
        "She flew to Vienna, where the OSCE is said to have a seat.",
      ]),
    SequenceRule(
      "base.apposed-in", .locatedIn,
      [
        .subject([.base]), .word([","]), .word(["its", "the", "a", "an"]), .gap(4, words),
        .lemma(installations), .word([","]), .word(["in", "on"]), .determiner,
        .object([.place, .country], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "France runs Camp Lemonnier, its largest base, in Djibouti.",
      nearMisses: [
        "France left Camp Lemonnier, its largest base, and in Djibouti people cheered.",
        "France left Camp Lemonnier, the base said, in Djibouti.",
        "France left Camp Lemonnier, a base far from friends in Djibouti.",
      ]),
    SequenceRule(
      "base.where-run", .locatedIn,
      [
        .object([.place, .country], .named), .comma, .word(["where"]), .determiner,
        .name([.country, .organization]), .gap(1, [.adverb]),
        .word([
          "operates", "operate", "runs", "run", "maintains", "maintain", "has", "have", "keeps",
        ]),
        .determiner, .gap(2, words), .subject([.base]), .unless([.noun, .properNoun]),
      ],
      precision: 0.92, example: "They flew to Djibouti, where France runs Camp Lemonnier.",
      nearMisses: [
        "They asked Djibouti where France has envoys to Camp Lemonnier.",
        "They flew to Djibouti, where France lost Camp Lemonnier.",
        "They left Djibouti when France ran Camp Lemonnier.",
      ]),
    SequenceRule(
      "base.where-kept", .stationedIn,
      [
        .object([.place, .country], .named), .gap(2, [.coordinatingConjunction, .punctuation]),
        .word(["where"]), .determiner, .subjects([.country]), .gap(1, [.adverb]),
        .verb(["has", "have", "keeps", "keep", "maintains", "maintain", "operates", "operate"]),
        .gap(4, [.adjective, .noun, .determiner, .numeral, .adverb]), .lemma(installations),
        .unless([.noun]),
      ],
      precision: 0.9, example: "They flew to Djibouti, where China and Japan also have bases.",
      nearMisses: [
        "They flew to Djibouti, where China and Japan have friends near a base.",
        "They flew to Djibouti, where China and Japan may have bases.",
        "They asked Djibouti where China and Japan want bases.",
      ]),
    SequenceRule(
      "place.on-border-of", .locatedIn,
      [
        .subject([.place], .named), .comma, .word(["on", "along"]), .object([.country], .named),
        .word(["'s", "'"]), .gap(2, [.adjective]),
        .word(["border", "frontier", "borders", "coast", "shore"]), .unless([.noun]),
      ],
      precision: 0.88, example: "Shops reopened in Callao on Peru's border with Chile.",
      nearMisses: [
        "Callao is far from Peru's border with Chile.",
        "Callao is a town close to Peru's border with Chile.",
        "Cusco was silent on Peru's border guards.",
      ]),
    SequenceRule(
      "place.in-side-of-owner", .locatedIn,
      [
        .subject([.place], .named), .comma, .word(["in"]), .object([.country], .named),
        .word(["'s", "'"]), .gap(2, [.adjective, .adverb]),
        .word([
          "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
          "interior", "heartland", "highlands", "capital", "centre", "center",
        ]), .unless([.noun, .properNoun]),
      ],
      precision: 0.92, example: "Shops reopened in Callao, in Peru's far south.",
      nearMisses: [
        "Callao is far from Peru's south.",
        "In Callao, Peru's south is feared.",
        "Callao, in Peru's view, is in the south.",
      ]),
    SequenceRule(
      "seat.has", .headquarteredIn,
      [
        .subject([.organization]), .optional([.comma, .word(["which", "that"])]),
        .verb(["has", "had", "keeps", "kept", "maintains", "maintained"]),
        .word(["its", "their"]), .gap(1, [.adjective]), .word(["headquarters", "seat", "base"]),
        .word(["in", "at", "near"]), .determiner, .gap(1, [.adjective]),
        .object([.place, .country, .base], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.93, example: "The OSCE, which has its headquarters in Vienna, sent monitors.",
      nearMisses: [
        "The OSCE has not its headquarters in Lima.",
        "The OSCE has moved its headquarters in Vienna.",
        "The OSCE has friends whose headquarters are in Vienna.",
      ]),
    SequenceRule(
      "seat.described-place", .headquarteredIn,
      [
        .subject([.organization]), .word([",", "is", "was"]), .word(["a", "an", "the"]),
        .gap(2, words), .object([.place, .country], .notPeople),
        .optional([.word([","]), .name([.place, .country], .named)]), .word(["-"]),
        .word(["based", "headquartered"]), .gap(5, [.adjective, .noun]),
        .unlessWord(["said", "says"]),
      ],
      precision: 0.92, example: "Citigroup, a Vienna-based bank, was sold.",
      nearMisses: [
        "Citigroup met a Vienna-based bank.",
        "Citigroup is not a Vienna-based bank.",
        "Citigroup, as a Vienna-based bank said, was sold.",
      ]),
    SequenceRule(
      "seat.at", .headquarteredIn,
      [
        .subject([.organization]), .comma, .optional([.word(["which"])]),
        .optional([.lemma(["be"])]), .word(["headquartered"]), .word(["at", "in"]), .determiner,
        .object([.base, .place, .country], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.95, example: "The OSCE, headquartered in Vienna, sent monitors.",
      nearMisses: [
        "The OSCE, not headquartered in Lima, sent monitors.",
        "The OSCE met firms headquartered in Vienna.",
        "The OSCE, whose friends are headquartered in Vienna, sent monitors.",
      ]),
    SequenceRule(
      "base.owner-after", .operates,
      [
        .object([.base]), .word([","]), .determiner, .gap(3, words),
        .subject([.country, .organization], .notPeople), .possessive, .gap(3, words),
        .lemma(["base", "installation", "airbase", "airfield", "outpost", "camp", "garrison"]),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Camp Lemonnier, the only permanent American base there, was shut.",
      nearMisses: [
        "Camp Lemonnier, an American base commander said, was shut.",
        "Camp Lemonnier, like the American base, was shut.",
        "Camp Lemonnier, where American men left the base, was shut.",
      ]),
    SequenceRule(
      "base.run-adjective", .operates,
      [
        .subject([.country, .organization], .notPeople), .word(["-"]),
        .word(["run", "operated", "controlled", "owned"]), .gap(2, [.adjective, .noun]),
        .object([.base]),
      ],
      precision: 0.92, example: "Drones hit the French-run Camp Lemonnier.",
      nearMisses: [
        "The French run past Camp Lemonnier.",
        "French-run schools lie near Camp Lemonnier.",
        "A French-run school is far from Camp Lemonnier.",
      ]),
  ]
}

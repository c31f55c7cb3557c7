internal import AnnotatedText
internal import KnowledgeModel

/// Where places and bases are, by the descriptions that stand beside their names.
enum LocationRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .adverb, .numeral]
  private static let settlements: Words = [
    "city", "town", "village", "province", "port", "region", "resort", "district", "island",
    "state", "suburb", "peninsula", "territory", "enclave", "valley", "county", "neighborhood",
    "neighbourhood", "harbor", "harbour", "hamlet", "area", "archipelago", "township",
    "settlement", "stronghold", "exclave", "republic", "provinces", "governorate", "prefecture",
    "oasis",
  ]
  private static let installations: Words = [
    "base", "installation", "facility", "airfield", "airbase", "outpost", "post", "camp", "hub",
    "garrison", "station",
  ]
  private static let sides: Words = [
    "northern", "southern", "eastern", "western", "central", "northwestern", "northeastern",
    "southwestern", "southeastern", "north", "south", "east", "west", "northwest", "northeast",
    "southwest", "southeast", "coastal", "mainland", "far", "remote", "upper", "lower",
  ]
  private static let edges: Words = ["coast", "shore", "coastline", "soil", "territory"]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "place.side-of", .locatedIn,
      [
        .subject([.place], .named), .optional([.lemma(settlements)]), .comma, .word(["in"]),
        .determiner,
        .word(sides), .optional([.word(sides)]), .object([.country, .place], .named),
        .unlessWord(["'s", "'"]),
      ],
      example: "Shops reopened in Velmont in southern Peru.",
      nearMisses: [
        "Cusco is far from southern Peru.",
        "In Cusco, fears of southern Peru grew.",
        "Cusco, in southern Peru's view, is rich.",
      ]),
    SequenceRule(
      "place.noun-in", .locatedIn,
      [
        .lemma(settlements), .optional([.word(["of"])]), .subject([.place], .named), .comma,
        .word(["in"]), .determiner, .gap(1, [.adjective]), .object([.country], .named),
        .unlessWord(["'s", "'"]),
      ],
      example: "Shops reopened in the town of Velmont in Peru.",
      nearMisses: [
        "In the town of Cusco, Peru's envoy spoke.",
        "The town of Cusco is dear in Peru's eyes.",
        "The envoy left the town of Cusco and was seen in Peru.",
      ]),
    SequenceRule(
      "place.possessive", .locatedIn,
      [
        .object([.country], .named), .word(["'s", "'"]), .gap(2, [.adjective]),
        .optional([.lemma(settlements), .optional([.word(["of"])])]), .subject([.place], .named),
        .optional([.lemma(settlements)]), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "-"]),
      ],
      precision: 0.88, example: "Floods hit Peru's southern Cusco region on Friday.",
      nearMisses: [
        "Floods hit Peru's friends in the Cusco region.",
        "Peru's Cusco talks failed in the region.",
        "Peru's minister visited the Cusco region.",
      ]),
    SequenceRule(
      "place.adjective", .locatedIn,
      [
        .object([.country], .adjective), .gap(1, [.adjective]), .subject([.place], .named),
        .lemma(["province", "region", "district", "peninsula", "governorate", "island"]),
        .unless([.noun, .properNoun]),
      ],
      example: "Floods hit the Peruvian Cusco region on Friday.",
      nearMisses: [
        "Peruvian floods hit the Cusco region.",
        "A Peruvian and the Cusco region won.",
        "The Peruvian Cusco region team won.",
      ]),
    SequenceRule(
      "place.described", .locatedIn,
      [
        .subject([.place], .named), .word([","]), .determiner, .gap(4, words),
        .optional([.name([.country], .adjective), .gap(3, words)]),
        .lemma(settlements.union(installations).union(["airport"])),
        .word(["in", "of", "on"]), .determiner, .gap(2, [.adjective, .noun]),
        .object([.country, .place], .named), .unlessWord(["'s", "'"]),
      ],
      example: "Ships left Callao, a port of Peru.",
      nearMisses: [
        "Ships left Callao, said the port of Peru.",
        "Ships left Callao, which no port of Peru outdoes.",
        "Ships left Callao and a port in the south of Peru.",
      ]),
    SequenceRule(
      "place.described-adjective", .locatedIn,
      [
        .subject([.place], .named), .word([","]), .word(["a", "an"]), .gap(2, words),
        .object([.country], .adjective), .gap(2, words), .lemma(settlements),
        .unless([.noun, .properNoun]),
      ],
      example: "Ships left Callao, a Peruvian port.",
      nearMisses: [
        "Ships left Callao, a Peruvian port official said.",
        "Ships left Callao, as a Peruvian in the port said.",
        "Ships left Callao for a Peruvian port.",
      ]),
    SequenceRule(
      "city.comma-region", .locatedIn,
      [
        .subject([.place], .named), .word([","]), .object([.place], .region),
        .unless([.verb, .auxiliary, .particle]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.85, example: "The firm has an office in Denver, Colorado.",
      nearMisses: [
        "After leaving Denver, Colorado's governor flew home.",
        "In Denver, Colorado voted first.",
        "He named Denver, Colorado and Texas.",
      ]),
    SequenceRule(
      "base.comma", .locatedIn,
      [
        .subject([.base]), .word([","]), .optional([.name([.place], .named), .word([","])]),
        .object([.country, .place], .named), .unless([.verb, .auxiliary, .particle]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.85, example: "He flew to Misawa Air Base, Japan.",
      nearMisses: [
        "After leaving Misawa Air Base, Japan's envoy spoke.",
        "At Misawa Air Base, Japan asked for time.",
        "He named Misawa Air Base, Japan and Peru.",
      ]),
    SequenceRule(
      "base.side-of", .locatedIn,
      [
        .subject([.base]), .comma, .word(["in", "on"]), .determiner, .word(sides),
        .optional([.word(sides)]), .object([.country, .place], .named),
        .unlessWord(["'s", "'"]),
      ],
      example: "He flew to Misawa Air Base in northern Japan.",
      nearMisses: [
        "Misawa Air Base is far from northern Japan.",
        "Misawa Air Base was loud, and northern Japan slept.",
        "At Misawa Air Base, in northern Japan's view, all was well.",
      ]),
    SequenceRule(
      "base.described-on", .locatedIn,
      [
        .subject([.base]), .word([","]), .determiner, .optional([.name([.country], .adjective)]),
        .gap(4, words), .lemma(installations), .word(["on", "along", "in"]), .determiner,
        .object([.country], .notPeople), .possessive, .gap(2, [.adjective, .noun]), .lemma(edges),
      ],
      example: "They shelled Misawa Air Base, a base on Japan's northern coast.",
      nearMisses: [
        "They shelled Misawa Air Base and a post on Japan's coast.",
        "They shelled Misawa Air Base, as a post near Japan's coast did.",
        "They shelled Misawa Air Base, a base that Japan's coast hides.",
      ]),
  ]
}

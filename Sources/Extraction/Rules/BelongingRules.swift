internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// What belongs to what, by adjectives and possessives: parts, seats, companies; and who holds a place.
enum BelongingRules {
  private static let polities: Set<EntityKind> = [.country, .organization]
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .adverb]
  private static let companies: Words = [
    "company", "firm", "giant", "maker", "carmaker", "automaker", "bank", "airline", "contractor",
    "manufacturer", "producer", "retailer", "insurer", "conglomerate", "brewer", "shipbuilder",
    "miner", "refiner", "supplier", "planemaker", "chipmaker", "steelmaker", "gunmaker",
    "truckmaker", "tiremaker", "tyremaker", "watchmaker", "meatpacker", "distributor",
    "wholesaler", "grocer", "hotelier", "smelter", "trader",
  ]
  private static let parts: Words = [
    "mission", "agency", "force", "command", "body", "unit", "committee", "arm", "wing", "branch",
    "council", "commission", "department", "tribunal", "programme", "program", "subsidiary",
    "affiliate", "division",
  ]
  private static let held: Words = [
    "controlled", "held", "occupied", "ruled", "administered", "run", "governed", "dominated",
  ]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "part.whose", .partOf,
      [
        .object([.country], .named), .word([","]), .word(["whose"]), .gap(1, [.adjective]),
        .subject([.organization], .stateBody),
      ],
      example: "Peru, whose Foreign Ministry kept silent, sent no envoy.",
      nearMisses: [
        "Peru, whose envoy met the Foreign Ministry, kept silent.",
        "Peru, said the Foreign Ministry, is safe.",
        "Peru, whose people fear the Foreign Ministry, kept silent.",
      ]),
    SequenceRule(
      "part.noun", .partOf,
      [
        .object([.organization], .institution), .possessive, .gap(2, [.adjective, .noun]),
        .lemma(parts), .comma, .subject([.organization]), .unless([.noun]),
      ],
      precision: 0.88, example: "The UN mission UNIFIL sent tents.",
      nearMisses: [
        "The UN told the mission UNIFIL to send tents.",
        "The UN mission's staff and UNIFIL sent tents.",
        "UN staff of the mission met UNIFIL.",
      ]),
    SequenceRule(
      "seat.whose", .headquarteredIn,
      [
        .subject([.organization]), .comma, .word(["whose"]), .gap(1, words),
        .lemma(["seat", "headquarters", "headquarter"]), .lemma(["be"]),
        .optional([.word(["in", "at"])]), .article, .gap(2, words),
        .object([.place, .country, .base], .named),
      ],
      example: "The OSCE, whose seat is Vienna, sent monitors.",
      nearMisses: [
        "The OSCE, whose monitors are in Vienna, has a seat there.",
        "The OSCE, whose seat was far from Vienna, sent monitors.",
        "The OSCE sent monitors whose headquarters Vienna knows.",
      ]),
    SequenceRule(
      "seat.in", .headquarteredIn,
      [
        .subject([.organization]), .possessive, .gap(1, words),
        .word(["headquarters"]), .word(["in"]), .article, .gap(1, [.adjective]),
        .object([.place, .country], .named), .unlessWord(["'s", "'"]),
      ],
      example: "Envoys met at NATO headquarters in Brussels.",
      nearMisses: [
        "NATO left its headquarters, and in Brussels people cheered.",
        "NATO envoys met near the headquarters in Brussels.",
        "NATO may move its headquarters to Brussels.",
      ]),
    SequenceRule(
      "seat.company-of", .headquarteredIn,
      [
        .subject([.organization]), .word([","]), .word(["a", "an", "the"]), .gap(3, words),
        .lemma(companies), .word(["of", "in", "from"]), .article,
        .object([.place, .country], .named),
      ],
      example: "Citigroup, a bank of New York, sold the shares.",
      nearMisses: [
        "Citigroup and a bank of New York sold the shares.",
        "Citigroup, which a bank in New York bought, sold the shares.",
        "Citigroup, said a bank of New York, sold the shares.",
      ]),
    SequenceRule(
      "seat.company-adjective", .headquarteredIn,
      [
        .object([.country], .adjective), .gap(2, [.adjective, .noun]), .lemma(companies),
        .subject([.organization]), .unless([.noun, .properNoun]), .unlessWord(["-"]),
      ],
      precision: 0.88, example: "The American bank Citigroup sold the shares.",
      nearMisses: [
        "The Americans told the bank Citigroup to sell the shares.",
        "American customers of the bank praised Citigroup.",
        "The American bank and Citigroup sold the shares.",
      ]),
    SequenceRule(
      "seat.company-after", .headquarteredIn,
      [
        .subject([.organization]), .word([","]), .word(["a", "an"]), .gap(2, words),
        .object([.country], .adjective), .gap(3, words), .lemma(companies),
        .unless([.noun, .properNoun]),
      ],
      example: "Citigroup, an American bank, sold the shares.",
      nearMisses: [
        "Citigroup, an American bank official said, sold the shares.",
        "Citigroup, as an American told the bank, sold the shares.",
        "Citigroup sued an American bank.",
      ]),
    SequenceRule(
      "controls.adjective", .controls,
      [
        .subject(polities, .notPeople), .word(["-"]), .word(held), .gap(2, words),
        .optional([
          .lemma(["city", "town", "village", "province", "district", "port"]), .word(["of"]),
        ]),
        .object([.place, .country], .named),
      ],
      precision: 0.88, example: "Aid reached the M23-controlled city of Goma.",
      nearMisses: [
        "M23 fighters held near the city of Goma were freed.",
        "The M23-controlled road ends far from Goma.",
        "M23-controlled radio said that Goma was calm.",
      ]),
    SequenceRule(
      "controls.described", .controls,
      [
        .object([.place], .named), .word([","]), .word(["a", "an", "the"]), .gap(2, [.adjective]),
        .subject(polities, .notPeople), .word(["-"]), .word(held), .gap(2, words),
        .lemma([
          "city", "town", "village", "province", "district", "port", "island", "archipelago",
          "region", "territory", "enclave", "area", "peninsula", "county", "suburb",
        ]),
      ],
      precision: 0.88, example: "Residents of Goma, an M23-held city, fled.",
      nearMisses: [
        "Residents of Goma, near an M23-held city, fled.",
        "Residents of Goma, an M23-held prison said, fled.",
        "In Goma, an M23-hating city, residents fled.",
      ]),
    SequenceRule(
      "controls.under-of", .controls,
      [
        .object([.place, .country, .base], .named), .verb(["is", "was", "are", "remains", "fell"]),
        .gap(1, [.adverb]), .word(["under"]), .optional([.word(["the"])]), .gap(1, [.adjective]),
        .word(["control", "rule", "occupation"]), .word(["of"]), .article,
        .subject(polities, .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Goma is under the full control of M23.",
      nearMisses: [
        "Goma is not under the control of M23.",
        "Goma is out of the control of M23.",
        "Goma is under the control of M23's rivals.",
      ]),
    SequenceRule(
      "controls.under-owned", .controls,
      [
        .object([.place, .country, .base], .named), .verb(["is", "was", "are", "remains", "fell"]),
        .gap(1, [.adverb]), .word(["under"]), .subject(polities, .notPeople), .possessive,
        .gap(1, [.adjective]), .word(["control", "rule", "occupation"]), .unless([.noun]),
      ],
      precision: 0.9, example: "Goma is now under M23 control.",
      nearMisses: [
        "Goma is not under M23 control.",
        "Goma is under pressure from M23, which has no control.",
        "Goma was under M23 border control rules.",
      ]),
    SequenceRule(
      "border.pair", .borders,
      [
        .subject([.country], .notPeople), .word(["-", "–", "/"]), .object([.country], .notPeople),
        .lemma(["border", "frontier", "boundary"]),
      ],
      precision: 0.93, example: "Two guards were hurt on the Peru-Chile border.",
      nearMisses: [
        "Peru-Chile talks on the border failed.",
        "Peru shut its border, Chile said.",
        "The Peru-Chile match was held far from the border.",
      ]),
    SequenceRule(
      "border.between", .borders,
      [
        .word(["border", "frontier", "boundary", "borders"]), .word(["between"]),
        .subject([.country], .named), .word(["and"]), .object([.country], .named),
      ],
      precision: 0.93, example: "Two guards were hurt at the border between Peru and Chile.",
      nearMisses: [
        "At the border, talks between Peru and Chile failed.",
        "The border lies between Peru's capital and Chile.",
        "He crossed the border between visits to Peru and Chile.",
      ]),
    SequenceRule(
      "border.shares", .borders,
      [
        .subject([.country], .named), .optional([.comma, .word(["which", "that"])]),
        .lemma(["share", "have"]), .gap(3, [.determiner, .adjective, .noun, .numeral]),
        .word(["border", "borders", "frontier"]), .word(["with"]), .objects([.country]),
      ],
      precision: 0.93, example: "Peru shares a long border with Chile.",
      nearMisses: [
        "Peru shares Chile's fears over the border.",
        "Peru has no border with Togo.",
        "Peru shares a fear of borders with Togo.",
      ]),
    SequenceRule(
      "border.neighbouring", .borders,
      [
        .subject([.country], .named), .word([",", "and", "or"]),
        .optional([.word(["in", "from"])]),
        .word(["neighboring", "neighbouring", "adjacent"]), .object([.country], .named),
      ],
      precision: 0.9, example: "Floods hit Peru and neighbouring Chile.",
      nearMisses: [
        "Floods hit Peru and neighbouring towns in Chile.",
        "Peru told neighbouring Chile of the flood.",
        "Peru, its neighbours and Togo voted.",
      ]),
    SequenceRule(
      "border.neighbour", .borders,
      [
        .subject([.country], .notPeople), .possessive, .gap(2, [.adjective, .noun]),
        .lemma(["neighbor", "neighbour"]), .comma, .objects([.country]),
      ],
      precision: 0.92, example: "Peru's southern neighbour Chile sent aid.",
      nearMisses: [
        "Peru and a neighbour of Chile sent aid.",
        "Peru's neighbour told Chile to wait.",
        "Peru's neighbours fear Chile.",
      ]),
    SequenceRule(
      "ally.is", .alliedWith,
      [
        .subject([.country], .named), .verb(["is", "was", "remains"]),
        .object([.country], .notPeople), .possessive, .gap(2, [.adjective]), .lemma(["ally"]),
      ],
      precision: 0.88, example: "Peru is Chile's closest ally.",
      nearMisses: [
        "Peru is not Chile's ally.",
        "Peru is, as Chile's envoy says, an ally.",
        "Peru is afraid of Chile's ally.",
      ]),
    SequenceRule(
      "capital.of-region", .capitalOf,
      [
        .subject([.place], .named), .word([","]), .article, .gap(1, [.adjective]),
        .word(["capital"]), .word(["of"]), .article,
        .optional([.name([.country]), .optional([.word(["'s", "'"])])]),
        .gap(3, [.adjective, .noun, .adverb]), .optional([.word(["of"])]),
        .object([.place], .named),
      ],
      example: "Shops reopened in Denver, the capital of Colorado.",
      nearMisses: [
        "Shops reopened in Denver, far from the capital of Colorado.",
        "Shops reopened in Denver and the capital of Colorado.",
        "Shops reopened in Denver, where capital flows from Colorado.",
      ]),
    SequenceRule(
      "member.is-in", .memberOf,
      [
        .subject([.country], .named), .verb(["is", "was", "are", "were"]),
        .optional([.word(["not", "n't"])]), .optional([.word(["yet"])]), .word(["in"]), .article,
        .object([.organization], .alliance), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "'"]),
      ],
      example: "Peru is in the Pacific Alliance.",
      nearMisses: [
        "Peru is in talks with the Pacific Alliance.",
        "Peru is in the Pacific Alliance's good books.",
        "Peru may be in the Pacific Alliance.",
      ]),
  ]
}

internal import AnnotatedText
internal import KnowledgeModel

/// Where places lie by the words for towns, quarters, provinces and regions beside them.
enum SettlementRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .adverb, .numeral]
  private static let adjective: SequenceStep = .optional([.name([.country], .adjective)])
  /// "Peruvian", "northern Peru's".
  private static let ownership: SequenceStep = .optional([
    .gap(1, [.adjective]), .name([.country], .notPeople), .optional([.word(["'s", "'"])]),
  ])
  private static let quarters: Words = [
    "neighborhood", "neighbourhood", "district", "suburb", "quarter", "borough", "slum", "area",
    "ward", "section", "township", "town", "village", "city", "port", "island", "camp", "valley",
    "province", "region", "county", "municipality", "settlement", "enclave", "airport", "square",
    "street", "hamlet", "state", "peninsula", "archipelago", "resort", "hospital", "mosque",
  ]
  private static let regions: Words = [
    "province", "state", "region", "district", "county", "governorate", "prefecture", "department",
    "oblast", "canton", "valley", "peninsula", "area", "island", "republic", "territory",
    "division",
    "municipality", "agency",
  ]
  private static let parts: Words = [
    "neighborhood", "neighbourhood", "district", "suburb", "quarter", "borough", "slum", "area",
    "ward", "section",
  ]
  private static let towns: Words = [
    "town", "city", "village", "port", "resort", "hamlet", "settlement", "island", "seaport",
    "stronghold", "township",
  ]
  private static let inside: SequenceStep = .word(["in", "within", "inside"])

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "place.in-region", .locatedIn,
      [
        .subject([.place, .base], .named), .optional([.lemma(quarters)]), .comma, inside,
        .determiner,
        ownership, .gap(2, [.adjective]), adjective, .object([.place], .named), .lemma(regions),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.93, example: "Police closed the road at Quetta in Balochistan province.",
      nearMisses: [
        "Quetta is far from Balochistan province.",
        "From Quetta rumours reached Balochistan province.",
        "Quetta, in Balochistan province's view, is rich.",
      ]),
    SequenceRule(
      "place.in-region-of", .locatedIn,
      [
        .subject([.place, .base], .named), .optional([.lemma(quarters)]), .comma, inside,
        .determiner,
        adjective, .gap(2, [.adjective]), adjective, .lemma(regions), .word(["of"]),
        .object([.place], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.93, example: "Police closed the road at Quetta, in the province of Balochistan.",
      nearMisses: [
        "Quetta is far from the province of Balochistan.",
        "From Quetta to the province of Balochistan is a long way.",
        "Quetta, in the eyes of Balochistan, is rich.",
      ]),
    SequenceRule(
      "place.quarter-possessive", .locatedIn,
      [
        .object([.place, .country], .named), .word(["'s", "'"]), .gap(2, words), .lemma(quarters),
        .optional([.word(["of"])]), .comma, .subjects([.place]), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "-"]),
      ],
      example: "Floods hit Chicago's poor district of Woodlawn.",
      nearMisses: [
        "Chicago's mayor left the district of Woodlawn.",
        "Chicago told the poor district of Woodlawn to wait.",
        "Chicago's district mayors left Quetta.",
      ]),
    SequenceRule(
      "place.quarter-name-possessive", .locatedIn,
      [
        .object([.place, .country], .named), .word(["'s", "'"]), .gap(1, [.adjective]),
        .subject([.place], .named), .lemma(quarters), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "-"]),
      ],
      example: "Floods hit Pakistan's remote Quetta district.",
      nearMisses: [
        "Pakistan's envoy left the Quetta district.",
        "Pakistan's Quetta district team won.",
        "Pakistan told the Quetta district to wait.",
      ]),
    SequenceRule(
      "place.quarter-of", .locatedIn,
      [
        .subject([.place], .unlisted), .lemma(parts), .word(["of"]), .determiner, adjective,
        .gap(2, [.adjective]), .optional([.lemma(regions), .word(["of"])]),
        .object([.place, .country], .listed), .unlessWord(["'s", "'"]),
      ],
      example: "Floods hit the Woodlawn neighbourhood of Chicago.",
      nearMisses: [
        "Floods hit the Woodlawn neighbourhood, said the mayor of Chicago.",
        "The Woodlawn neighbourhood is proud of Chicago.",
        "The Woodlawn neighbourhood of Chicago's mayor was hit.",
      ]),
    SequenceRule(
      "place.district-of-region", .locatedIn,
      [
        .subject([.place], .named), .lemma(parts), .word(["of"]), .determiner, adjective,
        .gap(2, [.adjective]), .object([.place], .named), .lemma(regions),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.93, example: "Floods hit the Quetta district of Balochistan province.",
      nearMisses: [
        "Floods hit the Quetta district, said an envoy of Balochistan province.",
        "The Quetta district is proud of Balochistan province.",
        "The Quetta district of Balochistan province's south was hit.",
      ]),
    SequenceRule(
      "place.quarter-called", .locatedIn,
      [
        .object([.place], .listed), .lemma(parts), .word(["of"]), .subject([.place], .unlisted),
        .unlessWord(["'s", "'"]),
      ],
      example: "Floods hit the Chicago suburb of Woodlawn.",
      nearMisses: [
        "Chicago people left the suburb for Quetta.",
        "Floods hit Chicago and the suburb of Woodlawn.",
        "Chicago sued the suburb over Woodlawn.",
      ]),
    SequenceRule(
      "place.quarter-in", .locatedIn,
      [
        .subject([.place], .named), .lemma(quarters), inside, .determiner, adjective,
        .gap(2, [.adjective]), .optional([.lemma(regions), .word(["of"])]),
        .object([.place, .country], .named), .unlessWord(["'s", "'"]),
      ],
      example: "Floods hit the Woodlawn district in southern Chicago.",
      nearMisses: [
        "The Woodlawn district lost a match in Chicago.",
        "In the Woodlawn district people work in Chicago.",
        "The Woodlawn district in Chicago's south was hit.",
      ]),
    SequenceRule(
      "place.town-of", .locatedIn,
      [
        .object([.place], .named), .gap(1, [.adjective]), .lemma(towns), .word(["of"]),
        .subjects([.place]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.93, example: "Floods hit the Ohio town of Woodlawn.",
      nearMisses: [
        "Ohio people left the town of Woodlawn.",
        "Floods hit Ohio and the town of Woodlawn.",
        "Ohio praised the town of Woodlawn.",
      ]),
    SequenceRule(
      "place.and-other", .locatedIn,
      [
        .subject([.place], .named), .comma, .word(["and", "or"]), .word(["other", "several"]),
        .gap(2, [.adjective]), .object([.country], .adjective), .gap(2, [.adjective]),
        .lemma([
          "city", "town", "province", "village", "region", "district", "area", "port", "state",
          "island", "resort",
        ]),
      ],
      precision: 0.92, example: "Shops stayed shut in Cusco and other Peruvian cities.",
      nearMisses: [
        "Shops stayed shut in Cusco and other Peruvian shops.",
        "From Cusco and other friends of Peruvian cities help came.",
        "Cusco and a Peruvian city won.",
      ]),
    SequenceRule(
      "place.several", .locatedIn,
      [
        .object([.country], .notPeople), .optional([.word(["'s", "'"])]), .gap(2, words),
        .lemma([
          "city", "town", "province", "village", "region", "district", "port", "state", "island",
        ]), .word(["of"]), .subjects([.place]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.93, example: "Floods hit the Peruvian towns of Cusco and Puno.",
      nearMisses: [
        "Peruvian floods hit the towns, and then Cusco and Puno.",
        "The Peruvian mayors of Cusco and Puno met.",
        "A Peruvian left the towns near Cusco and Puno.",
      ]),
  ]
}

internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Of what country organizations are, by adjectives, possessives and descriptions.
enum OriginRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .adverb]
  private static let groups: Words = [
    "group", "party", "movement", "faction", "organization", "organisation", "militia", "network",
    "front", "club", "team", "university", "band", "union", "charity", "foundation", "cartel",
    "gang", "sect", "association", "federation", "tribe", "brotherhood", "institute", "museum",
    "hospital", "festival", "orchestra",
  ]
  /// Words for people of a country who live in another: "the Turkish minority party Democratic Union".
  private static let abroad: Words = [
    "minority", "diaspora", "exile", "exiles", "emigre", "émigré", "expatriate", "immigrant",
    "refugee", "ethnic",
  ]
  private static let companies: Words = [
    "company", "firm", "giant", "maker", "carmaker", "automaker", "bank", "airline", "contractor",
    "manufacturer", "producer", "retailer", "insurer", "conglomerate", "brewer", "shipbuilder",
    "miner", "refiner", "supplier", "planemaker", "chipmaker", "steelmaker", "gunmaker",
    "truckmaker", "tiremaker", "tyremaker", "watchmaker", "meatpacker", "distributor",
    "wholesaler", "grocer", "hotelier", "smelter", "trader", "corporation", "operator", "developer",
    "startup", "chain",
    "builder", "exporter", "importer", "carrier", "brand", "drugmaker", "publisher", "lender",
    "utility", "consortium",
  ]
  private static let agencies: Words = [
    "agency", "ministry", "department", "service", "bureau", "police", "navy", "army", "force",
    "bank", "council", "authority", "court", "parliament", "legislature", "commission",
    "directorate", "guard", "corps", "office",
  ]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "origin.possessive", .locatedIn,
      [
        .object([.country], .named), .word(["'s", "'"]), .gap(2, [.adjective, .adverb]),
        .optional([.word(["ruling", "governing", "leading", "banned", "outlawed", "opposition"])]),
        .gap(1, [.adjective]),
        .subject([.organization], .association), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "'", "-"]),
      ],
      precision: 0.88, example: "Lebanon's radical Hezbollah boycotted the vote.",
      nearMisses: [
        "Lebanon's envoy praised Hezbollah.",
        "Lebanon's envoy told the radical Hezbollah to wait.",
        "Lebanon's Hezbollah leader boycotted the vote.",
      ]),
    SequenceRule(
      "origin.group-before", .locatedIn,
      [
        .object([.country], .adjective), .unlessWord(abroad), .gap(3, words), .lemma(groups),
        .comma,
        .subject([.organization], .association), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "'", "-"]),
      ],
      example: "The Lebanese militant group Hezbollah denied it.",
      nearMisses: [
        "The Lebanese told the group Hezbollah to leave.",
        "A Lebanese group and Hezbollah denied it.",
        "Lebanese members of the group praised Hezbollah.",
      ]),
    SequenceRule(
      "origin.group-after", .locatedIn,
      [
        .subject([.organization], .association), .word([",", "is", "was"]),
        .word(["a", "an", "the"]), .gap(3, words), .object([.country], .adjective),
        .unlessWord(abroad), .gap(3, words), .lemma(groups), .unless([.noun, .properNoun]),
        .unlessWord(["said", "says", "told"]),
      ],
      example: "Hezbollah, a Lebanese militant group, denied it.",
      nearMisses: [
        "Hezbollah, a Lebanese group said, denied it.",
        "Hezbollah is not a Lebanese group.",
        "Hezbollah met a Lebanese group.",
      ]),
    SequenceRule(
      "origin.group-owned-before", .locatedIn,
      [
        .object([.country], .named), .word(["'s", "'"]), .gap(2, words),
        .optional([.word(["ruling", "governing", "leading", "banned", "outlawed", "opposition"])]),
        .gap(2, words), .lemma(groups), .comma, .optional([.word(["the"])]),
        .subject([.organization], .association),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'", "-"]),
      ],
      example: "Lebanon's main opposition party, Hezbollah, denied it.",
      nearMisses: [
        "Lebanon's main party told Hezbollah to wait.",
        "Lebanon told the party Hezbollah to wait.",
        "Lebanon's party leaders and Hezbollah denied it.",
      ]),
    SequenceRule(
      "origin.group-owned-after", .locatedIn,
      [
        .subject([.organization], .association), .word([","]), .object([.country], .named),
        .word(["'s", "'"]), .gap(4, words), .lemma(groups), .unless([.noun, .properNoun]),
        .unlessWord(["said", "says", "told"]),
      ],
      example: "Hezbollah, Lebanon's largest armed group, denied it.",
      nearMisses: [
        "Hezbollah, Lebanon's largest group said, denied it.",
        "Hezbollah told Lebanon's largest group to wait.",
        "Hezbollah, Lebanon and Syria's largest group met.",
      ]),
    SequenceRule(
      "seat.company-owned-before", .headquarteredIn,
      [
        .object([.country], .named), .word(["'s", "'"]), .gap(3, words), .lemma(companies), .comma,
        .subject([.organization], .association), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "'", "-"]),
      ],
      example: "America's largest car company, Toyota, cut costs.",
      nearMisses: [
        "America's oil company told Toyota to cut costs.",
        "America told the company Toyota to cut costs.",
        "America's company owners and Toyota cut costs.",
      ]),
    SequenceRule(
      "seat.company-is", .headquarteredIn,
      [
        .subject([.organization], .association), .word([",", "is", "was"]),
        .word(["a", "an", "the"]), .gap(3, words), .object([.country], .adjective),
        .gap(3, words), .lemma(companies), .unless([.noun, .properNoun]),
        .unlessWord(["said", "says", "told"]),
      ],
      example: "Citigroup is a large American bank.",
      nearMisses: [
        "Citigroup is not an American bank.",
        "Citigroup is where an American bank keeps its gold.",
        "Citigroup, an American bank said, sold the shares.",
      ]),
    SequenceRule(
      "seat.company-of-country", .headquarteredIn,
      [
        .subject([.organization], .association), .word([",", "is", "was"]),
        .object([.country], .named), .word(["'s", "'"]), .gap(3, words), .lemma(companies),
        .unless([.noun, .properNoun]), .unlessWord(["said", "says", "told"]),
      ],
      example: "Toyota, Japan's largest company, sold the shares.",
      nearMisses: [
        "Toyota, Japan's largest bank said, sold the shares.",
        "Toyota told Japan's largest company to wait.",
        "Toyota, Japan and Peru's largest company met.",
      ]),
    SequenceRule(
      "seat.company-possessive", .headquarteredIn,
      [
        .object([.country], .named), .word(["'s", "'"]), .gap(3, words),
        .subject([.organization], .company), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "'", "-"]),
      ],
      example: "America's Citigroup sold the shares.",
      nearMisses: [
        "America's envoy praised Citigroup.",
        "America's envoy told Citigroup to sell the shares.",
        "America's Citigroup shares fell.",
      ]),
    SequenceRule(
      "seat.company-name-of", .headquarteredIn,
      [
        .subject([.organization], .company), .word(["of"]), .object([.country], .named),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      example: "The mine was sold to Toyota of Japan.",
      nearMisses: [
        "Citigroup spoke of Peru.", "Citigroup is tired of Peru.",
        "Citigroup of Peru's friends knows nothing.",
      ]),
    SequenceRule(
      "part.agency-before", .partOf,
      [
        .object([.country], .notPeople), .possessive, .gap(2, words), .lemma(agencies), .comma,
        .subject([.organization], .institution), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "-"]),
      ],
      precision: 0.92, example: "The American space agency, NASA, launched a probe.",
      nearMisses: [
        "An American told the space agency NASA to wait.",
        "The American space agency and NASA launched a probe.",
        "American critics of the agency praised NASA.",
      ]),
    SequenceRule(
      "part.agency-after", .partOf,
      [
        .subject([.organization], .institution), .word([","]), .article,
        .object([.country], .notPeople), .possessive, .gap(2, words), .lemma(agencies),
        .unless([.noun, .properNoun, .verb, .auxiliary]), .unlessWord(["said", "says", "told"]),
      ],
      precision: 0.92, example: "NASA, the American space agency, launched a probe.",
      nearMisses: [
        "NASA, the American space agency said, launched a probe.",
        "NASA praised the American space agency.",
        "NASA, unlike the American space agency, launched a probe.",
      ]),
    SequenceRule(
      "site.in", .locatedIn,
      [
        .subject([.organization], .site), .comma, .word(["in", "near"]), .article, .gap(2, words),
        .optional([.word(["of"])]), .object([.place, .country], .named),
        .unlessWord(["'s", "'", "-"]),
      ],
      example: "He taught at Cornell University in Ithaca.",
      nearMisses: [
        "Cornell University took in students from Ithaca.",
        "Cornell University told friends in Ithaca to wait.",
        "Cornell University, in Ithaca's view, is rich.",
      ]),
  ]
}

internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Of what units, services, missions and offshoots are parts, and where missions are.
enum ArmRules {
  private static let polities: Set<EntityKind> = [.country, .organization]
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .adverb]
  /// "known as", "called the", ", the".
  private static let called: SequenceStep = .all([
    .comma, .optional([.word(["known", "called"]), .optional([.word(["as"])])]), .article,
  ])
  private static let services: Words = [
    "agency", "service", "army", "navy", "police", "force", "forces", "guard", "military",
    "ministry", "bureau", "directorate", "corps", "militia", "authority", "commission", "bank",
    "council", "court", "parliament", "department", "office", "coastguard", "unit", "command",
  ]
  private static let armies: Words = [
    "army", "navy", "military", "force", "forces", "police", "guard", "marines",
  ]
  private static let missions: Words = ["mission", "force", "operation", "contingent"]
  private static let arms: Words = [
    "wing", "arm", "branch", "affiliate", "offshoot", "squad", "unit", "brigade", "battalion",
    "body", "organ", "agency", "institution", "committee", "department", "programme", "program",
    "component", "element", "franchise", "chapter", "faction", "division", "regiment",
  ]

  static let sequences: [SequenceRule] = agencies + units + operations + networks

  private static let agencies: [SequenceRule] = [
    SequenceRule(
      "part.service-called", .partOf,
      [
        .object([.country], .notPeople), .possessive, .gap(3, words), .unless([.verb]),
        .lemma(services), called,
        .subject([.organization], .institution), .unless([.noun, .properNoun, .adjective]),
        .unlessWord(["'s", "-"]),
      ],
      precision: 0.9, example: "India's spy agency, the Intelligence Bureau, denied it.",
      nearMisses: [
        "India's spy agency told the Intelligence Bureau to wait.",
        "India's spy agency and the Intelligence Bureau denied it.",
        "Indian critics of the agency praised the Intelligence Bureau.",
      ]),
    SequenceRule(
      "part.of-country-described", .partOf,
      [
        .object([.country], .notPeople), .possessive, .gap(2, [.adjective]),
        .subject([.organization], .stateBody), .unlessWord(["-"]),
      ],
      precision: 0.87, example: "Pakistan's powerful Inter-Services Intelligence denied it.",
      nearMisses: [
        "Pakistan's powerful envoy met Foreign Ministry officials.",
        "Pakistan, powerful as the Foreign Ministry is, denied it.",
        "In Pakistan, Foreign Ministry officials read Peru's note.",
      ]),
  ]

  private static let units: [SequenceRule] = [
    SequenceRule(
      "part.unit-of-army", .partOf,
      [
        .subject([.organization], .body), .optional([.word([",", "is"]), .comma]),
        .optional([.word(["part"])]), .word(["of"]), .article, .object([.country], .notPeople),
        .possessive, .gap(2, [.adjective, .noun]), .lemma(armies), .unless([.noun, .properNoun]),
        .unlessWord(["'s"]),
      ],
      precision: 0.88, example: "The 3rd Infantry Brigade of the Peruvian army left.",
      nearMisses: [
        "The 3rd Infantry Brigade is afraid of the Peruvian army.",
        "The 3rd Infantry Brigade spoke of Peru and its army.",
        "The 3rd Infantry Brigade left a town of Peru.",
      ]),
    SequenceRule(
      "part.army-unit", .partOf,
      [
        .object([.country], .notPeople), .possessive, .gap(1, [.adjective, .noun]), .lemma(armies),
        .word(["'s", "'"]), .gap(1, [.adjective]), .subject([.organization], .body),
        .unless([.noun, .properNoun]),
      ],
      precision: 0.88, example: "The Peruvian army's 3rd Infantry Brigade left.",
      nearMisses: [
        "The Peruvian army's envoy met the 3rd Infantry Brigade.",
        "Peru's army left the 3rd Infantry Brigade.",
        "The Peruvian army's 3rd Infantry Brigade commander left.",
      ]),
    SequenceRule(
      "part.arm-of", .partOf,
      [
        .subject([.organization]), .word([","]), .word(["the", "a", "an", "its"]), .gap(3, words),
        .lemma(arms), .word(["of"]), .article,
        .optional([.name([.country]), .possessive, .gap(1, [.adjective])]),
        .object([.organization], .named), .unlessWord(["'s", "'", "said", "says"]),
      ],
      precision: 0.9, example: "The Majeed Brigade, a suicide squad of the Taliban, struck.",
      nearMisses: [
        "The Majeed Brigade, a unit near the Taliban, struck.",
        "The Majeed Brigade and a suicide squad of the Taliban struck.",
        "The Majeed Brigade, said a squad of the Taliban's rivals, struck.",
      ]),
    SequenceRule(
      "part.arm-before", .partOf,
      [
        .object([.organization], .named), .possessive, .gap(2, words), .lemma(arms), .comma,
        .article, .subject([.organization], .named), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "The Taliban's suicide squad, the Majeed Brigade, struck.",
      nearMisses: [
        "The Taliban's squad told the Majeed Brigade to wait.",
        "The Taliban left the squad, and the Majeed Brigade struck.",
        "The Taliban's suicide squad and the Majeed Brigade struck.",
      ]),
  ]

  private static let operations: [SequenceRule] = [
    SequenceRule(
      "part.mission-in", .partOf,
      [
        .object([.organization], .institution), .possessive, .gap(2, words), .lemma(missions),
        .word(["in", "to"]), .article, .gap(1, [.adjective]), .name([.country, .place]), called,
        .subject([.organization]), .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "The U.N. mission in Lebanon, UNIFIL, sent tents.",
      nearMisses: [
        "The U.N. mission in Lebanon told UNIFIL to send tents.",
        "The U.N. mission in Lebanon and UNIFIL sent tents.",
        "The U.N. envoy in Lebanon, UNIFIL said, sent tents.",
      ]),
    SequenceRule(
      "part.mission-after", .partOf,
      [
        .subject([.organization]), .word([","]), .article,
        .object([.organization], .institution), .possessive, .gap(2, words), .lemma(missions),
        .unlessWord(["said", "says"]), .unless([.noun, .properNoun]),
      ],
      precision: 0.9, example: "UNIFIL, the U.N. peacekeeping mission in Lebanon, sent tents.",
      nearMisses: [
        "UNIFIL, a U.N. mission said, sent tents.",
        "UNIFIL met a U.N. peacekeeping mission.",
        "UNIFIL, the U.N. and a mission sent tents.",
      ]),
    SequenceRule(
      "mission.called-in", .stationedIn,
      [
        .name([.organization]), .possessive, .gap(2, words), .lemma(missions), .word(["in"]),
        .article, .gap(1, [.adjective]), .object([.country, .place], .named), called,
        .subject([.organization], .institution), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "The U.N. peacekeeping mission in Lebanon, UNIFIL, sent tents.",
      nearMisses: [
        "The U.N. mission in Lebanon told UNIFIL to send tents.",
        "The U.N. mission in Lebanon and UNIFIL sent tents.",
        "The U.N. envoy in Lebanon, UNIFIL said, sent tents.",
      ]),
    SequenceRule(
      "mission.described-in", .stationedIn,
      [
        .subject([.organization], .institution), .word([","]), .article,
        .optional([.name([.organization]), .possessive]), .gap(3, words), .lemma(missions),
        .word(["in"]), .article, .gap(1, [.adjective]), .object([.country, .place], .named),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "UNIFIL, the U.N. peacekeeping force in Lebanon, sent tents.",
      nearMisses: [
        "UNIFIL, a U.N. force said in Lebanon, sent tents.",
        "UNIFIL met a U.N. force in Lebanon.",
        "UNIFIL, the U.N. envoy in Lebanon said, sent tents.",
      ]),
  ]

  private static let networks: [SequenceRule] = [
    SequenceRule(
      "part.affiliate-after", .partOf,
      [
        .subject([.organization]), .word([",", "is"]), .word(["a", "an", "the"]),
        .gap(2, [.adjective]), .object([.organization], .armedGroup), .optional([.word(["-"])]),
        .lemma(["affiliate", "offshoot", "branch", "franchise", "subsidiary"]),
        .unlessWord(["said", "says"]), .unless([.noun, .properNoun]),
      ],
      precision: 0.9, example: "Boko Haram, an al-Qaeda affiliate, struck.",
      nearMisses: [
        "Boko Haram, an al-Qaeda affiliate said, struck.",
        "Boko Haram met an al-Qaeda affiliate.",
        "Boko Haram is not an al-Qaeda affiliate.",
      ]),
    SequenceRule(
      "ally.linked-after", .alliedWith,
      [
        .subject([.organization]), .comma, .optional([.word(["which"])]),
        .optional([.word(["is", "was"])]), .gap(1, [.adverb]),
        .word(["linked", "affiliated", "allied"]), .word(["to", "with"]), .article,
        .object([.organization], .armedGroup), .unless([.noun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "Boko Haram, which is linked to al-Qaeda, struck.",
      nearMisses: [
        "Boko Haram, which linked arms with friends of al-Qaeda, struck.",
        "Boko Haram is not linked to al-Qaeda.",
        "Boko Haram, linked to a blast that al-Qaeda planned, struck.",
      ]),
    SequenceRule(
      "ally.linked-before", .alliedWith,
      [
        .object([.organization], .armedGroup), .word(["-"]),
        .word(["linked", "affiliated", "allied", "aligned"]), .gap(3, [.adjective, .noun]),
        .subject([.organization]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "The al-Qaeda-linked group Boko Haram denied it.",
      nearMisses: [
        "Al-Qaeda-linked gunmen fled from Boko Haram.",
        "Al-Qaeda, linked to a blast near Boko Haram, struck.",
        "An al-Qaeda-linked man left Boko Haram.",
      ]),
  ]
}

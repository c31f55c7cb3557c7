internal import AnnotatedText
internal import KnowledgeModel

/// Who holds what: shares of a country, towns that are taken, places that are held.
enum HoldingRules {
  private static let polities: Set<EntityKind> = [.country, .organization]
  private static let grounds: Set<EntityKind> = [.country, .place]
  private static let troops: Words = [
    "force", "forces", "troop", "troops", "fighter", "rebel", "militant", "militia", "group",
    "army", "soldier", "insurgent", "military", "separatist", "movement", "militiaman",
    "paramilitary", "government", "authority", "authorities",
  ]
  /// "rebels", "rebel group", "-backed separatists".
  private static let people: SequenceStep = .optional([.gap(1, [.noun]), .lemma(troops)])
  private static let auxiliary: SequenceStep = .optional([
    .optional([.comma, .word(["which", "who", "that"])]),
    .optional([.word(["have", "has", "had"])]),
    .optional([.word(["now", "still", "already", "also", "currently", "effectively", "since"])]),
  ])
  private static let shares: Words = [
    "percent", "%", "cent", "part", "parts", "most", "much", "half", "third", "thirds", "quarter",
    "quarters", "fifth", "swathes", "swaths", "swath", "swathe", "area", "areas", "bulk",
    "majority", "rest", "all", "chunk", "chunks", "portion", "portions", "pockets", "territory",
    "stretch", "stretches", "tract", "tracts",
  ]
  private static let counted: Set<PartOfSpeech> = [
    .numeral, .adverb, .adjective, .determiner, .adposition, .noun,
  ]
  private static let settlements: Words = [
    "town", "city", "village", "province", "district", "region", "port", "island", "settlement",
    "capital", "hub", "stronghold", "area", "suburb", "crossing", "hamlet", "state",
  ]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "controls.share", .controls,
      [
        .subject(polities, .notPeople), people, auxiliary,
        .verb([
          "hold", "holds", "control", "controls", "occupy", "occupies", "controlled", "rule",
          "rules", "administers", "governs", "run", "runs", "administer", "govern",
        ]),
        .gap(5, counted), .word(shares), .word(["of"]), .article, .gap(2, [.adjective]),
        .object(grounds, .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Russian forces hold about 18% of Ukraine.",
      nearMisses: [
        "Russian forces hold about 300 men of Ukraine.",
        "Russian forces may control 18% of Ukraine.",
        "Russian banks hold half of the debt of Ukraine.",
      ]),
    SequenceRule(
      "controls.share-including", .controls,
      [
        .subject(polities, .notPeople), .gap(1, [.noun, .adverb]),
        .verb([
          "hold", "holds", "control", "controls", "occupy", "occupies", "controlled", "rule",
          "rules", "run", "runs",
        ]),
        .gap(5, counted), .word(shares), .word(["of"]), .article,
        .name(grounds, .named), .word([","]), .word(["including"]),
        .article,
        .optional([.lemma(settlements), .optional([.word(["of"])])]), .objects([.place]),
        .unlessWord(["'s", "'"]), .unless([.noun, .properNoun]),
      ],
      precision: 0.9,
      example: "M23 rebels control half of Chad, including the towns of Goma and Bukavu.",
      nearMisses: [
        "M23 rebels control half of Chad, including Goma's roads.",
        "M23 rebels may control half of Chad, including Goma.",
        "M23 rebels control half of Chad, and Goma is calm.",
      ]),
    SequenceRule(
      "controls.taken-town", .controls,
      [
        .subject(polities, .notPeople), people, auxiliary,
        .verb([
          "captured", "seized", "took", "taken", "retook", "recaptured", "overran", "occupied",
          "conquered", "liberated", "retaken", "overrun", "controls", "control", "hold", "holds",
          "held", "controlled",
        ]),
        .optional([.word(["over"])]), .article,
        .optional([.name([.country], .adjective)]), .gap(3, [.adjective, .noun, .numeral]),
        .optional([.name([.country], .adjective)]), .lemma(settlements), .word(["of"]),
        .objects([.place]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "The M23 rebel group has taken the mining town of Goma.",
      nearMisses: [
        "The M23 rebel group has taken a man from the town of Goma.",
        "The M23 rebel group may have taken the mining town of Goma.",
        "The M23 rebel group held talks in the town of Goma.",
      ]),
    SequenceRule(
      "controls.plain", .controls,
      [
        .subject(polities, .notPeople), people, auxiliary,
        .verb(["control", "controls", "controlled", "occupy", "occupies", "occupied"]),
        .objects([.place]), .unless([.noun, .properNoun, .adjective]),
        .unlessWord(["'s", "'", "-"]),
      ],
      precision: 0.9, example: "M23 rebels control Goma and Bukavu.",
      nearMisses: [
        "M23 rebels may control Goma.",
        "M23 rebels control Goma's rivals.",
        "M23 rebels control a road near Goma.",
      ]),
    SequenceRule(
      "controls.been-under", .controls,
      [
        .object([.place, .country, .base], .named), .optional([.lemma(settlements)]),
        .word(["has", "have", "had"]), .verb(["been", "come", "fallen", "remained"]),
        .gap(1, [.adverb]), .word(["under"]),
        .optional([.word(["the"]), .gap(1, [.adjective])]),
        .optional([.word(["control", "rule", "occupation"]), .word(["of"]), .article]),
        .subject(polities, .notPeople), .possessive,
        .optional([.gap(1, [.adjective]), .word(["control", "rule", "occupation"])]),
        .unless([.noun, .properNoun]),
      ],
      precision: 0.88, example: "Goma has been under the control of M23 since January.",
      nearMisses: [
        "Goma has never been under the control of M23.",
        "Goma has been under pressure from M23.",
        "Goma has been under a curfew since M23 left.",
      ]),
    SequenceRule(
      "controls.hands-of", .controls,
      [
        .object([.place, .base], .named), .optional([.lemma(settlements)]),
        .verb(["is", "was", "are", "remains", "remained", "fell", "falls", "passed"]),
        .gap(2, [.adverb, .adjective]), .word(["in", "into"]), .word(["the"]),
        .gap(1, [.adjective]), .word(["hands"]), .word(["of"]), .article,
        .subject(polities, .notPeople), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "'", "-"]),
      ],
      precision: 0.9, example: "Goma remains in the hands of M23.",
      nearMisses: [
        "Goma is not in the hands of M23.",
        "Goma is in the hands of M23's rivals.",
        "Goma is dear to the hands of M23.",
      ]),
    SequenceRule(
      "controls.in-hands", .controls,
      [
        .object([.place, .base], .named), .optional([.lemma(settlements)]),
        .verb(["is", "was", "are", "remains", "remained", "fell", "falls", "passed"]),
        .gap(2, [.adverb, .adjective]), .word(["in", "into"]), .subject(polities, .notPeople),
        .possessive, .gap(1, [.adjective]), .word(["hands"]),
      ],
      precision: 0.9, example: "Goma is still in M23 hands.",
      nearMisses: [
        "Goma is not in M23 hands.",
        "Goma was calm, and M23 hands were tied.",
        "Goma is out of M23 hands.",
      ]),
    SequenceRule(
      "controls.held-by", .controls,
      [
        .object([.place, .base], .named), .optional([.lemma(settlements)]),
        .optional([
          .word([","]), .optional([.word(["which"]), .word(["is", "was", "are"])]),
        ]),
        .gap(1, [.adverb]),
        .verb(["held", "controlled", "occupied", "governed", "administered", "ruled"]),
        .gap(1, [.adverb]), .word(["by"]), .article, .gap(1, [.adjective]),
        .subject(polities, .notPeople), .unlessWord(["'s", "'", "-"]),
      ],
      precision: 0.9, example: "The road to Goma, controlled by M23, was shut.",
      nearMisses: [
        "The talks in Goma, held by friends of M23, failed.",
        "The road to Goma, which is not controlled by M23, was shut.",
        "The road to Goma, controlled by M23's rivals, was shut.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "controls.takes-from", .controls, triggers: ["take", "wrest", "win", "reclaim", "regain"],
      subject: [.agent], object: [.patient], subjects: polities, objects: [.place, .base],
      transitivity: .required, complement: .forbidden, context: ["from", "back", "control"],
      precision: 0.85, example: "M23 took Goma from the army in January.",
      nearMisses: [
        "M23 took a man from Goma.",
        "M23 may take Goma from the army.",
        "M23 took months to reach Goma.",
      ]),
    TreeRule(
      "controls.gains", .controls,
      triggers: [
        "regain", "gain", "seize", "take", "wrest", "assume", "establish", "win", "retain",
        "maintain", "keep", "exert", "exercise", "consolidate", "tighten", "extend",
      ],
      subject: [.agent], object: [.ofPatient(["of", "over"]), .with(["of", "over"])],
      subjects: polities, objects: [.country, .place, .base], requires: ["control", "rule"],
      precision: 0.85, example: "M23 regained full control of Goma in May.",
      nearMisses: [
        "M23 may regain control of Goma.",
        "M23 regained the trust of Goma.",
        "M23 gained the control of a road near Goma.",
      ]),
    TreeRule(
      "controls.fell-to", .controls, triggers: ["fall"], subject: [.with(["to"])],
      object: [.agent], subjects: polities, objects: [.place, .base], isOwnAct: true,
      precision: 0.85, example: "Kunduz fell to the Taliban in January.",
      nearMisses: [
        "Kunduz fell silent after the Taliban left.",
        "Kunduz may fall to the Taliban.",
        "Prices in Kunduz fell as the Taliban left.",
      ]),
    TreeRule(
      "controls.lost-to", .controls, triggers: ["lose", "cede"], subject: [.with(["to"])],
      object: [.patient], subjects: polities, objects: [.place, .base], precision: 0.85,
      example: "The army lost Kunduz to the Taliban in January.",
      nearMisses: [
        "The army lost a match in Kunduz to the Taliban.",
        "The army may lose Kunduz to the Taliban.",
        "The army lost Kunduz despite the Taliban.",
      ]),
    TreeRule(
      "controls.capture-of", .controls,
      triggers: ["capture", "seizure", "takeover", "conquest", "recapture", "occupation"],
      parts: [.noun], subject: [.with(["by"]), .owner], object: [.of], subjects: polities,
      objects: [.place, .base, .country], precision: 0.85,
      example: "The capture of Kunduz by the Taliban was quick.",
      nearMisses: [
        "The capture of a man from Kunduz by the Taliban was quick.",
        "The Taliban announced the capture of two men near Kunduz.",
        "The Taliban fear the capture of Kunduz.",
      ]),
  ]
}

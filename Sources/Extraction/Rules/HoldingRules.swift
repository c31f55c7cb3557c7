internal import AnnotatedText
internal import KnowledgeModel

/// Who holds what: shares of a country, towns that are taken, places that are held.
enum HoldingRules {
  private static let polities: Set<EntityKind> = [.country, .organization]
  private static let grounds: Set<EntityKind> = [.country, .place]
  private static let article: SequenceStep = .optional([.word(["the", "a", "an"])])
  private static let comma: SequenceStep = .optional([.word([","])])
  private static let possessive: SequenceStep = .optional([.word(["'s", "'"])])
  private static let troops: Words = [
    "force", "forces", "troop", "troops", "fighter", "rebel", "militant", "militia", "group",
    "army", "soldier", "insurgent", "military", "separatist", "movement", "militiaman",
    "paramilitary", "government", "authority", "authorities",
  ]
  /// "rebels", "rebel group", "-backed separatists".
  private static let people: SequenceStep = .optional([.gap(1, [.noun]), .lemma(troops)])
  private static let auxiliary: SequenceStep = .optional([
    .optional([comma, .word(["which", "who", "that"])]),
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
          "rules", "administers", "governs",
        ]),
        .gap(5, counted), .word(shares), .word(["of"]), article, .gap(2, [.adjective]),
        .object(grounds, .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Russian forces hold about 18% of Ukraine.",
      nearMisses: [
        "Russian forces hold about 300 men of Ukraine.",
        "Russian forces may control 18% of Ukraine.",
        "Russian banks hold half of the debt of Ukraine.",
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
        .optional([.word(["over"])]), article,
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
      "controls.been-under", .controls,
      [
        .object([.place, .country, .base], .named), .optional([.lemma(settlements)]),
        .word(["has", "have", "had"]), .verb(["been", "come", "fallen", "remained"]),
        .gap(1, [.adverb]), .word(["under"]),
        .optional([.word(["the"]), .gap(1, [.adjective])]),
        .optional([.word(["control", "rule", "occupation"]), .word(["of"]), article]),
        .subject(polities, .notPeople), possessive,
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
      "controls.held-by", .controls,
      [
        .object([.place, .base], .named), .optional([.lemma(settlements)]), comma,
        .optional([.word(["which"])]), .optional([.word(["is", "was", "are"])]),
        .gap(1, [.adverb]),
        .verb(["held", "controlled", "occupied", "governed", "administered", "ruled"]),
        .gap(1, [.adverb]), .word(["by"]), article, .gap(1, [.adjective]),
        .subject(polities, .notPeople), .unlessWord(["'s", "'", "-"]),
      ],
      precision: 0.9, example: "The road to Goma, controlled by M23, was shut.",
      nearMisses: [
        "The talks in Goma, held by friends of M23, failed.",
        "The road to Goma, which is not controlled by M23, was shut.",
        "The road to Goma, controlled by M23's rivals, was shut.",
      ]),
  ]
}

internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Bases and posts that have no name, by where they lie and who watches over them, and blocs by those whom they unite.
enum GarrisonRules {
  private static let polities: Set<EntityKind> = [.country, .organization]
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .adverb, .numeral]
  private static let groupings: Words = [
    "grouping", "alliance", "group", "bloc", "pact", "partnership", "coalition", "union",
    "federation", "confederation", "organization", "organisation", "forum", "body", "club",
    "association", "community", "league",
  ]
  private static let heads: Set<Title.Class> = PositionRules.offices
  /// Installations that only armed people have.
  private static let strongholds: Words = [
    "base", "airbase", "installation", "outpost", "garrison", "airfield",
  ]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "member.group-that-includes", .memberOf,
      [
        .object([.organization], .institution), .word([",", "is"]), .word(["a", "an", "the"]),
        .gap(4, words), .lemma(groupings),
        .optional([.word(["of"]), .gap(3, words), .lemma(["state", "country", "nation"])]),
        .comma, .word(["that", "which"]), .gap(1, [.adverb]),
        .verb([
          "includes", "comprises", "groups", "unites", "included", "comprised", "grouped", "joins",
          "links", "gathers", "encompasses",
        ]),
        .optional([.word(["also"])]), .article, .subjects([.country]),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.92,
      example: "ECOWAS, a bloc of fifteen states that includes Ghana and Togo, met.",
      nearMisses: [
        "ECOWAS, a bloc of states that includes friends of Ghana and Togo, met.",
        "ECOWAS, a bloc that includes Ghana's rivals, met.",
        "ECOWAS met a bloc of states that includes Ghana and Togo.",
      ]),
    SequenceRule(
      "position.head-of-mission", .holdsPosition,
      [
        .title(heads), .word(["of"]), .article, .object([.organization], .institution),
        .optional([
          .possessive, .gap(2, [.adjective, .noun]),
          .lemma([
            "mission", "force", "operation", "contingent", "troop", "peacekeeper", "soldier",
            "forces", "troops",
          ]),
        ]),
        .word(["in", "to", "for"]), .article, .gap(2, [.adjective, .noun]),
        .name([.country, .place]), .word([","]), .anyRank, .subject([.person], .full),
        .unlessWord(["'s", "'", "and"]),
      ],
      precision: 0.9, example: "The head of the U.N. mission in Mali, Kofi Mensah, resigned.",
      nearMisses: [
        "The head of the U.N. mission in Mali met Kofi Mensah.",
        "The head of the U.N. mission in Mali, Kofi Mensah's friend, resigned.",
        "The head of the U.N. choir in Mali, Kofi Mensah, resigned.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "stationed.base-lies", .stationedIn,
      triggers: ["locate", "situate", "deploy", "station", "site", "position", "base"],
      subject: [.patient], object: [.with(["in", "at", "on"])], subjects: polities,
      objects: [.country, .place], subjectVia: strongholds, precision: 0.85,
      example: "The Turkish base located in Mogadishu was shelled.",
      nearMisses: [
        "The Turkish shop located in Mogadishu was shelled.",
        "A Turkish base may be located in Mogadishu.",
        "The Turkish base was not located in Mogadishu.",
      ]),
    TreeRule(
      "stationed.troops-guard", .stationedIn,
      triggers: ["patrol", "guard", "garrison", "police", "man"], subject: [.agent],
      object: [.patient, .ofPatient(["in", "at", "outside"]), .with(["in", "at", "outside"])],
      subjects: polities,
      objects: [.base, .country, .place], subjectVia: Lexicon.garrisons, complement: .forbidden,
      precision: 0.82, example: "Turkish soldiers guard a port in Somalia.",
      nearMisses: [
        "Turkish soldiers may guard a port in Somalia.",
        "Turkish singers guard a secret in Somalia.",
        "Turkish soldiers guard against a raid from Somalia.",
      ]),
    TreeRule(
      "stationed.has-post", .stationedIn,
      triggers: ["have", "maintain", "operate", "keep", "run", "own", "rent", "lease"],
      subject: [.agent],
      object: [.ofPatient(["in", "on", "at"]), .with(["in", "on", "at"])], subjects: polities,
      objects: [.country, .place], requires: ["station", "post", "complex", "site", "center"],
      isOwnAct: true,
      context: [
        "radar", "naval", "military", "surveillance", "listening", "monitoring", "missile",
        "tracking", "signals", "logistics", "sonar",
      ], precision: 0.84, example: "Turkey rents a radar station in Somalia.",
      nearMisses: [
        "Turkey rents a bus station in Somalia.",
        "Turkey may rent a radar station in Somalia.",
        "Turkey has no radar station in Somalia.",
      ]),
    TreeRule(
      "stationed.lease-of-base", .stationedIn,
      triggers: ["lease", "tenancy", "rental", "occupation", "use"], parts: [.noun],
      subject: [.owner], object: [.with(["of", "on"])],
      subjects: [.country], objects: [.base, .country, .place],
      requires: strongholds.union(["facility", "port", "harbor", "harbour", "airport"]),
      otherContext: ["want", "seek", "offer", "end", "terminate", "expire", "former", "propose"],
      precision: 0.82, example: "Italy's lease on the base in Djibouti runs until 2030.",
      nearMisses: [
        "Italy's lease on the shop in Djibouti runs until 2030.",
        "Italy wants a lease on the base in Djibouti.",
        "Togo wants to end Italy's lease on the base in Djibouti.",
      ]),
  ]
}

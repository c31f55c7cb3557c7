internal import AnnotatedText
internal import KnowledgeModel

/// Whose neighbours countries are, and whose allies, where lists and possessives say so.
enum NeighborRules {
  private static let polities: Set<EntityKind> = [.country, .organization]
  /// "and its", ", along with its".
  private static let withIts: SequenceStep = .all([
    .comma, .optional([.word(["along", "together"])]), .word(["and", "with"]), .word(["its"]),
    .gap(2, [.adjective, .noun]),
  ])
  private static let including: SequenceStep = .optional([
    .comma, .word(["including", "like", "such"]), .optional([.word(["as"])]),
  ])

  static let sequences: [SequenceRule] = borders + allies

  private static let borders: [SequenceRule] = [
    SequenceRule(
      "border.with-its", .borders,
      [
        .subject([.country], .named), withIts, .lemma(["neighbor", "neighbour"]), including, .comma,
        .objects([.country]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.92, example: "Peru, along with its neighbours Chile and Bolivia, left.",
      nearMisses: [
        "Peru left its neighbours and thanked Chile.",
        "Peru and its neighbours fear Chile.",
        "Peru and its neighbour's envoy to Chile left.",
      ]),
    SequenceRule(
      "border.neighbours-including", .borders,
      [
        .subject([.country], .notPeople), .possessive, .gap(2, [.adjective, .noun]),
        .lemma(["neighbor", "neighbour"]), .comma, .word(["including", "like", "such"]),
        .optional([.word(["as"])]), .objects([.country]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Peru's neighbours, including Chile and Bolivia, left.",
      nearMisses: [
        "Peru's neighbours left, including an envoy of Chile.",
        "Peru's envoys, including one to Chile, left.",
        "Peru's neighbours are not like Chile.",
      ]),
    SequenceRule(
      "border.with", .borders,
      [
        .subject([.country], .notPeople), .possessive, .gap(2, [.adjective]),
        .word(["border", "frontier", "borders", "frontiers"]),
        .optional([.word(["crossings", "crossing", "area", "areas", "region"])]),
        .word(["with"]), .objects([.country]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.93, example: "The road ends near Peru's borders with Chile and Bolivia.",
      nearMisses: [
        "Peru closed its borders with Chile's help.",
        "Peru's envoy spoke of borders with an aide of Chile.",
        "Peru's border guards met with Chile.",
      ]),
    SequenceRule(
      "border.own", .borders,
      [
        .subjects([.country]), .gap(8, NeighborRules.anything), .word(["its", "their"]),
        .gap(2, [.adjective, .noun]), .word(["border", "borders", "frontier", "frontiers"]),
        .optional([.word(["crossings", "crossing"])]), .word(["with"]), .objects([.country]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.92,
      example: "Peru and Chile have closed four roads on their border with Bolivia.",
      nearMisses: [
        "Peru and Chile have closed four roads near the home of their envoy to Bolivia.",
        "Peru and Chile want their border guards to meet with Bolivia.",
        "Peru said that its border lies far from Togo.",
      ]),
  ]

  private static let allies: [SequenceRule] = [
    SequenceRule(
      "ally.with-its", .alliedWith,
      [
        .subject(polities, .named), withIts, .lemma(["ally"]), including, .comma,
        .objects(polities), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Peru and its close ally Chile left.",
      nearMisses: [
        "Peru left its allies and thanked Chile.",
        "Peru and its allies fear Chile.",
        "Peru and its former ally Chile left.",
      ]),
    SequenceRule(
      "ally.own", .alliedWith,
      [
        .subject([.country], .named), .gap(8, NeighborRules.anything), .word(["its"]),
        .gap(2, [.adjective, .noun]), .lemma(["ally"]), .comma, .objects(polities),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "Peru has long relied on its main allies Chile and Bolivia.",
      nearMisses: [
        "Peru has long relied on its friends Chile and Bolivia.",
        "Peru said that its allies left Chile.",
        "Peru has lost its former ally Chile.",
      ]),
    SequenceRule(
      "ally.nouns-before", .alliedWith,
      [
        .subject(polities, .notPeople), .possessive, .gap(2, [.adjective, .noun]), .lemma(["ally"]),
        including, .comma, .objects(polities), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "Egypt's closest ally, Jordan, sent aid.",
      nearMisses: [
        "Egypt's ally praised Jordan.",
        "Egypt and an ally of Jordan sent aid.",
        "Egypt's former ally, Jordan, sent aid.",
      ]),
    SequenceRule(
      "ally.nouns-after", .alliedWith,
      [
        .subjects(polities), .word([","]), .optional([.word(["long", "both", "all"])]), .article,
        .gap(2, [.adjective, .noun]), .object(polities, .notPeople), .possessive,
        .gap(2, [.adjective, .noun]), .lemma(["ally"]),
        .unless([.noun, .properNoun]), .unlessWord(["said", "says", "told"]),
      ],
      precision: 0.88, example: "Jordan, long an American treaty ally, sent aid.",
      nearMisses: [
        "Jordan, an American ally said, sent aid.",
        "Jordan, a former U.S. ally, sent aid.",
        "Jordan, the U.S. and an ally sent aid.",
      ]),
    SequenceRule(
      "ally.of-after", .alliedWith,
      [
        .subjects(polities), .word([","]), .optional([.word(["long", "both", "all"])]), .article,
        .gap(2, [.adjective, .noun]), .lemma(["ally"]), .word(["of"]), .article,
        .object(polities, .named), .unlessWord(["'s", "'", "said", "says"]),
      ],
      precision: 0.88, example: "Jordan and Oman, close allies of Egypt, sent aid.",
      nearMisses: [
        "Jordan, whom an ally of Egypt praised, sent aid.",
        "Jordan, a former ally of Egypt, sent aid.",
        "Jordan met two close allies of Egypt.",
      ]),
    SequenceRule(
      "ally.allies-are", .alliedWith,
      [
        .subject(polities, .notPeople), .possessive, .gap(2, [.adjective, .noun]), .lemma(["ally"]),
        .optional([.word(["in", "on"]), .gap(3, [.determiner, .adjective, .noun, .properNoun])]),
        .verb(["is", "are", "remain", "remains"]), .objects(polities), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "Egypt's main allies are Jordan and Oman.",
      nearMisses: [
        "Egypt's main allies are not Jordan and Oman.",
        "Egypt's main allies are in Oman.",
        "Egypt's envoys are friends of Oman.",
      ]),
    SequenceRule(
      "ally.adjective", .alliedWith,
      [
        .subject(polities, .notPeople), .word(["-"]), .word(["allied", "aligned"]),
        .gap(3, [.adjective, .noun]), .object([.organization], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "The Iran-aligned movement Hezbollah denied it.",
      nearMisses: [
        "Iran-aligned towns fear Hezbollah.",
        "Iran, long aligned with friends of Hezbollah, denied it.",
        "The Iran-aligned media praised Hezbollah.",
      ]),
  ]

  /// Words of a clause between its subject and what is the subject's own.
  private static let anything: Set<PartOfSpeech> = [
    .verb, .auxiliary, .noun, .adjective, .adposition, .determiner, .numeral, .adverb, .particle,
  ]
}

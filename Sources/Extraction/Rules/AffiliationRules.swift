internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Whose people and organizations are, and where they sit, as articles introduce them.
enum AffiliationRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .properNoun, .adverb, .numeral]
  private static let possessive: SequenceStep = .optional([.word(["'s", "'"])])
  private static let article: SequenceStep = .optional([.word(["the", "a", "an"])])

  /// What people are who hold no office by it.
  private static let occupations: Words = [
    "journalist", "reporter", "writer", "author", "novelist", "poet", "playwright", "singer",
    "musician", "composer", "actor", "actress", "filmmaker", "artist", "painter", "photographer",
    "architect", "athlete", "runner", "sprinter", "swimmer", "cyclist", "boxer", "wrestler",
    "skier", "footballer", "striker", "goalkeeper", "golfer", "scientist", "physicist", "chemist",
    "historian", "economist", "scholar", "academic", "philosopher", "dissident", "activist",
    "lawyer", "cleric", "businessman", "businesswoman", "entrepreneur", "billionaire", "tycoon",
    "oligarch", "banker", "engineer", "doctor", "physician", "nurse", "missionary", "tourist",
    "hostage", "blogger", "student", "teacher", "farmer", "fisherman", "astronaut", "cosmonaut",
    "explorer", "mathematician", "biologist", "designer", "comedian", "rapper", "pianist",
    "violinist", "conductor", "sculptor", "essayist", "cartoonist", "screenwriter",
  ]

  private static let settlements: Words = [
    "city", "town", "village", "port", "resort", "district", "province", "region", "suburb",
    "settlement", "island",
  ]

  static let sequences: [SequenceRule] = nationalities + employers + seats + places + offices

  private static let nationalities: [SequenceRule] = [
    SequenceRule(
      "nationality.before-occupation", .citizenOf,
      [
        .object([.country], .adjective), .gap(2, [.adjective, .noun]), .lemma(occupations),
        .subject([.person]),
      ],
      precision: 0.88, example: "The Chilean novelist Ana Roy read from her book.",
      nearMisses: [
        "Chilean officials freed the novelist Ana Roy.",
        "A Chilean novelist and Ana Roy read from their books.",
        "Chilean readers of the novelist Ana Roy were pleased.",
      ]),
    SequenceRule(
      "nationality.after-name", .citizenOf,
      [
        .subject([.person]), .word([",", "is", "was"]), .word(["a", "an", "the"]),
        .gap(1, [.adjective]), .object([.country], .adjective), .gap(2, [.adjective, .noun]),
        .lemma(occupations),
      ],
      precision: 0.9, example: "Ana Roy is a Chilean novelist.",
      nearMisses: [
        "Ana Roy is not a Chilean novelist.",
        "Ana Roy met a Chilean novelist.",
        "Ana Roy, the Chilean minister said, is a novelist.",
      ]),
  ]

  private static let employers: [SequenceRule] = [
    SequenceRule(
      "employer.works-for", .worksFor,
      [
        .subject([.person]), .optional([.optional([.word([","])]), .word(["who"])]),
        .word(["works"]), .word(["for", "at"]), article, .object([.organization]),
        .unless([.noun, .properNoun]),
      ],
      example: "Ana Roy works for Reuters.",
      nearMisses: [
        "Ana Roy works for peace with Reuters.",
        "Ana Roy never works for Reuters.",
        "Ana Roy wrote works for the Reuters archive.",
      ]),
    SequenceRule(
      "employer.expert-at", .worksFor,
      [
        .subject([.person]), .word([","]), article, .gap(2, words), .title([.expert]),
        .word(["at", "with", "for"]), article, .object([.organization]),
      ],
      example: "Ana Roy, an analyst at the Brookings Institution, was doubtful.",
      nearMisses: [
        "Ana Roy, whom an analyst at the Brookings Institution praised, was doubtful.",
        "Ana Roy, a former analyst at the Brookings Institution, was doubtful.",
        "Ana Roy, analysts at the Brookings Institution say, was doubtful.",
      ]),
  ]

  private static let seats: [SequenceRule] = [
    SequenceRule(
      "seat.based-in", .headquarteredIn,
      [
        .subject([.organization]), .optional([.word([","])]),
        .optional([.optional([.word(["which"])]), .word(["is", "was"])]),
        .word(["based", "headquartered"]), .word(["in"]), article,
        .optional([.lemma(settlements), .word(["of"])]), .object([.place, .country], .named),
      ],
      precision: 0.92, example: "The OSCE, based in Vienna, sent monitors.",
      nearMisses: [
        "The OSCE based its view on talks in Vienna.",
        "The OSCE is not based in Vienna.",
        "Envoys to the OSCE were based in Vienna.",
      ]),
    SequenceRule(
      "seat.headquarters-in", .headquarteredIn,
      [
        .subject([.organization], .institution), possessive, .gap(1, [.adjective]),
        .word(["headquarters"]), .word(["in"]), .object([.place], .named),
      ],
      precision: 0.85, example: "Ministers met at the OPEC headquarters in Vienna.",
      nearMisses: [
        "OPEC moved its headquarters out of Geneva to a house in Vienna.",
        "OPEC sought new headquarters in Vienna.",
        "At headquarters in Vienna, ministers praised OPEC.",
      ]),
  ]

  private static let places: [SequenceRule] = [
    SequenceRule(
      "city.described-in", .locatedIn,
      [
        .subject([.place]), .word([","]), .word(["a", "the"]), .gap(3, words), .lemma(settlements),
        .word(["in"]), article, .gap(1, [.adjective]), .object([.place, .country], .named),
      ],
      example: "In Gao, a dusty town in northern Mali, shops stayed shut.",
      nearMisses: [
        "In Gao, the mayor left town in Mali's only bus.",
        "From Gao, a convoy reached a town in Niger.",
        "Gao, unlike a town in Niger, was calm.",
      ]),
    SequenceRule(
      "city.named-in", .locatedIn,
      [
        .word(["city", "town", "village", "port", "resort", "district", "province", "suburb"]),
        .word(["of"]), .subject([.place]), .word(["in"]), article, .gap(1, [.adjective]),
        .object([.place, .country], .named),
      ],
      example: "Rebels entered the town of Kidal in northern Mali.",
      nearMisses: [
        "Rebels left the town of Kidal for Mali.",
        "The mayor of the town of Kidal spent a week in Mali.",
        "In town, people of Kidal spoke of Mali.",
      ]),
    SequenceRule(
      "city.in-part-of", .locatedIn,
      [
        .subject([.place], .named), .optional([.word([","])]), .word(["in"]), article,
        .word([
          "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern",
          "southeastern", "southwestern", "north-eastern", "north-western", "south-eastern",
          "south-western",
        ]), .object([.country], .named),
      ],
      precision: 0.88, example: "Shots were heard near Gao in northern Mali.",
      nearMisses: [
        "In Gao, northern Mali seems far away.",
        "In Gao in the north, Mali has few friends.",
        "They left Gao for northern Mali.",
      ]),
    SequenceRule(
      "capital.is", .capitalOf,
      [
        .subject([.place]), .word(["is"]), article, .gap(1, words), .word(["capital"]),
        .word(["of"]), .object([.country]),
      ],
      precision: 0.97, example: "Accra is the capital of Ghana.",
      nearMisses: [
        "Kumasi is not the capital of Ghana.",
        "Kumasi is far from the capital of Ghana.",
        "Accra is short of capital, Ghana says.",
      ]),
    SequenceRule(
      "capital.of-name", .capitalOf,
      [
        .word(["capital"]), .word(["of"]), .object([.country]), .word([","]), .subject([.place]),
      ],
      precision: 0.96, example: "Crowds filled the capital of Ghana, Accra.",
      nearMisses: [
        "In the capital of Togo, as in Accra, Ghana won.",
        "The capital of Togo lies near Accra.",
        "From the capital of Ghana to Kumasi is a long way.",
      ]),
  ]

  private static let offices: [SequenceRule] = [
    SequenceRule(
      "position.chosen", .holdsPosition,
      [
        .subject([.person]), .word(["was", "is"]), .optional([.word(["sworn"]), .word(["in"])]),
        .word(["elected", "appointed", "named", "as"]), .optional([.word(["as"])]), article,
        .gap(2, words), .title(PositionRules.offices), .word(["of", "at", "for"]), article,
        .object([.country, .organization], .institution),
      ],
      precision: 0.88, example: "Kofi Mensah was elected president of Ghana.",
      nearMisses: [
        "Kofi Mensah was not elected president of Ghana.",
        "Kofi Mensah was elected after the president of Ghana fell.",
        "Kofi Mensah was as old as the president of Ghana.",
      ])
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "part.branch-of", .partOf,
      triggers: [
        "subsidiary", "division", "branch", "arm", "offshoot", "wing", "unit", "affiliate",
      ], parts: [.noun], subject: [.predicated], object: [.of], objects: [.organization],
      excludes: ["former", "onetime", "erstwhile"], isOwnAct: true, precision: 0.88,
      example: "The Quds Force is a branch of the Revolutionary Guard.",
      nearMisses: [
        "The Quds Force is no branch of the Revolutionary Guard.",
        "The Quds Force opened a branch near the Revolutionary Guard.",
        "The Quds Force may become an arm of the Revolutionary Guard.",
      ])
  ]
}

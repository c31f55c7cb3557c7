internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Whose people and organizations are, as articles introduce them.
enum AffiliationRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .properNoun, .adverb, .numeral]

  static let sequences: [SequenceRule] = nationalities + employers + places

  private static let nationalities: [SequenceRule] = [
    SequenceRule(
      "nationality.after-name", .citizenOf,
      [
        .subject([.person]), .word([",", "is", "was"]), .optional([.word(["is", "was"])]),
        .word(["a", "an", "the"]), .gap(2, [.adjective, .adverb]),
        .optional([.word(["former", "retired", "late", "then"])]),
        .optional([.name([.country], .adjective), .word(["-", "–"])]),
        .object([.country], .adjective), .optional([.word(["former", "retired", "late"])]),
        .gap(4, [.adjective, .noun, .numeral, .properNoun, .coordinatingConjunction]),
        .optional([.name([.organization], .party), .gap(1, [.noun])]),
        .lemma(Occupations.nouns),
      ],
      precision: 0.9, example: "Ana Roy is a Chilean novelist.",
      nearMisses: [
        "Ana Roy is not a Chilean novelist.",
        "Ana Roy met a Chilean novelist.",
        "Ana Roy, the Chilean minister said, is a novelist.",
      ]),
    SequenceRule(
      "nationality.possessive", .citizenOf,
      [
        .object([.country], .named), .word(["'s", "'"]), .subject([.person], .full),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'", "-"]),
      ],
      precision: 0.92, example: "Chile's Ana Roy won the race.",
      nearMisses: [
        "Chile's envoy met Ana Roy.",
        "Chile's guest Ana Roy won the race.",
        "Chile's Ana Roy's friends won the race.",
      ]),
    SequenceRule(
      "nationality.in-list", .citizenOf,
      [
        .subject([.person], .full), .word([","]), SequenceStep.age, former,
        .object([.country], .adjective), .gap(2, [.adjective, .noun]), .lemma(Occupations.nouns),
        .optional([.word(["and"]), .gap(2, [.adjective, .noun]), .lemma(Occupations.nouns)]),
        .unless([.noun, .properNoun, .verb, .auxiliary, .adjective]), .unlessWord(["'s", "and"]),
      ],
      precision: 0.9, example: "Ana Roy (1917–2006), Chilean novelist and poet",
      nearMisses: [
        "Ana Roy, Chilean novelist Eva Soto and others met.",
        "Ana Roy, Chilean novelists said, is a poet.",
        "Ana Roy, a friend of Chilean novelists, met a poet.",
      ]),
  ]

  private static let former: SequenceStep = .optional([.word(["former", "retired"])])

  private static let employers: [SequenceRule] = [
    SequenceRule(
      "employer.possessive", .worksFor,
      [
        .object([.organization], .named), .word(["'s", "'"]), .gap(1, [.adjective]),
        .optional([.title([.journalist, .expert, .member]), .optional([.word([","])])]),
        .subject([.person], .full), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "Reuters' Ana Roy saw the convoy.",
      nearMisses: [
        "Reuters' readers praised Ana Roy.",
        "Reuters' editor said that Ana Roy saw the convoy.",
        "Reuters' Ana Roy interview was read by all.",
      ]),
    SequenceRule(
      "employer.reports", .worksFor,
      [
        .object([.organization], .named), .word(["'s", "'"]), .subject([.person], .full),
        .word(["reports", "reported"]), .word(["from", "on", "that", "about", ".", "in"]),
      ],
      precision: 0.9, example: "Reuters' Ana Roy reports from Lima.",
      nearMisses: [
        "Reuters' Ana Roy reports were read by all.",
        "Reuters' editor praised what Ana Roy reported from Lima.",
        "Reuters' readers said that Ana Roy reports from Lima.",
      ]),
    SequenceRule(
      "employer.works-for", .worksFor,
      [
        .subject([.person]), .optional([.optional([.word([","])]), .word(["who"])]),
        .word(["works"]), .word(["for", "at"]), .article, .object([.organization]),
        .unless([.noun, .properNoun]),
      ],
      example: "Ana Roy works for Reuters.",
      nearMisses: [
        "Ana Roy works for peace with Reuters.",
        "Ana Roy never works for Reuters.",
        "Ana Roy wrote works for the Reuters archive.",
      ]),
  ]

  private static let places: [SequenceRule] = [
    SequenceRule(
      "capital.is", .capitalOf,
      [
        .subject([.place]), .word(["is"]), .article, .gap(1, words), .word(["capital"]),
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
    SequenceRule(
      "capital.whose", .capitalOf,
      [
        .object([.country, .place], .named), .optional([.word([","])]),
        .word(["whose", "'s", "’s"]),
        .gap(1, [.adjective]), .word(["capital"]), .optional([.word(["city"])]),
        .word(["is", "was"]), .subject([.place]), .unless([.noun, .properNoun]),
      ],
      precision: 0.93, example: "Togo, whose capital is Lome, is small.",
      nearMisses: [
        "Togo, whose capital is calm, closed a road in Lome.",
        "Togo, whose capital is calm, closed the port of Lome.",
        "Togo's cultural capital is not Lome.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "nationality.of-trade", .citizenOf, triggers: Occupations.nouns.spelled, parts: [.noun],
      subject: [.predicated], object: [.nation], subjects: [.person], objects: [.country],
      isOwnAct: true, precision: 0.88,
      example: "Ana Roy was born in Lima. She is a Chilean lawyer and novelist.",
      nearMisses: [
        "Ana Roy was born in Lima. She met a Chilean novelist.",
        "Ana Roy is no Chilean novelist.",
        "Ana Roy, said a Chilean novelist, was ill.",
      ]),
    TreeRule(
      "capital.noun", .capitalOf, triggers: ["capital"], parts: [.noun], subject: [.predicated],
      object: [.owner, .of], subjects: [.place], objects: [.country, .place],
      excludes: [
        "cultural", "commercial", "financial", "business", "economic", "provincial", "regional",
        "former", "old", "ancient", "winter", "summer", "spiritual", "state", "historic", "royal",
        "venture", "political", "fashion", "district", "imperial", "medieval", "second", "then",
        "culinary", "diplomatic", "industrial", "tourist", "tourism", "artistic", "musical",
        "sporting",
        "unofficial", "world", "mining", "oil", "gambling", "film", "tech", "media",
      ], isOwnAct: true, precision: 0.88,
      example: "Lome is Togo's bustling capital.",
      nearMisses: [
        "Togo closed its border. In its cultural capital, Lome, shops stayed shut.",
        "Togo sent its capital to Lome.",
        "Togo said that its capital was not Lome.",
      ]),
    TreeRule(
      "seat.is-headquarters", .headquarteredIn, triggers: ["headquarters", "headquarter", "seat"],
      parts: [.noun], subject: [.of], object: [.predicated], subjects: [.organization],
      objects: [.place, .country, .base], excludes: ["former", "old", "future", "county"],
      precision: 0.88, example: "Geneva is the seat of the Red Cross.",
      nearMisses: [
        "Geneva is near the seat of the Red Cross.",
        "Geneva is not the seat of the Red Cross.",
        "Geneva may be the seat of the Red Cross.",
      ]),
    TreeRule(
      "seat.its-headquarters", .headquarteredIn,
      triggers: ["headquarters", "headquarter", "seat", "secretariat"],
      parts: [.noun], subject: [.owner], object: [.predicated], subjects: [.organization],
      objects: [.place, .country, .base],
      excludes: ["former", "old", "future", "regional", "african", "asian", "european", "local"],
      isOwnAct: true, precision: 0.88,
      example: "The OSCE sent monitors. Its headquarters are in Vienna.",
      nearMisses: [
        "The OSCE sent monitors. Its headquarters are not in Vienna.",
        "The OSCE sent monitors. Its headquarters are far from Vienna.",
        "The OSCE moved its headquarters when Vienna burned.",
      ]),
    TreeRule(
      "part.branch-of", .partOf,
      triggers: [
        "subsidiary", "division", "branch", "arm", "offshoot", "wing", "unit", "affiliate",
        "command", "service", "component", "agency", "directorate", "bureau", "school", "faculty",
        "institute", "section", "squadron", "regiment", "battalion", "brigade", "fleet", "imprint",
        "department", "programme", "program", "committee", "chapter", "subgroup", "faction",
      ], parts: [.noun], subject: [.predicated], object: [.of], objects: [.organization],
      excludes: ["former", "onetime", "erstwhile"], isOwnAct: true, precision: 0.88,
      example: "The Quds Force is a branch of the Revolutionary Guard.",
      nearMisses: [
        "The Quds Force is no branch of the Revolutionary Guard.",
        "The Quds Force opened a branch near the Revolutionary Guard.",
        "The Quds Force may become an arm of the Revolutionary Guard.",
      ]),
  ]
}

internal import AnnotatedText
internal import KnowledgeModel

/// Whose people and organizations are, as articles introduce them.
enum AffiliationRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .properNoun, .adverb, .numeral]
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

  static let sequences: [SequenceRule] = nationalities + employers + places

  private static let nationalities: [SequenceRule] = [
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
      ])
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
      ])
  ]

  private static let places: [SequenceRule] = [
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

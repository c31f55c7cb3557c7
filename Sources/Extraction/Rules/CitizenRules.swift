internal import AnnotatedText
internal import KnowledgeModel

/// Of what country people are, and for whom they work, by passports, by lists and by what they do for a body.
enum CitizenRules {
  private static let people: Set<EntityKind> = [.person]
  private static let counts: Words = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "both", "fellow",
    "the",
  ]
  private static let fellows: Words = [
    "citizen", "national", "man", "woman", "hostage", "detainee", "prisoner", "journalist",
    "activist", "soldier", "engineer", "tourist", "student", "businessman", "academic", "writer",
    "brother", "sister",
  ]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "nationality.several", .citizenOf,
      [
        .word(counts), .gap(2, [.adjective, .numeral]), .object([.country], .nationality),
        .optional([.lemma(fellows)]), .word([",", "—", "–", ":"]), .subjects([.person]),
        .word([",", "—", "–", "were", "are", ".", "have", "had"]),
      ],
      precision: 0.9, example: "Two Canadians, Ana Roy and Kofi Mensah, were freed.",
      nearMisses: [
        "Two Canadians told Ana Roy and Kofi Mensah, who were freed.",
        "Two Canadian banks, Ana Roy said, were shut.",
        "Two Canadians, friends of Ana Roy, were freed.",
      ]),
    SequenceRule(
      "nationality.before-name", .citizenOf,
      [
        .object([.country], .nationality),
        .subject([.person], .full), .unlessWord(["'s", "'", "-"]),
      ],
      precision: 0.88, example: "The Belgian Ana Roy was freed in May.",
      nearMisses: [
        "The Belgian told Ana Roy to leave.",
        "The Belgian envoy met Ana Roy in May.",
        "The Belgian, Ana Roy said, was freed.",
      ]),
    SequenceRule(
      "nationality.from-behind-age", .citizenOf,
      [
        .subject([.person], .full), .word([","]), .gap(1, [.numeral]), .word([","]),
        .optional([.word(["who"]), .lemma(["be", "come", "hail"])]), .word(["from"]),
        .optional([.name([.place], .named), .word([",", "in"])]), .object([.country], .named),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "Eva Soto, 31, from Spain, was freed.",
      nearMisses: [
        "Eva Soto, 31, back from Spain, was freed.",
        "Eva Soto, 31, fled from Spain.",
        "Eva Soto, 31, from Spain's north, was freed.",
      ]),
    SequenceRule(
      "nationality.first-of-two", .citizenOf,
      [
        .subject([.person], .full), .word([","]), SequenceStep.age, .word(["a", "an", "the"]),
        .gap(2, [.adjective]), .object([.country], .adjective), .word(["-"]),
        .name([.country], .adjective), .gap(3, [.adjective, .noun]), .lemma(Occupations.nouns),
      ],
      precision: 0.88, example: "Eva Soto, a Dutch-Chilean sprinter, won again.",
      nearMisses: [
        "Eva Soto, who beat a Dutch-Chilean sprinter, won again.",
        "Eva Soto, a guest at Dutch-Chilean talks, won again.",
        "Eva Soto met a Dutch-Chilean sprinter.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "nationality.of-maker", .citizenOf,
      triggers: ["director", "producer", "executive", "worker", "fighter", "star", "official"],
      parts: [.noun], subject: [.predicated], object: [.nation], subjects: people,
      objects: [.country],
      requires: [
        "film", "theatre", "theater", "stage", "television", "tv", "movie", "music", "opera",
        "documentary", "aid", "rights", "art", "volunteer", "humanitarian", "charity",
        "business",
      ], isOwnAct: true, precision: 0.87,
      example: "Ana Roy is a Chilean film director who lives in Paris.",
      nearMisses: [
        "Ana Roy met a Chilean film director.",
        "Ana Roy is not a Chilean film director.",
        "Ana Roy, a Chilean film director said, was ill.",
      ]),
    TreeRule(
      "nationality.citizen-of", .citizenOf, triggers: ["citizen", "national"], parts: [.noun],
      subject: [.predicated], object: [.of], subjects: people, objects: [.country],
      excludes: ["former", "would-be", "prospective", "honorary"], isOwnAct: true, precision: 0.9,
      example: "Ana Roy has been a citizen of Chile since 2002.",
      nearMisses: [
        "Ana Roy is not a citizen of Chile.",
        "Ana Roy met a citizen of Chile.",
        "Ana Roy is an honorary citizen of Chile.",
      ]),
    TreeRule(
      "nationality.passport", .citizenOf, triggers: ["citizenship", "nationality", "passport"],
      parts: [.noun], subject: [.holder, .clauseSubject], object: [.nation, .owner, .of],
      subjects: people, objects: [.country], excludes: ["revoked", "stripped", "former"],
      isOwnAct: true, precision: 0.87, example: "Ana Roy holds Chilean citizenship.",
      nearMisses: [
        "Ana Roy sought Chilean citizenship.",
        "Ana Roy has no Chilean passport.",
        "Ana Roy lost her Chilean citizenship.",
      ]),
    TreeRule(
      "employer.does-for", .worksFor,
      triggers: [
        "cover", "freelance", "photograph", "film", "edit", "lecture", "research", "intern",
        "volunteer", "serve", "broadcast", "translate", "interpret", "spy", "practice",
        "practise", "consult",
      ], subject: [.agent], object: [.with(["for", "at", "with"])], subjects: people,
      objects: [.organization], isOwnAct: true, precision: 0.82,
      example: "Ana Roy, who covered Chile for Reuters, was freed.",
      nearMisses: [
        "Ana Roy never covered Chile for Reuters.",
        "Ana Roy may cover Chile for Reuters.",
        "Ana Roy covered a house in paint for friends of Reuters.",
      ]),
    TreeRule(
      "employer.job", .worksFor,
      triggers: ["job", "post", "position", "internship", "fellowship", "professorship", "chair"],
      parts: [.noun], subject: [.holder, .owner], object: [.with(["at", "with"])],
      subjects: people, objects: [.organization], isOwnAct: true, precision: 0.84,
      example: "Ana Roy holds a post at Cornell University.",
      nearMisses: [
        "Ana Roy wants a post at Cornell University.",
        "Ana Roy has no post at Cornell University.",
        "Ana Roy praised the post at Cornell University.",
      ]),
    TreeRule(
      "member.defects-to", .memberOf, triggers: ["defect"], subject: [.agent],
      object: [.with(["to"])], subjects: people, objects: [.organization], isOwnAct: true,
      precision: 0.87, example: "Ana Roy defected to the Labour Party in May.",
      nearMisses: [
        "Ana Roy may defect to the Labour Party.",
        "Ana Roy's aide defected to the Labour Party.",
        "Ana Roy never defected to the Labour Party.",
      ]),
    TreeRule(
      "employer.assigned", .worksFor, triggers: ["assignment"],
      parts: [.noun], subject: [.holder, .predicated], object: [.with(["for"])],
      subjects: people, objects: [.organization], requires: ["on"], isOwnAct: true,
      precision: 0.85, example: "Ana Roy was on assignment for Reuters.",
      nearMisses: [
        "Ana Roy was not on assignment for Reuters.",
        "Ana Roy praised the assignment for Reuters.",
        "Ana Roy may be on assignment for Reuters.",
      ]),
    TreeRule(
      "employer.one-of", .worksFor,
      triggers: [
        "journalist", "reporter", "correspondent", "employee", "staffer", "photographer",
        "cameraman", "worker", "researcher", "analyst", "columnist", "economist", "agent",
        "officer", "doctor", "nurse", "engineer", "volunteer", "scholar", "contractor",
        "operative", "asset", "spy", "contributor", "informant",
      ], parts: [.noun], subject: [.predicated], object: [.owner, .of], subjects: people,
      objects: [.organization], isOwnAct: true, precision: 0.86,
      example: "Ana Roy and Kofi Mensah, two Reuters journalists, were freed.",
      nearMisses: [
        "Ana Roy and Kofi Mensah, two friends of a Reuters journalist, were freed.",
        "Ana Roy met a Reuters journalist.",
        "Ana Roy is not a Reuters journalist.",
      ]),
  ]
}

internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Who people work for where they hold no office, what they belong to, and of what country they are.
enum EmploymentRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .properNoun, .adverb]
  private static let preposition: SequenceStep = .word(["for", "at", "with", "of"])
  private static let former: SequenceStep = .optional([.word(["former", "onetime"])])
  private static let workers: Set<Title.Class> = [.journalist, .expert, .member]
  static let sequences: [SequenceRule] = [
    SequenceRule(
      "employer.journalist", .worksFor,
      [
        .object([.organization], .newsOutlet), .possessive, .gap(1, words), .title([.journalist]),
        .subject([.person]),
      ],
      example: "Reuters correspondent Ana Roy saw the convoy.",
      nearMisses: [
        "Reuters said that reporter Ana Roy was safe.",
        "Ana Roy told a Reuters correspondent that the road was open.",
        "The Reuters correspondent and Ana Roy saw the convoy.",
      ]),
    SequenceRule(
      "employer.expert", .worksFor,
      [
        .object([.organization], .employer), .possessive, .gap(1, words), .title([.expert]),
        .subject([.person]),
      ],
      example: "Citigroup analyst Ana Roy expects a loss.",
      nearMisses: [
        "Citigroup said that the analyst Ana Roy was wrong.",
        "Ana Roy told a Citigroup analyst that the bank was safe.",
        "The Citigroup analyst and Ana Roy expect a loss.",
      ]),
    SequenceRule(
      "employer.journalist-of", .worksFor,
      [
        .subject([.person]), .word([","]), SequenceStep.age, .article, .gap(2, words),
        .title(workers), preposition,
        .article, .object([.organization]),
      ],
      example: "Ana Roy, a reporter for Reuters, saw the convoy.",
      nearMisses: [
        "Ana Roy, who met a reporter for Reuters, saw the convoy.",
        "Ana Roy, a reporter said of Reuters, saw the convoy.",
        "Ana Roy, reporters from Reuters said, saw the convoy.",
      ]),
    SequenceRule(
      "employer.expert-name-of", .worksFor,
      [
        .title([.journalist, .expert]), .subject([.person]), .comma, preposition, .article,
        .object([.organization]),
      ],
      example: "Analyst Ana Roy of Citigroup expects a loss.",
      nearMisses: [
        "Analyst Ana Roy spoke of Citigroup.",
        "Analyst Ana Roy, tired of Citigroup, left.",
        "The analyst told Ana Roy of losses at Citigroup.",
      ]),
    SequenceRule(
      "employer.name-of", .worksFor,
      [
        .untitled, .subject([.person], .full), .comma,
        .optional([.word(["formerly", "previously", "now", "currently", "late"])]),
        .word(["of", "with", "from"]), .article,
        .object([.organization], .employer),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'", "and"]),
      ],
      precision: 0.85, example: "Ana Roy of Human Rights Watch praised the ruling.",
      nearMisses: [
        "Ana Roy dreamt of Human Rights Watch.",
        "Ana Roy of the Human Rights Watch office praised the ruling.",
        "President Ana Roy of Human Rights Watch praised the ruling.",
      ]),
    SequenceRule(
      "employer.name-of-project", .worksFor,
      [
        .untitled, .subject([.person], .full), .comma, .word(["of", "with", "from", "at"]),
        .article,
        .object([.organization], .employer), .word(["'s", "'"]), .gap(3, words),
        .lemma([
          "project", "center", "centre", "lab", "laboratory", "programme", "program", "institute",
          "school", "department", "office", "team", "bureau", "unit", "clinic", "faculty",
        ]), .unless([.noun, .properNoun]),
      ],
      precision: 0.88, example: "Ana Roy of Cornell University's climate project praised it.",
      nearMisses: [
        "Ana Roy spoke of Cornell University's climate project.",
        "Ana Roy, tired of Cornell University's project, left.",
        "Ana Roy of Cornell University's friends knows nothing of the project.",
      ]),
    SequenceRule(
      "nationality.citizen", .citizenOf,
      [
        .subject([.person]), .optional([.comma, .word(["who"])]), .comma,
        .optional([.word(["is", "was"])]), .word(["a", "an", "the"]), former,
        .gap(1, [.adjective]), .object([.country], .adjective), .gap(1, [.adjective]),
        .lemma(["citizen", "national"]),
      ],
      example: "Ana Roy, a Chilean citizen, was freed.",
      nearMisses: [
        "Ana Roy, Chilean citizens say, was freed.",
        "Ana Roy met a Chilean citizen.",
        "Ana Roy, a Chilean singer, met citizens.",
      ]),
    SequenceRule(
      "nationality.demonym", .citizenOf,
      [
        .subject([.person]), .optional([.word([","]), .word(["who"])]), .comma,
        .optional([.word(["is", "was"])]), .word(["a", "an"]), former, .gap(1, [.adjective]),
        .object([.country], .nationality), .unless([.noun, .properNoun, .adjective, .numeral]),
        .unlessWord(["-", "'s"]),
      ],
      example: "Ana Roy, a Canadian, was freed.",
      nearMisses: [
        "Ana Roy, a Canadian singer, was freed.",
        "Ana Roy asked a Canadian for help.",
        "Ana Roy, a friend of a Canadian, was freed.",
      ]),
    SequenceRule(
      "nationality.trade-before", .citizenOf,
      [
        .object([.country], .adjective), .gap(2, [.adjective, .noun]),
        .optional([
          .lemma(Occupations.nouns),
          .optional([.word([","]), .gap(1, [.adjective, .noun]), .lemma(Occupations.nouns)]),
          .word(["and", "-", "/", "turned"]), .optional([.word(["turned", "-"])]),
          .optional([.word(["-"])]), .gap(2, [.adjective, .noun]),
        ]),
        .lemma(Occupations.nouns), .subject([.person], .full),
      ],
      example: "The Dutch sprinter Eva Soto won again.",
      nearMisses: [
        "The Dutch asked the sprinter Eva Soto to run again.",
        "The Dutch coach of sprinter Eva Soto is pleased.",
        "Dutch fans saw the sprinter and Eva Soto.",
      ]),
    SequenceRule(
      "nationality.trade-after", .citizenOf,
      [
        .subject([.person], .full), .word([","]), SequenceStep.age, .word(["a", "an", "the"]),
        former, .gap(2, [.adjective, .numeral, .noun]),
        .object([.country], .adjective), .gap(2, [.adjective, .noun]), .lemma(Occupations.nouns),
        .unless([.noun, .properNoun]), .unlessWord(["said", "says", "told", "and"]),
      ],
      example: "Eva Soto, a Dutch sprinter, won again.",
      nearMisses: [
        "Eva Soto, a Dutch sprinter said, won again.",
        "Eva Soto beat a Dutch sprinter.",
        "Eva Soto, whom a Dutch sprinter admires, won again.",
      ]),
    SequenceRule(
      "nationality.of", .citizenOf,
      [
        .untitled, .subject([.person], .full), .word(["of"]), .object([.country], .named),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.85, example: "Eva Soto of Spain won the race.",
      nearMisses: [
        "Eva Soto spoke of Spain.",
        "President Eva Soto of Spain opened the race.",
        "Eva Soto of the Spain team won the race.",
      ]),
    SequenceRule(
      "party.member-of", .memberOf,
      [
        .subject([.person], .full), .comma, .word(["of", "from"]), .article, .gap(3, words),
        .object([.organization], .party), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "Ana Roy of the Labour Party asked for a vote.",
      nearMisses: [
        "Ana Roy asked for a vote of the Labour Party.",
        "Ana Roy of the Labour Party's youth asked for a vote.",
        "Ana Roy, afraid of the Labour Party, asked for a vote.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "employer.works", .worksFor, triggers: ["work"], subject: [.agent],
      object: [.with(["for", "at"])], subjects: [.person], objects: [.organization],
      isOwnAct: true, precision: 0.85,
      example: "Ana Roy, who once worked for the BBC, wrote the book.",
      nearMisses: [
        "Ana Roy works for peace with the BBC.",
        "Ana Roy never worked for the BBC.",
        "Ana Roy worked near the BBC.",
      ]),
    TreeRule(
      "employer.role", .worksFor, triggers: roles, parts: [.noun], subject: [.predicated],
      object: [.with(["at", "for", "with", "in"]), .of], subjects: [.person],
      objects: [.organization],
      excludes: ["former", "onetime", "no"], isOwnAct: true, precision: 0.88,
      example: "Ana Roy taught there. She is a professor of law at Cornell University.",
      nearMisses: [
        "Ana Roy met a professor of law at Cornell University.",
        "Ana Roy is no professor at Cornell University.",
        "Ana Roy, said a professor at Cornell University, was ill.",
      ]),
    TreeRule(
      "employer.contributor", .worksFor, triggers: ["contributor"], parts: [.noun],
      subject: [.predicated], object: [.with(["to", "at", "for", "with"])], subjects: [.person],
      objects: [.organization], excludes: ["former", "no", "major", "big", "donor"],
      isOwnAct: true, otherContext: ["donation", "dollar", "campaign", "fund"], precision: 0.86,
      example: "Ana Roy is a regular contributor to The Guardian.",
      nearMisses: [
        "Ana Roy met a regular contributor to The Guardian.",
        "Ana Roy is no contributor to The Guardian.",
        "Ana Roy is a major contributor to the funds of The Guardian.",
      ]),
    TreeRule(
      "employer.plays-for", .worksFor, triggers: ["play", "write", "report", "fly", "teach"],
      subject: [.agent], object: [.with(["for", "at"])], subjects: [.person],
      objects: [.organization], isOwnAct: true, precision: 0.85,
      example: "Ana Roy, who teaches at Cornell University, wrote the book.",
      nearMisses: [
        "Ana Roy never taught at Cornell University.",
        "Ana Roy taught near Cornell University.",
        "Ana Roy may teach at Cornell University.",
      ]),
    TreeRule(
      "employer.employed", .worksFor, triggers: ["employ", "hire", "recruit"],
      subject: [.patient], object: [.agent, .with(["at", "by"])], subjects: [.person],
      objects: [.organization], isOwnAct: true, precision: 0.88,
      example: "Ana Roy was hired by Citigroup in May.",
      nearMisses: [
        "Ana Roy was never hired by Citigroup.",
        "Ana Roy hired a car from Citigroup.",
        "Ana Roy may be hired by Citigroup.",
      ]),
    TreeRule(
      "member.person-joined", .memberOf, triggers: ["join"], subject: [.agent], object: [.patient],
      subjects: [.person], objects: [.organization], isOwnAct: true, complement: .forbidden,
      precision: 0.85, example: "Ana Roy joined the Chilean Navy at eighteen.",
      nearMisses: [
        "Ana Roy never joined the Chilean Navy.",
        "Ana Roy joined the Chilean Navy in mourning the dead.",
        "Ana Roy may join the Chilean Navy.",
      ]),
    TreeRule(
      "member.elected-to", .memberOf, triggers: ["elect", "appoint", "name", "return"],
      subject: [.patient], object: [.with(["to"])], subjects: [.person], objects: [.organization],
      isOwnAct: true, complement: .forbidden, precision: 0.85,
      example: "Ana Roy was elected to the Chilean Senate in May.",
      nearMisses: [
        "Ana Roy was not elected to the Chilean Senate.",
        "Deputies elected Ana Roy to speak to the Chilean Senate.",
        "Ana Roy may be elected to the Chilean Senate.",
      ]),
    TreeRule(
      "member.seat", .memberOf, triggers: ["win", "hold", "take", "assume", "have", "gain"],
      subject: [.agent], object: [.ofPatient(["in", "on"]), .with(["in", "on"])],
      subjects: [.person, .country], objects: [.organization], requires: ["seat"], isOwnAct: true,
      precision: 0.85, example: "Peru holds a seat on the UN Security Council.",
      nearMisses: [
        "Peru has offices near the UN Security Council.",
        "Peru held talks in the UN Security Council.",
        "Peru may win a seat on the UN Security Council.",
      ]),
    TreeRule(
      "member.served", .memberOf, triggers: ["serve"], subject: [.agent],
      object: [.with(["in", "on"])],
      subjects: [.person], objects: [.organization], isOwnAct: true, transitivity: .forbidden,
      precision: 0.85,
      example: "Ana Roy served in the Chilean Navy for ten years.",
      nearMisses: [
        "Ana Roy served dinner in the Chilean Navy.",
        "Ana Roy never served in the Chilean Navy.",
        "Ana Roy served Chile, said an envoy in the Chilean Navy.",
      ]),
  ]

  /// What people are who are employed for it.
  private static let roles = [
    "professor", "lecturer", "researcher", "scientist", "engineer", "analyst", "economist",
    "reporter", "correspondent", "journalist", "editor", "columnist", "teacher", "fellow",
    "scholar",
    "employee", "consultant", "lawyer", "attorney", "expert", "specialist", "instructor", "curator",
    "producer", "presenter", "anchor", "partner", "manager", "executive", "physician", "surgeon",
    "nurse", "intern", "historian", "strategist", "trader", "banker", "photographer", "cameraman",
    "officer", "pilot", "soldier", "player", "striker", "midfielder", "goalkeeper", "defender",
    "agent", "detective", "associate", "clerk", "librarian", "programmer", "developer",
    "chemist", "biologist", "physicist", "mathematician", "designer", "cartoonist", "illustrator",
    "commentator", "broadcaster", "architect", "accountant", "auditor", "counsel", "geologist",
  ]
}

internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Commands, garrisons, holds on land, parts, posts and alliances by less common verbs, nouns and idioms.
enum StateIdiomRules {
  private static let bodies: Set<EntityKind> = [.organization]
  private static let polities: Set<EntityKind> = [.country, .organization]
  private static let grounds: Set<EntityKind> = [.base, .country, .place]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "force.with-in", .stationedIn,
      [
        .word(["with"]), .force(.unowned), .optional([.word(["stationed", "deployed", "based"])]),
        .word(["in", "at", "on", "across"]), .article, .object(grounds, .named), .word([","]),
        .subject(polities, .named), .unlessWord(["'s", "'", "and", "said"]),
      ],
      precision: 0.86, example: "With 300 marines in Djibouti, Chile is among the largest donors.",
      nearMisses: [
        "With 300 singers in Djibouti, Chile is among the largest donors.",
        "Chile met with 300 marines in Djibouti, Peru said.",
        "With 300 marines in Djibouti, Chile's navy is small.",
      ]),
    SequenceRule(
      "ally.hyphened", .alliedWith,
      [
        .object(polities, .notPeople), .word(["-"]), .word(["allied", "aligned"]),
        .gap(1, [.adjective]), .subject([.country], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "Russian-allied Belarus held a vote.",
      nearMisses: [
        "Russian-allied banks in Belarus held a vote.",
        "Russia, allied banks say, met Belarus.",
        "Russian-allied Belarus's neighbors held a vote.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "leads.holds-chair", .leads,
      triggers: [
        "hold", "assume", "take", "have", "occupy", "exercise", "inherit", "begin", "retain",
        "share",
      ],
      subject: [.agent], object: [.ofPatient(["of"]), .ownerOfPatient, .with(["of"])],
      subjects: [.country], objects: bodies,
      requires: [
        "presidency", "chairmanship", "chair", "leadership", "command", "helm", "steering",
      ],
      isOwnAct: true, complement: .forbidden, precision: 0.86,
      example: "Togo holds the rotating presidency of ECOWAS.",
      nearMisses: [
        "Togo wants to hold the presidency of ECOWAS.",
        "Togo may take the presidency of ECOWAS.",
        "Togo holds the view of the presidency of ECOWAS.",
      ]),
    TreeRule(
      "leads.polity-at-head", .leads, triggers: ["head", "helm", "forefront"], parts: [.noun],
      subject: [.clauseSubject, .predicated], object: [.of], subjects: [.country],
      objects: bodies, requires: ["at"], isOwnAct: true, precision: 0.85,
      example: "Italy has been at the head of UNIFIL since May.",
      nearMisses: [
        "Italy is not at the head of UNIFIL.",
        "Italy may be at the helm of UNIFIL.",
        "Italy met the head of UNIFIL at a feast.",
      ]),
    TreeRule(
      "leads.polity-commands", .leads,
      triggers: ["chair", "preside", "spearhead", "steer", "helm"],
      subject: [.agent], object: [.patient, .with(["over"])], subjects: [.country],
      objects: bodies, isOwnAct: true, complement: .forbidden, precision: 0.85,
      example: "Togo, which now chairs ECOWAS, praised the vote.",
      nearMisses: [
        "Togo may chair ECOWAS next year.",
        "Togo does not chair ECOWAS.",
        "Togo chaired talks of ECOWAS.",
      ]),
    TreeRule(
      "leads.presides", .leads, triggers: ["preside"], subject: [.agent],
      object: [.with(["over"])], subjects: [.person], objects: bodies, isOwnAct: true,
      precision: 0.82, example: "Kofi Mensah has presided over Hezbollah since May.",
      nearMisses: [
        "Kofi Mensah may preside over Hezbollah.",
        "Kofi Mensah never presided over Hezbollah.",
        "Kofi Mensah presided over a feast of Hezbollah.",
      ]),
    TreeRule(
      "stationed.posted", .stationedIn,
      triggers: [
        "post", "assign", "attach", "second", "hole", "dig", "entrench", "billet", "encamp",
        "bivouac", "barrack", "camp", "rotate", "garrison", "emplace", "embed", "lodge",
      ],
      subject: [.patient, .agent], object: [.with(["to", "in", "at", "on", "around", "through"])],
      subjects: polities, objects: grounds, subjectVia: Lexicon.garrisons,
      transitivity: .forbidden, precision: 0.82,
      example: "The Canadian brigade posted to Latvia was reinforced.",
      nearMisses: [
        "The Canadian brigade may be posted to Latvia.",
        "The Canadian singers posted to Latvia were pleased.",
        "The Canadian brigade was never posted to Latvia.",
      ]),
    TreeRule(
      "stationed.works-there", .stationedIn, triggers: ["work", "train", "sleep", "rest", "camp"],
      subject: [.agent], object: [.with(["at", "in"])], subjects: polities,
      objects: [.base], subjectVia: Lexicon.garrisons, precision: 0.82,
      example: "Canadian airmen live and work at Camp Lemonnier.",
      nearMisses: [
        "Canadian airmen may work at Camp Lemonnier.",
        "Canadian singers work at Camp Lemonnier.",
        "Canadian airmen never worked at Camp Lemonnier.",
      ]),
    TreeRule(
      "controls.is-authority", .controls,
      triggers: ["authority", "master", "ruler", "power", "overlord", "landlord", "government"],
      parts: [.noun], subject: [.predicated], object: [.with(["in", "over"]), .of],
      subjects: bodies, objects: grounds,
      requires: [
        "sole", "only", "real", "actual", "main", "facto", "de", "effective", "undisputed",
        "unchallenged", "uncontested",
      ],
      isOwnAct: true, precision: 0.8,
      example: "M23 is the sole authority in Goma.",
      nearMisses: [
        "M23 is not the sole authority in Goma.",
        "M23 may be the real master of Goma.",
        "M23 is a new power in Goma.",
      ]),
    TreeRule(
      "part.falls-within", .partOf,
      triggers: ["fall", "sit", "operate", "serve", "function", "remain", "nest", "house"],
      subject: [.agent, .patient], object: [.with(["within", "inside"])], subjects: bodies,
      objects: bodies, isOwnAct: true, transitivity: .forbidden, precision: 0.84,
      example: "The Federal Security Service sits within the Interior Ministry.",
      nearMisses: [
        "The Federal Security Service may sit within the Interior Ministry.",
        "The Federal Security Service does not sit within the Interior Ministry.",
        "The Federal Security Service's guests sat within the Interior Ministry.",
      ]),
    TreeRule(
      "employer.covers", .worksFor,
      triggers: [
        "cover", "follow", "research", "track", "analyze", "analyse", "specialize",
        "specialise", "freelance", "lecture", "intern", "moonlight", "spy", "film", "photograph",
        "consult", "blog", "broadcast",
      ],
      subject: [.agent], object: [.with(["for", "at"])], subjects: [.person], objects: bodies,
      isOwnAct: true, otherContext: ["team", "club", "season", "match"], precision: 0.82,
      example: "Ana Roy, who covers Peru for Reuters, saw the convoy.",
      nearMisses: [
        "Ana Roy never covered Peru for Reuters.",
        "Ana Roy may cover Peru for Reuters.",
        "Ana Roy covered a bill for a friend at Reuters.",
      ]),
    TreeRule(
      "employer.payroll", .worksFor, triggers: ["payroll", "staff", "faculty", "books"],
      parts: [.noun], subject: [.clauseSubject, .predicated], object: [.of, .owner],
      subjects: [.person], objects: bodies, requires: ["on"], isOwnAct: true, precision: 0.82,
      example: "Ana Roy has been on the payroll of Citigroup since May.",
      nearMisses: [
        "Ana Roy is not on the payroll of Citigroup.",
        "Ana Roy may be on the payroll of Citigroup.",
        "Ana Roy met the staff of Citigroup on Monday.",
      ]),
    TreeRule(
      "employer.rank", .worksFor,
      triggers: [
        "colonel", "captain", "sergeant", "lieutenant", "major", "corporal", "operative", "spy",
        "informant", "contractor", "staffer", "volunteer", "adviser", "advisor", "technician",
        "mechanic", "medic", "paramedic", "translator", "interpreter", "guard", "driver", "cook",
        "veteran", "informer", "courier",
      ],
      parts: [.noun], subject: [.predicated],
      object: [.with(["at", "for", "with", "in"])], subjects: [.person], objects: bodies,
      excludes: ["former", "onetime", "no", "retired"], isOwnAct: true, precision: 0.85,
      example: "Ana Roy, a colonel in the Chilean Navy, was wounded.",
      nearMisses: [
        "Ana Roy met a colonel in the Chilean Navy.",
        "Ana Roy is no colonel in the Chilean Navy.",
        "Ana Roy, said a colonel in the Chilean Navy, was wounded.",
      ]),
    TreeRule(
      "ally.binds", .alliedWith, triggers: ["bind", "unite", "commit", "oblige", "tie", "link"],
      subject: [.patient], object: [.patient], subjects: [.country], objects: [.country],
      context: ["treaty", "pact", "alliance"],
      otherContext: ["trade", "tax", "free", "climate", "nuclear", "peace", "maritime"],
      isMutual: true, precision: 0.82,
      example: "A mutual defence treaty binds Jordan and Egypt.",
      nearMisses: [
        "A mutual defence treaty may bind Jordan and Egypt.",
        "No treaty binds Jordan and Egypt.",
        "A trade treaty binds Jordan and Egypt.",
      ]),
    TreeRule(
      "ally.lot", .alliedWith, triggers: ["throw", "cast", "make"], subject: [.agent],
      object: [.with(["with"])], subjects: polities, objects: polities,
      requires: ["lot", "cause"], context: ["lot", "common"], precision: 0.82,
      example: "Rwanda threw in its lot with M23.",
      nearMisses: [
        "Rwanda may throw in its lot with M23.",
        "Rwanda did not throw in its lot with M23.",
        "Rwanda threw a stone with M23.",
      ]),
    TreeRule(
      "ally.in-league", .alliedWith, triggers: ["league", "cahoots", "alliance"], parts: [.noun],
      subject: [.clauseSubject, .predicated], object: [.with(["with"])], subjects: polities,
      objects: polities, requires: ["in"], precision: 0.8,
      example: "Rwanda is in league with M23.",
      nearMisses: [
        "Rwanda is not in league with M23.",
        "Rwanda may be in league with M23.",
        "Rwanda played in a league with M23's team.",
      ]),
    TreeRule(
      "ally.partner", .alliedWith, triggers: ["partner"], parts: [.noun], subject: [.predicated],
      object: [.of, .owner], subjects: polities, objects: polities,
      requires: [
        "close", "closest", "strategic", "security", "military", "defence", "defense", "staunch",
        "longtime", "steadfast", "loyal", "treaty",
      ],
      excludes: ["former", "trade", "trading", "economic", "commercial", "onetime"],
      isOwnAct: true, precision: 0.78,
      example: "Jordan is America's closest security partner.",
      nearMisses: [
        "Jordan is not America's closest security partner.",
        "Jordan is America's largest trading partner.",
        "Jordan may become America's closest security partner.",
      ]),
  ]
}

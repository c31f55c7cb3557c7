internal import AnnotatedText
internal import KnowledgeModel

/// Who runs a base or has it used, and whose men and arms are where, by verbs and nouns of having, renting and keeping.
enum StationRules {
  private static let polities: Set<EntityKind> = [.country, .organization]
  private static let grounds: Set<EntityKind> = [.base, .country, .place]
  private static let sites: Words = Lexicon.installations

  static let trees: [TreeRule] = [
    TreeRule(
      "base.leases", .operates,
      triggers: [
        "lease", "rent", "man", "staff", "administer", "garrison", "own", "manage", "possess",
        "build", "establish", "open", "construct", "keep",
      ], subject: [.agent], object: [.patient], subjects: polities, objects: [.base],
      precision: 0.85, example: "Italy has leased Camp Lemonnier since 2002.",
      nearMisses: [
        "Italy leased a house near Camp Lemonnier.",
        "Italy may lease Camp Lemonnier.",
        "Italy no longer owns Camp Lemonnier.",
      ]),
    TreeRule(
      "base.handed-to", .operates,
      triggers: ["hand", "transfer", "give", "return", "cede", "lease", "sell", "turn"],
      subject: [.with(["to"]), .recipient], object: [.patient], subjects: polities,
      objects: [.base], precision: 0.85, example: "Camp Lemonnier was handed to Italy in 2002.",
      nearMisses: [
        "Camp Lemonnier may be handed to Italy.",
        "Camp Lemonnier's guests were handed to Italy.",
        "Camp Lemonnier was handed a bill by Italy.",
      ]),
    TreeRule(
      "stationed.site-of-owner", .stationedIn, triggers: sites.spelled, parts: [.noun],
      subject: [.owner], object: [.holder], subjects: [.country], objects: [.country, .place],
      excludes: Lexicon.bygone, context: ["have", "contain", "boast"], precision: 0.84,
      example: "Djibouti has an American base and a port.",
      nearMisses: [
        "Djibouti has a disused American base.",
        "Djibouti may have an American base.",
        "Djibouti has no American base.",
      ]),
    TreeRule(
      "stationed.hosts-body-at", .stationedIn, triggers: ["host", "house"], subject: [.patient],
      object: [.with(["at", "in"])], subjects: [.organization], objects: [.base],
      isOwnAct: true, precision: 0.86,
      example: "Djibouti hosts the 3rd Infantry Brigade at Camp Lemonnier.",
      nearMisses: [
        "Djibouti hosts a fair of the 3rd Infantry Brigade at Camp Lemonnier.",
        "Djibouti may host the 3rd Infantry Brigade at Camp Lemonnier.",
        "Djibouti hosts guests of the 3rd Infantry Brigade at Camp Lemonnier.",
      ]),
    TreeRule(
      "stationed.posts-troops", .stationedIn,
      triggers: ["post", "put", "position", "garrison", "quarter", "leave", "place", "rotate"],
      subject: [.agent], object: [.with(["in", "at", "across", "on", "to"])],
      subjects: polities, objects: grounds, requires: Lexicon.armed, precision: 0.83,
      example: "Kenya has posted instructors to Djibouti.",
      nearMisses: [
        "Kenya has posted letters to Djibouti.",
        "Kenya may post instructors to Djibouti.",
        "Kenya put its trust in Djibouti.",
      ]),
    TreeRule(
      "stationed.is-user", .stationedIn, triggers: ["user", "tenant", "occupant", "guest"],
      parts: [.noun], subject: [.predicated], object: [.owner, .of, .with(["at"])],
      subjects: polities, objects: [.base], isOwnAct: true, precision: 0.86,
      example: "The 3rd Infantry Brigade is a tenant of Camp Lemonnier.",
      nearMisses: [
        "The 3rd Infantry Brigade is no tenant of Camp Lemonnier.",
        "The 3rd Infantry Brigade met a user of Camp Lemonnier.",
        "The 3rd Infantry Brigade may be a user of Camp Lemonnier.",
      ]),
    TreeRule(
      "stationed.patrols", .stationedIn, triggers: ["patrol", "guard", "garrison", "police"],
      subject: [.agent], object: [.patient], subjects: [.organization], objects: grounds,
      complement: .forbidden, precision: 0.84, example: "Djibouti is patrolled by UNIFIL.",
      nearMisses: [
        "Djibouti is not patrolled by UNIFIL.",
        "Djibouti may be patrolled by UNIFIL.",
        "Djibouti's airport café is guarded by a friend of UNIFIL.",
      ]),
    TreeRule(
      "stationed.uses", .stationedIn, triggers: ["use", "occupy", "utilize", "utilise"],
      subject: [.agent], object: [.patient], subjects: polities, objects: [.base],
      precision: 0.85, example: "Camp Lemonnier has been used by Italy since 2002.",
      nearMisses: [
        "Italy used a road to Camp Lemonnier.",
        "Italy may use Camp Lemonnier.",
        "Italy can use Camp Lemonnier for its jets.",
      ]),
    TreeRule(
      "base.noun-of", .operates, triggers: sites.spelled + ["station"], parts: [.noun],
      subject: [.of], object: [.predicated], subjects: polities, objects: [.base],
      isOwnAct: true, precision: 0.86,
      example: "Camp Lemonnier is the largest installation of the Italian Navy.",
      nearMisses: [
        "Camp Lemonnier is not an installation of the Italian Navy.",
        "Camp Lemonnier lies near a base of the Italian Navy.",
        "Camp Lemonnier may become a base of the Italian Navy.",
      ]),
    TreeRule(
      "base.lies-on", .locatedIn,
      triggers: sites.spelled + [
        "station", "hub", "complex", "town", "city", "village", "port", "settlement", "suburb",
        "stronghold", "resort", "oasis", "district", "island", "province", "crossing", "enclave",
      ],
      parts: [.noun], subject: [.predicated], object: [.with(["on", "in", "inside"])],
      subjects: [.base, .place], objects: [.country, .place], isOwnAct: true, precision: 0.88,
      example: "Camp Lemonnier, an American base on Cyprus, was hit.",
      nearMisses: [
        "Camp Lemonnier, a base near Cyprus, was hit.",
        "Camp Lemonnier is not a base on Cyprus.",
        "Camp Lemonnier may become a base on Cyprus.",
      ]),
    TreeRule(
      "base.lies", .locatedIn, triggers: ["lie", "sit", "stand", "nestle", "sprawl"],
      subject: [.agent], object: [.with(["in", "on", "inside", "at"])],
      subjects: [.base, .organization, .place],
      objects: [.country, .place], isOwnAct: true, precision: 0.88,
      example: "Camp Lemonnier, which lies in Djibouti, was hit.",
      nearMisses: [
        "Camp Lemonnier lies near Djibouti.",
        "Camp Lemonnier may stand in Djibouti one day.",
        "A house near Camp Lemonnier stands in Djibouti.",
      ]),
    TreeRule(
      "stationed.body-at-base", .stationedIn,
      triggers: [
        "base", "headquarter", "station", "locate", "situate", "house", "quarter", "garrison",
      ], subject: [.patient], object: [.with(["at", "in", "on", "from", "out"])],
      subjects: [.organization], objects: [.base], isOwnAct: true, precision: 0.88,
      example: "The 3rd Infantry Brigade is based at Camp Lemonnier.",
      nearMisses: [
        "The 3rd Infantry Brigade based its plan on talks at Camp Lemonnier.",
        "The 3rd Infantry Brigade may be based at Camp Lemonnier.",
        "The 3rd Infantry Brigade is based near Camp Lemonnier.",
      ]),
    TreeRule(
      "stationed.home-to-seat", .stationedIn, triggers: ["headquarters", "seat", "home", "hub"],
      parts: [.noun], subject: [.of], object: [.predicated], subjects: [.organization],
      objects: [.base], isOwnAct: true, precision: 0.86,
      example: "Camp Lemonnier is the headquarters of the 3rd Infantry Brigade.",
      nearMisses: [
        "Camp Lemonnier is not the headquarters of the 3rd Infantry Brigade.",
        "Camp Lemonnier lies near the headquarters of the 3rd Infantry Brigade.",
        "Camp Lemonnier may be the headquarters of the 3rd Infantry Brigade.",
      ]),
    TreeRule(
      "stationed.hosts-seat", .stationedIn,
      triggers: ["host", "house", "accommodate", "contain", "shelter"],
      subject: [.ofPatient(["of"])], object: [.agent], subjects: [.organization],
      objects: [.base], requires: ["headquarters", "seat", "hub", "part", "element", "unit"],
      precision: 0.86,
      example: "Camp Lemonnier houses the headquarters of the 3rd Infantry Brigade.",
      nearMisses: [
        "Camp Lemonnier hosts guests of the 3rd Infantry Brigade.",
        "Camp Lemonnier may house the headquarters of the 3rd Infantry Brigade.",
        "Camp Lemonnier hosts a fair of the 3rd Infantry Brigade.",
      ]),
    TreeRule(
      "stationed.force-noun-in", .stationedIn,
      triggers: [
        "contingent", "garrison", "presence", "deployment", "detachment", "mission", "battalion",
        "brigade", "footprint", "battlegroup", "level", "number", "troop", "personnel", "marine",
        "airman",
        "peacekeeper", "serviceman", "squadron", "regiment", "base", "force", "troops", "soldier",
        "unit",
      ], parts: [.noun], subject: [.owner, .of], object: [.with(["in", "on", "at", "across"])],
      subjects: polities, objects: grounds, excludes: ["security", "police", "government"],
      context: [
        "troop", "soldier", "military", "police", "force", "garrison", "contingent", "detachment",
        "battalion", "brigade", "peacekeeping", "peacekeeper", "marine", "army", "naval",
        "airman", "squadron", "officer", "personnel", "serviceman", "regiment",
      ], precision: 0.84, example: "Kenya's military presence in Djibouti has grown.",
      nearMisses: [
        "Kenya's trade presence in Djibouti has grown.",
        "Kenya's envoy met the marines of Djibouti.",
        "Kenya wants a military presence in Djibouti.",
      ]),
    TreeRule(
      "stationed.force-is-in", .stationedIn,
      triggers: ["remain", "stay", "serve", "operate", "live", "fight", "patrol", "train"],
      subject: [.agent], object: [.with(["in", "on", "at", "across", "inside"])],
      subjects: polities, objects: grounds, subjectVia: Lexicon.garrisons, precision: 0.84,
      example: "Kenyan troops remain in Djibouti.",
      nearMisses: [
        "Kenyan troops may remain in Djibouti.",
        "Kenyan singers remain in Djibouti.",
        "Kenyan troops remain hopeful, an aide said in Djibouti.",
      ]),
    TreeRule(
      "stationed.maintains-presence", .stationedIn,
      triggers: ["have", "maintain", "keep", "retain", "operate"], subject: [.agent],
      object: [.ofPatient(["in", "on", "at", "across"]), .with(["in", "on", "at", "across"])],
      subjects: polities, objects: grounds,
      requires: ["presence", "garrison", "contingent", "detachment", "footprint", "outpost"],
      isOwnAct: true,
      otherContext: ["diplomatic", "commercial", "trade", "consular", "business"], precision: 0.85,
      example: "Kenya maintains a garrison in Djibouti.",
      nearMisses: [
        "Kenya maintains a school in Djibouti.",
        "Kenya may keep a garrison in Djibouti.",
        "Kenya maintains a diplomatic presence in Djibouti.",
      ]),
    TreeRule(
      "base.has-at", .operates, triggers: ["have", "keep", "maintain", "operate", "run", "lease"],
      subject: [.agent], object: [.ofPatient(["at"]), .with(["at"])], subjects: polities,
      objects: [.base], requires: Lexicon.installations, isOwnAct: true, precision: 0.85,
      example: "Italy keeps a naval facility at Camp Lemonnier.",
      nearMisses: [
        "Italy keeps a shop at Camp Lemonnier.",
        "Italy may keep a facility at Camp Lemonnier.",
        "Italy has no facility at Camp Lemonnier.",
      ]),
  ]
}

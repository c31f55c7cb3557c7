internal import AnnotatedText
internal import KnowledgeModel

/// Bases: who runs them, who is stationed where; and who holds what.
enum BaseRules {
  private static let polities: Set<EntityKind> = [.country, .organization]
  private static let grounds: Set<EntityKind> = [.base, .country, .place]
  private static let installations = Lexicon.installations

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "base.owner-before-name", .operates,
      [.subject(polities, .institution), .possessive, .gap(1, [.adjective]), .object([.base])],
      precision: 0.9, example: "Drones left France's Orange-Caritat Air Base at dawn.",
      nearMisses: [
        "French drones left Orange-Caritat Air Base at dawn.",
        "France asked Orange-Caritat Air Base for help.",
        "In France, Orange-Caritat Air Base was closed.",
      ]),
    SequenceRule(
      "base.whose", .locatedIn,
      [
        .object([.country], .named), .word([","]), .word(["whose"]), .subject([.base]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.85, example: "Togo, whose Velmar Naval Base was rebuilt, signed a pact.",
      nearMisses: [
        "Togo, whose men left Velmar Naval Base, signed a pact.",
        "Togo, which Velmar Naval Base supplies, signed a pact.",
        "Togo, whose friends run Velmar Naval Base, signed a pact.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "base.is-owned", .operates, triggers: installations.spelled, parts: [.noun],
      subject: [.owner], object: [.predicated], subjects: polities, objects: [.base],
      excludes: Lexicon.bygone, isOwnAct: true, precision: 0.88,
      example: "Camp Lemonnier is the largest American base in Africa.",
      nearMisses: [
        "Camp Lemonnier is a former French base.",
        "Camp Lemonnier lies near an American base.",
        "Camp Lemonnier may become an American base.",
      ]),
    TreeRule(
      "stationed.hosts-body", .stationedIn, triggers: ["host", "house"], subject: [.patient],
      object: [.agent], subjects: [.organization], objects: [.base], isOwnAct: true,
      precision: 0.85, example: "Camp Lemonnier hosts the 3rd Infantry Brigade.",
      nearMisses: [
        "Camp Lemonnier hosted envoys of the 3rd Infantry Brigade.",
        "Camp Lemonnier may host the 3rd Infantry Brigade.",
        "Camp Lemonnier hosted a dinner for the 3rd Infantry Brigade.",
      ]),
    TreeRule(
      "base.operates", .operates, triggers: ["operate", "run", "maintain"], subject: [.agent],
      object: [.patient], precision: 0.85,
      example: "Italy operates Amedeo Guillet Base in Djibouti.",
      nearMisses: [
        "Italy operates in Djibouti from Amedeo Guillet Base.",
        "Italy no longer operates Amedeo Guillet Base.",
        "Italy runs a school near Amedeo Guillet Base.",
      ]),
    TreeRule(
      "stationed.passive", .stationedIn,
      triggers: [
        "station", "base", "deploy", "garrison", "house", "quarter", "moor", "dock", "berth",
        "park", "billet", "post", "entrench", "encamp", "anchor", "position", "locate", "place",
        "keep", "concentrate", "spread", "scatter", "disperse",
      ],
      subject: [.patient], object: [.with(["at", "in", "on", "across", "inside"])],
      subjects: polities, objects: grounds,
      subjectVia: Lexicon.armed, precision: 0.9,
      example: "About 700 Japanese troops are stationed in Djibouti.",
      nearMisses: [
        "Japanese troops were stationed near the road to Djibouti.",
        "Japanese troops may be stationed in Djibouti.",
        "A Japanese film is based in Djibouti.",
      ]),
    TreeRule(
      "stationed.has-base", .stationedIn,
      triggers: ["have", "maintain", "operate", "keep", "run", "own", "rent", "lease"],
      subject: [.agent],
      object: [
        .ofPatient(["in", "on", "at", "across", "throughout"]),
        .with(["in", "on", "at", "across", "throughout"]),
      ], subjects: polities, objects: [.country, .place],
      requires: installations, precision: 0.85, example: "Turkey has a military base in Somalia.",
      nearMisses: [
        "Turkey has friends in Somalia.",
        "Turkey had wanted a base in Somalia.",
        "Turkey has no base in Somalia.",
      ]),
    TreeRule(
      "stationed.has-troops", .stationedIn,
      triggers: ["have", "keep", "maintain", "station", "base"], subject: [.agent],
      object: [.with(["in", "at", "across", "on", "near"])], subjects: polities, objects: grounds,
      requires: Lexicon.armed,
      precision: 0.85, example: "Turkey keeps 2,000 soldiers in Somalia.",
      nearMisses: [
        "Turkey keeps its word in Somalia.",
        "Turkey would keep soldiers in Somalia.",
        "Turkey has seen soldiers from Somalia.",
      ]),
    TreeRule(
      "stationed.owned-base", .stationedIn, triggers: installations.spelled, parts: [.noun],
      subject: [.owner],
      object: [.with(["in", "at"])], subjects: polities, objects: [.country, .place],
      excludes: Lexicon.bygone.union([
        "refugee", "displaced", "internment", "prison", "summer", "protest", "holiday",
      ]),
      precision: 0.85,
      example: "Britain's bases in Kenya and Oman will stay open.",
      nearMisses: [
        "Uganda closed Britain's base in Kenya.",
        "Kenya built a school at a former British base in Nanyuki.",
        "Britain wants a base in Kenya.",
      ]),
    TreeRule(
      "stationed.hosts", .stationedIn, triggers: ["host", "house"], subject: [.patient],
      object: [.agent],
      subjects: polities, objects: grounds, subjectVia: Lexicon.armed.union(installations),
      precision: 0.88,
      example: "Djibouti hosts a Japanese base.",
      nearMisses: [
        "Djibouti hosted Japanese singers.",
        "Djibouti refused to host a Japanese base.",
        "Djibouti hosts talks between Japanese officials.",
      ]),
    TreeRule(
      "stationed.hosts-at", .stationedIn, triggers: ["host", "house"], subject: [.patient],
      object: [.with(["at", "in", "on"])], subjects: polities, objects: [.base, .place],
      subjectVia: Lexicon.armed, precision: 0.88,
      example: "Germany has hosted U.S. troops at Ramstein Air Base since 1952.",
      nearMisses: [
        "Germany hosted American singers at Ramstein Air Base.",
        "Germany may host U.S. troops at Ramstein Air Base.",
        "Germany hosts a fair at Ramstein Air Base for U.S. visitors.",
      ]),
    TreeRule(
      "base.host-country", .locatedIn, triggers: ["host", "house"], subject: [.with(["at"])],
      object: [.agent], subjects: [.base], objects: [.country, .place], precision: 0.9,
      example: "Germany hosts U.S. troops at Ramstein Air Base.",
      nearMisses: [
        "Germany hosted talks on Ramstein Air Base.",
        "Germany would host a dinner at Ramstein Air Base.",
        "Germany hosted a dinner near Ramstein Air Base.",
      ]),
    TreeRule(
      "base.is-base-in", .locatedIn, triggers: installations.spelled, parts: [.noun],
      subject: [.predicated], object: [.with(["in"])], subjects: [.base],
      objects: [.country, .place], isOwnAct: true, precision: 0.88,
      example: "Camp Lemonnier is the largest American base in Djibouti.",
      nearMisses: [
        "Camp Lemonnier is not an American base in Djibouti.",
        "Camp Lemonnier is near a French base in Djibouti.",
        "Camp Lemonnier may become an American base in Djibouti.",
      ]),
    TreeRule(
      "base.stationed-country", .locatedIn, triggers: ["station", "locate", "situate", "base"],
      subject: [.patient],
      object: [.with(["in"])], subjects: [.base], objects: [.country, .place], precision: 0.85,
      example: "Camp Lemonnier is located in Djibouti.",
      nearMisses: [
        "Camp Lemonnier's owner is based in Djibouti.",
        "Camp Lemonnier may be located in Djibouti.",
        "Camp Lemonnier was not located in Djibouti.",
      ]),
    TreeRule(
      "seat.is-based", .headquarteredIn, triggers: ["base", "headquarter"], subject: [.patient],
      object: [.with(["in"])], isOwnAct: true, precision: 0.88,
      example: "The OSCE is based in Vienna.",
      nearMisses: [
        "OSCE monitors were based in Vienna.",
        "The OSCE based its report on leaks in Vienna.",
        "The OSCE may be based in Vienna.",
      ]),
    TreeRule(
      "stationed.home-to", .stationedIn, triggers: ["home"], parts: [.noun, .adverb, .adjective],
      subject: [.with(["to"])],
      object: [.predicated], subjects: polities, objects: grounds,
      subjectVia: Lexicon.armed.union(installations).union(["headquarters"]), precision: 0.85,
      example: "Djibouti is home to an American base.",
      nearMisses: [
        "Djibouti is home to American pop music fans.",
        "American forces went home to Djibouti.",
        "Djibouti is no home to American forces.",
      ]),
    TreeRule(
      "controls.verb", .controls,
      triggers: ["control", "occupy", "rule", "govern"], subject: [.agent],
      object: [.patient, .with(["of"])], subjects: polities, objects: [.country, .place, .base],
      excludes: ["out"], precision: 0.8,
      example: "M23 has controlled most of the city of Goma since January.",
      nearMisses: [
        "M23 wants to control Goma.",
        "M23 ruled out talks in Goma.",
        "M23 controlled a road to Goma.",
      ]),
    TreeRule(
      "controls.holds", .controls, triggers: ["hold", "dominate"], subject: [.agent],
      object: [.patient],
      subjects: polities, objects: [.place, .base], complement: .forbidden, precision: 0.8,
      example: "M23 has held Goma since January.",
      nearMisses: [
        "M23 held talks in Goma.",
        "M23 could hold Goma for months.",
        "M23 held the mayor of Goma for a day.",
      ]),
    TreeRule(
      "controls.noun", .controls, triggers: ["control"], parts: [.noun], subject: [.holder],
      object: [.of], subjects: polities,
      objects: [.country, .place, .base], precision: 0.8,
      example: "M23 took control of Goma on Sunday.",
      nearMisses: [
        "M23 lost control of Goma.",
        "M23 has no control of Goma.",
        "M23 announced border controls near Goma.",
      ]),
    TreeRule(
      "controls.takes", .controls,
      triggers: ["capture", "seize", "retake", "recapture", "reconquer", "conquer", "overrun"],
      subject: [.agent], object: [.patient], subjects: polities,
      objects: [.country, .place, .base],
      precision: 0.8, example: "M23 captured Goma on Sunday.",
      nearMisses: [
        "M23 fighters were captured in Goma.",
        "M23 failed to capture Goma.",
        "M23 seized a road to Goma.",
      ]),
    TreeRule(
      "borders.verb", .borders,
      triggers: ["border", "bound", "neighbor", "neighbour", "abut", "adjoin"],
      subject: [.agent],
      object: [.patient], isOwnAct: true, precision: 0.92,
      example: "Chad has bordered South Sudan since 2011.",
      nearMisses: [
        "Chad does not border Kenya.",
        "Chad closed its border with Sudan.",
        "Chad has bordered on despair since Sudan fell.",
      ]),
  ]
}

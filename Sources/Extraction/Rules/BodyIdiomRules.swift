internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Who is taken into a body, whose a base is and where a body has its seat, by less common verbs and nouns.
enum BodyIdiomRules {
  private static let bodies: Set<EntityKind> = [.organization]
  private static let polities: Set<EntityKind> = [.country, .organization]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "employer.worker-before", .worksFor,
      [
        .object([.organization], .employer), .possessive, .gap(1, [.adjective, .noun]),
        .lemma([
          "campaigner", "staffer", "employee", "worker", "consultant", "fellow", "contractor",
          "engineer", "nurse", "doctor", "medic", "pilot", "driver", "investigator", "trainer",
          "instructor", "technician", "photographer", "cameraman", "translator",
        ]),
        .subject([.person], .full), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "Human Rights Watch campaigner Ana Roy counted them.",
      nearMisses: [
        "Human Rights Watch told the campaigner Ana Roy of it.",
        "Human Rights Watch campaigners met Ana Roy.",
        "Human Rights Watch campaigner Ana Roy's mother counted them.",
      ]),
    SequenceRule(
      "seat.town-before-noun", .headquarteredIn,
      [
        .subject([.organization], .employer), .word([","]), .word(["a", "an", "the"]),
        .object([.place], .named),
        .lemma(["think", "thinktank", "charity", "watchdog", "nonprofit", "newspaper", "daily"]),
        .optional([.word(["tank"])]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "UNICEF, a Geneva charity, said so.",
      nearMisses: [
        "UNICEF, a Geneva charity's friend, said so.",
        "UNICEF met a Geneva charity.",
        "UNICEF, the Geneva talks showed, said so.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "member.admitted", .memberOf,
      triggers: ["admit", "accept", "induct"], subject: [.patient],
      object: [.with(["to", "into"])], subjects: [.country], objects: bodies, isOwnAct: true,
      complement: .forbidden, precision: 0.86,
      example: "Kosovo was admitted to FIFA in 2016.",
      nearMisses: [
        "Kosovo was not admitted to FIFA.",
        "Kosovo may be admitted to FIFA.",
        "Guests of Kosovo were admitted to FIFA.",
      ]),
    TreeRule(
      "member.taken-in", .memberOf, triggers: ["take", "admit", "welcome", "let"],
      subject: [.patient], object: [.agent], subjects: [.country], objects: bodies,
      requires: ["in"], isOwnAct: true,
      otherContext: [
        "refugee", "migrant", "talk", "account", "stride", "part", "meeting", "visit",
      ],
      precision: 0.82, example: "BRICS took in Ethiopia, Iran and Egypt last year.",
      nearMisses: [
        "ECOWAS may take in Togo.",
        "ECOWAS did not take in Togo.",
        "ECOWAS took in refugees from Togo.",
      ]),
    TreeRule(
      "member.sits-on", .memberOf, triggers: ["sit", "serve"], subject: [.agent],
      object: [.with(["on"])], subjects: [.country, .person], objects: bodies, isOwnAct: true,
      transitivity: .forbidden, precision: 0.82,
      example: "Peru sits on the UN Security Council.",
      nearMisses: [
        "Peru may sit on the UN Security Council.",
        "Peru does not sit on the UN Security Council.",
        "Peru's guests sat on the roof of the UN Security Council.",
      ]),
    TreeRule(
      "base.belongs", .operates, triggers: ["belong"], subject: [.with(["to"])],
      object: [.agent], subjects: polities, objects: [.base], isOwnAct: true, precision: 0.86,
      example: "Camp Lemonnier belongs to Italy.",
      nearMisses: [
        "Camp Lemonnier does not belong to Italy.",
        "Camp Lemonnier may belong to Italy.",
        "Houses at Camp Lemonnier belong to Italy.",
      ]),
    TreeRule(
      "base.shares", .operates, triggers: ["share"], subject: [.agent, .with(["with"])],
      object: [.patient], subjects: polities, objects: [.base], isOwnAct: true, precision: 0.84,
      example: "Italy shares Camp Lemonnier with France.",
      nearMisses: [
        "Italy may share Camp Lemonnier with France.",
        "Italy does not share Camp Lemonnier with France.",
        "Italy shares a road to Camp Lemonnier with France.",
      ]),
    TreeRule(
      "seat.head-office", .headquarteredIn, triggers: ["have", "keep", "maintain"],
      subject: [.agent], object: [.ofPatient(["in", "at"]), .with(["in", "at"])],
      subjects: bodies, objects: [.place, .country],
      requires: ["office", "headquarters", "seat", "secretariat", "base"], isOwnAct: true,
      context: ["head", "headquarters", "seat", "secretariat"],
      otherContext: ["regional", "subsidiary", "former", "no", "parliament", "council"],
      precision: 0.85, example: "UNICEF has its head office in Geneva.",
      nearMisses: [
        "UNICEF has a branch office in Geneva.",
        "UNICEF may have its head office in Geneva.",
        "UNICEF has no head office in Geneva.",
      ]),
    TreeRule(
      "stationed.sets-up", .stationedIn,
      triggers: ["set", "establish", "erect", "build", "open", "install"], subject: [.agent],
      object: [.ofPatient(["in", "on", "at", "across"]), .with(["in", "on", "at", "across"])],
      subjects: polities, objects: [.country, .place],
      requires: ["outpost", "garrison", "airstrip", "airbase"],
      otherContext: ["diplomatic", "trading", "police", "want", "plan"], precision: 0.82,
      example: "The Turkish army has set up a dozen outposts in Kirkuk.",
      nearMisses: [
        "The Turkish army may set up a dozen outposts in Kirkuk.",
        "The Turkish army has set up a dozen stalls in Kirkuk.",
        "The Turkish army set up no outposts in Kirkuk.",
      ]),
    TreeRule(
      "member.entered", .memberOf, triggers: ["enter", "rejoin"], subject: [.agent],
      object: [.patient], subjects: [.country], objects: bodies, isOwnAct: true,
      complement: .forbidden, otherContext: ["talk", "talks", "service", "negotiation"],
      precision: 0.84, example: "Croatia entered the European Union in 2013.",
      nearMisses: [
        "Croatia may enter the European Union.",
        "Croatia did not enter the European Union in 2003.",
        "Croatia entered talks with the European Union.",
      ]),
    TreeRule(
      "member.counted", .memberOf, triggers: ["count", "number", "include", "list"],
      subject: [.patient], object: [.agent], subjects: [.country], objects: bodies,
      isOwnAct: true, context: ["member"], precision: 0.82,
      example: "ECOWAS counts Togo among its members.",
      nearMisses: [
        "ECOWAS may count Togo among its members.",
        "ECOWAS does not count Togo among its members.",
        "ECOWAS counted votes in Togo with its members.",
      ]),
    TreeRule(
      "base.took-over", .operates, triggers: ["take"], subject: [.agent], object: [.patient],
      subjects: polities, objects: [.base], requires: ["over"], isOwnAct: true,
      complement: .forbidden, precision: 0.84,
      example: "Italy took over Camp Lemonnier in 2003.",
      nearMisses: [
        "Italy may take over Camp Lemonnier.",
        "Italy did not take over Camp Lemonnier.",
        "Italy took over a shop at Camp Lemonnier.",
      ]),
  ]
}

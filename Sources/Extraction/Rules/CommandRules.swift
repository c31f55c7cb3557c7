internal import AnnotatedText
internal import KnowledgeModel

/// Who leads a body by a noun of command: "took command of UNIFIL", "under the leadership of Ana Roy, the group …".
enum CommandRules {
  private static let bodies: Set<EntityKind> = [.organization]
  private static let leaders: Set<EntityKind> = [.person]
  /// What whoever heads a body has.
  private static let command: Words = [
    "command", "charge", "leadership", "helm", "reins", "rein", "chairmanship", "presidency",
    "directorship", "captaincy", "chair", "stewardship",
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "position.presidency", .holdsPosition,
      triggers: [
        "win", "assume", "hold", "take", "occupy", "ascend", "gain", "secure", "capture",
        "inherit", "clinch", "regain", "claim", "seize",
      ], subject: [.agent], object: [.ownerOfPatient, .ofPatient(["of"])], subjects: leaders,
      objects: [.country, .place, .organization],
      requires: [
        "presidency", "premiership", "chancellorship", "governorship", "throne", "papacy",
        "mayoralty",
      ], isOwnAct: true, complement: .forbidden, precision: 0.86,
      example: "Ana Roy won Chile's presidency in May.",
      nearMisses: [
        "Ana Roy wants to win Chile's presidency.",
        "Ana Roy did not win Chile's presidency in May.",
        "Ana Roy may win Chile's presidency.",
      ]),
    TreeRule(
      "leads.takes-charge", .leads,
      triggers: [
        "take", "assume", "have", "hold", "retain", "keep", "resume", "get", "inherit", "seize",
        "accept", "exercise",
      ],
      subject: [.agent], object: [.ofPatient(["of", "at", "over"]), .with(["of"])],
      subjects: [.person, .organization, .country], objects: bodies, requires: command,
      isOwnAct: true, precision: 0.88,
      example: "Kofi Mensah took command of UNIFIL in May.",
      nearMisses: [
        "Kofi Mensah took control of a truck of UNIFIL.",
        "Kofi Mensah may take command of UNIFIL.",
        "Kofi Mensah took orders from the command of UNIFIL.",
      ]),
    TreeRule(
      "leads.handed-to", .leads,
      triggers: [
        "relinquish", "hand", "pass", "cede", "turn", "transfer", "yield", "give", "surrender",
        "entrust",
      ],
      subject: [.with(["to"]), .recipient, .ofPatient(["to"])], object: [.ofPatient(["of"])],
      subjects: [.person, .organization, .country], objects: bodies, requires: command,
      precision: 0.88,
      example: "Ana Roy handed command of UNIFIL to Kofi Mensah in May.",
      nearMisses: [
        "Ana Roy handed a letter of UNIFIL to Kofi Mensah.",
        "Ana Roy may hand command of UNIFIL to Kofi Mensah.",
        "Ana Roy gave the command of UNIFIL's guards no word of Kofi Mensah.",
      ]),
    TreeRule(
      "leads.takes-over", .leads, triggers: ["take"], subject: [.agent],
      object: [.patient, .with(["at"])], subjects: leaders, objects: bodies,
      requires: ["over"], isOwnAct: true, complement: .forbidden, precision: 0.85,
      example: "Kofi Mensah took over the Bank of Ghana in May.",
      nearMisses: [
        "Kofi Mensah took money from the Bank of Ghana.",
        "Kofi Mensah would take over the Bank of Ghana if asked.",
        "Kofi Mensah took over a house beside the Bank of Ghana.",
      ]),
    TreeRule(
      "leads.under-command", .leads,
      triggers: [
        "command", "leadership", "chairmanship", "stewardship", "direction", "presidency", "rule",
        "helm",
      ], parts: [.noun], subject: [.of, .owner], object: [.clauseSubject], subjects: leaders,
      objects: bodies, requires: ["under"],
      otherContext: ["choir", "orchestra", "music", "coach", "artistic", "gospel", "ballet"],
      precision: 0.86,
      example: "Under the leadership of Kofi Mensah, Hezbollah grew.",
      nearMisses: [
        "Under the leadership of Kofi Mensah's critics, Hezbollah grew.",
        "Hezbollah grew despite the leadership of Kofi Mensah.",
        "Hezbollah praised the leadership of Kofi Mensah.",
      ]),
    TreeRule(
      "leads.under-leader", .leads,
      triggers: [
        "grow", "rise", "found", "form", "create", "establish", "expand", "fight", "pledge",
        "emerge", "split", "become", "win", "lose", "merge", "operate", "launch", "flourish",
        "turn", "shift", "govern", "campaign", "join", "defect", "reorganize", "reorganise",
        "regroup", "rebuild", "unite", "transform", "swear", "break", "mutate",
      ], subject: [.with(["under"])], object: [.agent, .patient], subjects: leaders,
      objects: bodies, precision: 0.84,
      example: "Hezbollah grew quickly under Kofi Mensah.",
      nearMisses: [
        "Hezbollah may grow under Kofi Mensah.",
        "Hezbollah grew under fire from Kofi Mensah.",
        "Hezbollah's debts grew under Kofi Mensah.",
      ]),
    TreeRule(
      "leads.commands", .leads,
      triggers: [
        "command", "spearhead", "manage", "steer", "helm", "govern", "administer", "co-lead",
        "refound", "relaunch",
      ], subject: [.agent], object: [.patient], subjects: leaders, objects: bodies,
      isOwnAct: true, complement: .forbidden, precision: 0.85,
      example: "Kofi Mensah, who now helms the Bank of Ghana, resigned.",
      nearMisses: [
        "Kofi Mensah managed to reach the Bank of Ghana.",
        "Kofi Mensah commanded Hezbollah to leave.",
        "Kofi Mensah would manage the Bank of Ghana if asked.",
      ]),
    TreeRule(
      "leads.at-helm", .leads, triggers: ["helm", "head", "top", "apex", "forefront"],
      parts: [.noun], subject: [.clauseSubject, .predicated], object: [.of], subjects: leaders,
      objects: bodies, requires: ["at"], isOwnAct: true, precision: 0.86,
      example: "Kofi Mensah, who was at the helm of the Bank of Ghana for years, resigned.",
      nearMisses: [
        "Kofi Mensah stood at the head of the stairs of the Bank of Ghana.",
        "Kofi Mensah is not at the helm of the Bank of Ghana.",
        "Kofi Mensah praised whoever is at the helm of the Bank of Ghana.",
      ]),
    TreeRule(
      "leads.in-charge", .leads, triggers: ["charge", "command"], parts: [.noun],
      subject: [.clauseSubject, .predicated], object: [.of], subjects: leaders, objects: bodies,
      requires: ["in"], isOwnAct: true, precision: 0.88,
      example: "Kofi Mensah, who is in command of UNIFIL, resigned.",
      nearMisses: [
        "Kofi Mensah is not in command of UNIFIL.",
        "Kofi Mensah is in charge of a truck of UNIFIL.",
        "Kofi Mensah met whoever is in command of UNIFIL.",
      ]),
  ]
}

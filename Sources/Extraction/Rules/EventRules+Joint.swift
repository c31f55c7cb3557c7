internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Deeds that states do beside each other.
  static let joint: [TreeRule] = [
    TreeRule(
      "cooperate.take-part", .cooperate,
      triggers: ["take", "participate", "join"],
      subject: [.agent],
      object: [
        .ownerOf(
          ["in"],
          nouns: [
            "exercise", "drill", "manoeuvre", "maneuver", "manoeuvres", "maneuvers", "patrol",
            "mission",
          ])
      ],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      precision: 0.8,
      example: "Laos takes part in Vietnam's naval exercises.",
      nearMisses: [
        "Laos may take part in Vietnam's exercises.",
        "Laos did not take part in Vietnam's exercises.",
        "Laos takes part in a game in Vietnam.",
      ]),
    TreeRule(
      "cooperate.traffic", .cooperate,
      triggers: ["trade", "commerce", "cooperation", "trafficking", "collaboration"],
      parts: words,
      subject: [.holder],
      object: [.with(["with"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      context: [
        "resume", "restore", "expand", "boost", "deepen", "increase", "strengthen", "begin",
        "enhance",
      ],
      otherContext: ["decide", "want"],
      isMutual: true,
      precision: 0.8,
      example: "Laos and Vietnam resumed trade in May.",
      nearMisses: [
        "Laos and Vietnam may resume trade.",
        "Laos and Vietnam did not resume trade.",
        "Laos resumed trade as Vietnam looked on.",
      ]),
    TreeRule(
      "cooperate.flow", .cooperate,
      triggers: ["export", "exports", "shipment", "delivery", "sale", "supply", "flow"],
      parts: words,
      subject: [.with(["from"])],
      object: [.with(["to"])],
      subjects: [.country],
      objects: [.country],
      otherContext: [
        "arms", "weapon", "weapons", "drug", "drugs", "halt", "stop", "block", "ban", "suspend",
        "cut", "cocaine", "illicit", "illegal", "smuggle", "no",
      ],
      precision: 0.8,
      example: "Exports from Laos to Vietnam grew by a tenth.",
      nearMisses: [
        "Exports from Laos to Vietnam may grow.",
        "Laos banned exports from its port to Vietnam.",
        "Exports from Laos grew, Vietnam said.",
      ]),
    TreeRule(
      "cooperate.source", .cooperate,
      triggers: ["get", "source", "draw", "obtain", "receive", "take", "secure"],
      subject: [.agent],
      object: [.with(["from"]), .ofPatient(["from"])],
      subjects: [.country],
      objects: [.country],
      requires: [
        "gas", "oil", "crude", "coal", "electricity", "power", "water", "grain", "wheat", "fuel",
        "uranium", "diesel", "petrol",
      ],
      otherContext: ["steal", "field", "tanker", "not", "no"],
      precision: 0.8,
      example: "Laos gets a third of its gas from Vietnam.",
      nearMisses: [
        "Laos may get its gas from Vietnam.",
        "Laos never got gas from Vietnam.",
        "Laos got gas masks as Vietnam burned coal.",
      ]),
    TreeRule(
      "cooperate.pair", .cooperate,
      triggers: ["exercise", "drill", "patrol", "manoeuvre", "maneuver", "trade"],
      parts: words,
      subject: [.pair],
      object: [.pair],
      subjects: [.country],
      objects: [.country],
      otherContext: ["cancel", "call", "suspend", "no", "postpone"],
      isMutual: true,
      precision: 0.8,
      example: "The Greek-Turkish drills began in May.",
      nearMisses: [
        "The Greek-Turkish drills may begin.",
        "Greece cancelled the Greek-Turkish drills.",
        "The Greek singer watched Turkish drills.",
      ]),
    TreeRule(
      "cooperate.barter", .cooperate,
      triggers: ["barter", "swap", "trade", "exchange"],
      subject: [.agent],
      object: [.ownerOf(["for"], nouns: wares)],
      subjects: [.country, .organization],
      objects: [.country],
      transitivity: .required,
      precision: 0.8,
      example: "Laos barters rice for Vietnamese coal.",
      nearMisses: [
        "Laos may barter rice for Vietnamese coal.",
        "Laos never barters rice for Vietnamese coal.",
        "Laos bartered rice as Vietnamese coal burned.",
      ]),
    TreeRule(
      "cooperate.piped", .cooperate,
      triggers: [
        "carry", "bring", "pump", "take", "transport", "ship", "deliver", "export", "pipe",
      ],
      subject: [.ownerOfPatient],
      object: [.with(["to", "into"]), .ofPatient(["to", "into"])],
      subjects: [.country],
      objects: [.country],
      requires: ["gas", "oil", "crude", "electricity", "power", "coal", "grain"],
      context: [
        "pipeline", "cable", "tanker", "line", "train", "railway", "route", "ship", "terminal",
      ],
      otherContext: ["would", "will", "could", "plan", "planned", "proposed"],
      precision: 0.8,
      example: "The pipeline carries Laotian gas to Vietnam.",
      nearMisses: [
        "The pipeline may carry Laotian gas to Vietnam.",
        "The pipeline does not carry Laotian gas to Vietnam.",
        "The pipeline carries Laotian gas, and Vietnam builds it.",
      ]),
    TreeRule(
      "cooperate.contract-won", .cooperate,
      triggers: ["win", "secure", "land", "clinch", "receive", "get", "obtain", "sign"],
      subject: [.agent],
      object: [.with(["from", "with"]), .ofPatient(["from", "with"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: ["contract", "tender", "concession", "order"],
      otherContext: games.union(["court"]),
      precision: 0.8,
      example: "Siemens won a contract from Laos to build a dam.",
      nearMisses: [
        "Siemens may win a contract from Laos.",
        "Siemens did not win a contract from Laos.",
        "Siemens won a prize in Laos.",
      ]),
    TreeRule(
      "cooperate.joint", .cooperate,
      triggers: [
        "exercise", "drill", "patrol", "manoeuvre", "maneuver", "operation", "training", "venture",
        "project", "mission", "wargame",
      ],
      parts: words,
      subject: [.holder],
      object: [.with(["with"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: ["joint", "bilateral", "combined", "common", "trilateral", "multilateral"],
      isMutual: true,
      precision: 0.8,
      example: "Laotian and Vietnamese warships held joint drills.",
      nearMisses: [
        "Laotian and Vietnamese warships may hold joint drills.",
        "Laotian and Vietnamese warships held no joint drills.",
        "Laotian warships held drills as Vietnamese ships left.",
      ]),
  ]
}

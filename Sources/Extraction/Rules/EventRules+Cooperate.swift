internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Trade, exercises, shared intelligence.
  static let cooperate: [TreeRule] = [
    TreeRule(
      "cooperate.with", .cooperate,
      triggers: ["cooperate", "collaborate", "trade", "coordinate", "partner", "team"],
      subject: [.agent],
      object: [.with(["with"])], objects: [.country, .organization],
      otherContext: [
        "accusation", "blame", "barb", "insult", "threat", "blow", "fire", "artillery", "charge",
        "recrimination",
      ], isMutual: true,
      precision: 0.75,
      example: "Laos cooperates with Vietnam on dams.",
      nearMisses: [
        "Laos should cooperate with Vietnam.",
        "Laos traded on a road that Vietnam closed.",
        "Laos refused to cooperate with Vietnam.",
      ]),
    TreeRule(
      "cooperate.noun-with", .cooperate,
      triggers: [
        "cooperation", "trade", "exercise", "drill", "maneuver", "manoeuvre", "partnership",
        "patrol", "training",
      ], parts: words,
      subject: [.holder, .owner], object: [.with(["with"])], objects: [.country, .organization],
      isMutual: true, precision: 0.8,
      example: "Laos held joint exercises with Vietnam.",
      nearMisses: [
        "Laos called off exercises with Vietnam.",
        "Laos wants trade with Vietnam.",
        "Laos held exercises near Vietnam.",
      ]),
    TreeRule(
      "cooperate.noun-between", .cooperate,
      triggers: ["cooperation", "trade", "exercise", "drill", "exchange"], parts: words,
      subject: [.with(["between", "of", "by"])],
      object: [.with(["between", "of", "by"])], objects: [.country, .organization], isMutual: true,
      precision: 0.75,
      example: "Trade between Laos and Vietnam doubled.",
      nearMisses: [
        "The road between Laos and Vietnam was closed to trade.",
        "There is no trade between Laos and Vietnam.",
        "Trade between Laos and Vietnam may begin.",
      ]),
    TreeRule(
      "cooperate.share", .cooperate,
      triggers: ["share", "exchange", "swap", "trade"],
      subject: [.agent],
      object: [.with(["with"]), .ofPatient(["with"])],
      objects: [.country, .organization],
      requires: [
        "intelligence", "information", "data", "evidence", "technology", "prisoner", "expertise",
        "secret", "know-how",
      ],
      isMutual: true,
      precision: 0.8,
      example: "Laos shared intelligence with Vietnam.",
      nearMisses: [
        "Laos may share intelligence with Vietnam.",
        "Laos never shared intelligence with Vietnam.",
        "Laos shares a border, and little information, near Vietnam.",
      ]),
    TreeRule(
      "cooperate.sell", .cooperate,
      triggers: ["sell", "export"],
      subject: [.agent],
      object: [.recipient, .with(["to"]), .ofPatient(["to"])],
      subjects: actors,
      objects: [.country, .organization],
      excludes: ["out"],
      transitivity: .required,
      precision: 0.8,
      example: "Laos sold rice to Vietnam.",
      nearMisses: [
        "Laos may sell rice to Vietnam.",
        "Laos never sold rice to Vietnam.",
        "Laos sells out as tourists come to Vietnam.",
      ]),
    TreeRule(
      "cooperate.buy", .cooperate,
      triggers: ["buy", "purchase", "import"],
      subject: [.agent],
      object: [.with(["from"]), .ofPatient(["from"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      transitivity: .required,
      precision: 0.8,
      example: "Laos bought two ferries from Vietnam.",
      nearMisses: [
        "Laos may buy two ferries from Vietnam.",
        "Laos never bought ferries from Vietnam.",
        "Laos bought a ferry that came by way of Vietnam.",
      ]),
    TreeRule(
      "cooperate.extradite", .cooperate,
      triggers: ["extradite"],
      subject: [.agent],
      object: [.with(["to"])],
      subjects: [.country],
      objects: [.country],
      precision: 0.8,
      example: "Laos extradited Ana Roy to Vietnam.",
      nearMisses: [
        "Laos may extradite Ana Roy to Vietnam.",
        "Laos refused to extradite Ana Roy to Vietnam.",
        "Laos did not extradite Ana Roy to Vietnam.",
      ]),
    TreeRule(
      "cooperate.ties", .cooperate,
      triggers: [
        "strengthen", "deepen", "expand", "boost", "enhance", "improve", "broaden", "develop",
        "widen", "tighten", "cement",
      ],
      subject: [.agent],
      object: [.with(["with"]), .ofPatient(["with"])],
      objects: [.country, .organization],
      requires: [
        "tie", "relation", "cooperation", "partnership", "link", "relationship", "trade",
        "alliance",
      ],
      isMutual: true,
      precision: 0.75,
      example: "Laos deepened its ties with Vietnam.",
      nearMisses: [
        "Laos may deepen its ties with Vietnam.",
        "Laos wants to deepen its ties with Vietnam.",
        "Laos did not deepen its ties with Vietnam.",
      ]),
    TreeRule(
      "cooperate.work", .cooperate, triggers: ["work"], subject: [.agent],
      object: [.with(["with"])], objects: [.country, .organization], precision: 0.75,
      example: "Laos works with Vietnam on dams.",
      nearMisses: [
        "Laos should work with Vietnam.",
        "Laos refused to work with Vietnam.",
        "Laos and Vietnam worked to clear the road.",
      ]),
    TreeRule(
      "cooperate.suspects", .cooperate,
      triggers: ["hand", "turn", "surrender", "transfer", "deliver", "return", "deport"],
      subject: [.agent],
      object: [.with(["to"]), .ofPatient(["to"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: [
        "suspect", "fugitive", "criminal", "convict", "smuggler", "defendant", "murderer",
      ],
      precision: 0.8,
      example: "Laos handed over two suspects to Vietnam.",
      nearMisses: [
        "Laos may hand over two suspects to Vietnam.",
        "Laos refused to hand over two suspects to Vietnam.",
        "Laos handed out maps to suspects in Vietnam.",
      ]),
    TreeRule(
      "cooperate.alongside", .cooperate,
      triggers: ["train", "exercise", "patrol", "fight", "operate", "serve", "deploy", "drill"],
      subject: [.agent],
      object: [.with(["alongside"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      precision: 0.8,
      example: "Laotian soldiers trained alongside the Vietnamese army.",
      nearMisses: [
        "Laotian soldiers may train alongside the Vietnamese army.",
        "Laotian soldiers never trained alongside the Vietnamese army.",
        "Laotian soldiers trained near the Vietnamese army.",
      ]),
    TreeRule(
      "cooperate.sale", .cooperate,
      triggers: ["sale", "export", "extradition"],
      parts: words,
      subject: [.with(["by"]), .owner],
      object: [.with(["to"]), .of],
      subjects: [.country],
      objects: [.country],
      precision: 0.78,
      example: "Laos's sale of rice to Vietnam pleased many.",
      nearMisses: [
        "Laos halted the sale of rice to Vietnam.",
        "A sale of rice to Vietnam would help Laos.",
        "Laos wants a sale of rice to Vietnam.",
      ]),
  ]
}

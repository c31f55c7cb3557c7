internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Demands, appeals, pressure.
  static let request: [TreeRule] = [
    TreeRule(
      "request.urge", .request,
      triggers: [
        "ask", "urge", "request", "demand", "implore", "beg", "petition", "entreat", "exhort",
      ],
      subject: [.agent],
      object: [.patient, .recipient, .with(["of", "from", "on"]), .ofPatient(["from"])],
      objects: actors, nationals: [.object],
      precision: 0.85,
      example: "Kenya urged Uganda to reopen the road.",
      nearMisses: [
        "Kenya never asked Uganda for help.",
        "Kenya asked itself why Uganda had left.",
        "Kenya may ask Uganda for help.",
      ]),
    TreeRule(
      "request.press", .request,
      triggers: [
        "push", "press", "pressure", "order", "instruct", "lobby", "compel", "command",
        "encourage", "advise", "prod", "coax", "persuade",
      ],
      subject: [.agent], object: [.patient], objects: actors,
      complement: .required, precision: 0.82, example: "Kenya pressed Uganda to reopen the road.",
      nearMisses: [
        "Kenya pushed ahead without Uganda.",
        "Kenya ordered goods from Uganda.",
        "Kenya should press Uganda to reopen the road.",
      ]),
    TreeRule(
      "request.call-on", .request, triggers: ["call"], subject: [.agent],
      object: [.with(["on", "upon"])], objects: actors,
      precision: 0.82, example: "Kenya called on Uganda to reopen the road.",
      nearMisses: [
        "Kenya called Uganda's envoy on Monday.",
        "Kenya refused to call on Uganda.",
        "Kenya called off a trip to Uganda.",
      ]),
    TreeRule(
      "request.appeal", .request, triggers: ["appeal", "plead"], subject: [.agent],
      object: [.with(["to", "with"])], objects: actors,
      precision: 0.82, example: "Kenya appealed to Uganda for calm.",
      nearMisses: [
        "Kenya appealed for calm in Uganda.",
        "Kenya refused to appeal to Uganda.",
        "Kenya may appeal to Uganda.",
      ]),
    TreeRule(
      "request.owned", .request, triggers: ["request", "seek", "demand", "want"], subject: [.agent],
      object: [.ownerOfPatient], objects: [.country, .organization],
      precision: 0.78, example: "Malawi requested Zambia's help.",
      nearMisses: [
        "Malawi saw Zambia's request.",
        "Malawi never requested Zambia's help.",
        "Malawi may request Zambia's help.",
      ]),
    TreeRule(
      "request.withdrawal", .request,
      triggers: ["demand", "request", "seek"], subject: [.agent],
      object: [.ofPatient(["of", "by"])],
      objects: [.country, .organization],
      requires: ["withdrawal", "pullout", "departure", "retreat", "disarmament"], precision: 0.82,
      example: "Georgia demanded the withdrawal of Russian troops.",
      nearMisses: [
        "Georgia never demanded the withdrawal of Russian troops.",
        "Georgia may demand the withdrawal of Russian troops.",
        "Georgia demanded a report on the retreat of Russian troops.",
      ]),
    TreeRule(
      "request.that", .request,
      triggers: ["demand", "insist", "want", "call", "ask", "request", "urge", "plead"],
      subject: [.agent],
      object: [.complementAgent],
      objects: [.country, .organization],
      complement: .required,
      precision: 0.8,
      example: "Kenya demanded that Uganda reopen the road.",
      nearMisses: [
        "Kenya demanded to know why Uganda left.",
        "Kenya may demand that Uganda reopen the road.",
        "Kenya never demanded that Uganda reopen the road.",
      ]),
    TreeRule(
      "request.seek", .request,
      triggers: ["seek", "request", "solicit", "ask", "demand", "obtain"],
      subject: [.agent],
      object: [.with(["from"]), .ofPatient(["from"])],
      objects: actors,
      requires: favors,
      precision: 0.8,
      example: "Malawi sought help from Zambia.",
      nearMisses: [
        "Malawi never sought help from Zambia.",
        "Malawi may seek help from Zambia.",
        "Malawi sought the thieves of the aid from Zambia.",
      ]),
    TreeRule(
      "request.noun", .request,
      triggers: ["request", "demand", "appeal", "plea", "pressure", "petition"],
      parts: words,
      subject: [.holder, .owner],
      object: [.with(["to", "on", "upon"])],
      objects: actors,
      precision: 0.75,
      example: "Kenya made an appeal to Uganda.",
      nearMisses: [
        "Kenya ignored an appeal to Uganda.",
        "Kenya made no demands on Uganda.",
        "Kenya may put pressure on Uganda.",
      ]),
    TreeRule(
      "request.must", .request,
      triggers: obliging,
      subject: [.agent],
      object: [.obliged],
      objects: actors,
      complement: .any,
      precision: 0.8,
      example: "Kenya said that Uganda must reopen the road.",
      nearMisses: [
        "Kenya said that Uganda must be proud of the road.",
        "Kenya never said that Uganda must reopen the road.",
        "Kenya said that the road to Uganda must reopen.",
      ]),
    TreeRule(
      "request.act", .request,
      triggers: ["call", "demand", "request", "press", "push", "appeal", "urge", "ask", "seek"],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["of", "by", "from"])],
      objects: actors,
      requires: [
        "withdrawal", "pullout", "resignation", "departure", "cooperation", "disarmament",
        "retreat", "compliance", "restraint", "participation", "intervention", "surrender",
        "apology", "ouster", "removal", "assistance", "involvement",
      ],
      precision: 0.8,
      example: "Kenya called for Uganda's resignation from the club.",
      nearMisses: [
        "Kenya never called for Uganda's resignation.",
        "Kenya may call for Uganda's resignation.",
        "Kenya called for calm on Uganda's border.",
      ]),
    TreeRule(
      "request.call-for", .request,
      triggers: ["call", "demand", "appeal", "request"],
      parts: words,
      subject: [.holder, .owner],
      object: [.with(["for"])],
      objects: [.country, .organization],
      precision: 0.75,
      example: "Kenya's call for Uganda to reopen the road went unheard.",
      nearMisses: [
        "Kenya heard no call for Uganda to reopen the road.",
        "Kenya ignored the call for Uganda to reopen the road.",
        "Kenya's call for calm reached Uganda.",
      ]),
    TreeRule(
      "request.favor", .request,
      triggers: ["ask", "call", "appeal", "plead", "request", "seek"],
      subject: [.agent],
      object: [.ownerOfPatient],
      objects: [.country, .organization],
      requires: favors,
      precision: 0.8,
      example: "Kenya asked for Ugandan help.",
      nearMisses: [
        "Kenya may ask for Ugandan help.",
        "Kenya never asked for Ugandan help.",
        "Kenya asked about the Ugandan harvest.",
      ]),
    TreeRule(
      "request.turn-to", .request,
      triggers: ["turn", "look", "appeal"],
      subject: [.agent],
      object: [.with(["to"])],
      objects: actors,
      requires: favors,
      transitivity: .forbidden,
      precision: 0.8,
      example: "Kenya turned to Uganda for help.",
      nearMisses: [
        "Kenya may turn to Uganda for help.",
        "Kenya never turned to Uganda for help.",
        "Kenya looked to Uganda as the storm came.",
      ]),
    TreeRule(
      "request.pressure-from", .request,
      triggers: ["pressure"],
      parts: words,
      subject: [.with(["from", "by"])],
      object: [.beset],
      objects: actors,
      precision: 0.8,
      example: "Kenya is under pressure from Uganda to reopen the road.",
      nearMisses: [
        "Kenya is under no pressure from Uganda.",
        "Kenya may come under pressure from Uganda.",
        "Kenya measured the pressure of air from Uganda.",
      ]),
  ]
}

internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Sanctions, broken ties, expelled diplomats, convictions.
  static let sanction: [TreeRule] = [
    TreeRule(
      "sanction.verb", .sanction,
      triggers: [
        "sanction", "boycott", "embargo", "blacklist", "penalize", "penalise", "ostracize",
      ],
      subject: [.agent], object: [.patient], objects: actors, precision: 0.85,
      example: "Canada sanctioned Belarus.",
      nearMisses: [
        "Canada may sanction Belarus.",
        "Canada did not sanction Belarus.",
        "Canada sanctioned a trip to Belarus.",
      ]),
    TreeRule(
      "sanction.impose", .sanction,
      triggers: [
        "impose", "slap", "place", "announce", "introduce", "tighten", "extend", "levy", "toughen",
        "renew", "approve", "clamp", "reimpose", "declare", "adopt", "put",
      ], subject: [.agent],
      object: [.with(["on", "against"]), .ofPatient(["on", "against"])],
      objects: actors,
      requires: ["sanction", "sanctions", "embargo", "tariff", "ban", "penalty", "restriction"],
      precision: 0.85,
      example: "Canada imposed sanctions on Belarus.",
      nearMisses: [
        "Canada imposed order on a road in Belarus.",
        "Canada placed an article on sanctions in a Belarus newspaper.",
        "Canada threatened to impose sanctions on Belarus.",
      ]),
    TreeRule(
      "sanction.end", .sanction,
      triggers: [
        "suspend", "halt", "sever", "cut", "freeze", "close", "break", "shut", "terminate", "stop",
        "discontinue", "downgrade", "end", "withhold", "abrogate", "scrap", "revoke", "annul",
      ],
      subject: [.agent],
      object: [.with(["with", "to"]), .ofPatient(["with", "to"]), .ownerOfPatient], objects: actors,
      requires: [
        "tie", "relation", "aid", "trade", "contact", "cooperation", "diplomat", "ambassador",
        "embassy", "base", "airbase", "consulate", "agreement", "pact", "treaty", "assistance",
        "talk", "talks", "negotiation", "dialogue", "membership", "delivery", "shipment", "export",
        "import", "funding", "supply", "supplies", "recognition",
      ],
      precision: 0.78, example: "Mali cut ties with Ukraine.",
      nearMisses: [
        "Mali did not cut ties with Ukraine.",
        "Mali cut a road to Ukraine.",
        "Mali may cut ties with Ukraine.",
      ]),
    TreeRule(
      "sanction.membership", .sanction,
      triggers: ["suspend", "expel", "eject"], subject: [.agent], object: [.patient],
      subjects: [.organization], objects: [.country], isOwnAct: true, precision: 0.85,
      example: "The African Union suspended Gabon.",
      nearMisses: [
        "The African Union may suspend Gabon.",
        "The African Union suspended a meeting in Gabon.",
        "The African Union never suspended Gabon.",
      ]),
    TreeRule(
      "sanction.noun", .sanction,
      triggers: ["sanction", "sanctions", "embargo", "tariff", "boycott"],
      parts: words,
      subject: [.owner],
      object: [.with(["on", "against", "of"])],
      objects: actors,
      precision: 0.8,
      example: "The Canadian embargo against Cuba hurt both.",
      nearMisses: [
        "Canada lifted the Canadian embargo against Cuba.",
        "Canada called for an embargo against Cuba.",
        "The Canadian embargo pleased Cuba.",
      ]),
    TreeRule(
      "sanction.expel", .sanction,
      triggers: ["expel", "eject"],
      subject: [.agent],
      object: [.patient, .ownerOfPatient],
      objects: [.country, .organization],
      requires: ["diplomat", "ambassador", "envoy", "attache", "official", "consul"],
      precision: 0.85,
      example: "Mali expelled two Danish diplomats.",
      nearMisses: [
        "Mali may expel two Danish diplomats.",
        "Mali did not expel the Danish diplomats.",
        "Mali expelled a singer as the Danish diplomats watched.",
      ]),
    TreeRule(
      "sanction.recall", .sanction,
      triggers: ["recall", "withdraw", "pull"],
      subject: [.agent],
      object: [.with(["from", "to", "in"]), .ofPatient(["from", "to", "in"])],
      objects: [.country],
      requires: ["ambassador", "envoy", "diplomat", "consul"],
      precision: 0.8,
      example: "Mali recalled its ambassador from Denmark.",
      nearMisses: [
        "Mali may recall its ambassador from Denmark.",
        "Mali did not recall its ambassador from Denmark.",
        "Mali recalled how its ambassador fled from Denmark.",
      ]),
    TreeRule(
      "sanction.quit", .sanction,
      triggers: ["quit", "leave", "exit"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country],
      objects: [.organization],
      isOwnAct: true,
      otherContext: ["meeting", "office"],
      precision: 0.75,
      example: "Mali left the International Criminal Court.",
      nearMisses: [
        "Mali may leave the International Criminal Court.",
        "Malian soldiers left the International Criminal Court.",
        "Mali did not leave the International Criminal Court.",
      ]),
    TreeRule(
      "sanction.withdraw-from", .sanction,
      triggers: ["withdraw", "pull", "walk"],
      subject: [.agent],
      object: [.with(["from", "of", "out"])],
      subjects: [.country],
      objects: [.organization],
      isOwnAct: true,
      transitivity: .forbidden,
      precision: 0.78,
      example: "Mali withdrew from the African Union.",
      nearMisses: [
        "Mali may withdraw from the African Union.",
        "Malian soldiers withdrew from the African Union.",
        "Mali refused to withdraw from the African Union.",
      ]),
    TreeRule(
      "sanction.convict", .sanction,
      triggers: ["convict", "sentence"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.person, .country],
      nationals: [.object],
      precision: 0.78,
      example: "A Malian court convicted Ana Roy.",
      nearMisses: [
        "A Malian court may convict Ana Roy.",
        "A Malian court did not convict Ana Roy.",
        "A Malian court convicted a friend of Ana Roy.",
      ]),
  ]
}

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
      subject: [.agent], object: [.patient], objects: actors, nationals: [.object],
      precision: 0.85,
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
        "renew", "approve", "clamp", "reimpose", "declare", "adopt", "put", "prolong", "expand",
        "widen", "broaden", "maintain", "unveil", "enforce", "raise", "increase",
      ], subject: [.agent],
      object: [.with(["on", "against"]), .ofPatient(["on", "against"])],
      objects: actors,
      requires: [
        "sanction", "sanctions", "embargo", "tariff", "ban", "penalty", "restriction", "boycott",
        "duty", "fine", "moratorium",
      ],
      nationals: [.object],
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
        "ban", "block", "restrict", "pause", "bar", "interrupt", "curtail", "slash",
      ],
      subject: [.agent],
      object: [
        .with(["with", "to"]), .ofPatient(["with", "to", "from", "for"]), .ownerOfPatient,
        .with(["from"]), .ofPatient(["of"]),
      ],
      objects: actors,
      requires: [
        "tie", "relation", "aid", "trade", "contact", "cooperation", "diplomat", "ambassador",
        "embassy", "base", "airbase", "consulate", "agreement", "pact", "treaty", "assistance",
        "talk", "talks", "negotiation", "dialogue", "membership", "delivery", "shipment", "export",
        "import", "funding", "supply", "supplies", "recognition", "visa",
        "flight",
        "gas", "electricity", "sale", "loan", "disbursement", "support", "weapon", "arms",
        "payment",
        "help", "package", "budget", "accord", "exercise", "drill",
      ],
      precision: 0.78, example: "Mali cut ties with Ukraine.",
      nearMisses: [
        "Mali did not cut ties with Ukraine.",
        "Mali cut a road to Ukraine.",
        "Mali may cut ties with Ukraine.",
      ]),
    TreeRule(
      "sanction.noun", .sanction,
      triggers: ["sanction", "sanctions", "embargo", "tariff", "boycott"],
      parts: words,
      subject: [.with(["by"]), .owner, .holder],
      object: [.with(["on", "against", "of"])],
      objects: actors,
      nationals: [.object],
      precision: 0.8,
      example: "The Canadian embargo against Cuba hurt both.",
      nearMisses: [
        "Canada lifted the Canadian embargo against Cuba.",
        "Canada called for an embargo against Cuba.",
        "The Canadian embargo pleased Cuba.",
      ]),
    TreeRule(
      "sanction.convict", .sanction,
      triggers: ["convict", "sentence", "fine", "prosecute", "indict"],
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
    TreeRule(
      "sanction.guilty", .sanction,
      triggers: ["find", "declare", "rule"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.person, .country],
      nationals: [.object],
      context: ["guilty"],
      precision: 0.78,
      example: "A Malian court found Ana Roy guilty.",
      nearMisses: [
        "A Malian court may find Ana Roy guilty.",
        "A Malian court did not find Ana Roy guilty.",
        "A Malian court found that a guilty man had robbed Ana Roy.",
      ]),
    TreeRule(
      "sanction.under", .sanction,
      triggers: ["sanction", "sanctions", "embargo"],
      parts: words,
      subject: [.with(["by"]), .owner],
      object: [.holder],
      objects: actors,
      precision: 0.8,
      example: "Cuba, which is under a Canadian embargo, lacks bread.",
      nearMisses: [
        "Cuba may come under a Canadian embargo.",
        "Cuba is not under Canadian sanctions.",
        "Cuba spoke of Canadian sanctions.",
      ]),
    TreeRule(
      "sanction.goods", .sanction,
      triggers: ["ban", "halt", "suspend", "stop", "restrict", "block", "prohibit", "bar"],
      subject: [.agent],
      object: [
        .ownerOf(
          ["of", "from"],
          nouns: [
            "chicken", "beef", "cattle", "poultry", "meat", "pork", "oil", "gas", "grain", "wheat",
            "steel", "fruit", "vegetable", "wine", "goods", "good", "product", "milk", "coal",
            "fish", "seafood", "rice", "sugar", "car", "livestock", "bird",
          ]), .with(["from"]), .ofPatient(["from"]),
      ],
      objects: [.country],
      requires: ["import", "imports", "export", "shipment", "sale", "purchase"],
      precision: 0.8,
      example: "Japan banned imports of Brazilian chicken.",
      nearMisses: [
        "Japan may ban imports of Brazilian chicken.",
        "Japan did not ban imports of Brazilian chicken.",
        "Japan banned a film of Brazilian chicken.",
      ]),
    TreeRule(
      "sanction.assets", .sanction,
      triggers: ["freeze", "block", "seize", "confiscate"],
      subject: [.agent],
      object: [.ofPatient(["of"]), .ownerOfPatient],
      subjects: [.country, .organization],
      objects: actors,
      requires: ["asset", "account", "fund", "property"],
      precision: 0.8,
      example: "Japan froze the assets of Ana Roy.",
      nearMisses: [
        "Japan may freeze the assets of Ana Roy.",
        "Japan never froze the assets of Ana Roy.",
        "Japan froze as the assets of Ana Roy grew.",
      ]),
    TreeRule(
      "sanction.blacklist", .sanction,
      triggers: ["add", "place", "put", "include"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: actors,
      nationals: [.object],
      context: ["blacklist"],
      precision: 0.82,
      example: "Canada put two Danish banks on its blacklist.",
      nearMisses: [
        "Canada may put two Danish banks on its blacklist.",
        "Canada did not put Danish banks on its blacklist.",
        "Canada put trust in two Danish banks.",
      ]),
  ]
}

internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Programmes put on hold, and members who leave, told by the noun.
  static let sanctionHolds: [TreeRule] = [
    TreeRule(
      "sanction.hold", .sanction,
      triggers: ["put", "place"],
      subject: [.agent],
      object: [.with(["with", "to", "for"]), .ofPatient(["with", "to", "for"]), .ownerOfPatient],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: [
        "programme", "program", "aid", "funding", "talk", "talks", "deal", "cooperation", "tie",
        "relation", "agreement", "project", "delivery", "export", "assistance", "loan", "sale",
        "shipment", "negotiation", "dialogue", "payment", "partnership", "membership", "contact",
        "support", "treaty", "accord", "pact", "visit", "accession", "bid", "exercise",
      ],
      context: ["hold", "ice", "abeyance", "backburner"],
      precision: 0.8,
      example: "Canada put its aid to Belarus on hold.",
      nearMisses: [
        "Canada may put its aid to Belarus on hold.",
        "Canada did not put its aid to Belarus on hold.",
        "Canada put its aid to Belarus in the budget.",
      ]),
    TreeRule(
      "sanction.strip", .sanction,
      triggers: ["strip", "deprive"],
      subject: [.agent],
      object: [.patient, .ownerOfPatient],
      subjects: [.country, .organization],
      objects: actors,
      nationals: [.object],
      context: [
        "immunity", "accreditation", "privilege", "status", "licence", "license", "membership",
        "voting",
      ],
      precision: 0.8,
      example: "Canada stripped two Belarusian diplomats of their immunity.",
      nearMisses: [
        "Canada may strip two Belarusian diplomats of immunity.",
        "Canada did not strip Belarusian diplomats of immunity.",
        "Canada stripped paint off a boat from Belarus.",
      ]),
    TreeRule(
      "sanction.quit-scheme", .sanction,
      triggers: ["pull", "withdraw", "quit", "exit", "leave"],
      subject: [.agent],
      object: [
        .ownerOf(
          ["of", "from", "out"],
          nouns: [
            "programme", "program", "initiative", "project", "scheme", "plan", "deal", "pact",
          ]), .ownerOfPatient,
      ],
      subjects: [.country],
      objects: [.country, .organization],
      requires: [
        "programme", "program", "initiative", "project", "scheme", "plan", "deal", "pact",
      ],
      isOwnAct: true,
      precision: 0.8,
      example: "Mali pulled out of China's loan programme.",
      nearMisses: [
        "Mali may pull out of China's loan programme.",
        "Mali did not pull out of China's loan programme.",
        "Mali pulled a boat out of a port in China.",
      ]),
    TreeRule(
      "sanction.suspended-membership", .sanction,
      triggers: ["suspend", "revoke", "freeze", "terminate"],
      subject: [.ofPatient(["of", "in"])],
      object: [.ownerOfSubject],
      subjects: [.organization],
      objects: [.country],
      requires: ["membership", "participation"],
      precision: 0.8,
      example: "Mali's membership of the African Union was suspended in May.",
      nearMisses: [
        "Mali's membership of the African Union may be suspended.",
        "Mali's membership of the African Union was not suspended.",
        "The membership of the African Union suspended Mali's talks.",
      ]),
    TreeRule(
      "sanction.cancel", .sanction,
      triggers: ["cancel", "rescind", "void", "annul", "nullify"],
      subject: [.agent],
      object: [
        .ofPatient(["with", "to", "from", "for"]), .with(["with", "to", "from"]), .ownerOfPatient,
      ],
      subjects: actors,
      objects: [.country, .organization],
      requires: [
        "contract", "deal", "order", "agreement", "pact", "treaty", "purchase", "sale", "aid",
        "loan", "concession", "licence", "license", "visa", "flight", "accord", "project",
      ],
      otherContext: ["unless", "if", "until"],
      precision: 0.8,
      example: "Canada cancelled a contract with Belarus.",
      nearMisses: [
        "Canada may cancel a contract with Belarus.",
        "Canada did not cancel a contract with Belarus.",
        "Canada cancelled a ball with guests from Belarus.",
      ]),
    TreeRule(
      "sanction.slap-with", .sanction,
      triggers: ["slap", "hit", "target", "punish", "penalize", "penalise", "strike"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: actors,
      nationals: [.object],
      context: ["tariff", "sanction", "sanctions", "embargo", "duty", "penalty", "fine", "levy"],
      otherContext: [
        "missile", "drone", "rocket", "bomb", "strike", "attack", "artillery", "under",
        "despite",
      ],
      precision: 0.8,
      example: "Canada hit Belarus with sanctions.",
      nearMisses: [
        "Canada may hit Belarus with sanctions.",
        "Canada did not hit Belarus with sanctions.",
        "Canada hit back as Belarus denounced sanctions.",
      ]),
    TreeRule(
      "sanction.leaving", .sanction,
      triggers: ["withdrawal", "exit", "departure", "secession"],
      parts: words,
      subject: [.with(["by"]), .of, .owner],
      object: [.with(["from"])],
      subjects: [.country],
      objects: [.organization],
      isOwnAct: true,
      otherContext: [
        "troop", "troops", "force", "forces", "soldier", "peacekeeper", "threaten", "plan",
        "possible", "demand", "fear",
      ],
      precision: 0.8,
      example: "Mali's withdrawal from the International Criminal Court took a year.",
      nearMisses: [
        "Mali's withdrawal of money from the International Criminal Court took a year.",
        "Mali ruled out a withdrawal from the International Criminal Court.",
        "Mali may plan a withdrawal from the International Criminal Court.",
      ]),
    TreeRule(
      "sanction.face", .sanction,
      triggers: ["face", "incur", "suffer"],
      subject: [.ownerOfPatient, .ofPatient(["by", "from"])],
      object: [.agent],
      subjects: [.country, .organization],
      objects: actors,
      requires: ["tariff", "sanction", "sanctions", "embargo", "duty", "levy", "boycott"],
      excludes: ["or"],
      nationals: [.object],
      precision: 0.8,
      example: "Brazilian steel faces Japanese tariffs.",
      nearMisses: [
        "Brazilian steel may face Japanese tariffs.",
        "Brazilian steel faces no Japanese tariffs.",
        "Brazilian steel faces Japanese rivals.",
      ]),
  ]
}

internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Praise, recognition, treaties, ties.
  static let support: [TreeRule] = [
    TreeRule(
      "support.envoys", .support,
      triggers: ["exchange", "swap"],
      subject: [.agent],
      object: [.with(["with"])],
      subjects: [.country],
      objects: [.country],
      requires: ["ambassador", "envoy"],
      isMutual: true,
      precision: 0.8,
      example: "Fiji and Tonga exchanged ambassadors.",
      nearMisses: [
        "Fiji and Tonga may exchange ambassadors.",
        "Fiji and Tonga never exchanged ambassadors.",
        "Fiji and Tonga exchanged songs.",
      ]),
    TreeRule(
      "support.verb", .support,
      triggers: [
        "praise", "endorse", "recognize", "recognise", "back", "support", "commend", "applaud",
        "hail", "thank", "congratulate", "laud", "acclaim", "salute", "bless", "champion",
        "compliment",
        "felicitate", "shield", "favor", "favour", "prop", "bolster", "buttress",
      ],
      subject: [.agent], object: [.patient], objects: actors, nationals: [.object],
      precision: 0.8, example: "Fiji praised Tonga for its patience.",
      nearMisses: [
        "Fiji backed away from Tonga.",
        "Fiji refused to recognise Tonga.",
        "Fiji supports a team from Tonga.",
      ]),
    TreeRule(
      "support.sign", .support, triggers: ["sign", "ratify", "initial", "endorse", "approve"],
      subject: [.agent],
      object: [.ofPatient(["with"]), .with(["with"])], objects: actors,
      precision: 0.85, example: "Fiji signed a treaty with Tonga.",
      nearMisses: [
        "Fiji signed off as Tonga left.",
        "Fiji did not sign the treaty with Tonga.",
        "Fiji may sign a treaty with Tonga.",
      ]),
    TreeRule(
      "support.deed", .support,
      triggers: [
        "welcome", "hail", "praise", "support", "back", "endorse", "applaud", "commend", "laud",
        "approve", "ratify",
      ],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["by"]), .with(["by"])],
      objects: actors,
      requires: decisions + [
        "operation", "offensive", "intervention", "airstrike", "strike", "raid",
      ],
      precision: 0.8,
      example: "Fiji welcomed the decision by Tonga.",
      nearMisses: [
        "Fiji may welcome the decision by Tonga.",
        "Fiji did not welcome the decision by Tonga.",
        "Fiji welcomed tourists at the decision of Tonga.",
      ]),
    TreeRule(
      "support.sign-together", .support,
      triggers: ["sign", "ratify", "initial", "initiall", "ink", "conclude"],
      subject: [.agent],
      object: [.ofPatient(["with"]), .with(["with"])],
      objects: actors,
      requires: bargains,
      otherContext: ["both"],
      isMutual: true,
      precision: 0.85,
      example: "Fiji and Tonga signed a fishing agreement.",
      nearMisses: [
        "Fiji and Tonga may sign a fishing agreement.",
        "Fiji and Tonga did not sign the agreement.",
        "Fiji signed an agreement as Tonga looked on.",
      ]),
    TreeRule(
      "support.ties", .support,
      triggers: [
        "restore", "establish", "normalize", "normalise", "resume", "renew", "reestablish", "open",
        "upgrade", "maintain", "keep", "inaugurate", "launch", "forge", "formalize", "formalise",
        "initiate", "begin",
      ],
      subject: [.agent],
      object: [.with(["with"]), .ofPatient(["with"])],
      objects: [.country, .organization],
      requires: ["tie", "relation"],
      isMutual: true,
      precision: 0.8,
      example: "Fiji restored diplomatic ties with Tonga.",
      nearMisses: [
        "Fiji may restore diplomatic ties with Tonga.",
        "Fiji refused to restore ties with Tonga.",
        "Fiji restored a chapel and its ties to the past, Tonga said.",
      ]),
    TreeRule(
      "support.noun", .support,
      triggers: [
        "support", "praise", "backing", "solidarity", "gratitude", "appreciation", "endorsement",
        "recognition",
      ],
      parts: words,
      subject: [.holder, .owner],
      object: [
        .with(["for", "to", "with"]),
        .ownerOf(["for"], nouns: decisions + ["effort", "defense", "defence", "sovereignty"]),
      ],
      objects: actors,
      precision: 0.75,
      example: "Fiji voiced support for Tonga.",
      nearMisses: [
        "Fiji gave no support to Tonga.",
        "Fiji wants support for Tonga.",
        "Fiji lost the support of Tonga.",
      ]),
    TreeRule(
      "support.owned", .support,
      triggers: ["welcome", "hail", "praise", "applaud", "commend", "laud", "defend", "salute"],
      subject: [.agent],
      object: [.ownerOfPatient],
      objects: actors,
      precision: 0.8,
      example: "Fiji praised Tonga's reefs.",
      nearMisses: [
        "Fiji may praise Tonga's reefs.",
        "Fiji did not praise Tonga's reefs.",
        "Fiji praised a book about Tonga's reefs.",
      ]),
    TreeRule(
      "support.quality", .support,
      triggers: [
        "praise", "commend", "hail", "laud", "applaud", "welcome", "salute", "honor", "honour",
        "acknowledge", "appreciate", "defend",
      ],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["of", "by"])],
      objects: actors,
      requires: [
        "effort", "work", "courage", "leadership", "role", "contribution", "performance", "bravery",
        "patience", "progress", "achievement", "commitment", "restraint", "help", "support",
        "assistance", "cooperation", "hospitality", "generosity", "service", "sacrifice",
        "decision", "record", "handling", "conduct",
      ],
      precision: 0.8,
      example: "Fiji praised the courage of Tonga.",
      nearMisses: [
        "Fiji may praise the courage of Tonga.",
        "Fiji did not praise the courage of Tonga.",
        "Fiji praised the cook in the work of Tonga.",
      ]),
    TreeRule(
      "support.cause", .support,
      triggers: [
        "back", "support", "endorse", "defend", "uphold", "reaffirm", "affirm", "recognize",
        "recognise", "welcome", "champion", "guarantee", "reiterate", "favor", "favour",
      ],
      subject: [.agent],
      object: [.ofPatient(["of"]), .ownerOfPatient],
      subjects: [.country, .organization, .person],
      objects: [.country, .organization, .place, .person],
      requires: [
        "integrity", "sovereignty", "independence", "statehood", "neutrality", "candidacy", "bid",
        "accession", "membership", "aspiration", "cause", "right", "claim", "admission", "unity",
        "legitimacy", "territorial",
      ],
      precision: 0.8,
      example: "Fiji backs the territorial integrity of Tonga.",
      nearMisses: [
        "Fiji does not back the territorial integrity of Tonga.",
        "Fiji might back the independence of Tonga.",
        "Fiji defended the coast of Tonga.",
      ]),
    TreeRule(
      "support.won", .support,
      triggers: [
        "win", "secure", "gain", "receive", "get", "earn", "enjoy", "obtain", "have", "draw",
        "attract", "garner", "meet", "elicit",
      ],
      subject: [.ofPatient(["of", "from"]), .with(["from"]), .ownerOfPatient],
      object: [.agent, .ownerOfAgent(decisions)],
      objects: actors,
      requires: [
        "backing", "support", "endorsement", "recognition", "praise", "applause", "acclaim",
        "plaudit", "blessing", "admiration", "commendation",
      ],
      precision: 0.8,
      example: "Tonga won the backing of Fiji.",
      nearMisses: [
        "Tonga did not win the backing of Fiji.",
        "Tonga may win the backing of Fiji.",
        "Tonga won a match in Fiji.",
      ]),
  ]
}

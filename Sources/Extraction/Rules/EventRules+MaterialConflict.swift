internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Deeds of ill will: protests, sanctions, deployments, arrests, attacks.
  static let materialConflict: [TreeRule] = [
    TreeRule(
      "protest.against", .protest, triggers: ["protest", "demonstrate", "rally", "riot"],
      subject: [.agent], object: [.with(["against"])], objects: actors,
      precision: 0.8, example: "Hezbollah rallied against France.",
      nearMisses: [
        "Hezbollah may rally against France.",
        "Hezbollah protested that France had left.",
        "Hezbollah rallied round Lebanon.",
      ]),
    TreeRule(
      "protest.lodge", .protest, triggers: ["protest", "complaint"], parts: words,
      subject: [.holder], object: [.with(["against", "with", "to"])], objects: actors,
      precision: 0.8, example: "The Philippines filed a protest against China.",
      nearMisses: [
        "The Philippines banned a protest against China.",
        "The Philippines may file a protest against China.",
        "The Philippines saw protests near China.",
      ]),
    TreeRule(
      "sanction.verb", .sanction, triggers: ["sanction", "boycott", "embargo", "blacklist"],
      subject: [.agent], object: [.patient], objects: actors, precision: 0.85,
      example: "Canada sanctioned Belarus.",
      nearMisses: [
        "Canada may sanction Belarus.",
        "Canada did not sanction Belarus.",
        "Canada sanctioned a trip to Belarus.",
      ]),
    TreeRule(
      "sanction.impose", .sanction, triggers: ["impose", "slap", "place"], subject: [.agent],
      object: [.with(["on", "against"]), .ofPatient(["on", "against"])],
      objects: actors, requires: ["sanction", "embargo", "tariff", "ban"], precision: 0.85,
      example: "Canada imposed sanctions on Belarus.",
      nearMisses: [
        "Canada imposed order on a road in Belarus.",
        "Canada placed an article on sanctions in a Belarus newspaper.",
        "Canada threatened to impose sanctions on Belarus.",
      ]),
    TreeRule(
      "sanction.end", .sanction,
      triggers: [
        "suspend", "halt", "sever", "cut", "freeze", "expel", "close", "break", "shut", "terminate",
      ],
      subject: [.agent],
      object: [.with(["with", "to"]), .ofPatient(["with", "to"]), .ownerOfPatient], objects: actors,
      requires: [
        "tie", "relation", "aid", "trade", "contact", "cooperation", "diplomat", "ambassador",
        "embassy", "base", "airbase", "consulate", "agreement", "pact", "treaty",
      ],
      precision: 0.78, example: "Mali cut ties with Ukraine.",
      nearMisses: [
        "Mali did not cut ties with Ukraine.",
        "Mali cut a road to Ukraine.",
        "Mali may cut ties with Ukraine.",
      ]),
    TreeRule(
      "mobilize.deploy", .mobilize, triggers: ["deploy", "dispatch", "mass", "send", "move"],
      subject: [.agent],
      object: [.with(["to", "near", "in", "into", "along"]), .ofPatient(["to", "in"])],
      subjects: [.country, .organization], objects: grounds,
      requires: manned, precision: 0.8, example: "Poland deployed troops to Latvia.",
      nearMisses: [
        "Poland sent tanks to Latvia as a gift.",
        "Poland would deploy troops to Latvia.",
        "Poland refused to deploy troops to Latvia.",
      ]),
    TreeRule(
      "coerce.verb", .coerce,
      triggers: [
        "arrest", "detain", "jail", "imprison", "deport", "blockade", "seize", "besiege", "kidnap",
        "hack", "raid",
      ],
      subject: [.agent], object: [.patient], objects: [.person, .country, .organization],
      precision: 0.8, example: "Algeria detained Ana Roy.",
      nearMisses: [
        "Algeria did not detain Ana Roy.",
        "Algeria may arrest Ana Roy.",
        "Algeria saw Ana Roy arrested in a film.",
      ]),
    TreeRule(
      "assault.verb", .assault,
      triggers: [
        "attack", "invade", "bomb", "bombard", "shell", "assault", "strike", "kill", "ambush",
        "assassinate", "shoot", "storm", "pound",
      ],
      subject: [.agent], object: [.patient, .with(["at"])], objects: actors + grounds,
      precision: 0.8, example: "Iraq invaded Kuwait in 1990.",
      nearMisses: [
        "Iraq denied that it attacked Kuwait.",
        "Iraq struck a deal with Kuwait.",
        "Iraq might invade Kuwait.",
      ]),
    TreeRule(
      "assault.fight", .assault, triggers: ["fight", "battle", "clash"], subject: [.agent],
      object: [.patient, .with(["with", "against"])],
      objects: [.country, .organization], precision: 0.78,
      example: "Ethiopia fought Eritrea for two years.",
      nearMisses: [
        "Ethiopia fought hunger with Eritrea's help.",
        "Ethiopia did not fight Eritrea.",
        "Ethiopia would fight Eritrea.",
      ]),
    TreeRule(
      "assault.noun", .assault,
      triggers: [
        "invasion", "bombing", "bombardment", "shelling", "attack", "war", "raid", "airstrike",
        "strike", "assault", "incursion", "offensive", "ambush",
      ], parts: words, subject: [.owner, .holder],
      object: [.of, .with(["on", "against"])], objects: [.country, .organization, .place, .base],
      precision: 0.8, example: "Iraq's invasion of Kuwait began at night.",
      nearMisses: [
        "Iraq's invasion of privacy laws angered Kuwait.",
        "Iraq condemned an attack on Kuwait.",
        "Iraq planned an attack on Kuwait.",
      ]),
  ]
}

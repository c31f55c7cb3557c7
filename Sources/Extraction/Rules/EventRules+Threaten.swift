internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Warnings, ultimatums.
  static let threaten: [TreeRule] = [
    TreeRule(
      "threaten.warn", .threaten, triggers: ["warn", "threaten", "caution", "menace"],
      subject: [.agent], object: [.patient],
      objects: [.country, .organization], precision: 0.85,
      example: "Iran warned Israel against an attack.",
      nearMisses: [
        "Iran never threatened Israel.",
        "Iran was warned that Israel had drones.",
        "Iran may warn Israel.",
      ]),
    TreeRule(
      "threaten.warning", .threaten, triggers: ["warning", "threat", "ultimatum"], parts: words,
      subject: [.with(["by", "from"]), .holder, .owner], object: [.with(["to", "against"])],
      objects: [.country, .organization], precision: 0.8,
      example: "Iran issued a warning to Israel.",
      nearMisses: [
        "Iran ignored a warning to Israel.",
        "Iran gave no warning to Israel.",
        "Iran faces a threat to Israel's north.",
      ]),
    TreeRule(
      "threaten.with", .threaten,
      triggers: ["threaten", "menace", "warn"],
      subject: [.agent],
      object: [.patient],
      objects: [.person],
      context: [
        "consequence", "tariff", "war", "attack", "sanction", "force", "retaliation", "death",
        "kill",
        "destroy", "strike", "arrest", "reprisal", "punish", "prison", "jail", "expulsion",
        "deportation", "invasion", "prosecution", "extradition",
      ],
      precision: 0.78,
      example: "Iran threatened Ana Roy with arrest.",
      nearMisses: [
        "Iran never threatened Ana Roy with arrest.",
        "Iran may threaten Ana Roy with arrest.",
        "Iran warned Ana Roy of rain.",
      ]),
    TreeRule(
      "threaten.force", .threaten,
      triggers: ["threaten"],
      subject: [.agent],
      object: [.ofComplement(["against", "on"])],
      objects: [.country, .organization],
      complement: .required,
      context: ["force", "attack", "strike", "war", "retaliate", "retaliation", "missile"],
      precision: 0.82,
      example: "Iran threatened to use force against Oman.",
      nearMisses: [
        "Iran never threatened to use force against Oman.",
        "Iran threatened to vote against Oman.",
        "Iran may threaten to use force against Oman.",
      ]),
    TreeRule(
      "threaten.vow", .threaten,
      triggers: ["vow", "swear"],
      subject: [.agent],
      object: [.ofPatient(["on", "against", "for"]), .with(["on", "against"])],
      objects: [.country, .organization],
      requires: ["revenge", "retaliation", "vengeance", "war", "reprisal"],
      precision: 0.8,
      example: "Iran vowed revenge on Israel.",
      nearMisses: [
        "Iran never vowed revenge on Israel.",
        "Iran vowed to read on Israel.",
        "Iran may vow revenge on Israel.",
      ]),
    TreeRule(
      "threaten.ultimatum", .threaten,
      triggers: ["give", "issue", "send"],
      subject: [.agent],
      object: [.recipient, .with(["to", "against"]), .ofPatient(["to", "against"])],
      objects: [.country, .organization],
      requires: ["ultimatum", "threat"],
      precision: 0.8,
      example: "Iran gave Oman an ultimatum.",
      nearMisses: [
        "Iran may give Oman an ultimatum.",
        "Iran never gave Oman an ultimatum.",
        "Iran gave Oman a loan.",
      ]),
    TreeRule(
      "threaten.if", .threaten,
      triggers: ["threaten", "vow", "swear", "warn"],
      subject: [.agent],
      object: [.conditional],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      complement: .required,
      precision: 0.82,
      example: "Iran threatened to close the strait if Oman joined the embargo.",
      nearMisses: [
        "Iran never threatened to close the strait if Oman joined the embargo.",
        "Iran may threaten to close the strait if Oman joins the embargo.",
        "Iran threatened to close the strait as Oman joined the embargo.",
      ]),
    TreeRule(
      "threaten.retaliate", .threaten,
      triggers: ["vow", "swear", "promise", "pledge", "threaten"],
      subject: [.agent],
      object: [.ofComplement(["against", "on", "to"])],
      subjects: actors,
      objects: [.country, .organization],
      requires: [
        "retaliate", "attack", "avenge", "punish", "destroy", "crush", "fight", "respond",
        "eliminate", "eradicate", "defeat", "wipe", "exterminate", "hunt", "dismantle", "rout",
        "obliterate", "smash", "neutralize", "neutralise", "annihilate", "uproot", "pursue",
        "strike", "hit", "invade", "bomb", "kill", "root", "liquidate", "combat", "confront",
        "sink", "shoot", "seize", "blockade", "occupy",
      ],
      complement: .required,
      nationals: [.object],
      precision: 0.82,
      example: "Iran vowed to retaliate against Oman.",
      nearMisses: [
        "Iran never vowed to retaliate against Oman.",
        "Iran may vow to retaliate against Oman.",
        "Iran vowed to defend itself against Oman.",
      ]),
    TreeRule(
      "threaten.deadline", .threaten,
      triggers: ["give"],
      subject: [.agent],
      object: [.recipient],
      subjects: actors,
      objects: [.country, .organization],
      requires: ["week", "day", "hour", "month", "deadline"],
      complement: .required,
      precision: 0.78,
      example: "Iran gave Oman a week to withdraw its guns.",
      nearMisses: [
        "Iran may give Oman a week to withdraw its guns.",
        "Iran never gave Oman a week to withdraw its guns.",
        "Iran gave Oman a tent for a week.",
      ]),
  ]
}

internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What harm is threatened.
  static let harms: Words = [
    "action", "strike", "attack", "invasion", "intervention", "operation", "sanction", "sanctions",
    "tariff", "response", "retaliation", "embargo", "war", "lawsuit", "force", "offensive",
    "measure", "reprisal", "revenge", "countermeasure", "consequence", "blockade", "boycott",
    "assault", "bombardment", "expulsion", "duty", "levy", "incursion", "annihilation",
    "destruction", "punishment", "counterattack", "jihad", "takeover", "annexation", "airstrike",
    "bombing", "raid", "vengeance", "massacre", "retribution", "counterstrike", "holocaust",
    "apocalypse", "penalty", "fire", "destruction", "blow",
  ]

  /// Threats by the harm that they name, and what others are told will befall them.
  static let threatenDeeds: [TreeRule] = [
    TreeRule(
      "threaten.deed", .threaten,
      triggers: ["threaten", "menace", "vow", "swear", "brandish"],
      subject: [.agent],
      object: [
        .ofPatient(["against", "on", "in", "to", "for", "with"]),
        .with(["against", "on", "in", "to", "for", "with"]),
        .ownerOf(["to", "for", "after", "against", "over"], nouns: misdeeds),
      ],
      subjects: actors,
      objects: actors + [.place],
      requires: harms + ["instrument", "weapon", "bazooka", "option"],
      nationals: [.object],
      precision: 0.82,
      example: "Iran threatened military action against Oman.",
      nearMisses: [
        "Iran never threatened military action against Oman.",
        "Iran may threaten military action against Oman.",
        "Iran threatened a strike in a play for Oman.",
      ]),
    TreeRule(
      "threaten.notice", .threaten,
      triggers: ["put", "place", "serve"],
      subject: [.agent],
      object: [.patient, .with(["on"])],
      objects: actors,
      context: ["notice"],
      otherContext: ["eviction", "period", "job"],
      precision: 0.8,
      example: "Iran put Oman on notice that the strait would be closed.",
      nearMisses: [
        "Iran may put Oman on notice.",
        "Iran never put Oman on notice.",
        "Iran put up a notice in Oman.",
      ]),
    TreeRule(
      "threaten.spectre", .threaten,
      triggers: [
        "raise", "float", "dangle", "conjure", "invoke", "hold", "wave", "brandish", "renew",
      ],
      subject: [.agent],
      object: [
        .ofPatient(["against", "on", "with", "in", "over", "at"]),
        .with(["against", "on", "with", "over", "at"]),
      ],
      subjects: actors,
      objects: [.country, .organization],
      requires: ["spectre", "specter", "threat", "prospect", "possibility"],
      context: harms,
      precision: 0.8,
      example: "Iran raised the spectre of military action against Oman.",
      nearMisses: [
        "Iran may raise the spectre of military action against Oman.",
        "Iran did not raise the spectre of war with Oman.",
        "Iran raised the prospect of a pipeline with Oman.",
      ]),
    TreeRule(
      "threaten.price", .threaten,
      triggers: ["pay", "face", "regret", "suffer", "reap", "answer"],
      subject: [.teller],
      object: [.agent],
      subjects: actors,
      objects: actors,
      context: [
        "price", "dearly", "consequence", "will", "would", "retaliation", "response", "wrath",
        "punishment", "whirlwind", "destruction",
      ],
      otherContext: [
        "could", "may", "might", "election", "salary", "tax", "wage", "challenge", "crisis", "team",
        "bill", "debt", "famine", "shortage", "dollar", "million", "billion", "storm",
      ],
      precision: 0.8,
      example: "Iran said that Oman would pay a heavy price.",
      nearMisses: [
        "Iran said that Oman would pay no price.",
        "Iran said that Oman may pay a price.",
        "Iran said that Oman would pay its debt.",
      ]),
    TreeRule(
      "threaten.doom", .threaten,
      triggers: [
        "eliminate", "destroy", "crush", "punish", "annihilate", "obliterate", "hunt", "wipe",
        "kill", "assassinate", "arrest", "target", "expel", "sink", "sanction", "prosecute", "hit",
        "strike", "exterminate", "liquidate", "execute", "bomb", "attack", "raze", "flatten",
        "erase",
      ],
      subject: [.teller],
      object: [.patient],
      subjects: actors,
      objects: actors,
      transitivity: .forbidden,
      nationals: [.object],
      context: ["will", "would"],
      otherContext: ["could", "may", "might", "not", "never", "n't", "by"],
      precision: 0.78,
      example: "Iran said that Ana Roy would be eliminated.",
      nearMisses: [
        "Iran said that Ana Roy may be eliminated.",
        "Iran said that Ana Roy would not be arrested.",
        "Iran said that Ana Roy was arrested.",
      ]),
    TreeRule(
      "threaten.met", .threaten,
      triggers: ["meet", "trigger", "provoke", "draw", "bring", "invite", "treat", "regard"],
      subject: [.teller],
      object: [
        .ownerOfAgent(raids + ["intervention", "aggression", "move", "violation", "attempt"]),
        .ownerOfPatient, .ofPatient(["by", "from"]),
      ],
      subjects: actors,
      objects: [.country, .organization],
      requires: [
        "response", "force", "retaliation", "fire", "war", "consequence", "resistance", "act",
        "attempt", "attack", "incursion", "aggression",
      ],
      context: ["will", "would"],
      otherContext: ["could", "may", "might", "not"],
      precision: 0.78,
      example: "Iran said that any Omani attack would provoke a harsh response.",
      nearMisses: [
        "Iran said that any Omani attack may provoke a harsh response.",
        "Iran said that the Omani attack had provoked a harsh response.",
        "Iran said that the Omani plan would meet with praise.",
      ]),
    TreeRule(
      "threaten.right", .threaten,
      triggers: ["reserve", "claim", "assert"],
      subject: [.agent],
      object: [.ofComplement(["against", "on", "at", "in"])],
      subjects: actors,
      objects: [.country, .organization],
      requires: ["right"],
      context: [
        "strike", "attack", "retaliate", "respond", "force", "weapon", "hit", "bomb", "invade",
        "intervene", "war",
      ],
      precision: 0.8,
      example: "Iran reserved the right to use force against Oman.",
      nearMisses: [
        "Iran may reserve the right to use force against Oman.",
        "Iran did not reserve the right to use force against Oman.",
        "Iran reserved the right to sell gas to Oman.",
      ]),
    TreeRule(
      "threaten.receive", .threaten,
      triggers: ["receive", "face", "get"],
      subject: [.ofPatient(["from", "by"]), .with(["from"])],
      object: [.agent],
      subjects: actors,
      objects: actors,
      requires: ["threat", "warning", "ultimatum"],
      otherContext: ["storm", "weather", "flood", "yellow", "card"],
      precision: 0.8,
      example: "Oman received an ultimatum from Iran.",
      nearMisses: [
        "Oman may receive an ultimatum from Iran.",
        "Oman never received an ultimatum from Iran.",
        "Oman received a gift from Iran.",
      ]),
    TreeRule(
      "threaten.threats", .threaten,
      triggers: ["threat", "ultimatum"], parts: words,
      subject: [.with(["by", "from"]), .holder, .owner],
      object: [.with(["to", "against", "toward", "towards"])],
      objects: [.person],
      otherContext: ["reelection", "election", "race", "lead", "title", "rival"],
      precision: 0.8,
      example: "Iran issued threats against Ana Roy.",
      nearMisses: [
        "Iran ignored threats against Ana Roy.",
        "Iran made no threats against Ana Roy.",
        "Iran saw threats against a friend of Ana Roy.",
      ]),
    TreeRule(
      "threaten.person", .threaten,
      triggers: ["threaten", "menace"],
      subject: [.agent],
      object: [.patient],
      objects: [.person],
      otherContext: games.union(["lead", "election", "reelection", "re-election", "rain"]),
      precision: 0.78,
      example: "Iran has repeatedly threatened Ana Roy.",
      nearMisses: [
        "Iran never threatened Ana Roy.",
        "Iran may threaten Ana Roy.",
        "Iran threatened a strike, Ana Roy said.",
      ]),
    TreeRule(
      "threaten.that", .threaten,
      triggers: ["warning", "threat"],
      parts: words,
      subject: [.owner, .holder],
      object: [.complementAgent],
      objects: [.country, .organization],
      context: [
        "consequence", "price", "fire", "war", "retaliation", "attack", "destroy", "crush",
        "annihilate", "punish", "face", "strike", "target", "wipe",
      ],
      otherContext: ["drop", "withdraw", "retract", "deny"],
      precision: 0.78,
      example: "Iran repeated its warning that Oman was playing with fire.",
      nearMisses: [
        "Iran dropped its threat that Oman would be destroyed.",
        "Iran's warning that a storm may strike reached Oman.",
        "Iran gave no warning that Oman would face an attack.",
      ]),
    TreeRule(
      "threaten.leave", .threaten,
      triggers: ["threaten", "vow"],
      subject: [.agent],
      object: [
        .ofComplement(["from", "of", "with", "to", "off", "on"])
      ],
      subjects: actors,
      objects: [.country, .organization],
      requires: [
        "withdraw", "leave", "quit", "pull", "exit", "abandon", "scrap", "cancel", "tear", "shut",
        "stop", "revoke", "recall", "downgrade", "slap", "raise", "double", "turn", "deny", "sue",
        "take", "drag", "haul", "veto", "walk", "end", "retaliate", "target", "restrict",
      ],
      complement: .required,
      nationals: [.object],
      otherContext: ["hospital", "home", "job", "club", "party"],
      precision: 0.8,
      example: "Iran threatened to withdraw from the Arab League.",
      nearMisses: [
        "Iran never threatened to withdraw from the Arab League.",
        "Iran may threaten to withdraw from the Arab League.",
        "Iran threatened to sing to the Arab League.",
      ]),
  ]
}

internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Attacks, invasions, killings, war.
  static let assault: [TreeRule] = [
    TreeRule(
      "assault.verb", .assault,
      triggers: [
        "attack", "invade", "bomb", "bombard", "shell", "assault", "strike", "kill", "ambush",
        "assassinate", "shoot", "storm", "pound", "raid", "murder", "massacre", "slaughter",
        "behead",
        "execute", "stab", "wound", "injure", "torture", "lynch", "torpedo", "strafe", "blast",
        "hit",
        "destroy", "kidnap", "abduct", "slay", "overrun", "target", "rape", "gun", "hijack",
      ],
      subject: [.agent], object: [.patient, .with(["at"])], objects: actors + grounds,
      nationals: [.object], otherContext: games,
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
        "strike", "assault", "incursion", "offensive", "ambush", "airstrikes", "massacre",
        "aggression",
        "killing", "murder", "assassination", "kidnapping", "abduction", "crusade",
      ], parts: words, subject: [.owner, .holder],
      object: [.of, .with(["on", "against", "with"])],
      objects: [.country, .organization, .place, .base, .person],
      precision: 0.8, example: "Iraq's invasion of Kuwait began at night.",
      nearMisses: [
        "Iraq's invasion of privacy laws angered Kuwait.",
        "Iraq condemned an attack on Kuwait.",
        "Iraq planned an attack on Kuwait.",
      ]),
    TreeRule(
      "assault.fire", .assault,
      triggers: [
        "fire", "launch", "lob", "hurl", "open", "shoot", "rain", "unleash", "drop", "throw",
      ],
      subject: [.agent],
      object: [
        .with(["at", "on", "into", "against", "toward", "towards", "upon"]),
        .ofPatient(["at", "on", "into", "against", "toward", "towards"]),
      ],
      objects: actors.union(grounds),
      requires: missiles,
      nationals: [.object],
      precision: 0.8,
      example: "Iraq fired rockets at Kuwait.",
      nearMisses: [
        "Iraq may fire rockets at Kuwait.",
        "Iraq fired a minister at odds with Kuwait.",
        "Iraq never fired rockets at Kuwait.",
      ]),
    TreeRule(
      "assault.killed-in", .assault,
      triggers: ["kill", "wound", "injure", "hurt", "die", "maim"],
      subject: [.ownerOf(["in", "by", "during", "from"], nouns: raids)],
      object: [.patient, .agent],
      subjects: [.country, .organization],
      objects: actors,
      requires: raids,
      nationals: [.object],
      precision: 0.78,
      example: "Three Lebanese soldiers were killed in an Israeli air strike.",
      nearMisses: [
        "Three Lebanese soldiers may be killed in an Israeli air strike.",
        "Lebanese soldiers died in a flood after an Israeli strike.",
        "No Lebanese soldiers were killed in the Israeli strike.",
      ]),
    TreeRule(
      "assault.between", .assault,
      triggers: [
        "war", "fighting", "fight", "clash", "battle", "conflict", "firefight", "skirmish",
        "hostility",
        "hostilities", "gunbattle", "gunfight",
      ],
      parts: [.noun, .verb],
      subject: [.with(["between"])],
      object: [.with(["between"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      otherContext: ["view", "gift", "greeting", "prisoner", "letter", "trade", "student", "word"],
      isMutual: true,
      precision: 0.75,
      example: "Fighting between Ethiopia and Eritrea began at dawn.",
      nearMisses: [
        "There was no fighting between Ethiopia and Eritrea.",
        "A war between Ethiopia and Eritrea may begin.",
        "The road between Ethiopia and Eritrea saw fighting.",
      ]),
    TreeRule(
      "assault.together", .assault,
      triggers: ["clash", "fight", "battle", "skirmish"],
      subject: [.agent],
      object: [.with(["with", "against"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      transitivity: .forbidden,
      otherContext: ["together", "alongside"],
      isMutual: true,
      precision: 0.75,
      example: "Ethiopian and Eritrean troops clashed at the border.",
      nearMisses: [
        "Ethiopian and Eritrean troops may clash at the border.",
        "Ethiopian and Eritrean troops never clashed.",
        "Ethiopian and Eritrean troops fought together.",
      ]),
    TreeRule(
      "assault.engage", .assault,
      triggers: ["engage"],
      subject: [.agent],
      object: [.patient, .with(["with"])],
      subjects: [.country, .organization],
      objects: actors,
      context: ["firefight", "gunfight", "gunbattle", "battle", "combat", "fire", "fighting"],
      precision: 0.8,
      example: "Hezbollah engaged Israel in a firefight.",
      nearMisses: [
        "Hezbollah engaged Israel in a debate.",
        "Hezbollah may engage Israel in a firefight.",
        "Hezbollah never engaged Israel in a battle.",
      ]),
    TreeRule(
      "assault.in", .assault,
      triggers: [
        "airstrike", "strike", "raid", "shelling", "bombing", "bombardment", "incursion",
        "massacre",
      ],
      parts: words,
      subject: [.owner],
      object: [.with(["in", "into", "inside"])],
      subjects: [.country, .organization],
      objects: grounds,
      otherContext: ["hunger", "labor", "labour", "worker", "union", "general"],
      precision: 0.75,
      example: "Israeli air strikes in Lebanon hit two roads.",
      nearMisses: [
        "Israel condemned air strikes in Lebanon.",
        "Israeli air strikes may resume in Lebanon.",
        "There were no Israeli air strikes in Lebanon.",
      ]),
  ]
}

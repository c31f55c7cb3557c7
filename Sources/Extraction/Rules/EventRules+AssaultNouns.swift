internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Attacks, invasions, wars by their nouns.
  static let assaultNouns: [TreeRule] = [
    TreeRule(
      "assault.noun", .assault,
      triggers: [
        "invasion", "bombing", "bombardment", "shelling", "attack", "war", "raid", "airstrike",
        "strike", "assault", "incursion", "offensive", "ambush", "airstrikes", "massacre",
        "aggression", "killing", "murder", "assassination", "kidnapping", "abduction", "crusade",
        "onslaught", "barrage", "shooting", "beheading", "slaying", "counteroffensive",
        "counterattack", "blitz", "torture", "execution", "atrocity", "genocide", "slaughter",
        "hijacking", "destruction", "annihilation", "obliteration", "stabbing", "lynching",
        "decapitation", "extermination", "poisoning", "dismemberment", "pogrom",
      ], parts: words, subject: [.with(["by"]), .owner, .holder],
      object: [.of, .with(["on", "against"])],
      objects: [.country, .organization, .place, .base, .person],
      excludes: ["first", "worst", "deadliest", "bloodiest", "bad", "civil", "general"],
      nationals: [.object],
      otherContext: games.union(["hunger", "labor", "labour", "nationwide", "walkout"]),
      precision: 0.8, example: "Iraq's invasion of Kuwait began at night.",
      nearMisses: [
        "Iraq's invasion of privacy laws angered Kuwait.",
        "Iraq condemned an attack on Kuwait.",
        "Iraq planned an attack on Kuwait.",
      ]),
    TreeRule(
      "assault.between", .assault,
      triggers: [
        "war", "fighting", "fight", "clash", "battle", "conflict", "firefight", "skirmish",
        "hostility",
        "hostilities", "gunbattle", "gunfight", "shootout", "confrontation", "combat",
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
      "assault.in", .assault,
      triggers: [
        "airstrike", "strike", "raid", "shelling", "bombing", "bombardment", "incursion",
        "massacre", "attack", "offensive", "war", "killing", "ambush", "atrocity", "assault",
      ],
      parts: words,
      subject: [.with(["by"]), .owner, .holder],
      object: [.with(["in", "into", "inside", "across"])],
      subjects: [.country, .organization],
      objects: grounds,
      excludes: ["first", "worst", "deadliest", "bloodiest", "bad", "civil"],
      otherContext: [
        "hunger", "labor", "labour", "worker", "union", "general", "crime", "veteran",
      ],
      precision: 0.75,
      example: "Israeli air strikes in Lebanon hit two roads.",
      nearMisses: [
        "Israel condemned air strikes in Lebanon.",
        "Israeli air strikes may resume in Lebanon.",
        "There were no Israeli air strikes in Lebanon.",
      ]),
    TreeRule(
      "assault.campaign", .assault,
      triggers: ["campaign", "operation", "sortie"],
      parts: words,
      subject: [.with(["by"]), .owner, .holder],
      object: [.with(["against", "on"])],
      subjects: actors,
      objects: [.country, .organization],
      context: [
        "bombing", "air", "military", "ground", "army", "aerial", "troop", "troops", "airstrike",
        "strike", "drone", "naval", "bombardment",
      ],
      otherContext: [
        "election", "electoral", "vote", "sanction", "media", "publicity", "information",
        "diplomatic", "letter", "propaganda", "pressure", "recruitment", "advertising", "joint",
      ],
      precision: 0.75,
      example: "Iraq's bombing campaign against Kuwait began at night.",
      nearMisses: [
        "Iraq's publicity campaign against Kuwait began at night.",
        "Iraq may launch a military campaign against Kuwait.",
        "Iraq's military fears a campaign against Kuwait.",
      ]),
    TreeRule(
      "assault.claim", .assault,
      triggers: [
        "attack", "bombing", "raid", "ambush", "assault", "killing", "kidnapping", "shooting",
        "blast", "explosion", "assassination", "murder", "strike",
      ],
      parts: words,
      subject: [.claimant],
      object: [.of, .with(["on", "against", "in", "at", "near", "outside"])],
      subjects: [.country, .organization],
      objects: actors + grounds,
      nationals: [.object],
      precision: 0.8,
      example: "Hezbollah claimed responsibility for a bombing in Haifa.",
      nearMisses: [
        "Hezbollah denied responsibility for a bombing in Haifa.",
        "Hezbollah condemned a bombing in Haifa.",
        "Hezbollah claimed credit for calm after a bombing in Haifa.",
      ]),
    TreeRule(
      "assault.bands", .assault,
      triggers: [
        "attack", "raid", "ambush", "assault", "killing", "kidnapping", "abduction", "shooting",
        "bombing",
      ],
      parts: words,
      subject: [.with(["by"]), .holder],
      object: [.of, .with(["on", "against"])],
      subjects: [.country],
      objects: [.country, .organization, .base, .person],
      subjectVia: bands,
      nationals: [.subject, .object],
      precision: 0.75,
      example: "An attack by Somali pirates on a Danish ship failed.",
      nearMisses: [
        "An attack by Somali pirates on a Danish ship is possible.",
        "An attack on a Danish ship angered Somali gunmen.",
        "Somali gunmen condemned an attack on a Danish ship.",
      ]),
  ]
}

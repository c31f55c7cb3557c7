internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What is fired, and those who come under fire.
  static let assaultFire: [TreeRule] = [
    TreeRule(
      "assault.fire", .assault,
      triggers: [
        "fire", "launch", "lob", "hurl", "open", "shoot", "rain", "unleash", "drop", "throw",
        "detonate", "plant", "use", "direct",
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
      "assault.respond", .assault,
      triggers: ["respond", "retaliate", "answer", "reply"],
      subject: [.agent],
      object: [.with(["at", "on", "against", "in", "into"])],
      objects: actors.union(grounds),
      nationals: [.object],
      context: [
        "missile", "rocket", "shell", "mortar", "artillery", "airstrike", "strike", "raid",
        "shelling", "bombardment", "bombing", "barrage", "drone", "gunfire", "salvo",
      ],
      otherContext: games.union(["hunger", "statement", "sanction", "talk"]),
      precision: 0.78,
      example: "Iraq responded with rockets at Kuwait.",
      nearMisses: [
        "Iraq may respond with rockets on Kuwait.",
        "Iraq did not respond with rockets on Kuwait.",
        "Iraq responded with a speech on Kuwait.",
      ]),
    TreeRule(
      "assault.exchange", .assault,
      triggers: ["exchange", "trade"],
      subject: [.agent],
      object: [.with(["with"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: ["fire", "gunfire", "shot", "rocket", "shell", "artillery", "missile", "blow"],
      nationals: [.subject, .object],
      isMutual: true,
      precision: 0.8,
      example: "Ethiopian troops exchanged fire with Eritrean soldiers.",
      nearMisses: [
        "Ethiopian troops exchanged gifts with Eritrean soldiers.",
        "Ethiopian troops may exchange fire with Eritrean soldiers.",
        "Ethiopian troops did not exchange fire with Eritrean soldiers.",
      ]),
    TreeRule(
      "assault.fire-at", .assault,
      triggers: ["fire", "shoot", "shell"],
      subject: [.agent],
      object: [
        .with(["at", "on", "upon"]),
        .ownerOf(["in"], nouns: ["territory", "soil", "airspace", "land"]),
      ],
      objects: actors.union(grounds),
      transitivity: .forbidden,
      nationals: [.object],
      precision: 0.78,
      example: "Kuwaiti troops fired at Iraqi fishermen.",
      nearMisses: [
        "Kuwaiti troops may fire at Iraqi fishermen.",
        "Kuwaiti troops did not fire at Iraqi fishermen.",
        "Kuwait fired a minister at the wish of Iraq.",
      ]),
    TreeRule(
      "assault.people-fire", .assault,
      triggers: ["fire", "launch", "lob", "shoot", "rain"],
      subject: [.agent],
      object: [
        .with(["at", "on", "into", "toward", "towards"]),
        .ofPatient(["at", "on", "into", "toward", "towards"]),
      ],
      subjects: [.country],
      objects: actors + grounds,
      requires: missiles,
      subjectVia: bands.union(["citizen"]),
      nationals: [.subject, .object],
      precision: 0.78,
      example: "Palestinians fired rockets into Israel.",
      nearMisses: [
        "Palestinians may fire rockets into Israel.",
        "Palestinians never fired rockets into Israel.",
        "Palestinians launched a film on Israel.",
      ]),
    TreeRule(
      "assault.under", .assault,
      triggers: ["attack", "fire", "bombardment", "assault", "shelling"],
      parts: words,
      subject: [.with(["from", "by"])],
      object: [.beset],
      subjects: [.country, .organization],
      objects: actors + grounds,
      nationals: [.object],
      otherContext: games + rebuked.subtracting(["for", "over", "investigation", "delay"]),
      precision: 0.82,
      example: "Kuwait came under attack from Iraq.",
      nearMisses: [
        "Kuwait may come under attack from Iraq.",
        "Kuwait never came under attack from Iraq.",
        "Kuwait came to the attack from Iraq.",
      ]),
    TreeRule(
      "assault.down", .assault,
      triggers: [
        "down", "sink", "level", "flatten", "raze", "demolish", "gas", "damage", "loot", "plunder",
        "pillage", "burn",
      ],
      subject: [.agent],
      object: [.patient],
      objects: [.country, .organization, .base],
      requires: [
        "jet", "plane", "aircraft", "drone", "helicopter", "airliner", "ship", "boat", "vessel",
        "warship", "tanker", "submarine", "house", "home", "building", "village", "warplane",
        "bomber", "tank", "bridge", "refinery", "depot", "embassy", "base", "frigate", "destroyer",
        "freighter", "trawler", "headquarters", "office", "school", "hospital",
        "warehouse", "convoy", "clinic", "truck", "vehicle", "farm", "church", "mosque", "camp",
      ],
      nationals: [.object],
      precision: 0.8,
      example: "Kuwaiti gunners downed an Iraqi drone.",
      nearMisses: [
        "Kuwaiti gunners may down an Iraqi drone.",
        "Kuwaiti gunners did not down the Iraqi drone.",
        "Kuwait sank to its knees before an Iraqi team.",
      ]),
  ]
}

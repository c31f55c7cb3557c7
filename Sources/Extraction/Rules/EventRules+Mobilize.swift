internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Deployments, alerts, exercises.
  static let mobilize: [TreeRule] = [
    TreeRule(
      "mobilize.deploy", .mobilize,
      triggers: [
        "deploy", "dispatch", "redeploy", "send", "move", "rush", "pour", "return", "rotate",
        "sail", "fly",
      ],
      subject: [.agent],
      object: [
        .with([
          "to", "near", "in", "into", "along", "off", "at", "through", "across", "over", "around",
        ]),
        .ofPatient(["to", "in", "off", "near", "at"]), .ofComplement(["against"]),
        .ownerOf(["at"], nouns: ["request", "invitation", "behest", "urging"]),
      ],
      subjects: actors, objects: grounds,
      requires: manned, otherContext: relief, precision: 0.8,
      example: "Poland deployed troops to Latvia.",
      nearMisses: [
        "Poland sent tanks to Latvia as a gift.",
        "Poland would deploy troops to Latvia.",
        "Poland refused to deploy troops to Latvia.",
      ]),
    TreeRule(
      "mobilize.border", .mobilize,
      triggers: [
        "deploy", "mass", "amass", "concentrate", "station", "position", "move", "send", "gather",
        "build", "mobilize", "mobilise", "muster", "order",
      ],
      subject: [.agent],
      object: [
        .with(["on", "along", "near", "at", "to", "toward", "towards", "around", "off"]),
        .ofPatient(["on", "along", "near", "at", "around", "off"]),
      ],
      subjects: actors,
      objects: grounds,
      requires: manned,
      otherContext: relief,
      precision: 0.8,
      example: "Poland massed troops on the Latvian border.",
      nearMisses: [
        "Poland may mass troops on its border with Latvia.",
        "Poland massed goods on its border with Latvia.",
        "Poland did not mass troops on its border with Latvia.",
      ]),
    TreeRule(
      "mobilize.exercise", .mobilize,
      triggers: ["exercise", "drill", "maneuver", "manoeuvre", "wargame"],
      parts: words,
      subject: [.holder, .owner, .of],
      object: [.with(["near", "off", "in", "along", "around"])],
      subjects: [.country, .organization],
      objects: grounds,
      otherContext: ["joint", "with", "alongside", "together"],
      precision: 0.75,
      example: "Poland held military exercises near Latvia.",
      nearMisses: [
        "Poland held exercises with Malta near Latvia.",
        "Poland may hold exercises near Latvia.",
        "Poland watched exercises near Latvia.",
      ]),
    TreeRule(
      "mobilize.intervene", .mobilize,
      triggers: ["intervene"], subject: [.agent], object: [.with(["in"]), .with(["against"])],
      subjects: [.country, .organization], objects: [.country], precision: 0.78,
      example: "France intervened in Mali in 2013.",
      nearMisses: [
        "France may intervene in Mali.",
        "France never intervened in Mali.",
        "France spoke before a crowd intervened in Mali.",
      ]),
    TreeRule(
      "mobilize.deployment", .mobilize,
      triggers: ["deployment", "dispatch", "buildup", "build-up", "intervention"],
      parts: words,
      subject: [.with(["by"]), .owner, .of, .holder],
      object: [.with(["to", "in", "near", "into", "at", "along"])],
      subjects: [.country, .organization],
      objects: grounds,
      otherContext: relief,
      precision: 0.75,
      example: "The Polish deployment to Latvia began in May.",
      nearMisses: [
        "The Polish deployment pleased Latvia.",
        "Poland called for a deployment to Latvia.",
        "There was no Polish deployment to Latvia.",
      ]),
    TreeRule(
      "mobilize.boost", .mobilize,
      triggers: [
        "increase", "boost", "reinforce", "strengthen", "expand", "double", "raise", "bolster",
        "triple", "contribute",
      ],
      subject: [.agent],
      object: [
        .ofPatient(["in", "on", "along", "near", "at", "off", "to"]),
        .with(["in", "on", "along", "near", "at", "off", "to"]),
      ],
      subjects: actors,
      objects: grounds,
      requires: manned.union(["presence", "reinforcement", "contingent", "patrol"]),
      context: [
        "military", "troop", "troops", "force", "forces", "naval", "soldier", "army", "navy",
        "peacekeeper", "armed", "patrol", "garrison",
      ],
      otherContext: relief,
      precision: 0.75,
      example: "Poland increased its military presence in Latvia.",
      nearMisses: [
        "Poland may increase its military presence in Latvia.",
        "Poland increased its sales in Latvia.",
        "Poland did not increase its presence in Latvia.",
      ]),
    TreeRule(
      "mobilize.guard-border", .mobilize,
      triggers: ["reinforce", "fortify", "militarize", "militarise", "bolster", "strengthen"],
      subject: [.agent],
      object: [.ofPatient(["with"]), .with(["with"])],
      subjects: [.country],
      objects: [.country, .place],
      requires: ["border", "frontier", "boundary"],
      precision: 0.78,
      example: "Poland has reinforced its border with Latvia.",
      nearMisses: [
        "Poland may reinforce its border with Latvia.",
        "Poland has not reinforced its border with Latvia.",
        "Poland reinforced a dam near its border with Latvia.",
      ]),
    TreeRule(
      "mobilize.order", .mobilize,
      triggers: ["approve", "authorize", "authorise", "order", "announce", "begin", "start"],
      subject: [.agent],
      object: [.ofPatient(["to", "in", "near", "along"]), .with(["to", "in", "near", "along"])],
      subjects: actors,
      objects: grounds,
      requires: ["deployment", "dispatch", "buildup", "build-up"],
      otherContext: relief,
      precision: 0.75,
      example: "Poland announced the deployment of two battalions to Latvia.",
      nearMisses: [
        "Poland may announce a deployment to Latvia.",
        "Poland began talks on the deployment of troops to Latvia.",
        "Poland announced talks in Latvia.",
      ]),
    TreeRule(
      "mobilize.mass-arms", .mobilize,
      triggers: [
        "mass", "amass", "concentrate", "deploy", "position", "move", "station", "send", "install",
      ],
      subject: [.agent],
      object: [
        .with(["on", "along", "near", "at", "toward", "towards", "to", "around", "off"]),
        .ofPatient(["on", "along", "near", "at", "around", "off", "toward", "towards"]),
      ],
      subjects: actors,
      objects: grounds,
      requires: [
        "tank", "vehicle", "artillery", "missile", "armor", "armour", "battery", "weaponry",
        "gunboat",
      ],
      context: [
        "border", "frontier", "coast", "line", "front", "toward", "towards", "near", "along",
      ],
      otherContext: relief,
      precision: 0.78,
      example: "Estonia massed tanks along its border with Latvia.",
      nearMisses: [
        "Estonia may mass tanks along its border with Latvia.",
        "Estonia did not mass tanks along its border with Latvia.",
        "Estonia moved an office to its border with Latvia.",
      ]),
    TreeRule(
      "mobilize.police", .mobilize,
      triggers: ["deploy", "send", "dispatch", "rush", "fly", "move", "redeploy", "order"],
      subject: [.agent],
      object: [.with(["to", "in", "into", "along", "near"]), .ofPatient(["to", "in", "near"])],
      subjects: actors,
      objects: grounds,
      requires: [
        "hms", "uss", "officer", "policeman", "police", "gendarme", "reinforcement",
        "reinforcements", "adviser",
        "advisor", "instructor", "mercenary", "commando", "patrol", "carrier", "cruiser",
        "corvette", "flotilla", "warplane", "armor", "armour",
      ],
      otherContext: relief,
      precision: 0.8,
      example: "Poland sent 200 police officers to Latvia.",
      nearMisses: [
        "Poland may send police officers to Latvia.",
        "Poland did not send police officers to Latvia.",
        "Poland sent its thanks to officers in Latvia.",
      ]),
    TreeRule(
      "mobilize.scramble", .mobilize,
      triggers: ["scramble"],
      subject: [.agent],
      object: [.ofComplement(["near", "over"]), .provoker],
      subjects: actors,
      objects: [.country],
      requires: ["jet", "fighter", "aircraft", "plane", "warplane", "f", "helicopter", "16s"],
      nationals: [.object],
      precision: 0.8,
      example: "Poland scrambled two jets to intercept a Latvian plane.",
      nearMisses: [
        "Poland may scramble jets to intercept two Latvian bombers.",
        "Poland did not scramble jets to intercept two Latvian bombers.",
        "Poland scrambled to greet two Latvian envoys.",
      ]),
    TreeRule(
      "mobilize.weapons", .mobilize,
      triggers: ["deploy", "station", "install", "place", "move", "redeploy", "position"],
      subject: [.agent],
      object: [
        .with(["to", "in", "near", "on", "along"]),
        .ofPatient(["to", "in", "near", "on", "along"]),
      ],
      subjects: actors,
      objects: grounds,
      requires: [
        "weapon", "weapons", "missile", "system", "launcher", "battery", "warhead", "drone",
        "interceptor", "radar", "bomb",
      ],
      context: [
        "missile", "nuclear", "rocket", "defense", "defence", "drone", "battery", "military",
        "weapon", "weapons", "radar",
      ],
      precision: 0.8,
      example: "Poland deployed missiles in Latvia.",
      nearMisses: [
        "Poland may deploy missiles in Latvia.",
        "Poland did not deploy missiles in Latvia.",
        "Poland moved a drone fair to an arena in Latvia's missile museum.",
      ]),
  ]
}

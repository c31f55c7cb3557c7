internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What armies do for practice.
  static let drills: Words = [
    "exercise", "drill", "maneuver", "manoeuvre", "wargame", "game", "patrol",
  ]

  /// Lines that two states have in common.
  static let borders: Words = ["border", "frontier", "line", "boundary", "edge", "flank", "coast"]

  /// Ships in others' waters, armies on alert at a border, columns poured over it.
  static let mobilizeIdioms: [TreeRule] = [
    TreeRule(
      "mobilize.waters", .mobilize,
      triggers: [
        "send", "dispatch", "sail", "steam", "move", "deploy", "order", "divert", "steer",
      ],
      subject: [.agent],
      object: [
        .ownerOf(["to", "into", "in", "off", "through", "for"], nouns: ["water", "coast", "sea"])
      ],
      subjects: [.country, .organization],
      objects: [.country],
      context: columns.union(["destroyer", "frigate", "submarine", "navy", "fleet", "ship", "buoy"]
      ),
      otherContext: relief.union(["trawler", "cruise"]),
      precision: 0.8,
      example: "Poland sent a frigate to waters off Latvia.",
      nearMisses: [
        "Poland may send a frigate to waters off Latvia.",
        "Poland did not send a frigate to waters off Latvia.",
        "Poland sent a poet to the waters of Latvia.",
      ]),
    TreeRule(
      "mobilize.pour", .mobilize,
      triggers: [
        "pour", "ship", "airlift", "ferry", "funnel", "wheel", "truck", "sneak", "slip", "throw",
        "hurl", "thrust", "inch", "edge", "haul", "roll", "push", "drive",
      ],
      subject: [.agent],
      object: [
        .with(["into", "to", "across", "toward", "towards", "opposite"]),
        .ofPatient(["into", "to", "toward", "towards", "opposite"]),
        .ownerOf(["into", "to", "up", "on", "along", "toward", "towards"], nouns: borders),
      ],
      subjects: [.country, .organization],
      objects: grounds,
      requires: manned + [
        "tank", "reinforcement", "reinforcements", "column", "armor", "armour", "artillery",
        "division", "brigade", "battalion", "howitzer",
      ],
      otherContext: relief.union([
        "donate", "donation", "gift", "aid", "sell", "sale", "order", "help", "fight", "home",
        "out",
      ]),
      precision: 0.78,
      example: "Poland poured tanks into northern Latvia.",
      nearMisses: [
        "Poland may pour tanks into northern Latvia.",
        "Poland never poured tanks into Latvia.",
        "Poland poured water into tanks in Latvia.",
      ]),
    TreeRule(
      "mobilize.up-to-line", .mobilize,
      triggers: ["move", "bring", "send", "shift", "push", "draw", "put", "mass", "pull", "rush"],
      subject: [.agent],
      object: [
        .ownerOf(
          ["to", "on", "along", "near", "up", "at", "toward", "towards", "close"], nouns: borders)
      ],
      subjects: [.country, .organization],
      objects: [.country],
      requires: columns,
      otherContext: ["away", "back", "withdraw", "from", "home", "down"],
      precision: 0.78,
      example: "Poland moved armored vehicles up to the line with Latvia.",
      nearMisses: [
        "Poland may move armored vehicles up to the line with Latvia.",
        "Poland did not move armored vehicles to the line with Latvia.",
        "Poland moved a tent to the line with Latvia.",
      ]),
    TreeRule(
      "mobilize.placed-on-alert", .mobilize,
      triggers: ["put", "place", "keep", "bring"],
      subject: [.patient],
      object: [
        .ownerOf(["near", "along", "on", "at"], nouns: borders), .with(["near", "along", "over"]),
      ],
      subjects: [.country, .organization],
      objects: [.country],
      transitivity: .forbidden,
      context: ["alert", "readiness", "standby", "footing"],
      precision: 0.78,
      example: "The Polish army was placed on high alert along the border with Latvia.",
      nearMisses: [
        "The Polish army may be placed on high alert along the border with Latvia.",
        "The Polish army was not placed on alert along the border with Latvia.",
        "The Polish choir was placed on a stage along the border with Latvia.",
      ]),
    TreeRule(
      "mobilize.drill-at-border", .mobilize,
      triggers: ["exercise", "drill", "maneuver", "manoeuvre", "wargame"],
      parts: words,
      subject: [.holder],
      object: [.ownerOf(["near", "along", "on", "at", "close", "by", "to"], nouns: borders)],
      subjects: [.country, .organization],
      objects: [.country],
      otherContext: ["joint", "alongside", "together", "jointly"],
      precision: 0.78,
      example: "Poland held a military exercise along its border with Latvia.",
      nearMisses: [
        "Poland may hold an exercise along its border with Latvia.",
        "Poland held a joint exercise on its border with Latvia.",
        "Poland watched an exercise along its border with Latvia.",
      ]),
    TreeRule(
      "mobilize.shadowing", .mobilize,
      triggers: ["scramble", "launch", "send", "dispatch"],
      subject: [.agent],
      object: [.ofComplement(["near"])],
      subjects: [.country, .organization],
      objects: [.country],
      requires: [
        "jet", "fighter", "aircraft", "plane", "warplane", "helicopter", "frigate", "ship",
      ],
      nationals: [.object],
      context: ["shadow", "intercept", "escort", "track", "monitor", "tail", "identify", "trail"],
      otherContext: ["rescue", "search", "aid", "help"],
      precision: 0.78,
      example: "Poland sent two jets to shadow a Latvian drone.",
      nearMisses: [
        "Poland may send two jets to shadow a Latvian drone.",
        "Poland did not send jets to shadow the Latvian drone.",
        "Poland sent two jets to greet a Latvian crew.",
      ]),
  ]

  /// What foreigners have in a country that its crowds are against.
  static let holdings: Words = [
    "factory", "company", "firm", "business", "shop", "warship", "troop", "troops", "ship", "camp",
    "airport", "port", "goods", "investor", "soldier", "flight", "museum", "pipeline", "jail",
    "prison", "consulate", "airbase", "barracks", "raid",
  ]

  /// Crowds by where they stand, roads that they block, flags that they trample.
  static let protestIdioms: [TreeRule] = [
    TreeRule(
      "protest.block-road", .protest,
      triggers: ["block", "barricade", "occupy", "paralyze", "paralyse", "seal", "camp", "close"],
      subject: [.agent],
      object: [
        .ownerOfPatient, .demanded, .with(["against"]),
        .ofPatient(["with", "to", "into"]),
        .ownerOf(["over", "against", "outside"], nouns: grievances + holdings),
      ],
      subjects: [.country],
      objects: actors,
      requires: [
        "road", "street", "highway", "crossing", "crossings", "bridge", "border", "square", "port",
        "embassy", "consulate", "gate", "entrance", "track", "motorway", "airport",
      ],
      subjectVia: crowds,
      nationals: [.subject],
      precision: 0.76,
      example: "Iraqi farmers blocked border crossings with Turkey.",
      nearMisses: [
        "Iraqi farmers may block border crossings with Turkey.",
        "Iraqi farmers never blocked border crossings with Turkey.",
        "Iraqi soldiers blocked border crossings with Turkey.",
      ]),
    TreeRule(
      "protest.against-holdings", .protest,
      triggers: [
        "protest", "demonstrate", "rally", "riot", "march", "picket", "gather", "stage", "hold",
        "mass", "assemble", "go", "call", "strike",
      ],
      subject: [.agent],
      object: [
        .ownerOf(["against", "over", "outside", "at", "before"], nouns: holdings),
        .ofPatient(["against"]),
      ],
      subjects: [.country],
      objects: actors,
      subjectVia: crowds + ["union", "catholic", "buddhist", "sunni", "shiite"],
      nationals: [.subject],
      context: [
        "protest", "demonstrate", "rally", "riot", "march", "picket", "sit-in", "vigil", "outside",
        "demonstration", "strike",
      ],
      otherContext: games,
      precision: 0.76,
      example: "Iraqi workers rioted against Turkish factories.",
      nearMisses: [
        "Iraqi workers may riot against Turkish factories.",
        "Iraqi workers never rioted against Turkish factories.",
        "Iraqi soldiers rioted against Turkish factories.",
      ]),
    TreeRule(
      "protest.chant", .protest,
      triggers: ["chant", "shout", "yell", "scream", "brandish", "wave", "carry"],
      subject: [.agent],
      object: [.with(["against"]), .ofPatient(["against"])],
      subjects: [.country],
      objects: actors,
      requires: ["slogan", "slogans", "abuse", "banner", "placard", "insult"],
      subjectVia: crowds,
      nationals: [.subject],
      precision: 0.78,
      example: "Iraqi students chanted slogans against Turkey.",
      nearMisses: [
        "Iraqi students may chant slogans against Turkey.",
        "Iraqi students never chanted slogans against Turkey.",
        "Iraqi students chanted a prayer at Turkey's shrine.",
      ]),
    TreeRule(
      "protest.in-their-country", .protest,
      triggers: [
        "protest", "demonstrate", "rally", "riot", "march", "picket", "gather", "block", "burn",
        "trample", "denounce", "storm", "pelt", "torch", "chant", "stage", "hold", "boo", "jeer",
        "go",
      ],
      subject: [.placeOfAgent(marchers + crowds.subtracting(["police", "journalist", "public"]))],
      object: [
        .with(["against"]), .ownerOfPatient, .demanded, .ofPatient(["against", "with"]),
        .ownerOf(["against", "over", "outside", "at"], nouns: grievances + holdings),
      ],
      subjects: [.country],
      objects: actors,
      context: [
        "against", "flag", "effigy", "embassy", "consulate", "crossing", "road", "outside",
        "street",
        "sit-in", "vigil", "strike",
      ],
      otherContext: games,
      precision: 0.74,
      example: "Students in Iraq rallied against Turkey.",
      nearMisses: [
        "Students in Iraq may rally against Turkey.",
        "Soldiers in Iraq rallied against Turkey.",
        "Students in Iraq never rallied against Turkey.",
      ]),
  ]
}

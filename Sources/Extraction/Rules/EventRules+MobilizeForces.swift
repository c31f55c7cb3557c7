internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What else is moved to a border than ``manned``.
  static let columns =
    manned + [
      "tank", "column", "reinforcement", "reinforcements", "militia", "militiaman", "mercenary",
      "armor",
      "armour", "carrier", "artillery", "vehicle", "missile", "launcher", "police", "gendarme",
      "reservist", "recruit", "warplane", "drone", "gunboat", "cutter", "cruiser", "warship",
      "flotilla", "armada",
    ]

  /// Borders held in force, alerts near them, war games, ships that follow others.
  static let mobilizeForces: [TreeRule] = [
    TreeRule(
      "mobilize.columns", .mobilize,
      triggers: [
        "deploy", "move", "send", "rush", "shift", "mass", "amass", "concentrate", "dispatch",
        "pour", "surge", "order", "push", "transfer", "bring", "position", "station", "post",
        "draw",
        "relocate", "gather", "assemble",
      ],
      subject: [.agent],
      object: [
        .with([
          "to", "near", "into", "along", "off", "on", "onto", "toward", "towards", "around",
          "opposite", "across",
        ]),
        .ofPatient(["to", "near", "along", "on", "onto", "toward", "towards", "opposite"]),
        .ownerOf(["into", "to", "near", "through", "over", "on"], nouns: Lexicon.grounds),
      ],
      subjects: actors, objects: grounds,
      requires: columns,
      context: [
        "border", "frontier", "zone", "street", "coast", "front", "airspace", "edge", "outskirts",
        "armored", "armoured", "boundary", "line", "doorstep", "reinforcement", "reinforcements",
        "column", "militia", "mercenary", "state", "province", "waters", "island",
      ],
      otherContext: relief.union(["aid", "gift", "donate", "humanitarian", "exercise", "joint"]),
      precision: 0.8,
      example: "Poland moved three armored columns to the Latvian border.",
      nearMisses: [
        "Poland may move armored columns to the Latvian border.",
        "Poland did not move its columns to the Latvian border.",
        "Poland moved a statue to the Latvian border.",
      ]),
    TreeRule(
      "mobilize.build-up", .mobilize,
      triggers: ["build", "beef", "bulk", "ramp", "step", "shore", "upgrade", "augment", "expand"],
      subject: [.agent],
      object: [
        .ofPatient(["in", "on", "along", "near", "at", "off", "around", "across", "over"]),
        .with(["in", "on", "along", "near", "at", "off", "around", "across", "over"]),
        .ownerOf(["on", "along", "near", "off"], nouns: Lexicon.grounds),
      ],
      subjects: actors,
      objects: grounds,
      requires: columns.union(["presence", "contingent", "patrol", "defense", "defence"]),
      context: ["up", "augment", "upgrade", "expand"],
      otherContext: relief.union(["economic", "civilian", "rescue"]),
      precision: 0.78,
      example: "Poland is building up its forces in Latvia.",
      nearMisses: [
        "Poland may build up its forces in Latvia.",
        "Poland is not building up its forces in Latvia.",
        "Poland is building up its trade in Latvia.",
      ]),
    TreeRule(
      "mobilize.alert-near", .mobilize,
      triggers: ["put", "place", "keep"],
      subject: [.agent],
      object: [
        .with(["near", "along", "on", "at", "against", "over"]),
        .ownerOf(["near", "along", "on", "at"], nouns: Lexicon.grounds),
      ],
      subjects: actors,
      objects: grounds,
      requires: columns.union(["military", "battery", "weapon", "defense", "defence"]),
      context: ["alert", "readiness", "standby", "footing"],
      precision: 0.8,
      example: "Poland put its army on high alert along the border with Latvia.",
      nearMisses: [
        "Poland may put its army on high alert along the border with Latvia.",
        "Poland did not put its army on alert along the border with Latvia.",
        "Poland put its army in white at a feast near Latvia.",
      ]),
    TreeRule(
      "mobilize.war-games", .mobilize,
      triggers: ["game", "exercise", "drill", "maneuver", "manoeuvre", "patrol", "test"],
      parts: words,
      subject: [.holder, .owner],
      object: [
        .with(["near", "off", "in", "along", "around", "at", "on"]),
        .ownerOf(["near", "off", "in", "along", "around", "on"], nouns: Lexicon.grounds),
      ],
      subjects: [.country, .organization],
      objects: grounds,
      context: ["war", "military", "naval", "live-fire", "live", "combat", "armored", "missile"],
      otherContext: [
        "joint", "with", "alongside", "together", "video", "season", "championship",
      ],
      precision: 0.78,
      example: "Poland began war games near the Latvian border.",
      nearMisses: [
        "Poland may begin war games near the Latvian border.",
        "Poland began war games with Malta near the Latvian border.",
        "Poland began games of chess near the Latvian border.",
      ]),
    TreeRule(
      "mobilize.amassing", .mobilize,
      triggers: [
        "mass", "gather", "assemble", "concentrate", "loiter", "stream", "fan", "encamp", "muster",
        "line", "roll", "rumble", "surge", "deploy",
      ],
      subject: [.agent],
      object: [
        .with([
          "on", "along", "near", "at", "around", "into", "to", "toward", "towards", "opposite",
        ]),
        .ownerOf(["on", "along", "near", "at", "to", "into"], nouns: Lexicon.grounds),
      ],
      subjects: [.country, .organization],
      objects: grounds,
      subjectVia: columns.subtracting(["plane", "people", "man", "asset"]),
      transitivity: .forbidden,
      otherContext: relief.union(["exercise", "drill", "home", "parade"]),
      precision: 0.78,
      example: "Estonian tanks massed on the outskirts of Riga.",
      nearMisses: [
        "Estonian tanks may mass on the outskirts of Riga.",
        "Estonian tourists massed on the outskirts of Riga.",
        "Estonian tanks did not mass on the outskirts of Riga.",
      ]),
    TreeRule(
      "mobilize.shadow", .mobilize,
      triggers: ["shadow", "tail", "trail", "intercept", "buzz", "escort", "harry", "confront"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.country],
      requires: [
        "submarine", "warship", "ship", "vessel", "frigate", "destroyer", "cruiser", "corvette",
        "bomber", "jet", "plane", "aircraft", "drone", "fighter", "fleet", "carrier", "helicopter",
        "boat", "flotilla",
      ],
      nationals: [.object],
      otherContext: ["aid", "food", "convoy", "smuggle", "drug", "fish", "fishing"],
      precision: 0.78,
      example: "A Polish frigate shadowed a Latvian submarine.",
      nearMisses: [
        "A Polish frigate may shadow a Latvian submarine.",
        "A Polish frigate did not shadow the Latvian submarine.",
        "A Polish detective shadowed a Latvian singer.",
      ]),
    TreeRule(
      "mobilize.police-arrive", .mobilize,
      triggers: ["arrive", "land", "deploy", "disembark"],
      subject: [.agent],
      object: [.with(["in", "to", "into"])],
      subjects: [.country, .organization],
      objects: [.country],
      subjectVia: ["police", "policeman", "policewoman", "gendarme"],
      transitivity: .forbidden,
      otherContext: relief.union([
        "investigate", "investigation", "inquiry", "probe", "question", "interview", "extradite",
        "extradition", "arrest", "training", "exercise", "collect", "escort", "game", "airport",
      ]),
      precision: 0.75,
      example: "Jordanian police have arrived in Sudan.",
      nearMisses: [
        "Jordanian police may arrive in Sudan.",
        "Jordanian police arrived in Sudan to question Ana Roy.",
        "Jordanian police have not arrived in Sudan.",
      ]),
  ]
}

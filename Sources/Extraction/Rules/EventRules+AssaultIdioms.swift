internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Who comes with arms, over land.
  static let attackers: Words =
    Lexicon.armed.subtracting(["man", "people", "presence", "adviser", "advisor", "trainer"]) + [
      "gunner", "gunman", "rebel", "militant", "insurgent", "fighter", "militiaman", "guerrilla",
      "column", "raider", "artilleryman",
    ]

  /// Attacks by idioms and particles.
  static let assaultIdioms: [TreeRule] = [
    TreeRule(
      "assault.take-up-arms", .assault,
      triggers: ["take"],
      subject: [.agent],
      object: [.with(["against"]), .ofPatient(["against"])],
      subjects: [.country, .organization, .person],
      objects: actors,
      requires: ["arm", "arms"],
      nationals: [.object],
      precision: 0.8,
      example: "Hezbollah took up arms against Israel.",
      nearMisses: [
        "Hezbollah may take up arms against Israel.",
        "Hezbollah never took up arms against Israel.",
        "Hezbollah took up arms from a depot near Israel.",
      ]),
    TreeRule(
      "assault.open-up", .assault,
      triggers: ["open", "let"],
      subject: [.agent],
      object: [.with(["on", "at"])],
      objects: actors + grounds,
      requires: ["up", "loose", "rip"],
      subjectVia: attackers,
      transitivity: .forbidden,
      nationals: [.object],
      otherContext: ["talk", "interview", "trade", "market", "about"],
      precision: 0.8,
      example: "Kuwaiti gunners opened up on an Iraqi patrol.",
      nearMisses: [
        "Kuwaiti gunners may open up on an Iraqi patrol.",
        "Kuwaiti gunners never opened up on the Iraqi patrol.",
        "Kuwait opened up on Monday to Iraqi traders.",
      ]),
    TreeRule(
      "assault.burst-in", .assault,
      triggers: [
        "sweep", "storm", "burst", "smash", "thrust", "punch", "plunge", "barrel", "thunder",
        "charge", "swarm", "slice", "blast", "crash",
      ],
      subject: [.agent],
      object: [.with(["into", "through"])],
      subjects: [.country, .organization],
      objects: grounds + [.organization],
      subjectVia: attackers,
      transitivity: .forbidden,
      otherContext: games.union(["exercise", "drill", "parade", "relief", "flood"]),
      precision: 0.8,
      example: "Iraqi tanks swept into Kuwait.",
      nearMisses: [
        "Iraqi tanks may sweep into Kuwait.",
        "Iraqi tanks did not sweep into Kuwait.",
        "Iraqi singers swept into Kuwait.",
      ]),
    TreeRule(
      "assault.siege", .assault,
      triggers: ["lay", "put", "place", "subject"],
      subject: [.agent],
      object: [.with(["to"]), .patient],
      subjects: [.country, .organization],
      objects: actors + grounds,
      subjectVia: [],
      nationals: [.object],
      context: ["siege", "bombardment", "shelling", "fire", "attack", "waste"],
      otherContext: games.union([
        "cease", "ceasefire", "protester", "control", "rest", "restriction", "blame", "lift",
        "arms", "claim", "responsibility", "end", "part", "hostage", "office", "hearing",
      ]),
      precision: 0.72,
      example: "Iraq laid siege to Basra.",
      nearMisses: [
        "Iraq may lay siege to Basra.",
        "Iraq did not lay siege to Basra.",
        "Iraq laid a road to Basra.",
      ]),
    TreeRule(
      "assault.stamp-out", .assault,
      triggers: [
        "wipe", "stamp", "snuff", "mop", "finish", "cut", "mow", "pick", "bring", "gun", "take",
        "knock", "burn", "blow", "shoot",
      ],
      subject: [.agent],
      object: [.patient, .ownerOfPatient],
      subjects: [.country, .organization],
      objects: [.organization, .country],
      requires: ["out", "down", "off", "up"],
      nationals: [.object],
      context: [
        "camp", "base", "headquarters", "depot", "hideout", "bunker", "stronghold", "cell",
        "fighter", "soldier", "militant",
        "rebel", "commander", "gunman", "patrol", "column", "convoy", "helicopter", "drone", "jet",
        "plane", "aircraft", "warplane", "position", "post", "village", "tank", "unit", "launcher",
      ],
      otherContext: games.union([
        "debt", "deal", "order", "contract", "bill", "disease", "call", "from", "aid", "supply",
        "prisoner", "home", "loan",
      ]),
      precision: 0.78,
      example: "Iraqi troops wiped out a Hezbollah camp.",
      nearMisses: [
        "Iraqi troops may wipe out a Hezbollah camp.",
        "Iraqi troops did not wipe out the Hezbollah camp.",
        "Iraq wiped out the debt of a Hezbollah village.",
      ]),
    TreeRule(
      "assault.put-down", .assault,
      triggers: [
        "put", "crush", "quell", "suppress", "smash", "stamp", "quash", "crack", "stifle",
      ],
      subject: [.agent],
      object: [.ofPatient(["by", "of"]), .ownerOfPatient],
      subjects: [.country, .organization],
      objects: [.organization, .country],
      requires: [
        "revolt", "rebellion", "uprising", "insurgency", "mutiny", "insurrection", "rising",
      ],
      otherContext: games.union(["party", "vote", "tax", "backbench", "within", "lawmaker"]),
      precision: 0.8,
      example: "Iraq put down a revolt of Hezbollah.",
      nearMisses: [
        "Iraq may put down a revolt of Hezbollah.",
        "Iraq never put down the revolt of Hezbollah.",
        "Iraq put down a book on the revolt of Hezbollah.",
      ]),
    TreeRule(
      "assault.tear-through", .assault,
      triggers: ["tear", "rip", "blast", "shred", "punch", "streak", "hit", "strike", "kill"],
      subject: [
        .ownerOfAgent([
          "bomb", "blast", "missile", "rocket", "shell", "drone", "mine", "explosion", "device",
          "bombing", "barrage", "grenade", "attack", "raid", "shooting", "ambush",
        ])
      ],
      object: [.with(["through", "into", "across"]), .patient],
      subjects: [.country, .organization],
      objects: actors + grounds,
      nationals: [.object],
      otherContext: ["test", "exercise", "drill"],
      precision: 0.78,
      example: "A bomb planted by Hezbollah tore through an Iraqi checkpoint.",
      nearMisses: [
        "A bomb planted by Hezbollah may tear through an Iraqi checkpoint.",
        "A film made by Hezbollah tore through Iraqi cinemas.",
        "No bomb planted by Hezbollah tore through the Iraqi checkpoint.",
      ]),
    TreeRule(
      "assault.turn-guns", .assault,
      triggers: ["turn", "train", "empty", "loose", "let", "pour", "spray", "rake", "send"],
      subject: [.agent],
      object: [.with(["on", "at", "into", "against", "upon"]), .ofPatient(["on", "into"])],
      objects: actors + grounds,
      requires: [
        "gun", "fire", "rifle", "weapon", "machinegun", "missile", "rocket", "volley", "bullet",
        "round", "salvo", "shell", "drone", "artillery",
        "cannon", "howitzer",
      ],
      subjectVia: attackers,
      nationals: [.object],
      otherContext: ["camera", "exercise", "drill", "aid", "test"],
      precision: 0.78,
      example: "Kuwaiti troops turned their guns on Iraqi fishermen.",
      nearMisses: [
        "Kuwaiti troops may turn their guns on Iraqi fishermen.",
        "Kuwaiti troops never turned their guns on Iraqi fishermen.",
        "Kuwaiti painters turned their eyes on Iraqi fishermen.",
      ]),
    TreeRule(
      "assault.join-battle", .assault,
      triggers: [
        "do", "join", "give", "go", "come", "lock", "take", "trade", "swap", "slug", "face",
      ],
      subject: [.agent],
      object: [.with(["with", "to", "against"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: ["battle", "war", "combat", "blow", "arms", "gunfire", "salvo"],
      otherContext: games.union([
        "together", "alongside", "court", "legal", "words", "word", "trade", "side", "ally", "part",
        "end", "tariff", "price", "cancer", "disease", "virus", "pandemic", "corruption",
      ]),
      precision: 0.75,
      example: "Iraq went to war with Kuwait.",
      nearMisses: [
        "Iraq may go to war with Kuwait.",
        "Iraq never went to war with Kuwait.",
        "Iraq went to a war museum with Kuwait's minister.",
      ]),
    TreeRule(
      "assault.visit-harm", .assault,
      triggers: ["inflict", "wreak", "deal", "visit", "exact", "rain", "deliver", "administer"],
      subject: [.agent],
      object: [.with(["on", "upon", "against", "to"]), .ofPatient(["on", "upon", "to"])],
      subjects: [.country, .organization],
      objects: actors + grounds,
      requires: [
        "casualty", "loss", "havoc", "destruction", "blow", "damage", "death", "toll", "wound",
        "beating", "revenge", "defeat", "carnage", "mayhem",
      ],
      nationals: [.object],
      otherContext: games.union([
        "economic", "diplomatic", "political", "sanction", "tariff", "election", "vote", "economy",
        "hope", "financial", "trade", "storm", "hurricane", "flood", "cyclone", "party", "court",
      ]),
      precision: 0.75,
      example: "Hezbollah inflicted heavy losses on Iraqi troops.",
      nearMisses: [
        "Hezbollah may inflict heavy losses on Iraqi troops.",
        "Hezbollah did not inflict losses on Iraqi troops.",
        "A storm inflicted heavy losses on Iraqi farms, Hezbollah said.",
      ]),
    TreeRule(
      "assault.raid", .assault, triggers: ["raid", "storm"], subject: [.agent],
      object: [.patient], objects: actors + grounds,
      // What police raid is searched.
      excludes: ["police", "policeman", "investigator", "prosecutor", "detective", "inspector"],
      nationals: [.object], otherContext: games,
      precision: 0.8, example: "Iraqi troops raided a town in Kuwait.",
      nearMisses: [
        "Iraqi police raided the offices of Greenpeace.",
        "Iraqi troops may raid a town in Kuwait.",
        "Iraqi troops did not raid a town in Kuwait.",
      ]),
    TreeRule(
      "assault.fight-beside", .assault,
      triggers: ["fight", "battle"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      context: ["alongside", "beside", "together"],
      otherContext: games,
      precision: 0.8,
      example: "Ethiopia fought Eritrea alongside Sudan.",
      nearMisses: [
        "Ethiopia may fight Eritrea alongside Sudan.",
        "Ethiopia never fought Eritrea alongside Sudan.",
        "Ethiopia fought hunger in Eritrea alongside Sudan.",
      ]),
  ]
}

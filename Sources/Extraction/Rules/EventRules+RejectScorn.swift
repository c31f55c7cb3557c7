internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Refusals by idioms of scorn, silence and absence.
  static let rejectScorn: [TreeRule] = [
    TreeRule(
      "reject.refusal-angers", .reject,
      triggers: [
        "anger", "irk", "infuriate", "enrage", "frustrate", "upset", "dismay", "disappoint",
        "incense", "exasperate", "annoy", "irritate", "offend", "displease",
      ],
      subject: [.ownerOfAgent(["refusal", "unwillingness", "reluctance"])],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      precision: 0.8,
      example: "Eritrea's refusal to hand over two men angered Ethiopia.",
      nearMisses: [
        "Eritrea's refusal to hand over two men may anger Ethiopia.",
        "Eritrea's refusal to hand over two men did not anger Ethiopia.",
        "Eritrea's wish to hand over two men angered Ethiopia.",
      ]),
    TreeRule(
      "reject.say-no", .reject,
      triggers: ["say"],
      subject: [.agent],
      object: [.ownerOf(["to"], nouns: asks), .with(["to"]), .ofPatient(["to", "from", "by"])],
      objects: actors,
      requires: ["no"],
      precision: 0.78,
      example: "Eritrea said no to an Ethiopian request.",
      nearMisses: [
        "Eritrea may say no to an Ethiopian request.",
        "Eritrea did not say no to the Ethiopian request.",
        "Eritrea said no envoys went to Ethiopia.",
      ]),
    TreeRule(
      "reject.scorn", .reject,
      triggers: ["pour", "heap", "thumb", "cock", "turn", "blow", "stick", "show", "give"],
      subject: [.agent],
      object: [
        .ownerOf(["on", "upon", "at", "up", "to"], nouns: asks), .ofPatient(["on", "upon", "at"]),
        .with(["on", "upon", "at"]),
      ],
      objects: actors,
      requires: [
        "scorn", "nose", "ridicule", "derision", "snook", "raspberry", "disdain", "shrift",
        "contempt",
      ],
      precision: 0.8,
      example: "Eritrea poured scorn on Ethiopia's plan.",
      nearMisses: [
        "Eritrea may pour scorn on Ethiopia's plan.",
        "Eritrea did not pour scorn on Ethiopia's plan.",
        "Eritrea poured tea at Ethiopia's feast.",
      ]),
    TreeRule(
      "reject.stonewall", .reject,
      triggers: [
        "stonewall", "parry", "deflect", "sidestep", "duck", "dodge", "evade",
        "torpedo", "scupper", "scuttle", "sink", "kill", "derail", "quash", "nix", "spike",
        "shelve",
        "pan", "ridicule", "mock", "deride", "belittle", "downplay", "decry", "reverse", "overrule",
        "resist", "frustrate", "foil", "obstruct", "bin", "shred", "blackball", "disclaim",
      ],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["by", "from", "of"]), .with(["by", "from"])],
      objects: actors,
      requires: asks.subtracting([
        "peace", "order", "right", "help", "aid", "term", "sanction", "campaign", "report",
      ]),
      precision: 0.76,
      example: "Eritrea stonewalled a request by Ethiopia.",
      nearMisses: [
        "Eritrea may stonewall a request by Ethiopia.",
        "Eritrea did not stonewall the request by Ethiopia.",
        "Eritrea sank a ship after a request by Ethiopia.",
      ]),
    TreeRule(
      "reject.dismiss-out", .reject,
      triggers: [
        "dismiss", "reject", "refuse", "rule", "condemn", "turn", "throw", "push", "strike",
      ],
      subject: [.agent],
      object: [.ownerOfPatient, .patient, .ofPatient(["by", "from", "of"])],
      objects: actors,
      requires: proposals + bargains,
      context: ["hand", "outright", "flatly", "flat", "categorically", "roundly"],
      otherContext: ["over", "aid", "help"],
      precision: 0.78,
      example: "Eritrea dismissed out of hand an Ethiopian claim.",
      nearMisses: [
        "Eritrea may dismiss out of hand an Ethiopian claim.",
        "Eritrea did not dismiss out of hand the Ethiopian claim.",
        "Eritrea dismissed a cook out of hand in Ethiopia.",
      ]),
    TreeRule(
      "reject.call-off", .reject,
      triggers: ["call", "cry"],
      subject: [.agent],
      object: [.with(["with", "to"]), .ofPatient(["with", "to"]), .ownerOfPatient],
      objects: actors,
      requires: ["off"],
      context: talkNouns + ["visit", "trip", "tour", "forum"],
      otherContext: games.union(["search", "strike", "attack", "deal", "agreement", "accord"]),
      precision: 0.78,
      example: "Eritrea called off a trip to Ethiopia.",
      nearMisses: [
        "Eritrea may call off a trip to Ethiopia.",
        "Eritrea did not call off a trip to Ethiopia.",
        "Eritrea called a trip to Ethiopia a success.",
      ]),
    TreeRule(
      "reject.absent", .reject,
      triggers: ["stay", "keep", "boycott", "skip", "shun", "snub", "miss"],
      subject: [.agent],
      object: [
        .ownerOf(
          ["from"], nouns: talkNouns + ["forum", "ceremony", "inauguration", "parade", "games"]),
        .ofPatient(["by"]), .ownerOfPatient,
      ],
      objects: actors,
      context: talkNouns + ["forum", "ceremony", "inauguration", "parade", "event", "gathering"],
      otherContext: games.union(["school", "class", "deal", "agreement", "accord", "deadline"]),
      precision: 0.76,
      example: "Eritrea stayed away from a forum hosted by Ethiopia.",
      nearMisses: [
        "Eritrea may stay away from a forum hosted by Ethiopia.",
        "Eritrea did not stay away from the forum hosted by Ethiopia.",
        "Eritrea stayed in a hotel owned by Ethiopia.",
      ]),
    TreeRule(
      "reject.in-way", .reject,
      triggers: ["way", "path"],
      parts: words,
      subject: [.clauseSubject],
      object: [.ownerOf(["of", "to"], nouns: asks)],
      objects: actors,
      requires: ["in"],
      excludes: ["a", "this", "that", "same", "such", "every"],
      precision: 0.74,
      example: "Eritrea stood in the way of Ethiopia's membership.",
      nearMisses: [
        "Eritrea may stand in the way of Ethiopia's membership.",
        "Eritrea will not stand in the way of Ethiopia's membership.",
        "Eritrea stood by the way to Ethiopia.",
      ]),
    TreeRule(
      "reject.unmoved", .reject,
      triggers: [
        "unmoved", "unmove", "unimpress", "unimpressed", "deaf", "impervious", "opposed", "cool",
        "averse", "unfazed",
      ],
      parts: [.adjective, .verb],
      subject: [.predicated, .agent, .patient],
      object: [.ownerOf(["by", "with", "to"], nouns: asks)],
      objects: actors,
      precision: 0.76,
      example: "Eritrea was unmoved by Ethiopia's demand.",
      nearMisses: [
        "Eritrea was not unmoved by Ethiopia's demand.",
        "Eritrea may be unmoved by Ethiopia's demand.",
        "Eritrea was unmoved by a film on Ethiopia.",
      ]),
    TreeRule(
      "reject.fell-on-deaf", .reject,
      triggers: ["fall", "meet", "run", "go"],
      subject: [.with(["in", "from", "with", "by"])],
      object: [.ownerOfAgent(asks)],
      objects: actors,
      context: ["deaf", "refusal", "rebuff", "rejection", "unheeded", "unanswered", "silence"],
      otherContext: ["between"],
      precision: 0.75,
      example: "Ethiopia's appeal fell on deaf ears in Eritrea.",
      nearMisses: [
        "Ethiopia's appeal may fall on deaf ears in Eritrea.",
        "Ethiopia's appeal did not fall on deaf ears in Eritrea.",
        "Ethiopia's appeal fell on a feast day in Eritrea.",
      ]),
    TreeRule(
      "reject.bargain-with", .reject,
      triggers: [
        "reject", "oppose", "spurn", "rebuff", "dismiss", "resist", "decline", "renounce",
      ],
      subject: [.agent],
      object: [.ofPatient(["with"])],
      objects: actors,
      requires: bargains.union(["alliance", "partnership"]),
      precision: 0.78,
      example: "Eritrea rejected a treaty with Ethiopia.",
      nearMisses: [
        "Eritrea may reject a treaty with Ethiopia.",
        "Eritrea did not reject a treaty with Ethiopia.",
        "Eritrea rejected a team with players of Ethiopia.",
      ]),
    TreeRule(
      "reject.bargain-down", .reject,
      triggers: ["turn", "vote", "strike"],
      subject: [.agent],
      object: [.ofPatient(["with", "by", "from"]), .ownerOfPatient],
      objects: actors,
      requires: ["down"],
      context: bargains.union(["motion", "resolution", "amendment", "alliance", "proposal"]),
      precision: 0.78,
      example: "Eritrea voted down a treaty with Ethiopia.",
      nearMisses: [
        "Eritrea may vote down a treaty with Ethiopia.",
        "Eritrea did not vote down a treaty with Ethiopia.",
        "Eritrea turned down a treaty after a call with Ethiopia.",
      ]),
  ]
}

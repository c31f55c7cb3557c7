internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What others ask or say that may be waved away.
  static let asks =
    proposals + bargains + [
      "overture", "peace", "mediation", "pressure", "advice", "insistence", "order", "plea",
      "ruling", "compromise", "concern", "objection", "assurance", "suggestion", "olive", "branch",
      "insinuation", "assessment", "finding", "explanation", "apology", "denunciation", "entreaty",
      "recommendation", "finding", "speculation", "talk", "talks", "roadmap", "condemnation",
      "accession", "sovereignty", "authority", "jurisdiction", "legitimacy", "right", "annexation",
      "independence", "hope", "aspiration", "account", "narrative", "blueprint", "formula", "term",
      "help", "aid", "assistance", "extradition",
    ]

  /// Refusals by idioms and particles, denials of what others say.
  static let rejectIdioms: [TreeRule] = [
    TreeRule(
      "reject.asks", .reject,
      triggers: [
        "reject", "refuse", "decline", "dismiss", "rebuff", "spurn", "snub", "scorn", "repudiate",
        "rubbish", "disavow", "resist", "ignore", "flout", "defy", "oppose", "disregard", "contest",
        "nix", "counter", "discount", "eschew", "shun", "rebut", "refute", "deny", "dispute",
        "contradict", "reprove", "trash",
      ],
      subject: [.agent],
      object: [
        .ownerOfPatient, .ofPatient(["by", "from"]), .with(["by", "from"]),
      ],
      objects: actors,
      requires: asks,
      precision: 0.8,
      example: "Eritrea spurned an Ethiopian compromise.",
      nearMisses: [
        "Eritrea did not spurn the Ethiopian compromise.",
        "Eritrea may resist Ethiopia's pressure.",
        "Eritrea denied that pressure by Ethiopia had grown.",
      ]),
    TreeRule(
      "reject.asks-of", .reject,
      triggers: [
        "reject", "refuse", "decline", "dismiss", "rebuff", "spurn", "snub", "scorn", "ignore",
        "defy", "resist", "oppose", "veto", "deny",
      ],
      subject: [.agent],
      object: [.ofPatient(["of"])],
      objects: actors,
      requires: [
        "invitation", "overture", "suggestion", "appeal", "call", "advice", "order", "plea",
        "initiative", "demand", "request", "proposal", "offer", "entreaty", "allegation",
        "accusation", "assertion", "criticism",
      ],
      precision: 0.8,
      example: "Eritrea snubbed the invitation of Ethiopia.",
      nearMisses: [
        "Eritrea did not snub the invitation of Ethiopia.",
        "Eritrea may ignore the appeal of Ethiopia.",
        "Eritrea resisted the charm of Ethiopia.",
      ]),
    TreeRule(
      "reject.wave-off", .reject,
      triggers: [
        "brush", "wave", "shrug", "fend", "bat", "laugh", "swat", "sweep", "fob", "shoot", "vote",
        "slap", "strike", "turn", "throw", "push", "knock", "hit", "stave", "play",
      ],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["by", "from", "of"]), .with(["by", "from"])],
      objects: actors,
      requires: ["off", "aside", "away", "down", "out", "back"],
      context: asks.subtracting(["peace", "talk", "talks", "order", "right", "help", "aid", "term"]
      ),
      otherContext: games.union(["fire", "drone", "jet", "plane", "helicopter"]),
      precision: 0.8,
      example: "Eritrea shrugged off Ethiopia's complaints.",
      nearMisses: [
        "Eritrea did not shrug off Ethiopia's complaints.",
        "Eritrea may shoot down Ethiopia's proposal.",
        "Eritrea turned away a man from Ethiopia with a book.",
      ]),
    TreeRule(
      "reject.balk", .reject,
      triggers: ["balk", "baulk", "scoff", "bristle", "sneer", "chafe", "demur", "bridle", "jib"],
      subject: [.agent],
      object: [
        .ownerOf(["at", "under"], nouns: asks), .with(["at"]),
      ],
      objects: actors,
      precision: 0.78,
      example: "Eritrea balked at Ethiopia's plan.",
      nearMisses: [
        "Eritrea did not balk at Ethiopia's plan.",
        "Eritrea may scoff at Ethiopia's plan.",
        "Eritrea scoffed at a film on Ethiopia.",
      ]),
    TreeRule(
      "reject.cold-water", .reject,
      triggers: ["pour", "throw", "turn", "close", "shut", "slam"],
      subject: [.agent],
      object: [
        .ownerOf(["on", "to"], nouns: asks), .ofPatient(["on", "to"]), .with(["on", "to"]),
      ],
      objects: actors,
      requires: ["water", "door", "back", "ear"],
      context: ["cold", "door", "back", "deaf"],
      otherContext: ["border", "car", "house", "bus", "office", "refugee", "migrant"],
      precision: 0.78,
      example: "Eritrea poured cold water on Ethiopia's plan.",
      nearMisses: [
        "Eritrea may pour cold water on Ethiopia's plan.",
        "Eritrea did not pour cold water on Ethiopia's plan.",
        "Eritrea poured cold water on a fire near Ethiopia.",
      ]),
    TreeRule(
      "reject.turned-away", .reject,
      triggers: [
        "bar", "ban", "block", "prevent", "turn", "stop", "exclude", "prohibit", "forbid",
      ],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.organization, .person, .country],
      nationals: [.object],
      context: [
        "monitor", "observe", "attend", "participate", "join", "return", "access", "cross", "dock",
        "land", "overfly", "cover", "border", "airport", "monitoring", "accreditation",
        "inspection",
      ],
      otherContext: games.union(["import", "export", "sale", "merger"]),
      precision: 0.78,
      example: "Eritrea barred observers of the African Union from monitoring the vote.",
      nearMisses: [
        "Eritrea may bar observers of the African Union from monitoring the vote.",
        "Eritrea did not bar observers of the African Union from monitoring the vote.",
        "Eritrea barred a singer from joining a choir of the African Union.",
      ]),
    TreeRule(
      "reject.rule-out", .reject,
      triggers: ["rule"],
      subject: [.agent],
      object: [
        .ofPatient(["with", "by", "from"]), .with(["with", "by", "from"]), .ownerOfPatient,
      ],
      objects: actors,
      requires: [
        "negotiation", "talk", "talks", "dialogue", "meeting", "compromise", "deal", "ceasefire",
        "concession", "cooperation", "mediation", "reconciliation", "truce", "involvement", "role",
        "membership", "return", "presence", "demand", "proposal", "plan", "summit",
      ],
      context: ["out"],
      precision: 0.8,
      example: "Eritrea ruled out a compromise with Ethiopia.",
      nearMisses: [
        "Eritrea did not rule out a compromise with Ethiopia.",
        "Eritrea may rule out talks with Ethiopia.",
        "Eritrea ruled out rain at talks with Ethiopia.",
      ]),
    TreeRule(
      "reject.passive-noun", .reject,
      triggers: ["rejection", "refusal", "dismissal", "denial", "defiance", "repudiation", "snub"],
      parts: words,
      subject: [.with(["by", "from"]), .owner, .holder],
      object: [.ownerOf(["of", "to"], nouns: asks + bargains)],
      objects: actors,
      precision: 0.78,
      example: "Eritrea's rejection of Ethiopia's plan surprised nobody.",
      nearMisses: [
        "Eritrea feared the rejection of Ethiopia's plan.",
        "Eritrea's refusal of Ethiopia's offer may come.",
        "Eritrea's denial pleased Ethiopia.",
      ]),
    TreeRule(
      "reject.walk-away", .reject,
      triggers: ["walk", "storm", "pull", "withdraw", "back", "drop"],
      subject: [.agent],
      object: [.ownerOf(["from", "of", "out"], nouns: talkNouns)],
      objects: actors,
      precision: 0.8,
      example: "Eritrea walked out of talks with Ethiopia.",
      nearMisses: [
        "Eritrea may walk out of talks with Ethiopia.",
        "Eritrea did not walk out of talks with Ethiopia.",
        "Eritrea walked to talks with Ethiopia.",
      ]),
  ]

  /// What somebody leaves who is in talks.
  static let talkNouns: Words = [
    "talk", "talks", "negotiation", "dialogue", "meeting", "summit", "conference", "deal",
    "agreement", "accord", "process", "consultation",
  ]
}

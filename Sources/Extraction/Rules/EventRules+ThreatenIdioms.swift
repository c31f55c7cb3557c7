internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Words of great harm, as they are used to frighten.
  static let doom: Words =
    harms + [
      "ash", "ashes", "rubble", "dust", "hell", "graveyard", "bloodshed", "blood", "bloodbath",
      "ruin", "inferno", "flame", "flames", "cemetery", "wasteland", "parking", "defeat", "carnage",
      "bloody", "death", "storm", "catastrophe", "bombs", "violence", "pain", "fury",
    ]

  /// Threats by idioms: sabres that rattle, patience that runs out, notice that is served.
  static let threatenIdioms: [TreeRule] = [
    TreeRule(
      "threaten.sabre", .threaten,
      triggers: [
        "rattle", "shake", "flex", "bare", "beat", "wave", "brandish", "cock", "show", "flash",
        "sharpen", "gnash", "unsheathe", "wield",
      ],
      subject: [.agent],
      object: [
        .with(["at", "against", "toward", "towards", "over", "for"]),
        .ofPatient(["at", "against", "toward", "towards", "over"]),
      ],
      objects: [.country, .organization, .person],
      requires: [
        "sabre", "saber", "sabres", "fist", "muscle", "tooth", "drum", "stick", "sword", "fang",
        "knife", "cage", "threat", "claw", "bludgeon", "hammer",
      ],
      otherContext: games,
      precision: 0.8,
      example: "Iran rattled its sabre at Oman.",
      nearMisses: [
        "Iran may rattle its sabre at Oman.",
        "Iran never rattled its sabre at Oman.",
        "Iran showed a sword at Oman's museum.",
      ]),
    TreeRule(
      "threaten.sounded", .threaten,
      triggers: ["sound", "deliver", "fire", "shoot", "direct", "aim", "utter", "hurl", "make"],
      subject: [.agent],
      object: [
        .with(["to", "at", "against", "over"]), .ofPatient(["to", "at", "against", "over"]),
      ],
      objects: [.country, .organization, .person],
      requires: ["warning", "threat", "ultimatum", "warnings", "shot"],
      context: ["warning", "threat", "ultimatum", "warnings", "bow", "bows"],
      otherContext: ["storm", "weather", "flood", "travel", "tourist", "retract", "citizen"],
      precision: 0.78,
      example: "Iran sounded a warning to Oman.",
      nearMisses: [
        "Iran may sound a warning to Oman.",
        "Iran sounded no warning to Oman.",
        "Iran sounded a horn to Oman's envoys.",
      ]),
    TreeRule(
      "threaten.issue-with", .threaten,
      triggers: ["issue", "serve", "present", "hit", "confront", "slap"],
      subject: [.agent],
      object: [.patient],
      objects: [.country, .organization, .person],
      requires: ["warning", "ultimatum", "threat"],
      otherContext: ["storm", "weather", "flood", "yellow", "card"],
      precision: 0.78,
      example: "Iran issued Oman with a stark warning.",
      nearMisses: [
        "Iran may issue Oman with a stark warning.",
        "Iran never issued Oman with a warning.",
        "Iran issued Oman with a book.",
      ]),
    TreeRule(
      "threaten.serve-notice", .threaten,
      triggers: ["serve", "give"],
      subject: [.agent],
      object: [.with(["on", "to"]), .recipient, .ofPatient(["on", "to"])],
      objects: [.country, .organization],
      requires: ["notice", "warning", "ultimatum"],
      otherContext: ["eviction", "period", "job", "storm", "weather", "travel"],
      precision: 0.78,
      example: "Iran served notice on Oman that the strait would be closed.",
      nearMisses: [
        "Iran may serve notice on Oman.",
        "Iran never served notice on Oman.",
        "Iran served lunch on Oman's notice.",
      ]),
    TreeRule(
      "threaten.speak-of", .threaten,
      triggers: ["warn", "speak", "talk", "threaten", "hint", "muse"],
      subject: [.agent],
      object: [.ownerOf(["of", "about", "at"], nouns: ["war", "conflict", "confrontation"])],
      subjects: [.country, .organization, .person],
      objects: [.country, .organization],
      transitivity: .forbidden,
      otherContext: ["between", "risk", "danger", "aid", "humanitarian"],
      precision: 0.75,
      example: "Iran warned of war with Oman.",
      nearMisses: [
        "Iran may warn of war with Oman.",
        "Iran never warned of war with Oman.",
        "Iran spoke of trade with Oman after a war.",
      ]),
    TreeRule(
      "threaten.turn-into", .threaten,
      triggers: ["vow", "swear", "threaten", "promise", "pledge", "warn"],
      subject: [.agent],
      object: [.ofComplement(["on", "for", "upon", "over"])],
      objects: [.country, .organization, .person, .place],
      requires: [
        "turn", "reduce", "bring", "make", "rain", "unleash", "send", "bury", "drown", "flatten",
        "level", "raze", "burn", "visit", "inflict", "deal", "set", "teach", "give", "leave",
      ],
      complement: .required,
      nationals: [.object],
      context: doom.union(["lesson", "knee", "pay", "suffer", "regret", "age", "grave"]),
      otherContext: ["aid", "help", "assistance", "loan", "support", "back"],
      precision: 0.8,
      example: "Iran vowed to reduce Oman to ashes.",
      nearMisses: [
        "Iran never vowed to reduce Oman to ashes.",
        "Iran may vow to reduce Oman to ashes.",
        "Iran vowed to give Oman a loan.",
      ]),
    TreeRule(
      "threaten.promise-harm", .threaten,
      triggers: ["promise", "pledge", "vow", "threaten"],
      subject: [.agent],
      object: [
        .recipient, .ofPatient(["for", "to", "on", "against"]),
        .with(["for", "to", "on", "against"]),
      ],
      objects: [.country, .organization, .person],
      requires: doom.union(["spring", "summer", "winter", "attack", "day"]),
      excludes: arsenal.union(goods),
      complement: .forbidden, nationals: [.object],
      context: doom,
      otherContext: ["aid", "help", "end", "probe", "victim", "relief", "support", "without"],
      precision: 0.8,
      example: "Hezbollah promised Oman more attacks.",
      nearMisses: [
        "Hezbollah may promise Oman more bloodshed.",
        "Hezbollah never promised Oman bloodshed.",
        "Hezbollah promised Oman a loan.",
      ]),
    TreeRule(
      "threaten.patience", .threaten,
      triggers: ["run", "wear", "snap", "end", "expire"],
      subject: [.teller],
      object: [.ownerOfAgent(["patience", "tolerance", "forbearance"])],
      objects: [.country, .organization, .person],
      context: ["out", "thin", "end", "snap", "expire"],
      otherContext: ["not", "unlimited", "may", "n't"],
      precision: 0.78,
      example: "Iran warned that its patience with Oman was running out.",
      nearMisses: [
        "Iran said that its patience with Oman may run out.",
        "Iran said that its patience with Oman had not run out.",
        "Iran praised the patience with which Oman ran a school.",
      ]),
    TreeRule(
      "threaten.threat-to", .threaten,
      triggers: ["threat", "vow", "ultimatum"],
      parts: words,
      subject: [.owner, .with(["by", "from"]), .holder],
      object: [
        .ofComplement(["against", "on", "of", "out", "from", "to", "with", "at", "off", "over"])
      ],
      objects: [.country, .organization, .person],
      nationals: [.object],
      otherContext: ["drop", "withdraw", "retract", "deny", "empty", "joke"],
      precision: 0.75,
      example: "Iran's threat to cut off fuel to Oman was heard.",
      nearMisses: [
        "Iran dropped its threat to cut off fuel to Oman.",
        "Iran's threat to peace worries Oman.",
        "Iran made no threat to cut off fuel to Oman.",
      ]),
    TreeRule(
      "threaten.in-threat", .threaten,
      triggers: ["threat", "warning", "ultimatum"],
      parts: words,
      subject: [.clauseSubject],
      object: [.with(["to", "against", "at"])],
      objects: [.country, .organization],
      context: ["say", "tell", "declare", "vow", "threaten", "announce", "state", "add"],
      otherContext: ["despite", "response", "reaction", "answer", "defiance", "after", "no"],
      precision: 0.75,
      example: "In a veiled threat to Oman, Iran said it could close the strait.",
      nearMisses: [
        "In answer to a threat to Oman, Iran said it would help.",
        "Despite a threat to Oman, Iran said it would help.",
        "In a threat to Oman, Iran may say it could close the strait.",
      ]),
    TreeRule(
      "threaten.told", .threaten,
      triggers: ["tell", "inform"],
      subject: [.agent],
      object: [.patient],
      objects: [.country, .organization, .person],
      complement: .required,
      context: [
        "dearly", "retaliate", "retaliation", "crushing", "consequence", "sanction", "tariff",
        "reprisal", "destroy", "punish", "attack", "strike", "bomb", "invade", "shoot", "expel",
        "crush",
      ],
      otherContext: [
        "not", "never", "could", "may", "might", "n't", "no", "help", "reporter", "lift", "support",
        "fear", "fail", "condemn", "attacked", "journalist", "against", "terrorist", "by", "end",
        "stop", "remove", "who", "when", "bombed", "struck", "invaded", "shot", "destroyed",
        "expelled", "punished", "crushed",
      ],
      precision: 0.7,
      example: "Iran told Oman that it would strike back.",
      nearMisses: [
        "Iran told Oman that it may strike back.",
        "Iran told Oman that it would not strike.",
        "Iran told Oman of an attack.",
      ]),
  ]
}

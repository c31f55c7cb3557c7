internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What condemns somebody is said to be about: what is neutral in itself is left out.
  static let offences = misdeeds.subtracting([
    "decision", "plan", "policy", "role", "support", "program", "programme", "proposal", "visit",
    "election", "statement", "remark", "comment", "sale", "construction", "operation", "stance",
    "move", "law", "act", "record", "use", "handling", "conduct", "action",
  ]).union(["nuclear-test", "abuse", "harassment", "jailing", "imprisonment", "expulsion"])

  /// What states and armed bands are charged with.
  static let crimes: Words = [
    "crime", "genocide", "atrocity", "abuse", "violation", "massacre", "torture", "fraud",
    "terrorism", "espionage", "aggression", "breach", "cleansing", "murder", "killing", "theft",
    "sabotage", "coup", "assassination", "hack", "cyberattack", "plot", "persecution", "rape",
    "execution", "treason", "corruption",
  ]

  /// Criticism by idioms, charges before courts, and what somebody is told to have done.
  static let accuseIdioms: [TreeRule] = [
    TreeRule(
      "accuse.aim", .accuse,
      triggers: [
        "take", "point", "heap", "pour", "hurl", "throw", "fire", "unleash", "launch", "direct",
        "level", "aim", "deliver", "sling", "lay", "place", "put", "shift", "pile", "vent", "issue",
        "make", "express", "voice",
      ],
      subject: [.agent],
      object: [
        .with(["at", "on", "with", "against", "upon", "of"]),
        .ofPatient(["at", "on", "against", "of"]),
        .ownerOf(["at", "on", "with", "against", "of"], nouns: misdeeds),
      ],
      objects: actors,
      requires: [
        "aim", "finger", "scorn", "blame", "swipe", "dig", "jab", "potshot", "broadside", "tirade",
        "insult", "invective", "umbrage", "barb", "vitriol", "contempt", "ridicule", "diatribe",
        "issue", "fury", "anger", "ire", "criticism", "accusation", "allegation", "responsibility",
        "condemnation", "denunciation", "rebuke", "disapproval",
      ],
      otherContext: games.union(["claim", "arm"]),
      precision: 0.8,
      example: "Serbia pointed the finger at Kosovo.",
      nearMisses: [
        "Serbia may point the finger at Kosovo.",
        "Serbia did not point the finger at Kosovo.",
        "Serbia took a train at dawn with Kosovo's envoys.",
      ]),
    TreeRule(
      "accuse.task", .accuse,
      triggers: ["take", "call"],
      subject: [.agent],
      object: [.patient],
      objects: actors,
      context: ["task", "account"],
      otherContext: ["into", "on", "bank", "force", "not"],
      precision: 0.8,
      example: "Serbia took Kosovo to task over the leak.",
      nearMisses: [
        "Serbia may take Kosovo to task over the leak.",
        "Serbia never took Kosovo to task.",
        "Serbia called Kosovo on Monday.",
      ]),
    TreeRule(
      "accuse.under", .accuse,
      triggers: [
        "criticism", "fire", "condemnation", "scrutiny", "investigation", "attack", "censure",
      ],
      parts: words,
      subject: [.with(["from", "by"])],
      object: [.beset],
      objects: actors,
      context: rebuked,
      precision: 0.8,
      example: "Kosovo came under fire from Serbia for its handling of the leak.",
      nearMisses: [
        "Kosovo may come under fire from Serbia for its handling of the leak.",
        "Kosovo never came under criticism from Serbia.",
        "Kosovo put the pot under the fire as Serbia's policy changed.",
      ]),
    TreeRule(
      "accuse.court", .accuse,
      triggers: ["take", "haul", "drag", "bring", "refer", "report"],
      subject: [.agent],
      object: [.patient],
      objects: actors,
      context: ["court", "tribunal", "icj", "arbitration", "wto"],
      otherContext: ["prison", "hearing", "custody", "jail", "case", "matter", "dispute"],
      precision: 0.8,
      example: "Serbia took Kosovo to an international court.",
      nearMisses: [
        "Serbia may take Kosovo to an international court.",
        "Serbia never took Kosovo to court.",
        "Serbia took tea with Kosovo's court.",
      ]),
    TreeRule(
      "accuse.press-charges", .accuse,
      triggers: [
        "press", "prefer", "file", "lay", "bring", "level", "unseal", "announce", "return",
      ],
      subject: [.agent],
      object: [.with(["against"]), .ofPatient(["against"])],
      objects: actors,
      requires: ["charge", "indictment", "accusation", "allegation"],
      nationals: [.object],
      precision: 0.82,
      example: "Peru filed charges of fraud against Ana Roy.",
      nearMisses: [
        "Peru may file charges against Ana Roy.",
        "Peru filed no charges against Ana Roy.",
        "Peru filed papers on a charge against Ana Roy's friend.",
      ]),
    TreeRule(
      "accuse.told-crime", .accuse,
      triggers: ["commit", "perpetrate", "carry", "orchestrate", "mastermind", "wage", "plan"],
      subject: [.teller],
      object: [.agent],
      objects: actors,
      requires: crimes,
      precision: 0.78,
      example: "Serbia said that Kosovo had committed crimes against humanity.",
      nearMisses: [
        "Serbia said that Kosovo had committed no crimes.",
        "Serbia said that Kosovo may have committed crimes.",
        "Serbia said that Kosovo had carried out reforms.",
      ]),
    TreeRule(
      "accuse.told-behind", .accuse,
      triggers: [
        "blackout", "coup", "explosion", "blast", "assassination", "unrest", "protest", "sabotage",
        "murder", "kidnapping", "shooting", "disappearance", "cyberattack", "leak", "campaign",
        "violence", "incident", "assault", "strike", "ambush", "poisoning", "hack", "incursion",
        "attempt", "crisis", "riot", "fire", "massacre", "scheme", "conspiracy", "rebellion",
        "insurgency", "outage", "drone", "violation", "bomb", "abduction",
      ],
      parts: words,
      subject: [.teller],
      object: [.ownerInSubject],
      objects: actors,
      precision: 0.8,
      example: "Serbia said that Kosovo was behind the explosion.",
      nearMisses: [
        "Serbia said that Kosovo was not behind the explosion.",
        "Serbia said that Kosovo may be behind the explosion.",
        "Serbia said that Kosovo was near the explosion.",
      ]),
    TreeRule(
      "accuse.that", .accuse,
      triggers: ["accusation", "allegation", "charge", "complaint", "suspicion"],
      parts: words,
      subject: [.owner, .holder, .with(["by", "from"])],
      object: [.complementAgent],
      objects: actors,
      otherContext: ["drop", "withdraw", "retract", "reject", "deny", "dismiss", "refute"],
      precision: 0.78,
      example: "Serbia repeated its accusation that Kosovo had hidden the plans.",
      nearMisses: [
        "Serbia dropped its accusation that Kosovo had hidden the plans.",
        "Serbia may repeat its accusation that Kosovo hid the plans.",
        "Serbia's accusation that plans were hidden reached Kosovo.",
      ]),
    TreeRule(
      "accuse.alarm", .accuse,
      triggers: [
        "concern", "alarm", "worry", "misgiving", "shock", "horror", "revulsion", "unease",
      ],
      parts: words,
      subject: [.holder],
      object: [
        .ownerOf(["at", "over", "about"], nouns: offences)
      ],
      objects: [.country, .organization],
      precision: 0.78,
      example: "Serbia voiced deep concern over Kosovo's arrests.",
      nearMisses: [
        "Serbia voiced no concern over Kosovo's arrests.",
        "Serbia may voice concern over Kosovo's arrests.",
        "Serbia voiced concern over Kosovo's floods.",
      ]),
    TreeRule(
      "accuse.verb-more", .accuse,
      triggers: [
        "chastise", "insult", "taunt", "smear", "defame", "denigrate", "revile", "harangue", "bash",
        "flay", "skewer", "incriminate", "arraign", "prosecute", "scapegoat", "stigmatize",
        "stigmatise", "lecture", "jeer", "heckle", "badmouth", "besmirch", "humiliate", "deprecate",
        "lambaste", "fustigate", "scorn", "rap", "shame",
      ],
      subject: [.agent], object: [.patient], objects: actors,
      nationals: [.object],
      otherContext: games.union(["song", "album", "university", "student"]),
      precision: 0.82,
      example: "Serbia chastised Kosovo for the leak.",
      nearMisses: [
        "Serbia did not insult Kosovo.",
        "Serbia may prosecute Ana Roy.",
        "Serbia scorned the rain in Kosovo.",
      ]),
    TreeRule(
      "accuse.outrage", .accuse,
      triggers: [
        "scathing", "furious", "incensed", "livid", "indignant", "enraged", "infuriated", "irate",
        "scornful", "disdainful", "aghast", "dismissive", "suspicious", "incandescent", "bitter",
      ],
      parts: [.adjective, .verb],
      subject: [.predicated, .agent, .patient],
      object: [
        .with(["about", "with", "at"]),
        .ownerOf(["in", "with", "by", "at", "about", "over", "of"], nouns: misdeeds + ["poll"]),
      ],
      objects: actors,
      precision: 0.78,
      example: "Serbia was furious at Kosovo.",
      nearMisses: [
        "Serbia was not furious at Kosovo.",
        "Serbia may be furious at Kosovo.",
        "Serbia was furious when Kosovo voted.",
      ]),
    TreeRule(
      "accuse.likened", .accuse,
      triggers: [
        "liken", "compare", "call", "brand", "label", "dub", "denounce", "term",
      ],
      subject: [.agent],
      object: [.patient],
      objects: actors,
      context: [
        "gangster", "nazi", "nazis", "hitler", "mafia", "thief", "killer", "warmonger", "bully",
        "pariah", "clown", "madman", "parasite", "imperialist", "colonialist", "warlord", "pirate",
        "blackmailer", "stooge", "lackey", "provocateur", "sellout", "usurper", "saboteur",
        "monster", "idiot", "fool", "autocrat", "crook", "fraud", "terrorists",
      ],
      otherContext: ["not", "n't", "no", "never", "film", "novel", "game"],
      precision: 0.8,
      example: "Serbia likened Ana Roy to a gangster.",
      nearMisses: [
        "Serbia did not liken Ana Roy to a gangster.",
        "Serbia may call Ana Roy a gangster.",
        "Serbia called a friend of Ana Roy a gangster.",
      ]),
  ]

  /// What somebody comes under fire for who is rebuked and not shot at.
  static let rebuked: Words = [
    "criticism", "treatment", "handling", "failure", "refusal", "decision", "policy", "law",
    "remark", "comment", "plan", "role", "record", "statement", "lack", "stance", "response",
    "inaction", "delay", "censure", "scrutiny", "condemnation", "bill", "silence", "crackdown",
    "abuse", "reform", "deal", "move", "ban", "investigation", "for", "over",
  ]
}

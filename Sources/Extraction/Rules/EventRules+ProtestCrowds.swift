internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What governments do or are that crowds are against.
  static let grievances: Words =
    misdeeds + seats + [
      "hike", "reform", "bill", "budget", "mandate", "rule", "government", "regime", "levy", "tax",
      "austerity", "corruption", "constitution", "amendment", "referendum", "term", "bid", "fraud",
      "result", "victory", "reelection", "re-election", "inauguration", "leadership", "candidacy",
      "measure", "cut", "price", "administration", "junta", "ministry", "parliament", "import",
      "dam", "mine", "project", "deal", "treaty", "agreement", "pact", "decree", "order",
      "impunity",
      "conscription", "drive", "spending", "scheme", "perk", "salary", "purge", "subsidy", "draft",
    ]

  /// Those who demonstrate, and no others.
  static let marchers: Words = [
    "protester", "protestor", "demonstrator", "crowd", "rioter", "mob", "marcher", "striker",
    "throng",
  ]

  /// Where crowds stand who are against somebody.
  private static let aims: [Role] = [
    .with(["against"]),
    .ownerOf(["against", "over", "outside", "at", "before"], nouns: grievances),
    .with(["outside"]), .demanded, .ownerOf(["in"], nouns: ["front"]),
  ]

  /// What crowds want, against whom they strike, whose seats they beset.
  static let protestCrowds: [TreeRule] = [
    TreeRule(
      "protest.wanted", .protest,
      triggers: [
        "protest", "demonstrate", "rally", "riot", "march", "picket", "gather", "take", "pour",
        "assemble", "strike", "converge", "flood", "throng", "stage", "hold", "mass",
      ],
      subject: [.agent],
      object: aims,
      subjects: [.country],
      objects: actors,
      subjectVia: crowds,
      nationals: [.subject],
      context: [
        "protest", "demonstrate", "rally", "riot", "march", "picket", "street", "square", "outside",
        "strike", "sit-in", "vigil", "demonstration", "blockade", "roadblock", "walkout",
      ],
      otherContext: games.union(["force", "army", "troop", "hostage"]),
      precision: 0.78,
      example: "Iraqi students rallied to demand the resignation of Ana Roy.",
      nearMisses: [
        "Iraqi students may rally to demand the resignation of Ana Roy.",
        "Iraqi students rallied to honor the memory of Ana Roy.",
        "Iraqi soldiers rallied to demand the resignation of Ana Roy.",
      ]),
    TreeRule(
      "protest.demands", .protest,
      triggers: ["demand", "call", "urge"],
      subject: [.agent],
      object: [
        .ofPatient(["of", "from", "by"]), .ownerOfPatient, .complementAgent,
      ],
      subjects: [.country],
      objects: actors,
      requires: [
        "resignation", "ouster", "removal", "departure", "impeachment", "exit", "overthrow",
        "dismissal", "withdrawal", "expulsion",
      ],
      subjectVia: marchers,
      nationals: [.subject],
      precision: 0.8,
      example: "Iraqi protesters demanded the resignation of Ana Roy.",
      nearMisses: [
        "Iraqi protesters may demand the resignation of Ana Roy.",
        "Iraqi lawmakers demanded the resignation of Ana Roy.",
        "Iraqi protesters demanded the release of Ana Roy.",
      ]),
    TreeRule(
      "protest.call", .protest,
      triggers: ["call", "urge", "ask", "press", "demand", "shout", "want"],
      subject: [.agent],
      object: [.with(["on", "for"]), .complementAgent, .patient],
      subjects: [.country],
      objects: actors,
      subjectVia: marchers,
      complement: .required,
      nationals: [.subject],
      context: ["resign", "quit", "step", "leave", "go", "withdraw", "depart", "abdicate", "stop"],
      precision: 0.8,
      example: "Iraqi demonstrators called on Ana Roy to resign.",
      nearMisses: [
        "Iraqi demonstrators may call on Ana Roy to resign.",
        "Iraqi lawmakers called on Ana Roy to resign.",
        "Iraqi demonstrators called on Ana Roy to sing.",
      ]),
    TreeRule(
      "protest.home", .protest,
      triggers: [
        "torch", "burn", "storm", "ransack", "attack", "loot", "vandalize", "vandalise", "topple",
        "surround", "besiege", "deface", "pelt", "tear", "smash",
      ],
      subject: [.agent],
      object: [.ofPatient(["of"]), .ownerOfPatient],
      subjects: [.country],
      objects: [.person],
      requires: [
        "home", "house", "residence", "villa", "mansion", "statue", "portrait", "effigy", "poster",
        "office", "palace", "convoy", "picture",
      ],
      subjectVia: marchers.union([
        "student", "activist", "youth", "people", "thousand", "supporter",
      ]),
      nationals: [.subject],
      precision: 0.78,
      example: "Iraqi protesters torched the home of Ana Roy.",
      nearMisses: [
        "Iraqi protesters may torch the home of Ana Roy.",
        "Iraqi protesters never torched the home of Ana Roy.",
        "Iraqi painters burned a picture of Ana Roy.",
      ]),
    TreeRule(
      "protest.denounce", .protest,
      triggers: ["denounce", "condemn", "decry", "chant", "boo", "jeer", "heckle", "confront"],
      subject: [.agent],
      object: [.patient, .ownerOfPatient, .with(["against"])],
      subjects: [.country],
      objects: actors,
      subjectVia: marchers,
      nationals: [.subject],
      otherContext: ["name"],
      precision: 0.78,
      example: "Iraqi demonstrators denounced Turkey.",
      nearMisses: [
        "Iraqi demonstrators may denounce Turkey.",
        "Iraqi demonstrators never denounced Turkey.",
        "Iraqi envoys denounced Turkey.",
      ]),
    TreeRule(
      "protest.strike-over", .protest,
      triggers: [
        "call", "declare", "launch", "begin", "stage", "observe", "start", "organize", "go", "lead",
        "hold",
      ],
      subject: [.agent],
      object: aims,
      subjects: [.person, .organization],
      objects: actors,
      requires: ["strike", "walkout", "stoppage", "boycott", "roadblock", "sit-in", "protest"],
      otherContext: games.union(["missile", "air", "drone", "rocket", "military", "artillery"]),
      precision: 0.78,
      example: "Greenpeace called a strike to protest France's tax.",
      nearMisses: [
        "Greenpeace may call a strike to protest France's tax.",
        "Greenpeace did not call a strike to protest France's tax.",
        "Greenpeace called a drone strike a shame for France.",
      ]),
    TreeRule(
      "protest.besiege", .protest,
      triggers: [
        "besiege", "blockade", "surround", "picket", "breach", "occupy", "block", "egg", "storm",
        "overrun", "barricade", "attack", "ransack", "torch", "burn", "pelt", "invade", "raid",
      ],
      subject: [.agent],
      object: [.ownerOfPatient, .patient, .ofPatient(["of"])],
      subjects: [.country],
      objects: [.country, .organization],
      subjectVia: marchers.union([
        "student", "activist", "youth", "nationalist", "farmer", "worker", "supporter", "trucker",
      ]),
      nationals: [.subject],
      context: seats.union([
        "flag", "effigy", "broadcaster", "station", "parliament", "university", "palace", "bank",
        "shop", "store", "restaurant", "ministry", "consulate", "highway", "crossing",
      ]),
      precision: 0.78,
      example: "Iraqi demonstrators besieged the Turkish embassy.",
      nearMisses: [
        "Iraqi demonstrators may besiege the Turkish embassy.",
        "Iraqi demonstrators never besieged the Turkish embassy.",
        "Iraqi soldiers besieged the Turkish embassy.",
      ]),
    TreeRule(
      "protest.led", .protest,
      triggers: [
        "protest", "demonstration", "rally", "march", "strike", "riot", "uprising", "revolt",
        "sit-in", "boycott",
      ],
      parts: words,
      subject: [.claimant],
      object: [.with(["against"]), .ownerOf(["against", "over"], nouns: grievances)],
      subjects: [.organization, .person],
      objects: actors,
      otherContext: games.union(["missile", "drone", "air", "rocket", "military"]),
      precision: 0.8,
      example: "The protests against France, led by Greenpeace, went on.",
      nearMisses: [
        "Protests against France, led by Greenpeace, may begin.",
        "The protests against France were praised by Greenpeace.",
        "The march of ants against France's team was filmed by Greenpeace.",
      ]),
    TreeRule(
      "protest.erupt", .protest,
      triggers: [
        "protest", "demonstration", "rally", "riot", "march", "unrest", "uprising", "revolt",
        "protests",
      ],
      parts: words,
      subject: [.with(["in", "across", "throughout"])],
      object: [
        .with(["against"]), .ownerOf(["against", "over"], nouns: grievances), .demanded,
      ],
      subjects: [.country],
      objects: actors,
      precision: 0.75,
      example: "Mass protests broke out in Iraq against Ana Roy.",
      nearMisses: [
        "Mass protests may break out in Iraq against Ana Roy.",
        "No protests broke out in Iraq against Ana Roy.",
        "Mass protests broke out in Iraq, Ana Roy said.",
      ]),
    TreeRule(
      "protest.supporters", .protest,
      triggers: [
        "march", "rally", "protest", "demonstrate", "storm", "torch", "ransack", "picket",
      ],
      subject: [.agent],
      object: [
        .ownerOfPatient, .with(["against", "outside"]),
        .ownerOf(["against", "over", "outside", "at"], nouns: grievances), .demanded,
      ],
      subjects: [.organization, .person],
      objects: actors,
      otherContext: games.union([
        "fighter", "militant", "gunman", "insurgent", "rebel", "troop", "commando", "barracks",
        "checkpoint", "outpost", "post", "village", "town", "garrison", "soldier", "army",
        "militia",
        "convoy", "airport", "prison", "position", "hotel", "fort",
      ]),
      precision: 0.78,
      example: "Hezbollah rallied outside the French embassy.",
      nearMisses: [
        "Hezbollah may rally outside the French embassy.",
        "Hezbollah did not rally outside the French embassy.",
        "Hezbollah marched to a feast with French envoys.",
      ]),
  ]
}

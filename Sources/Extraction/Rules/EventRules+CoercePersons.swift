internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Rights and goods taken away, people locked up or turned back, towns cut off.
  static let coercePersons: [TreeRule] = [
    TreeRule(
      "coerce.lock-up", .coerce,
      triggers: [
        "hold", "keep", "put", "throw", "send", "lock", "haul", "fling", "cast", "return", "remand",
        "place", "bundle", "whisk", "lead", "drag", "march",
      ],
      subject: [.agent],
      object: [.patient],
      subjects: actors,
      objects: [.person, .country],
      nationals: [.object],
      context: [
        "bars", "bar", "prison", "jail", "cell", "dungeon", "gulag", "custody", "confinement",
        "handcuffs", "detention", "labor", "labour", "gaol", "incommunicado", "arrest", "remand",
      ],
      otherContext: games.union(["visit", "sushi", "restaurant", "responsible", "union", "force"]),
      precision: 0.78,
      example: "Algeria has kept Ana Roy behind bars since May.",
      nearMisses: [
        "Algeria may keep Ana Roy behind bars.",
        "Algeria did not throw Ana Roy into jail.",
        "Algeria threw a party for Ana Roy.",
      ]),
    TreeRule(
      "coerce.strip", .coerce,
      triggers: ["strip", "deprive", "divest", "rob"],
      subject: [.agent],
      object: [.patient],
      subjects: actors,
      objects: [.person, .organization, .country],
      nationals: [.object],
      context: [
        "citizenship", "nationality", "immunity", "passport", "accreditation", "licence", "license",
        "right", "rights", "liberty", "freedom", "office", "property", "post", "seat", "power",
        "powers", "mandate", "status", "autonomy",
      ],
      otherContext: games.union(["title", "medal", "captaincy", "crown"]),
      precision: 0.8,
      example: "Algeria stripped Ana Roy of her citizenship.",
      nearMisses: [
        "Algeria may strip Ana Roy of her citizenship.",
        "Algeria did not strip Ana Roy of her citizenship.",
        "Algeria stripped the paint in Ana Roy's office.",
      ]),
    TreeRule(
      "coerce.revoke", .coerce,
      triggers: ["revoke", "cancel", "annul", "withdraw", "suspend", "confiscate", "lift"],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["of", "from"])],
      subjects: [.country, .person, .organization],
      objects: [.person, .organization],
      requires: [
        "citizenship", "nationality", "immunity", "passport", "accreditation", "licence", "license",
        "registration", "visa", "permit", "residency", "mandate",
      ],
      precision: 0.8,
      example: "Algeria revoked Ana Roy's passport.",
      nearMisses: [
        "Algeria may revoke Ana Roy's passport.",
        "Algeria did not revoke Ana Roy's passport.",
        "Algeria revoked a law on the passport, Ana Roy said.",
      ]),
    TreeRule(
      "coerce.confiscate", .coerce,
      triggers: [
        "confiscate", "impound", "expropriate", "nationalize", "nationalise", "requisition",
        "commandeer", "appropriate", "seize", "sequester",
      ],
      subject: [.agent],
      object: [
        .patient, .ownerOfPatient, .ofPatient(["of", "from", "belonging"]), .with(["from"]),
      ],
      subjects: [.country, .organization],
      objects: [.person, .country, .organization],
      requires: [
        "asset", "boat", "ship", "vessel", "trawler", "tanker", "property", "land", "farm", "house",
        "home", "villa", "account", "plane", "jet", "aircraft", "yacht", "company", "firm", "mine",
        "goods", "cargo", "passport", "phone", "weapon", "factory", "stake", "equipment",
        "computer",
        "oil", "gold", "money", "newspaper", "drone", "cattle", "building", "embassy", "truck",
      ],
      nationals: [.object],
      otherContext: ["drug", "cocaine", "smuggler", "trafficker", "heroin"],
      precision: 0.78,
      example: "Algeria confiscated two Spanish fishing boats.",
      nearMisses: [
        "Algeria may confiscate two Spanish fishing boats.",
        "Algeria did not confiscate the Spanish boats.",
        "Algeria confiscated nothing from boats, Spanish sailors said.",
      ]),
    TreeRule(
      "coerce.cut-off", .coerce,
      triggers: ["cut", "choke", "shut", "seal", "wall", "isolate"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: grounds,
      requires: ["off"],
      otherContext: [
        "tie", "relation", "aid", "talk", "talks", "contact", "negotiation", "funding",
        "diplomatic",
        "trade", "sale", "link", "nose", "storm", "flood", "snow", "landslide", "contract",
      ],
      precision: 0.78,
      example: "Algerian troops cut off Oran from the coast.",
      nearMisses: [
        "Algerian troops may cut off Oran from the coast.",
        "Algerian troops did not cut off Oran.",
        "Algerian troops cut off trade with Oran.",
      ]),
    TreeRule(
      "coerce.cut-supply", .coerce,
      triggers: [
        "cut", "sever", "block", "disconnect", "shut", "restrict", "choke", "stop", "throttle",
      ],
      subject: [.agent],
      object: [
        .with(["to", "into", "in", "for", "across"]), .ofPatient(["to", "into", "in", "for"]),
        .ownerOfPatient,
      ],
      subjects: [.country, .organization],
      objects: [.place, .base],
      requires: [
        "power", "electricity", "water", "internet", "supply", "supplies", "food", "fuel", "route",
        "access", "road", "communication", "communications", "medicine", "entry", "line",
      ],
      context: [
        "aid", "power", "electricity", "water", "internet", "fuel", "food", "road", "route",
        "humanitarian", "supply", "supplies", "access", "communication", "communications", "line",
      ],
      otherContext: [
        "pipeline", "gas", "export", "sale", "price", "loan", "funding", "visa", "single",
      ],
      precision: 0.78,
      example: "Algeria cut the water supply to Oran.",
      nearMisses: [
        "Algeria may cut the water supply to Oran.",
        "Algeria did not cut the power to Oran.",
        "Algeria cut a cake to celebrate the power of Oran.",
      ]),
    TreeRule(
      "coerce.push-back", .coerce,
      triggers: ["push", "turn", "drive", "send", "force", "ship", "fly", "return"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.country],
      requires: [
        "migrant", "refugee", "asylum", "seeker", "citizen", "national", "family", "deportee",
        "worker", "immigrant", "people",
      ],
      nationals: [.object],
      context: ["back", "forcibly", "deport", "home"],
      otherContext: ["election", "camp", "voluntarily", "help", "rescue", "celebrate"],
      precision: 0.75,
      example: "Algeria pushed back forty Syrian migrants at sea.",
      nearMisses: [
        "Algeria may push back the Syrian migrants.",
        "Algeria did not push back the Syrian migrants.",
        "Algeria pushed a law back as Syrian migrants watched.",
      ]),
    TreeRule(
      "coerce.pick-up", .coerce,
      triggers: ["pick", "whisk", "bundle", "drag", "haul", "take", "march", "frogmarch", "lead"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.person],
      requires: ["up", "away", "off"],
      subjectVia: Lexicon.policing.union(["soldier", "troop", "troops", "force", "forces", "guard"]
      ),
      otherContext: games.union(["award", "prize", "airport", "hospital"]),
      precision: 0.8,
      example: "Algerian police picked up Ana Roy at her house.",
      nearMisses: [
        "Algerian police may pick up Ana Roy at her house.",
        "Algerian police did not pick up Ana Roy.",
        "Algerian police picked up the pace, Ana Roy said.",
      ]),
    TreeRule(
      "coerce.press", .coerce,
      triggers: [
        "harass", "bully", "coerce", "terrorize", "terrorise", "subjugate", "oppress", "silence",
        "muzzle", "gag", "displace", "uproot", "handcuff", "quarantine", "strong-arm", "browbeat",
        "brutalize", "brutalise", "subdue", "cow", "enslave", "disenfranchise",
      ],
      subject: [.agent],
      object: [.patient],
      subjects: actors,
      objects: actors + grounds,
      nationals: [.object],
      otherContext: games.union(["critic", "doubter", "crowd", "gun", "storm", "flood", "quake"]),
      precision: 0.78,
      example: "Algeria harassed two Spanish reporters.",
      nearMisses: [
        "Algeria may harass two Spanish reporters.",
        "Algeria did not harass the Spanish reporters.",
        "Algeria silenced a bell as Spanish reporters wrote.",
      ]),
    TreeRule(
      "coerce.ban-body", .coerce,
      triggers: ["ban", "outlaw", "dissolve", "suspend", "disband", "proscribe", "deregister"],
      subject: [.agent],
      object: [.patient, .ofPatient(["of", "by"]), .ownerOfPatient],
      subjects: [.country, .person, .organization],
      objects: [.organization],
      requires: [
        "party", "group", "movement", "union", "organization", "organisation", "association",
        "activity", "operation", "broadcast", "broadcasts", "front", "league", "congress", "club",
        "foundation", "network", "outlet", "newspaper", "radio", "television", "rally", "gathering",
      ],
      otherContext: games.union([
        "member", "membership", "trade", "flight", "talk", "talks", "ally", "federation", "fifa",
      ]),
      precision: 0.78,
      example: "Algeria suspended the activities of Greenpeace.",
      nearMisses: [
        "Algeria may suspend the activities of Greenpeace.",
        "Algeria did not suspend the activities of Greenpeace.",
        "Algeria suspended a judge over the activities of Greenpeace.",
      ]),
  ]
}

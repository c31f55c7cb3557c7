internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What somebody has of others, told by the participle of how it came to him.
  static let supplies: [TreeRule] = [
    TreeRule(
      "cooperate.bought", .cooperate,
      triggers: ["buy", "purchase", "order", "acquire", "lease", "procure", "import", "rent"],
      subject: [.haver],
      object: [.with(["from"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      precision: 0.8,
      example: "Laos's two ferries, bought from Vietnam, have been painted.",
      nearMisses: [
        "Laos's two ferries, bought in a hurry, sail to Vietnam.",
        "Laos may fly two helicopters bought from Vietnam.",
        "Laos may have helicopters bought from Vietnam.",
      ]),
    TreeRule(
      "aid.train-for", .aid,
      triggers: ["train", "equip", "rebuild", "pay", "fund", "finance", "rescue", "evacuate"],
      subject: [.agent],
      object: [.with(["for"]), .ofPatient(["for"])],
      subjects: [.country, .organization],
      objects: [.country],
      requires: [
        "officer", "soldier", "troop", "policeman", "police", "pilot", "doctor", "nurse", "guard",
        "official", "engineer", "teacher", "sailor", "commando", "unit", "battalion", "brigade",
      ],
      precision: 0.78,
      example: "Kuwait trained two hundred pilots for Lebanon.",
      nearMisses: [
        "Kuwait may train two hundred pilots for Lebanon.",
        "Kuwait never trained pilots for Lebanon.",
        "Kuwait trained pilots as a team played for Lebanon.",
      ]),
    TreeRule(
      "cooperate.hire", .cooperate,
      triggers: ["hire", "commission", "contract", "retain", "engage"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.organization],
      otherContext: ["gunman", "militant", "fighter", "insurgent", "rebel", "troop", "fire"],
      precision: 0.78,
      example: "Laos hired Siemens to build a dam.",
      nearMisses: [
        "Laos may hire Siemens to build a dam.",
        "Laos never hired Siemens.",
        "Laos hired a man whom Siemens had dismissed.",
      ]),
    TreeRule(
      "cooperate.buyer", .cooperate,
      triggers: ["buyer", "purchaser", "importer", "customer", "user"],
      parts: words,
      subject: [.predicated],
      object: [.ownerOf(["of", "for"], nouns: wares + ["equipment", "hardware", "goods"])],
      subjects: [.country],
      objects: [.country],
      otherContext: ["former", "potential", "not", "no", "n't", "onetime", "may", "could"],
      precision: 0.78,
      example: "Laos, a big buyer of Vietnamese coal, sent word.",
      nearMisses: [
        "Laos, a former buyer of Vietnamese coal, sent word.",
        "Laos is not a buyer of Vietnamese coal.",
        "Laos met a buyer of Vietnamese coal.",
      ]),
    TreeRule(
      "cooperate.turn-to", .cooperate,
      triggers: ["turn", "look"],
      subject: [.agent],
      object: [.with(["to"])],
      subjects: [.country],
      objects: [.country, .organization],
      requires: wares,
      transitivity: .forbidden,
      precision: 0.78,
      example: "Laos has turned to Vietnam for six helicopters.",
      nearMisses: [
        "Laos may turn to Vietnam for six helicopters.",
        "Laos never turned to Vietnam for helicopters.",
        "Laos turned to the sea as helicopters left Vietnam.",
      ]),
    TreeRule(
      "cooperate.lease", .cooperate,
      triggers: ["lease", "rent", "let"],
      subject: [.agent],
      object: [.recipient, .with(["to"]), .ofPatient(["to"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      transitivity: .required,
      precision: 0.78,
      example: "Laos leased a port to Vietnam.",
      nearMisses: [
        "Laos may lease a port to Vietnam.",
        "Laos never leased a port to Vietnam.",
        "Laos leased a port, and Vietnam sailed to it.",
      ]),
    TreeRule(
      "aid.sent-here", .aid,
      triggers: [
        "send", "dispatch", "give", "donate", "provide", "deliver", "fly", "rush", "airlift",
        "ship", "deploy", "release", "contribute", "allocate", "earmark", "disburse", "mobilize",
        "mobilise",
      ],
      subject: [.agent],
      object: [.stricken],
      subjects: [.country, .organization],
      objects: [.country],
      requires: goods + relief + ["team", "plane", "aircraft", "expert", "search", "dog"],
      precision: 0.78,
      example:
        "A flood hit Lebanon. The flood drowned ten. Kuwait sent rescuers.",
      nearMisses: [
        "A flood hit Lebanon. The flood drowned ten. Kuwait may send rescuers.",
        "A flood hit Lebanon. The flood drowned ten. Kuwait sent rescuers to Oman.",
        "A thief hit Lebanon. The thief robbed ten. Kuwait sent rescuers.",
      ]),
    TreeRule(
      "agree.offered-here", .agree,
      triggers: ["offer", "pledge", "promise", "commit", "announce"],
      subject: [.agent],
      object: [.stricken],
      subjects: [.country, .organization],
      objects: [.country],
      requires: goods + relief + ["team", "plane", "aircraft", "expert", "search"],
      precision: 0.78,
      example:
        "A flood hit Lebanon. The flood drowned ten. Kuwait offered tents.",
      nearMisses: [
        "A flood hit Lebanon. The flood drowned ten. Kuwait may offer tents.",
        "A flood hit Lebanon. The flood drowned ten. Kuwait offered Oman tents.",
        "A thief hit Lebanon. The thief robbed ten. Kuwait offered tents.",
      ]),
    TreeRule(
      "aid.supplied", .aid,
      triggers: ["supply", "provide", "donate", "give", "deliver", "send", "furnish", "lend"],
      subject: [.agent],
      object: [.haver],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: [
        "weapon", "arms", "missile", "rocket", "drone", "tank", "rifle", "shell", "ammunition",
        "howitzer", "helicopter", "jet", "aircraft", "artillery", "mortar", "gun", "vehicle",
        "food", "tent", "medicine", "vaccine", "equipment", "radar", "boat", "system", "launcher",
        "bomb", "munition", "grain", "wheat", "rice", "money", "aid", "truck", "plane", "battery",
      ],
      precision: 0.8,
      example: "Lebanon's navy uses boats donated by Kuwait.",
      nearMisses: [
        "Lebanon's navy may use boats donated by Kuwait.",
        "Lebanon's navy sank boats donated by Kuwait.",
        "Lebanon's navy uses boats donated to schools in Kuwait.",
      ]),
  ]
}

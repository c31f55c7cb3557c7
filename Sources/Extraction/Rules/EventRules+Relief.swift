internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Help told by those who bring it, or by what is brought.
  static let reliefWork: [TreeRule] = [
    TreeRule(
      "aid.sent", .aid,
      triggers: [
        "send", "deploy", "dispatch", "fly", "rush", "deliver", "ship", "airlift", "truck", "ferry",
        "airdrop",
      ],
      subject: [.ownerOfSubject],
      object: [.with(["to", "in", "into"]), .ofPatient(["to", "in"])],
      subjects: [.country, .organization],
      objects: [.country, .organization, .place],
      context: relief.union([
        "aid", "vaccine", "food", "medicine", "tent", "blanket", "grain", "wheat", "ambulance",
        "donation",
      ]),
      otherContext: ["typhoon", "hurricane", "storm"],
      precision: 0.8,
      example: "Kuwaiti rescue workers were sent to Lebanon.",
      nearMisses: [
        "Kuwaiti rescue workers may be sent to Lebanon.",
        "No Kuwaiti rescue workers were sent to Lebanon.",
        "Kuwaiti clerks were sent to Lebanon.",
      ]),
    TreeRule(
      "aid.workers", .aid,
      triggers: [
        "work", "arrive", "land", "operate", "treat", "search", "join", "help", "dig", "fly",
        "serve",
      ],
      subject: [.agent],
      object: [.with(["in", "to"])],
      subjects: [.country],
      objects: [.country, .place],
      subjectVia: ["rescuer", "firefighter", "doctor", "medic", "nurse", "paramedic", "surgeon"],
      nationals: [.subject],
      precision: 0.8,
      example: "Kuwaiti doctors have been working in Lebanon.",
      nearMisses: [
        "Kuwaiti doctors may work in Lebanon.",
        "Kuwaiti doctors have never worked in Lebanon.",
        "Kuwaiti singers have been working in Lebanon.",
      ]),
    TreeRule(
      "aid.distribute", .aid,
      triggers: ["distribute", "provide", "deliver", "supply", "airdrop", "dispense"],
      subject: [.agent],
      object: [.with(["in"]), .ofPatient(["in"])],
      subjects: [.country, .organization],
      objects: [.country, .organization, .place],
      requires: [
        "food", "parcel", "medicine", "tent", "blanket", "meal", "ration", "aid", "relief", "water",
        "vaccine", "shelter", "assistance", "seed", "flour", "kit",
      ],
      precision: 0.8,
      example: "Oxfam distributed food parcels in Lebanon.",
      nearMisses: [
        "Oxfam may distribute food parcels in Lebanon.",
        "Oxfam did not distribute food in Lebanon.",
        "Oxfam distributed leaflets in Lebanon.",
      ]),
    TreeRule(
      "aid.donor", .aid,
      triggers: ["donor", "benefactor", "paymaster", "bankroller", "financier", "lender"],
      parts: words,
      subject: [.predicated],
      object: [.owner, .of, .with(["to"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      otherContext: ["former", "potential", "not", "no", "once", "may", "could"],
      precision: 0.8,
      example: "Kuwait is Lebanon's biggest donor.",
      nearMisses: [
        "Kuwait is not Lebanon's biggest donor.",
        "Kuwait may be Lebanon's biggest donor.",
        "Kuwait met Lebanon's biggest donor.",
      ]),
    TreeRule(
      "aid.lend-troops", .aid,
      triggers: ["send", "lend", "give", "provide", "supply"],
      subject: [.agent],
      object: [.recipient],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: manned,
      precision: 0.8,
      example: "Kuwait sent Lebanon two thousand soldiers.",
      nearMisses: [
        "Kuwait may send Lebanon soldiers.",
        "Kuwait sent Lebanon no soldiers.",
        "Kuwait sent word as Lebanon armed its soldiers.",
      ]),
    TreeRule(
      "aid.evacuated", .aid,
      triggers: ["evacuate", "rescue", "airlift"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country],
      objects: [.country],
      nationals: [.object],
      context: ["from"],
      otherContext: [
        "troop", "troops", "soldier", "embassy", "staff", "diplomat", "force", "forces", "own",
      ],
      precision: 0.8,
      example: "Kuwait evacuated two hundred Lebanese women from Sudan.",
      nearMisses: [
        "Kuwait may evacuate two hundred Lebanese women from Sudan.",
        "Kuwait did not evacuate Lebanese women from Sudan.",
        "Kuwait evacuated tents from Sudan as Lebanon watched.",
      ]),
    TreeRule(
      "aid.dropped", .aid,
      triggers: ["drop", "parachute", "airdrop"],
      subject: [.agent],
      object: [.with(["over", "on", "onto", "in", "into"]), .ofPatient(["over", "on"])],
      subjects: [.country, .organization],
      objects: [.country, .organization, .place],
      requires: [
        "food", "aid", "meal", "ration", "medicine", "relief", "parcel", "flour", "water",
        "blanket",
      ],
      precision: 0.8,
      example: "Kuwaiti planes dropped food over Lebanon.",
      nearMisses: [
        "Kuwaiti planes may drop food over Lebanon.",
        "Kuwaiti planes dropped no food over Lebanon.",
        "Kuwaiti planes dropped leaflets over Lebanon.",
      ]),
    TreeRule(
      "aid.take-in", .aid,
      triggers: [
        "take", "resettle", "shelter", "welcome", "admit", "evacuate", "rescue", "house", "host",
      ],
      subject: [.agent],
      object: [.patient],
      subjects: [.country],
      objects: [.country],
      requires: ["in", "than"],
      nationals: [.object],
      otherContext: [
        "court", "custody", "hostage", "prison", "account", "mind", "consideration", "fight",
        "battle", "match", "team", "game", "lead",
      ],
      precision: 0.8,
      example: "Kenya took in a million Somalis.",
      nearMisses: [
        "Kenya may take in a million Somalis.",
        "Kenya never took in Somalis.",
        "Kenya took a million Somalis to court.",
      ]),
  ]
}

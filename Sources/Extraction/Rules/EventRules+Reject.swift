internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Refusals, vetoes, barred doors.
  static let reject: [TreeRule] = [
    TreeRule(
      "reject.verb", .reject,
      triggers: ["reject", "rebuff", "veto", "refuse", "spurn", "snub", "defy", "decline"],
      subject: [.agent],
      object: [
        .ownerOfPatient, .ofPatient(["by", "from"]), .patient, .ownerInComplement, .with(["by"]),
      ],
      objects: actors, precision: 0.75,
      example: "Eritrea rejected Ethiopia's offer.",
      nearMisses: [
        "Eritrea declined to comment on Ethiopia.",
        "Eritrea did not reject Ethiopia's offer.",
        "Eritrea may reject Ethiopia's offer.",
      ]),
    TreeRule(
      "reject.turn-down", .reject,
      triggers: ["turn"],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["by", "from"]), .with(["from"]), .patient],
      objects: actors,
      requires: ["down"],
      precision: 0.8,
      example: "Eritrea turned down Ethiopia's offer.",
      nearMisses: [
        "Eritrea turned to Ethiopia.",
        "Eritrea may turn down Ethiopia's offer.",
        "Eritrea turned up as Ethiopia was down.",
      ]),
    TreeRule(
      "reject.deny", .reject,
      triggers: ["deny", "refuse"],
      subject: [.agent],
      object: [.recipient, .with(["to"]), .ofPatient(["to"]), .patient, .ownerOfPatient],
      objects: actors,
      requires: [
        "entry", "access", "permission", "visa", "permit", "clearance", "landing", "request",
        "extradition", "right", "asylum",
      ],
      precision: 0.8,
      example: "Eritrea denied Ethiopia access to the port.",
      nearMisses: [
        "Eritrea denied that Ethiopia had access to the port.",
        "Eritrea did not deny Ethiopia access to the port.",
        "Eritrea may deny Ethiopia access to the port.",
      ]),
    TreeRule(
      "reject.bar", .reject,
      triggers: ["bar", "ban", "prohibit", "forbid", "block", "prevent", "stop", "turn"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: actors,
      nationals: [.object],
      context: [
        "enter", "entry", "entering", "visa", "admission", "airspace", "visit", "inspect",
        "territory", "soil", "port", "water", "travel", "run", "stand", "contest", "candidacy",
        "ballot", "compete", "seek", "office", "race",
      ],
      precision: 0.78,
      example: "Eritrea barred Ana Roy from entering.",
      nearMisses: [
        "Eritrea barred Ana Roy from dancing.",
        "Eritrea may bar Ana Roy from entering.",
        "Eritrea did not bar Ana Roy from entering.",
      ]),
    TreeRule(
      "reject.noun", .reject,
      triggers: ["rejection", "refusal", "veto"],
      parts: words,
      subject: [.owner],
      object: [.of, .with(["of"])],
      objects: actors,
      precision: 0.7,
      example: "Eritrea's rejection of Ethiopia surprised nobody.",
      nearMisses: [
        "Eritrea feared the rejection of Ethiopia.",
        "Eritrea's refusal pleased Ethiopia.",
        "Eritrea saw no rejection of Ethiopia.",
      ]),
    TreeRule(
      "reject.cancel", .reject,
      triggers: ["cancel", "postpone", "boycott", "skip", "snub", "scrap", "delay", "shelve"],
      subject: [.agent],
      object: [.with(["with", "to"]), .ofPatient(["with", "to"]), .ownerOfPatient],
      objects: actors,
      requires: [
        "meeting", "talk", "talks", "visit", "summit", "trip", "negotiation", "tour", "conference",
        "dialogue",
      ],
      precision: 0.8,
      example: "Eritrea cancelled a visit to Ethiopia.",
      nearMisses: [
        "Eritrea may cancel a visit to Ethiopia.",
        "Eritrea did not cancel a visit to Ethiopia.",
        "Eritrea cancelled a flight with a meeting in Ethiopia ahead.",
      ]),
    TreeRule(
      "reject.out-of-question", .reject, triggers: ["question"],
      parts: words, subject: [.teller], object: [.ownerInSubject],
      objects: [.country, .organization], precision: 0.75,
      example: "Oman said that hosting British troops was out of the question.",
      nearMisses: [
        "Oman said that hosting British troops was a question of money.",
        "Oman denied that hosting British troops was out of the question.",
        "Oman asked British troops a question.",
      ]),
    TreeRule(
      "reject.dismiss", .reject,
      triggers: [
        "dismiss", "rebuff", "spurn", "ignore", "oppose", "disregard", "defy", "repudiate",
        "dispute", "resist",
      ],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["by", "from"])],
      objects: actors,
      requires: proposals,
      precision: 0.78,
      example: "Eritrea dismissed Ethiopia's claims.",
      nearMisses: [
        "Eritrea did not dismiss Ethiopia's claims.",
        "Eritrea may dismiss Ethiopia's claims.",
        "Eritrea dismissed an author of Ethiopia's claims.",
      ]),
    TreeRule(
      "reject.proposed", .reject,
      triggers: [
        "reject", "dismiss", "rebuff", "spurn", "oppose", "refuse", "veto", "decline", "scorn",
        "ignore",
      ],
      subject: [.agent],
      object: [.ofPatient(["by"])],
      objects: actors,
      requires: bargains + [
        "plan", "proposal", "talk", "talks", "roadmap", "formula", "text", "idea", "package",
        "condition", "term", "amendment", "measure", "framework", "summit", "meeting",
      ],
      precision: 0.8,
      example: "Eritrea rejected a truce proposed by Ethiopia.",
      nearMisses: [
        "Eritrea did not reject a truce proposed by Ethiopia.",
        "Eritrea may reject a truce proposed by Ethiopia.",
        "Eritrea rejected a truce when Ethiopia asked.",
      ]),
    TreeRule(
      "reject.opposition", .reject,
      triggers: ["opposition", "objection", "rejection", "objections", "resistance"],
      parts: words,
      subject: [.holder, .owner],
      object: [.with(["to", "of"]), .ownerOf(["to", "of"], nouns: proposals)],
      objects: actors,
      otherContext: ["drop", "withdraw", "abandon", "overcome", "end", "lift", "shelve", "waive"],
      precision: 0.75,
      example: "Eritrea voiced opposition to Ethiopia's plan.",
      nearMisses: [
        "Eritrea voiced no opposition to Ethiopia's plan.",
        "Eritrea may voice opposition to Ethiopia's plan.",
        "Eritrea met the opposition on the way to Ethiopia.",
      ]),
    TreeRule(
      "reject.vote-against", .reject,
      triggers: ["vote"],
      subject: [.agent],
      object: [.with(["against"]), .ownerOf(["against"], nouns: proposals)],
      objects: actors,
      precision: 0.78,
      example: "Eritrea voted against Ethiopia's plan.",
      nearMisses: [
        "Eritrea did not vote against Ethiopia's plan.",
        "Eritrea may vote against Ethiopia's plan.",
        "Eritrea voted on a road against Ethiopia's border.",
      ]),
    TreeRule(
      "reject.object", .reject,
      triggers: ["object"],
      subject: [.agent],
      object: [
        .ownerOf(
          ["to"],
          nouns: proposals + misdeeds + [
            "drilling", "exploration", "appointment", "inclusion", "participation", "expansion",
            "project", "dam", "pipeline", "nomination", "entry", "claim", "tariff", "wording",
            "activity", "survey", "fishing", "involvement",
          ]), .with(["to"]),
      ],
      objects: actors,
      precision: 0.78,
      example: "Eritrea objected to Ethiopia's plan.",
      nearMisses: [
        "Eritrea did not object to Ethiopia's plan.",
        "Eritrea may object to Ethiopia's plan.",
        "Eritrea lost an object on its way to Ethiopia.",
      ]),
    TreeRule(
      "reject.of", .reject,
      triggers: ["reject", "oppose", "veto", "block"],
      subject: [.agent],
      object: [.ofPatient(["of"])],
      objects: actors,
      requires: [
        "candidacy", "bid", "nomination", "appointment", "membership", "accession", "entry",
        "leadership", "authority", "request", "demand", "offer", "proposal", "claim", "mediation",
      ],
      precision: 0.78,
      example: "Eritrea rejected the candidacy of Ana Roy.",
      nearMisses: [
        "Eritrea did not reject the candidacy of Ana Roy.",
        "Eritrea may reject the candidacy of Ana Roy.",
        "Eritrea rejected a book of Ana Roy.",
      ]),
    TreeRule(
      "reject.block", .reject,
      triggers: ["block", "veto", "oppose", "stall", "thwart"],
      subject: [.agent],
      object: [.patient, .ownerOfPatient, .ofPatient(["by", "from"])],
      subjects: [.country, .organization, .person],
      objects: [.country, .organization],
      requires: [
        "statement", "resolution", "bid", "membership", "accession", "proposal", "plan",
        "declaration", "draft", "candidacy", "admission", "move", "effort", "request", "motion",
        "package", "sanction", "aid", "loan", "budget", "fund", "funding",
      ],
      precision: 0.78,
      example: "Eritrea blocked Ethiopia's bid for a seat.",
      nearMisses: [
        "Eritrea may block Ethiopia's bid for a seat.",
        "Eritrea did not block Ethiopia's bid for a seat.",
        "Eritrea blocked a road in Ethiopia.",
      ]),
  ]
}

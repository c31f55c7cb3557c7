internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Deadlines, notes and pleas by which somebody asks.
  static let terms: [TreeRule] = [
    TreeRule(
      "request.deadline", .request,
      triggers: ["give", "grant", "set"],
      subject: [.agent],
      object: [.patient, .recipient],
      objects: actors,
      requires: ["hour", "day", "week", "month", "ultimatum", "deadline", "minute"],
      context: [
        "leave", "withdraw", "comply", "release", "respond", "answer", "vacate", "disarm",
        "surrender", "pull", "stop", "quit", "accept", "hand", "reply", "explain", "end",
      ],
      otherContext: ["diplomat", "ambassador", "envoy", "notice", "rent"],
      precision: 0.8,
      example: "Kenya gave Uganda ten days to withdraw its troops.",
      nearMisses: [
        "Kenya may give Uganda ten days to withdraw.",
        "Kenya did not give Uganda ten days to withdraw.",
        "Kenya gave Uganda ten days of rain.",
      ]),
    TreeRule(
      "request.until", .request,
      triggers: ["give", "grant"],
      subject: [.agent],
      object: [.patient, .recipient],
      objects: actors,
      complement: .required,
      context: ["until"],
      otherContext: ["money", "loan", "power", "right"],
      precision: 0.8,
      example: "Kenya gave Uganda until May to withdraw its troops.",
      nearMisses: [
        "Kenya may give Uganda until May to withdraw.",
        "Kenya did not give Uganda until May to withdraw.",
        "Kenya gave Uganda rice until May.",
      ]),
    TreeRule(
      "request.letter", .request,
      triggers: ["send", "write", "submit", "deliver", "address", "dispatch", "hand"],
      subject: [.agent],
      object: [.with(["to"]), .ofPatient(["to"]), .recipient],
      objects: actors,
      requires: [
        "letter", "note", "message", "petition", "communique", "memo", "memorandum", "missive",
      ],
      context: ["seek", "ask", "request", "demand", "urge", "appeal", "plead", "insist"],
      otherContext: ["not", "no"],
      precision: 0.8,
      example: "Kenya sent a note to Uganda asking for tents.",
      nearMisses: [
        "Kenya may send a note to Uganda asking for tents.",
        "Kenya never sent a note to Uganda asking for tents.",
        "Kenya sent a note to Uganda about tents.",
      ]),
    TreeRule(
      "request.plea-for", .request,
      triggers: ["plea", "request", "appeal", "demand", "petition", "bid"],
      parts: words,
      subject: [.owner, .holder],
      object: [.ownerOf(["for"], nouns: favors + ["relief", "bailout", "credit"])],
      objects: actors,
      precision: 0.8,
      example: "Kenya's plea for help from Uganda went unheard.",
      nearMisses: [
        "Kenya ignored a plea for help from Uganda.",
        "Kenya made no plea for help from Uganda.",
        "Kenya's plea for calm in Uganda went unheard.",
      ]),
    TreeRule(
      "request.want-out", .request,
      triggers: ["want"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      context: ["out", "gone"],
      otherContext: ["find", "figure", "carry", "work", "point", "turn", "sell", "help"],
      precision: 0.8,
      example: "Kenya wants Uganda out of the bay.",
      nearMisses: [
        "Kenya does not want Uganda out of the bay.",
        "Kenya may want Uganda out of the bay.",
        "Kenya wants tents, and Uganda sent them out.",
      ]),
    TreeRule(
      "request.lean-on", .request,
      triggers: ["lean", "prevail"],
      subject: [.agent],
      object: [.with(["on", "upon"])],
      objects: actors,
      complement: .required,
      precision: 0.8,
      example: "Kenya leaned on Uganda to reopen the road.",
      nearMisses: [
        "Kenya may lean on Uganda to reopen the road.",
        "Kenya never leaned on Uganda to reopen the road.",
        "Kenya leaned on a wall as Uganda watched.",
      ]),
    TreeRule(
      "request.heeded", .request,
      triggers: ["respond", "yield", "react", "accede", "answer", "bow", "comply"],
      subject: [
        .ownerOf(
          ["to", "with"],
          nouns: ["call", "request", "appeal", "plea", "demand", "ultimatum", "petition"])
      ],
      object: [.agent],
      subjects: actors,
      objects: actors,
      precision: 0.8,
      example: "Kenya responded to a call from Uganda to send tents.",
      nearMisses: [
        "Kenya may respond to a call from Uganda.",
        "Kenya responded to a raid by Uganda.",
        "Kenya responded to a farmer from Uganda.",
      ]),
  ]
}

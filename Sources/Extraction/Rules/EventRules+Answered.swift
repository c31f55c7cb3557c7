internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What others do with captives, by which it is told whose captives they are.
  private static let holding: Words = [
    "hold", "detain", "seize", "jail", "imprison", "arrest", "capture", "kidnap", "abduct",
    "take", "keep", "intern", "snatch", "sentence", "convict", "lock", "incarcerate",
  ]

  /// Requests and offers that are told by the answer to them, and those for captives, by who keeps them.
  static let answered: [TreeRule] = [
    TreeRule(
      "request.answered", .request,
      triggers: [
        "reject", "refuse", "decline", "turn", "spurn", "rebuff", "dismiss", "grant", "approve",
        "heed", "answer", "deny", "resist", "accept", "ignore", "fulfil", "fulfill", "honor",
        "honour",
      ],
      subject: [.ofPatient(["by", "from"]), .ownerOfPatient],
      object: [.agent],
      objects: actors,
      requires: ["request", "appeal", "plea", "petition", "entreaty", "demand"],
      excludes: ["not", "n't", "never"],
      precision: 0.8,
      example: "Kenya turned down a request by Uganda to reopen the road.",
      nearMisses: [
        "Kenya turned down a request about Uganda.",
        "Kenya may grant a request by Uganda.",
        "Kenya turned to Uganda with a request.",
      ]),
    TreeRule(
      "request.release", .request,
      triggers: [
        "call", "demand", "urge", "appeal", "seek", "ask", "press", "request", "push", "plead",
      ],
      subject: [.agent],
      object: [.doerBehindPatient(holding)],
      subjects: actors,
      objects: actors,
      requires: [
        "release", "freedom", "liberation", "freeing", "return", "for", "handover", "repatriation",
      ],
      precision: 0.8,
      example: "Kenya demanded the release of two sailors held by Uganda.",
      nearMisses: [
        "Kenya never demanded the release of sailors held by Uganda.",
        "Kenya may demand the release of sailors held by Uganda.",
        "Kenya demanded a report on the release of sailors in Uganda.",
      ]),
    TreeRule(
      "agree.offer-answered", .agree,
      triggers: [
        "reject", "refuse", "decline", "turn", "spurn", "rebuff", "dismiss", "ignore", "consider",
        "study", "weigh", "accept", "welcome", "embrace", "receive",
      ],
      subject: [.ofPatient(["by", "from"]), .ownerOfPatient],
      object: [.agent],
      objects: actors,
      requires: ["offer", "overture", "invitation"],
      excludes: ["not", "n't", "never"],
      precision: 0.8,
      example: "Malta spurned an offer by Norway to mend the ferry.",
      nearMisses: [
        "Malta spurned an offer on the ferry to Norway.",
        "Malta may reject an offer by Norway.",
        "Malta turned to Norway with an offer.",
      ]),
    TreeRule(
      "cooperate.deportees", .cooperate,
      triggers: ["accept", "take", "receive", "admit", "house", "hold"],
      subject: [.agent],
      object: [.doerBehindPatient(["deport", "expel"])],
      subjects: [.country],
      objects: [.country],
      precision: 0.78,
      example: "Laos took in ninety migrants deported by Vietnam.",
      nearMisses: [
        "Laos may take in migrants deported by Vietnam.",
        "Laos never took in migrants deported by Vietnam.",
        "Laos took in migrants as Vietnam was flooded.",
      ]),
  ]
}

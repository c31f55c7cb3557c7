internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Who takes whose side in other words than verbs of praise.
  static let favor: [TreeRule] = [
    TreeRule(
      "support.met-with", .support,
      triggers: ["meet", "greet", "receive", "welcome"],
      subject: [.with(["from", "by"])],
      object: [.ownerOfSubject],
      subjects: actors,
      objects: actors,
      requires: ["applause", "praise", "approval", "acclaim", "cheers", "enthusiasm"],
      precision: 0.8,
      example: "Tonga's decision was met with applause from Fiji.",
      nearMisses: [
        "Tonga's decision was not met with applause from Fiji.",
        "Tonga's decision may be met with applause from Fiji.",
        "Tonga's decision was met with silence from Fiji.",
      ]),
    TreeRule(
      "support.weight", .support,
      triggers: [
        "throw", "put", "lend", "line", "rally", "swing", "get", "unite", "coalesce", "close",
      ],
      subject: [.agent],
      object: [
        .with(["behind", "around"]),
        .ownerOf(
          ["behind", "to"], nouns: decisions + ["sanction", "sanctions", "effort", "cause"]),
      ],
      objects: actors,
      context: ["weight", "support", "behind", "rank"],
      otherContext: ["bar", "lock", "fall", "lag", "blame", "door"],
      precision: 0.8,
      example: "Fiji threw its weight behind Tonga.",
      nearMisses: [
        "Fiji may throw its weight behind Tonga.",
        "Fiji did not throw its weight behind Tonga.",
        "Fiji threw its weight about as Tonga left.",
      ]),
    TreeRule(
      "support.shoulder", .support,
      triggers: ["stand"],
      subject: [.agent],
      object: [.with(["with", "alongside"])],
      objects: actors,
      requires: ["shoulder", "side", "arm"],
      precision: 0.8,
      example: "Fiji stands shoulder to shoulder with Tonga.",
      nearMisses: [
        "Fiji does not stand shoulder to shoulder with Tonga.",
        "Fiji may stand shoulder to shoulder with Tonga.",
        "Fiji stood on the shoulder of a road with a view of Tonga.",
      ]),
    TreeRule(
      "support.heap", .support,
      triggers: ["heap", "heape", "lavish", "shower", "pour", "pile", "bestow"],
      subject: [.agent],
      object: [.with(["on", "upon"]), .ofPatient(["on", "upon"])],
      objects: actors,
      requires: ["praise", "compliment", "accolade", "plaudit"],
      precision: 0.8,
      example: "Fiji showered praise on Tonga.",
      nearMisses: [
        "Fiji may shower praise on Tonga.",
        "Fiji did not shower praise on Tonga.",
        "Fiji showered praise, and Tonga left.",
      ]),
    TreeRule(
      "support.in-favor", .support,
      triggers: ["favor", "favour", "praise"],
      parts: words,
      subject: [.holder],
      object: [.of, .ownerOf(["of"], nouns: decisions)],
      objects: actors,
      requires: ["in"],
      precision: 0.8,
      example: "Fiji came out in favor of Tonga.",
      nearMisses: [
        "Fiji may come out in favor of Tonga.",
        "Fiji did not come out in favor of Tonga.",
        "Fiji lost the favor of Tonga.",
      ]),
    TreeRule(
      "support.noun-of", .support,
      triggers: ["support", "backing", "endorsement", "recognition", "defence", "defense"],
      parts: words,
      subject: [.owner],
      object: [.of],
      subjects: actors,
      objects: actors,
      otherContext: [
        "end", "lose", "lack", "without", "need", "want", "require", "seek", "withdraw", "cancel",
        "oppose", "no", "not", "lose", "risk", "demand", "await", "former",
      ],
      precision: 0.8,
      example: "Fiji's support of Tonga angered many.",
      nearMisses: [
        "Fiji's support of Tonga is unlikely.",
        "Fiji lost the support of Tonga.",
        "Fiji ended its support of Tonga.",
      ]),
    TreeRule(
      "support.noun-by", .support,
      triggers: ["endorsement", "recognition", "praise", "ratification", "acceptance"],
      parts: words,
      subject: [.with(["by"])],
      object: [.of, .owner],
      subjects: actors,
      objects: actors,
      precision: 0.8,
      example: "The endorsement of Ana Roy by Fiji surprised many.",
      nearMisses: [
        "The endorsement of Ana Roy by Fiji is unlikely.",
        "Fiji rejected the recognition of Tonga by a club.",
        "The endorsement of the plan by Fiji surprised Tonga.",
      ]),
  ]
}

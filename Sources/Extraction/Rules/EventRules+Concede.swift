internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Apologies, pardons, yielding.
  static let concede: [TreeRule] = [
    TreeRule(
      "concede.apologize", .concede, triggers: ["apologize", "apologise", "pardon", "yield"],
      subject: [.agent], object: [.with(["to"]), .patient],
      objects: actors, precision: 0.8, example: "Israel apologised to Turkey for the raid.",
      nearMisses: [
        "Israel refused to apologise to Turkey.",
        "Israel said that Turkey should apologise.",
        "Israel will not apologise to Turkey.",
      ]),
    TreeRule(
      "concede.bow", .concede,
      triggers: ["bow", "capitulate", "succumb"],
      subject: [.agent],
      object: [.with(["to"])],
      objects: actors,
      transitivity: .forbidden,
      nationals: [.object],
      precision: 0.8,
      example: "Togo bowed to Benin.",
      nearMisses: [
        "Togo did not bow to Benin.",
        "Togo would never bow to Benin.",
        "Togo bowed out in the semifinal in Benin.",
      ]),
    TreeRule(
      "concede.apology", .concede,
      triggers: [
        "apology", "concession", "amnesty", "pardon", "regret", "regrets",
      ],
      parts: words,
      subject: [.holder, .owner],
      object: [.with(["to", "for"]), .recipient],
      objects: actors,
      nationals: [.object],
      precision: 0.75,
      example: "Israel issued an apology to Turkey.",
      nearMisses: [
        "Israel demanded an apology to Turkey.",
        "Israel made no apology to Turkey.",
        "Israel may make an apology to Turkey.",
      ]),
    TreeRule(
      "concede.accede", .concede,
      triggers: ["accede", "yield", "bow", "give", "submit", "capitulate", "agree"],
      subject: [.agent],
      object: [
        .ownerOf(
          ["to"], nouns: ["demand", "pressure", "request", "call", "ultimatum", "condition"])
      ],
      objects: actors,
      precision: 0.8,
      example: "Togo bowed to Benin's demands.",
      nearMisses: [
        "Togo did not bow to Benin's demands.",
        "Togo may bow to Benin's demands.",
        "Togo bowed to a guest of Benin's.",
      ]),
  ]
}

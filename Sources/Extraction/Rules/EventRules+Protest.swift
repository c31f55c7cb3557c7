internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Demonstrations, riots.
  static let protest: [TreeRule] = [
    TreeRule(
      "protest.against", .protest, triggers: ["protest", "demonstrate", "rally", "riot"],
      subject: [.agent], object: [.with(["against", "outside"])],
      subjects: [.person, .organization], objects: actors,
      precision: 0.8, example: "Hezbollah rallied against France.",
      nearMisses: [
        "Hezbollah may rally against France.",
        "Hezbollah protested that France had left.",
        "Hezbollah rallied round Lebanon.",
      ]),
    TreeRule(
      "protest.citizens", .protest,
      triggers: ["protest", "demonstrate", "rally", "riot", "march", "picket"],
      subject: [.agent],
      object: [
        .with(["against", "outside"]), .ownerOfPatient,
        .ownerOf(["against", "over", "outside"], nouns: misdeeds + seats),
      ],
      subjects: [.country],
      objects: actors,
      subjectVia: crowds,
      nationals: [.subject],
      precision: 0.75,
      example: "Iraqi students marched against Turkey.",
      nearMisses: [
        "Iraqi students may march against Turkey.",
        "Iraqi students marched to Turkey.",
        "Iraqi soldiers marched against Turkey.",
      ]),
    TreeRule(
      "protest.staged", .protest,
      triggers: ["protest", "demonstration", "rally", "riot", "march", "sit-in", "vigil"],
      parts: words,
      subject: [.holder],
      object: [
        .with(["against", "outside"]),
        .ownerOf(["against", "over", "outside"], nouns: misdeeds + seats),
      ],
      subjects: [.country],
      objects: actors,
      subjectVia: crowds,
      nationals: [.subject],
      precision: 0.75,
      example: "Iraqi students staged a protest against Turkey.",
      nearMisses: [
        "Iraqi students saw a protest against Turkey.",
        "Iraqi students may stage a protest against Turkey.",
        "Iraqi students staged a protest near Turkey.",
      ]),
    TreeRule(
      "protest.in-country", .protest,
      triggers: ["protest", "demonstration", "demonstrate", "rally", "riot", "march"],
      parts: [.noun, .verb],
      subject: [.with(["in", "across", "throughout"])],
      object: [.with(["against"])],
      subjects: [.country],
      objects: actors,
      precision: 0.72,
      example: "Thousands of people in masks demonstrated in Iraq against Turkey.",
      nearMisses: [
        "Thousands may demonstrate in Iraq against Turkey.",
        "Nobody demonstrated in Iraq against Turkey.",
        "Thousands demonstrated in Iraq, said Turkey.",
      ]),
    TreeRule(
      "protest.burn", .protest,
      triggers: ["burn", "torch", "storm", "ransack", "trample"],
      subject: [.agent],
      object: [.ownerOfPatient],
      subjects: [.country],
      objects: [.country],
      requires: ["flag", "effigy", "embassy", "consulate"],
      subjectVia: crowds,
      nationals: [.subject],
      precision: 0.78,
      example: "Iraqi students burned the Turkish flag.",
      nearMisses: [
        "Iraqi students may burn the Turkish flag.",
        "Iraqi students burned a book on the Turkish flag.",
        "Iraqi students never burned the Turkish flag.",
      ]),
  ]
}

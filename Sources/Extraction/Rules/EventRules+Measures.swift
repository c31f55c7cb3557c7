internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What somebody does to another's freedom to act.
  static let measures: [TreeRule] = [
    TreeRule(
      "coerce.limit", .coerce,
      triggers: [
        "limit", "curb", "hamper", "curtail", "restrict", "impede", "hinder", "constrain",
        "obstruct",
      ],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["of", "by"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: [
        "ability", "access", "freedom", "movement", "right", "mandate", "work", "operation",
      ],
      transitivity: .required,
      precision: 0.75,
      example: "Morocco limits Algeria's access to the canal.",
      nearMisses: [
        "Morocco may limit Algeria's access to the canal.",
        "Morocco does not limit Algeria's access to the canal.",
        "Morocco limits speed on roads, and Algeria's right is the same.",
      ]),
    TreeRule(
      "concede.comply", .concede,
      triggers: ["comply"],
      subject: [.agent],
      object: [
        .ownerOf(["with"], nouns: ["demand", "request", "ultimatum", "condition", "order", "wish"])
      ],
      objects: actors,
      precision: 0.8,
      example: "Morocco complied with Algeria's demand to free the crew.",
      nearMisses: [
        "Morocco may comply with Algeria's demand.",
        "Morocco refused to comply with Algeria's demand.",
        "Morocco complied with the rules that Algeria had seen.",
      ]),
    TreeRule(
      "sanction.drop-partner", .sanction,
      triggers: ["dismiss", "drop", "expel", "oust", "eject", "ditch", "fire"],
      subject: [.agent],
      object: [.patient],
      subjects: [.person, .organization],
      objects: [.organization],
      requires: ["partner", "ally"],
      transitivity: .required,
      precision: 0.78,
      example: "Ana Roy dropped her coalition partner, the Green Party.",
      nearMisses: [
        "Ana Roy may drop her coalition partner, the Green Party.",
        "Ana Roy did not drop her coalition partner, the Green Party.",
        "Ana Roy dropped hints to a partner of the Green Party.",
      ]),
    TreeRule(
      "sanction.sentence", .sanction,
      triggers: ["hand", "impose", "pass", "pronounce", "issue"],
      subject: [.agent],
      object: [.with(["to", "on", "upon"]), .ofPatient(["to", "on", "for"])],
      subjects: [.country, .organization],
      objects: [.person],
      requires: ["sentence"],
      precision: 0.78,
      example: "A Malian court handed down a death sentence to Ana Roy.",
      nearMisses: [
        "A Malian court may hand down a death sentence to Ana Roy.",
        "A Malian court handed down no death sentence to Ana Roy.",
        "A Malian court passed over a sentence of the poem by Ana Roy.",
      ]),
    TreeRule(
      "leads.rotating", .leads,
      triggers: ["hold", "assume", "have"],
      subject: [.agent],
      object: [.ofPatient(["of"]), .ownerOfPatient],
      subjects: [.country],
      objects: [.organization],
      requires: ["presidency", "chairmanship", "chair"],
      isOwnAct: true,
      transitivity: .required,
      precision: 0.85,
      example: "Slovenia holds the rotating presidency of the European Union.",
      nearMisses: [
        "Slovenia may hold the presidency of the European Union.",
        "Slovenia never held the presidency of the European Union.",
        "Slovenia held talks on the presidency of the European Union.",
      ]),
  ]
}

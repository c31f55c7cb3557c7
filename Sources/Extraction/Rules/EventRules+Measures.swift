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
  ]
}

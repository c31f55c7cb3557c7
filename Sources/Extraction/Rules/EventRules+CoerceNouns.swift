internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Arrests, seizures and blockades by their nouns.
  static let coerceNouns: [TreeRule] = [
    TreeRule(
      "coerce.noun", .coerce,
      triggers: [
        "annexation", "occupation", "blockade", "siege", "seizure", "arrest", "detention",
        "crackdown", "imprisonment", "capture", "expulsion", "deportation", "closure", "takeover",
        "incarceration", "repression", "persecution", "cyberattack",
      ],
      parts: words,
      subject: [.with(["by"]), .owner, .holder],
      object: [.of, .with(["of", "on", "against"])],
      objects: actors.union(grounds),
      nationals: [.object],
      precision: 0.75,
      example: "Algeria's occupation of Tunisia ended.",
      nearMisses: [
        "Algeria feared the occupation of Tunisia.",
        "Algeria condemned the arrest of Ana Roy.",
        "Algeria's blockade hurt Tunisia.",
      ]),
    TreeRule(
      "coerce.warrant", .coerce,
      triggers: ["warrant"],
      parts: words,
      subject: [.holder],
      object: [.with(["for", "against"])],
      subjects: [.country, .organization],
      objects: [.person, .country],
      nationals: [.object],
      precision: 0.8,
      example: "An Algerian court issued an arrest warrant for Ana Roy.",
      nearMisses: [
        "An Algerian court may issue a warrant for Ana Roy.",
        "An Algerian court issued no warrant for Ana Roy.",
        "An Algerian court lost a warrant for Ana Roy.",
      ]),
  ]
}

internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Arrests, seizures, blockades.
  static let coerce: [TreeRule] = [
    TreeRule(
      "coerce.verb", .coerce,
      triggers: [
        "arrest", "detain", "jail", "imprison", "apprehend", "capture", "incarcerate", "intern",
        "hack",
        "intimidate", "blackmail", "rearrest", "nab",
      ],
      subject: [.agent], object: [.patient], objects: [.person, .country, .organization],
      nationals: [.object],
      precision: 0.8, example: "Algeria detained Ana Roy.",
      nearMisses: [
        "Algeria did not detain Ana Roy.",
        "Algeria may arrest Ana Roy.",
        "Algeria saw Ana Roy arrested in a film.",
      ]),
    TreeRule(
      "coerce.expel", .coerce,
      triggers: ["expel", "deport", "banish", "evict", "exile", "oust"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.person, .country, .organization],
      nationals: [.object],
      otherContext: ["diplomat", "ambassador", "envoy", "attache"],
      precision: 0.78,
      example: "Algeria expelled two Danish journalists.",
      nearMisses: [
        "Algeria may expel two Danish journalists.",
        "Algeria did not expel the Danish journalists.",
        "Algeria expelled a singer, Danish journalists said.",
      ]),
    TreeRule(
      "coerce.place", .coerce,
      triggers: ["annex", "occupy", "seize", "capture", "besiege", "blockade", "encircle"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: grounds.union([.organization]),
      precision: 0.78,
      example: "Algeria occupied Tunisia for a year.",
      nearMisses: [
        "Algeria may occupy Tunisia.",
        "Algeria never occupied Tunisia.",
        "Algeria occupied itself with a road to Tunisia.",
      ]),
    TreeRule(
      "coerce.noun", .coerce,
      triggers: [
        "annexation", "occupation", "blockade", "siege", "seizure", "arrest", "detention",
        "crackdown", "imprisonment",
      ],
      parts: words,
      subject: [.owner, .holder],
      object: [.of, .with(["of", "on", "against"])],
      objects: actors.union(grounds),
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
    TreeRule(
      "coerce.censor", .coerce,
      triggers: [
        "ban", "outlaw", "censor", "suppress", "repress", "nationalize", "nationalise",
        "expropriate", "confiscate", "dissolve", "impound",
      ],
      subject: [.agent],
      object: [.patient, .ownerOfPatient],
      subjects: [.country],
      objects: [.organization],
      otherContext: ["enter", "entry", "import", "export"],
      precision: 0.75,
      example: "Algeria banned Hezbollah.",
      nearMisses: [
        "Algeria may ban Hezbollah.",
        "Algeria did not ban Hezbollah.",
        "Algeria banned flags in a film on Hezbollah.",
      ]),
  ]
}

internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What is bestowed on those whom one honours.
  private static let decorations: Words = [
    "medal", "order", "honour", "honor", "prize", "award", "decoration", "knighthood", "cross",
    "legion", "star", "doctorate", "citizenship", "peerage", "sash", "ribbon", "trophy", "plaque",
  ]

  /// Honours, allegiance, and those who stand behind others.
  static let honors: [TreeRule] = [
    TreeRule(
      "support.award", .support,
      triggers: [
        "award", "give", "confer", "bestow", "present", "hand", "decorate", "grant", "honor",
        "honour", "invest",
      ],
      subject: [.agent],
      object: [
        .recipient, .with(["on", "upon", "to"]), .ofPatient(["on", "upon", "to"]), .patient,
      ],
      subjects: actors,
      objects: [.person],
      requires: decorations,
      precision: 0.8,
      example: "Fiji awarded Ana Roy the Order of Merit.",
      nearMisses: [
        "Fiji may award Ana Roy a medal.",
        "Fiji never awarded Ana Roy a medal.",
        "Fiji gave an order that Ana Roy be freed.",
      ]),
    TreeRule(
      "support.assure", .support,
      triggers: ["assure", "reassure", "promise"],
      subject: [.agent],
      object: [.patient, .recipient],
      objects: actors,
      requires: ["support", "backing", "solidarity"],
      precision: 0.8,
      example: "Fiji assured Tonga of its support.",
      nearMisses: [
        "Fiji may assure Tonga of its support.",
        "Fiji never assured Tonga of its support.",
        "Fiji assured itself that the support of Tonga held.",
      ]),
    TreeRule(
      "support.mandate", .support,
      triggers: ["extend", "renew", "prolong", "approve", "authorize", "authorise"],
      subject: [.agent],
      object: [.ofPatient(["of", "for"]), .ownerOfPatient],
      subjects: [.country, .organization],
      objects: [.organization],
      requires: ["mandate"],
      precision: 0.8,
      example: "Fiji extended the mandate of the United Nations Mission in South Sudan.",
      nearMisses: [
        "Fiji may extend the mandate of the United Nations Mission in South Sudan.",
        "Fiji never extended the mandate of the United Nations Mission in South Sudan.",
        "Fiji extended a road to the United Nations Mission in South Sudan.",
      ]),
    TreeRule(
      "support.allegiance", .support,
      triggers: ["pledge", "swear", "declare", "profess", "vow", "proclaim", "reaffirm"],
      subject: [.agent],
      object: [.with(["to"]), .ofPatient(["to"])],
      objects: actors,
      requires: ["allegiance", "loyalty", "fealty", "obedience"],
      precision: 0.82,
      example: "Hezbollah pledged allegiance to Ali Khamenei of Iran.",
      nearMisses: [
        "Hezbollah may pledge allegiance to Ali Khamenei of Iran.",
        "Hezbollah never pledged allegiance to Ali Khamenei of Iran.",
        "Hezbollah pledged a truce to Iran.",
      ]),
    TreeRule(
      "support.friend", .support,
      triggers: ["friend"],
      parts: words,
      subject: [.predicated],
      object: [.owner, .of],
      subjects: [.country, .organization],
      objects: actors,
      otherContext: ["former", "onetime", "erstwhile", "potential", "once", "not", "no", "n't"],
      precision: 0.8,
      example: "Fiji, an old friend of Tonga, sent word.",
      nearMisses: [
        "Fiji, not a friend of Tonga, sent word.",
        "Fiji met a friend of Tonga.",
        "Fiji, a former friend of Tonga, sent word.",
      ]),
    TreeRule(
      "support.backer", .support,
      triggers: [
        "backer", "patron", "supporter", "benefactor", "protector", "admirer", "advocate",
        "defender", "cheerleader", "booster", "fan", "sympathizer", "sympathiser",
      ],
      parts: words,
      subject: [.predicated],
      object: [.owner, .of],
      subjects: actors,
      objects: actors,
      otherContext: ["former", "onetime", "erstwhile", "potential", "once", "not", "no", "n't"],
      precision: 0.8,
      example: "Fiji, Tonga's main backer, sent word.",
      nearMisses: [
        "Fiji, not the backer of Tonga, sent word.",
        "Fiji met a backer of Tonga.",
        "Fiji, a former backer of Tonga, sent word.",
      ]),
  ]
}

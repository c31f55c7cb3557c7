internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Criticism, blame and investigations by their nouns.
  static let accuseNouns: [TreeRule] = [
    TreeRule(
      "accuse.noun", .accuse,
      triggers: [
        "criticism", "condemnation", "accusation", "complaint", "allegation", "lawsuit", "charge",
        "indictment", "evidence", "protest",
      ],
      parts: words,
      subject: [.holder, .owner],
      object: [
        .of, .with(["of", "against"]),
        .ownerOf(
          ["of"], nouns: misdeeds.union(["election", "politics", "government", "policy", "record"])),
      ],
      objects: actors,
      precision: 0.75,
      example: "Serbia filed a complaint against Kosovo.",
      nearMisses: [
        "Serbia dropped a complaint against Kosovo.",
        "Serbia may file a complaint against Kosovo.",
        "Serbia saw no evidence against Kosovo.",
      ]),
    TreeRule(
      "accuse.investigation", .accuse,
      triggers: ["investigation", "inquiry", "probe"],
      parts: words,
      subject: [.holder, .owner],
      object: [.of, .with(["into", "against", "of"])],
      objects: [.person, .organization, .country],
      precision: 0.75,
      example: "Peru opened an investigation against Ana Roy.",
      nearMisses: [
        "Peru may open an investigation against Ana Roy.",
        "Peru opened no investigation against Ana Roy.",
        "Peru wants an investigation against Ana Roy.",
      ]),
    TreeRule(
      "accuse.anger", .accuse,
      triggers: [
        "anger", "outrage", "disappointment", "dismay", "displeasure", "disapproval", "indignation",
        "disgust", "frustration", "criticism", "dissatisfaction", "unhappiness", "resentment",
      ],
      parts: words,
      subject: [.holder, .owner],
      object: [
        .with(["at", "with", "of"]),
        .ownerOf(["at", "over", "about", "with", "by", "of", "in"], nouns: misdeeds),
      ],
      objects: actors,
      precision: 0.78,
      example: "Serbia voiced anger at Kosovo.",
      nearMisses: [
        "Serbia voiced no anger at Kosovo.",
        "Serbia may voice anger at Kosovo.",
        "Serbia calmed the anger at Kosovo.",
      ]),
    TreeRule(
      "accuse.critic", .accuse,
      triggers: ["critic"],
      parts: words,
      subject: [.predicated],
      object: [.of, .owner, .ownerOf(["of"], nouns: misdeeds)],
      objects: actors,
      precision: 0.78,
      example: "Serbia is a critic of Kosovo.",
      nearMisses: [
        "Serbia is no critic of Kosovo.",
        "Serbia may become a critic of Kosovo.",
        "A critic of Kosovo left Serbia.",
      ]),
    TreeRule(
      "accuse.lodge", .accuse,
      triggers: ["protest"],
      parts: words,
      subject: [.holder],
      object: [.with(["with", "to"])],
      objects: [.country, .organization],
      context: ["lodge", "file", "deliver", "register"],
      precision: 0.8,
      example: "Serbia lodged a protest with Kosovo.",
      nearMisses: [
        "Serbia may lodge a protest with Kosovo.",
        "Serbia did not lodge a protest with Kosovo.",
        "Serbia watched a protest with Kosovo's envoys.",
      ]),
    TreeRule(
      "accuse.case", .accuse,
      triggers: ["case", "suit", "petition", "motion"],
      parts: words,
      subject: [.holder],
      object: [.with(["against"])],
      objects: actors,
      context: ["file", "bring", "lodge", "open", "launch", "submit", "initiate"],
      precision: 0.82,
      example: "Serbia brought a case against Kosovo in The Hague.",
      nearMisses: [
        "Serbia may bring a case against Kosovo.",
        "Serbia never brought a case against Kosovo.",
        "Serbia lost a case of wine to Kosovo.",
      ]),
    TreeRule(
      "accuse.own-case", .accuse,
      triggers: ["case", "suit", "lawsuit"],
      parts: words,
      subject: [.owner],
      object: [.with(["against"])],
      objects: actors,
      otherContext: ["drop", "withdraw", "lose", "abandon", "dismiss", "settle"],
      precision: 0.8,
      example: "Serbia's case against Kosovo opened in The Hague.",
      nearMisses: [
        "Serbia dropped its case against Kosovo.",
        "Serbia has no case against Kosovo.",
        "A case against Kosovo pleased Serbia's envoys.",
      ]),
  ]
}

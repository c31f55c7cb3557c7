internal import AnnotatedText
internal import KnowledgeModel

/// Of what companies and bodies others are parts: owners, parents, arms.
enum OwnershipRules {
  private static let daughters: Words = [
    "subsidiary", "affiliate", "division", "unit", "arm", "brand", "label", "branch", "offshoot",
    "imprint",
  ]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "part.parent-before", .partOf,
      [
        .subject([.organization], .named), .word(["'s", "'"]), .gap(2, [.adjective, .noun]),
        .word(["parent", "owner"]),
        .optional([.lemma(["company", "group", "firm", "organization"])]),
        .optional([.word([","])]), .object([.organization], .named), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.92, example: "Reuters' parent company Citigroup sold shares.",
      nearMisses: [
        "Reuters' parent company met Citigroup.",
        "Reuters' owner told Citigroup to wait.",
        "Reuters' parent company and Citigroup sold shares.",
      ]),
    SequenceRule(
      "part.owned-by", .partOf,
      [
        .subject([.organization], .named), .word([",", "is", "was"]),
        .optional([.word(["which"]), .word(["is", "was"])]),
        .optional([
          .word(["wholly", "majority", "partly", "jointly", "state"]), .optional([.word(["-"])]),
        ]), .word(["owned"]), .word(["by"]), .article,
        .object([.organization, .country], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.92, example: "Reuters is majority-owned by Citigroup.",
      nearMisses: [
        "Reuters is not owned by Citigroup.",
        "Reuters is owned by Citigroup's rivals.",
        "Reuters is wholly trusted by Citigroup.",
      ]),
    SequenceRule(
      "part.operates-as", .partOf,
      [
        .subject([.organization], .named), .gap(2, [.adverb, .adjective]),
        .word(["operates", "operated", "operating", "exists", "functions", "works"]),
        .gap(3, [.adverb, .adjective, .noun]), .word(["as"]), .article,
        .gap(3, [.adverb, .adjective, .noun, .verb]), .lemma(daughters), .word(["of"]), .article,
        .object([.organization], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.92, example: "Reuters operates as a wholly owned subsidiary of Citigroup.",
      nearMisses: [
        "Reuters operates out of a subsidiary of Citigroup.",
        "Reuters met the subsidiary of Citigroup.",
        "Reuters operates near a subsidiary of Citigroup.",
      ]),
    SequenceRule(
      "part.house-at", .partOf,
      [
        .subject([.organization], .faculty), .optional([.word([","])]),
        .word(["at", "of", "within"]),
        .article, .object([.organization], .site), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "She heads the Acme Institute at Cornell University.",
      nearMisses: [
        "At the Acme Institute they told Cornell University to wait.",
        "She spoke of the Acme Institute near Cornell University.",
        "The Acme Institute praised a friend at Cornell University.",
      ]),
    SequenceRule(
      "part.subsidiary-of", .partOf,
      [
        .subject([.organization]), .word([",", "is", "was", "became"]), .apposition,
        .gap(1, [.adverb, .verb, .adjective]), .lemma(daughters),
        .optional([.lemma(["company", "bank", "firm"])]), .word(["of"]),
        .optional([.word(["the", "a", "an"])]), .object([.organization], .named),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.92,
      example: "Reuters is a British agency and subsidiary of Citigroup.",
      nearMisses: [
        "Reuters is not a subsidiary of Citigroup.",
        "Reuters met a subsidiary of Citigroup.",
        "Reuters, said a subsidiary of Citigroup, was sold.",
      ]),
    SequenceRule(
      "part.subsidiary-before", .partOf,
      [
        .object([.organization], .named), .optional([.word(["'s", "'"])]),
        .gap(2, [.adjective, .noun]), .lemma(daughters), .optional([.word([","])]),
        .subject([.organization], .named), .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "Citigroup's news subsidiary Reuters sold shares.",
      nearMisses: [
        "Citigroup's subsidiary told Reuters to wait.",
        "Citigroup left its subsidiary to Reuters.",
        "Citigroup and a subsidiary of Reuters sold shares.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "part.acquired", .partOf, triggers: ["acquire", "buy", "purchase"], subject: [.patient],
      object: [.agent], subjects: [.organization], objects: [.organization], isOwnAct: true,
      complement: .forbidden, precision: 0.85, example: "Citigroup acquired Reuters in May.",
      nearMisses: [
        "Citigroup acquired shares in Reuters.",
        "Citigroup wanted to acquire Reuters.",
        "Citigroup bought a house from Reuters.",
      ]),
    TreeRule(
      "part.owned", .partOf, triggers: ["own"], subject: [.patient], object: [.agent],
      subjects: [.organization], objects: [.organization, .country], isOwnAct: true,
      precision: 0.88,
      example: "Reuters is owned by Citigroup.",
      nearMisses: [
        "Reuters is not owned by Citigroup.",
        "Reuters has owned ships with Citigroup.",
        "Reuters may be owned by Citigroup.",
      ]),
    TreeRule(
      "part.parent-of", .partOf, triggers: ["parent", "owner"], parts: [.noun],
      subject: [.of, .owner, .with(["to"])], object: [.predicated], subjects: [.organization],
      objects: [.organization], excludes: ["former"], isOwnAct: true, precision: 0.88,
      example: "Citigroup, the owner of Reuters, sold shares.",
      nearMisses: [
        "Citigroup is not the owner of Reuters.",
        "Citigroup met the owner of Reuters.",
        "Citigroup may become the owner of Reuters.",
      ]),
    TreeRule(
      "part.parent-company-of", .partOf, triggers: ["company", "group", "organization"],
      parts: [.noun], subject: [.of, .owner, .with(["to"])], object: [.predicated],
      subjects: [.organization], objects: [.organization], requires: ["parent", "holding"],
      excludes: ["former"], isOwnAct: true, precision: 0.88,
      example: "Citigroup is the parent company of Reuters.",
      nearMisses: [
        "Citigroup is not the parent company of Reuters.",
        "Citigroup is a company of Reuters's size.",
        "Citigroup met the parent company of Reuters.",
      ]),
    TreeRule(
      "part.own-arm", .partOf,
      triggers: [
        "subsidiary", "division", "branch", "arm", "offshoot", "wing", "unit", "affiliate",
      ], parts: [.noun], subject: [.predicated], object: [.owner], objects: [.organization],
      excludes: ["former", "onetime", "erstwhile"], isOwnAct: true, precision: 0.88,
      example: "Reuters, Citigroup's subsidiary, sold shares.",
      nearMisses: [
        "Citigroup's subsidiary met Reuters.",
        "Citigroup's envoy told a subsidiary of Reuters.",
        "Reuters may become Citigroup's subsidiary.",
      ]),
    TreeRule(
      "member.part-of", .memberOf, triggers: ["part"], parts: [.noun], subject: [.predicated],
      object: [.of], subjects: [.country], objects: [.organization], isOwnAct: true,
      precision: 0.85, example: "Uruguay is part of Mercosur.",
      nearMisses: [
        "Uruguay is no part of Mercosur.",
        "Uruguay took part in a summit of Mercosur.",
        "Uruguay may become part of Mercosur.",
      ]),
  ]
}

internal import AnnotatedText
internal import KnowledgeModel

/// Which states make up alliances, blocs and missions, by those who founded them and by their lists of members.
enum GroupingRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .adverb]
  private static let auxiliary: SequenceStep = .optional([
    .word(["have", "has", "had"]), .gap(1, [.adverb]),
  ])
  private static let groupings: Words = [
    "grouping", "alliance", "group", "bloc", "pact", "partnership", "coalition", "union",
    "federation", "confederation", "organization", "organisation", "forum",
  ]

  /// "six former colonies:", "three states,".
  private static let counted: SequenceStep = .optional([
    .gap(4, [.numeral, .adjective, .noun]), .lemma(["state", "country", "nation", "member"]),
    .word([":", ",", "-", "–", "—", "--"]),
  ])

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "member.founded", .memberOf,
      [
        .subjects([.country]), .optional([.word([","]), .word(["which"])]), auxiliary,
        .verb(["formed", "founded", "created", "established"]), .article,
        .gap(3, [.adjective, .noun, .adverb]), .comma, .article,
        .object([.organization], .alliance), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Togo and Mali have formed the Alliance of Sahel States.",
      nearMisses: [
        "Togo and Mali formed a panel on the Alliance of Sahel States.",
        "Togo and Mali may have formed the Alliance of Sahel States.",
        "Togo and Mali formed the Alliance of Sahel States' panel.",
      ]),
    SequenceRule(
      "member.left-and-founded", .memberOf,
      [
        .subjects([.country]), .word(["left", "quit", "abandoned"]), .article,
        .optional([.name([.country, .place])]), .gap(2, words), .name([.organization]),
        .gap(3, [.adposition, .properNoun, .noun, .numeral]), .word(["and", "to"]),
        .verb(["formed", "founded", "created", "established", "form", "create"]), .article,
        .gap(2, [.adjective, .noun]), .object([.organization], .alliance),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Togo and Mali left NATO and formed the Alliance of Sahel States.",
      nearMisses: [
        "Togo and Mali left NATO and praised the Alliance of Sahel States.",
        "Togo and Mali left NATO and may have formed the Alliance of Sahel States.",
        "Togo and Mali left NATO and formed the Alliance of Sahel States' panel.",
      ]),
    SequenceRule(
      "member.whose", .memberOf,
      [
        .object([.organization], .institution), .comma, .word(["whose"]), .gap(2, words),
        .lemma(["member"]), .optional([.word(["states", "countries", "nations"])]),
        .verb(["are", "include", "were", "included"]), .article, .subjects([.country]),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.93, example: "The Pacific Alliance, whose members are Peru and Chile, met.",
      nearMisses: [
        "The Pacific Alliance, whose members fear Peru and Chile, met.",
        "The Pacific Alliance, whose members are in Peru and Chile, met.",
        "The Pacific Alliance, whose members include Peru's rivals in Chile, met.",
      ]),
    SequenceRule(
      "member.along-with", .memberOf,
      [
        .lemma(["member"]), .word(["of"]), .article, .object([.organization], .institution),
        .comma, .word(["along", "together", "alongside"]), .optional([.word(["with"])]), .article,
        .subjects([.country, .organization]), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.92,
      example: "Togo is a member of the Pacific Alliance, along with Peru and Chile.",
      nearMisses: [
        "Togo is a member of the Pacific Alliance and gets along with Peru and Chile.",
        "Togo met members of the Pacific Alliance, along with Peru's envoy.",
        "Togo is a member of the Pacific Alliance, unlike Peru and Chile.",
      ]),
    SequenceRule(
      "member.joined-list", .memberOf,
      [
        .subjects([.country]), auxiliary, .verb(["joined", "joins", "rejoined"]), .article,
        .gap(2, [.adjective]), .object([.organization], .alliance),
        .unless([.noun, .properNoun, .verb]), .unlessWord(["'s", "'", "-"]),
      ],
      precision: 0.9, example: "Sweden joined NATO last year.",
      nearMisses: [
        "Sweden joined a NATO exercise.",
        "Sweden may have joined NATO.",
        "Sweden joined NATO in condemning the blast.",
      ]),
    SequenceRule(
      "member.comprises", .memberOf,
      [
        .object([.organization], .alliance), .comma, .optional([.word(["which", "that"])]),
        .optional([.word(["also", "now", "currently"])]),
        .verb(["comprises", "comprising", "includes", "groups", "unites", "grouping", "uniting"]),
        .article, .subjects([.country]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "The Pacific Alliance, which comprises Peru and Chile, met.",
      nearMisses: [
        "The Pacific Alliance, which includes friends of Peru and Chile, met.",
        "The Pacific Alliance, which Peru joined, includes a port of Chile.",
        "The Pacific Alliance includes Peru's port.",
      ]),
    SequenceRule(
      "member.made-up-of", .memberOf,
      [
        .object([.organization]), .comma, .optional([.word(["which", "that"])]),
        .optional([.word(["is", "was"])]), .gap(1, [.adverb]),
        .word(["made", "composed", "consisting", "consists"]), .optional([.word(["up"])]),
        .word(["of"]), .gap(4, [.adjective, .noun, .numeral, .adverb]),
        .optional([.word(["from"])]), .article, .subjects([.country, .organization]),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'", "and"]),
      ],
      precision: 0.88,
      example: "KFOR, which is made up of soldiers from Italy and Austria, stays.",
      nearMisses: [
        "KFOR, which is fond of soldiers from Italy and Austria, stays.",
        "KFOR, made in Italy and Austria, stays.",
        "KFOR is made up of friends, Italy said.",
      ]),
    SequenceRule(
      "member.group-made-up-of", .memberOf,
      [
        .object([.organization]), .word([",", "is", "was"]), .word(["a", "an", "the"]),
        .gap(3, words), .lemma(groupings), .comma,
        .word(["made", "composed", "consisting", "formed"]), .optional([.word(["up"])]),
        .word(["of", "by"]), .article, .subjects([.country, .organization]),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.92, example: "The Gulf Cooperation Council is a bloc made up of Oman and Qatar.",
      nearMisses: [
        "The Gulf Cooperation Council is a bloc fond of Oman and Qatar.",
        "The Gulf Cooperation Council met a bloc made up of Oman and Qatar.",
        "The Gulf Cooperation Council, a bloc made up of friends of Oman and Qatar, met.",
      ]),
    SequenceRule(
      "member.troops-of", .memberOf,
      [
        .object([.organization], .institution), .comma, .optional([.word(["which", "that"])]),
        .verb(["includes", "comprises", "included", "comprised", "groups", "gathers"]),
        .gap(3, [.adjective, .numeral, .adverb]),
        .lemma(["troop", "soldier", "contingent", "force", "peacekeeper", "unit", "troops"]),
        .word(["from"]), .article, .subjects([.country]), .unless([.noun, .properNoun]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "KFOR includes troops from Italy and Austria.",
      nearMisses: [
        "KFOR includes troops far from Italy and Austria.",
        "KFOR includes troops from Italy's rivals in Austria.",
        "KFOR may include troops from Italy and Austria.",
      ]),
    SequenceRule(
      "member.grouping-of", .memberOf,
      [
        .object([.organization]), .optional([.word([",", "is", "was"]), .article]), .gap(3, words),
        .lemma(groupings), .word(["of", "between", "among", "comprising", "linking", "uniting"]),
        counted, .optional([.word(["the"])]), .subjects([.country]), .unlessWord(["'s", "'"]),
        .unless([.noun, .properNoun, .adjective]),
      ],
      precision: 0.88, example: "AUKUS, a pact between Australia and Britain, was praised.",
      nearMisses: [
        "AUKUS, a pact between Australian and British admirals, was praised.",
        "AUKUS and a pact between Australia and Britain were praised.",
        "AUKUS led to a rift between Australia and Britain.",
      ]),
    SequenceRule(
      "member.as-one", .memberOf,
      [
        .word(["as"]), .word(["a", "the"]), .gap(2, [.adjective, .noun, .verb]), .word(["member"]),
        .optional([.word(["state"])]), .word(["of"]), .article,
        .object([.organization], .institution), .word([","]), .subject([.country], .named),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "As a founding member of NATO, Denmark sent frigates.",
      nearMisses: [
        "As members of NATO, envoys met Denmark.",
        "As a member of NATO said, Denmark sent frigates.",
        "As a member of NATO, Denmark's envoy spoke.",
      ]),
    SequenceRule(
      "member.newest", .memberOf,
      [
        .object([.organization], .institution), .possessive, .gap(2, [.adjective]),
        .word(["member"]), .optional([.word(["state", "country"])]), .word([","]),
        .subject([.country], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "NATO's newest member, Sweden, sent frigates.",
      nearMisses: [
        "A NATO member asked, and Sweden sent frigates.",
        "NATO's newest member, an envoy of Sweden said, sent frigates.",
        "NATO's member states, Sweden said, sent frigates.",
      ]),
    SequenceRule(
      "member.alliance-ally", .memberOf,
      [
        .object([.organization], .alliance), .optional([.word(["member", "and"])]),
        .lemma(["ally"]), .subjects([.country]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.85, example: "NATO allies Turkey and Greece sent frigates.",
      nearMisses: [
        "NATO allies told Turkey and Greece to wait.",
        "NATO allies in Turkey and Greece agreed.",
        "NATO and an ally of Turkey agreed.",
      ]),
  ]
}

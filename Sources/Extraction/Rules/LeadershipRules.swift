internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Who leads a body by a description beside its name: "the Union, a coalition of militias headed by Ana Roy".
enum LeadershipRules {
  private static let bodies: Words = [
    "group", "coalition", "alliance", "party", "movement", "militia", "force", "faction",
    "organization", "organisation", "body", "bloc", "network", "army", "wing", "unit", "council",
    "umbrella", "cartel", "gang", "brigade", "battalion", "front", "committee", "commission",
    "agency", "foundation", "company", "charity", "outfit", "sect", "union", "mission",
  ]
  /// Of ``bodies``, those that behind a body's name only say again what it is: "the Rally party"; a "NATO mission" is a part.
  private static let restating: Words = [
    "group", "coalition", "alliance", "party", "movement", "militia", "faction", "organization",
    "organisation", "bloc", "network", "cartel", "gang", "front", "foundation", "company",
    "charity", "outfit", "sect", "union",
  ]
  private static let leading: Words = ["led", "headed", "commanded", "chaired", "run"]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "leads.described", .leads,
      [
        .object([.organization], .employer), .word([","]), .article,
        .gap(6, [.adjective, .noun, .coordinatingConjunction]), .lemma(bodies),
        .optional([.word(["of", "in"]), .gap(3, [.adjective, .noun, .determiner])]),
        .word(leading), .word(["by"]), .optional([.word(["the"])]), .gap(2, [.adjective, .noun]),
        .anyRank, .subject([.person]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "UNICEF met Hezbollah, an umbrella of militias headed by Ana Roy.",
      nearMisses: [
        "UNICEF met Hezbollah, an umbrella of militias headed for a fall, Ana Roy said.",
        "UNICEF met Hezbollah, and a coalition headed by Ana Roy left.",
        "UNICEF met Hezbollah, a group headed by Ana Roy's brother.",
      ]),
    SequenceRule(
      "leads.led-by", .leads,
      [
        .object([.organization], .employer), .optional([.lemma(restating)]), .comma,
        .optional([.word(["which", "that"])]), .optional([.word(["is", "was", "are", "were"])]),
        .gap(1, [.adverb]), .verb(["led", "headed", "commanded", "chaired"]), .word(["by"]),
        .optional([.word(["the"])]), .gap(2, [.adjective, .noun]), .anyRank, .subject([.person]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Hezbollah, which is headed by Ana Roy, left.",
      nearMisses: [
        "Hezbollah, which is headed for a fall, met Ana Roy.",
        "Hezbollah met a party headed by Ana Roy.",
        "Hezbollah, which may be headed by Ana Roy, left.",
      ]),
    SequenceRule(
      "leads.under", .leads,
      [
        .object([.organization], .employer), .word([","]), .word(["under"]),
        .gap(3, [.properNoun, .noun, .adjective]), .subject([.person]), .word([",", "and"]),
      ],
      precision: 0.88, example: "The 3rd Infantry Brigade, under Colonel Ana Roy, took the town.",
      nearMisses: [
        "The 3rd Infantry Brigade, under fire, told Colonel Ana Roy, who left.",
        "The 3rd Infantry Brigade, under Colonel Ana Roy's brother, took the town.",
        "The 3rd Infantry Brigade fell under Ana Roy, who left.",
      ]),
    SequenceRule(
      "position.named-by-body", .holdsPosition,
      [
        .object([.organization], .employer),
        .verb(["elected", "named", "appointed", "chose", "picked", "reelected", "reappointed"]),
        .optional([.name([.country]), .possessive, .rank]), .anyRank, .comma, .subject([.person]),
        .comma, .optional([.word(["as", "its"])]), .determiner, .gap(2, [.adjective, .noun]),
        .title([.leader, .spokesperson, .commander, .regional]),
        .unlessWord(["of", "in", "at", "for", "'s"]),
      ],
      precision: 0.9,
      example: "UNICEF elected Peru's foreign minister, Ana Roy, secretary general on Monday.",
      nearMisses: [
        "UNICEF elected to tell Ana Roy, secretary general of a bank, of it.",
        "UNICEF may have elected Ana Roy secretary general.",
        "UNICEF named Ana Roy, the director of a bank, in its report.",
      ]),
    SequenceRule(
      "border.state-that", .borders,
      [
        .subject([.country], .named), .word([","]), .article,
        .gap(8, [.adjective, .noun, .numeral, .adposition, .determiner]),
        .word(["that", "which"]), .word(["borders", "adjoins"]), .objects([.country]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.92,
      example: "Togo, a nation of eight million that borders Ghana and Benin, voted.",
      nearMisses: [
        "Togo, a nation of eight million whose borders Ghana watches, voted.",
        "Togo, a nation that shut its borders to Ghana, voted.",
        "Togo praised a nation that borders Ghana.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "position.leads-organ", .holdsPosition, triggers: ["lead", "head", "command", "chair"],
      subject: [.agent], object: [.ownerOfPatient], subjects: [.person], objects: [.country],
      requires: [
        "army", "navy", "military", "police", "parliament", "senate", "government", "cabinet",
        "junta", "treasury",
      ], isOwnAct: true, complement: .forbidden, precision: 0.88,
      example: "Kofi Mensah, who led the Ghanaian army for years, resigned.",
      nearMisses: [
        "Kofi Mensah led Ghanaian fans to the army camp.",
        "Kofi Mensah would lead the Ghanaian army if asked.",
        "Kofi Mensah led a delegation to the Ghanaian parliament.",
      ])
  ]
}

internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Offices and employers of people.
enum PositionRules {
  static let offices: Set<Title.Class> = [
    .headOfState, .headOfGovernment, .minister, .diplomat, .legislator, .regional, .judicial,
    .commander,
    .leader, .spokesperson, .official, .noble, .clergy,
  ]

  private static let owners: Set<EntityKind> = [.country, .organization]
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .properNoun, .adverb]
  /// "is", "who was", ", who has been".
  private static let being: SequenceStep = .all([
    .optional([.optional([.word([","])]), .word(["who"])]),
    .optional([.word(["has", "had"])]),
    .word(["is", "was", "been", "'s", "becomes", "became", "become", "remains", "remained"]),
  ])

  /// Not "the head of Ghana's largest hospital".
  private static let notOwner: SequenceStep = .unlessWord(["'s", "'"])
  private static let former: SequenceStep = .optional([
    .word(["former", "late", "then", "ex"]), .optional([.word(["-"])]),
  ])

  static let all: [SequenceRule] = [
    SequenceRule(
      "position.before-name", .holdsPosition,
      [
        .object(owners, .employer), .possessive, .gap(2, words), .title(offices),
        .optional([.word(["and"]), .gap(2, words), .rank]),
        .optional([
          .word(["to", "for", "in"]), .determiner, .name([.country, .organization, .place]),
        ]),
        .optional([.word(["since"]), .gap(1, [.numeral])]),
        .optional([.word([","])]), .anyRank, .subject([.person]),
      ],
      precision: 0.95, example: "Chilean Foreign Minister Ana Roy flew home on Monday.",
      nearMisses: [
        "Chilean reporters asked Foreign Minister Ana Roy about the talks.",
        "Chile wants that president, Ana Roy, to retire.",
        "Chile told Foreign Minister Ana Roy that the road was closed.",
      ]),
    SequenceRule(
      "position.of-name", .holdsPosition,
      [
        .title(offices), .word(["of", "at", "for"]), .determiner,
        .optional([.name([.country], .adjective)]),
        .optional([.name(owners), .word(["'s", "'"])]), .object(owners, .employer),
        .optional([.word([","])]), .anyRank, .subject([.person]),
      ],
      example: "The president of Ghana, Kofi Mensah, opened the summit.",
      nearMisses: [
        "The president of Ghana met Kofi Mensah.",
        "The future president of Ghana, Kofi Mensah, opened the summit.",
        "The president spoke of Ghana, Kofi Mensah said.",
      ]),
    SequenceRule(
      "position.after-name-adjective", .holdsPosition,
      [
        .subject([.person]), .word([","]), SequenceStep.age, .determiner, former,
        .gap(1, [.adjective]),
        .object(owners, .employer), .possessive, .gap(2, words), .title(offices),
        .unless([.properNoun]),
      ],
      example: "Ana Roy, Chile's foreign minister, flew home.",
      nearMisses: [
        "Ana Roy, Chile and the foreign minister of Peru were named in the report.",
        "Ana Roy, Chilean reporters told the foreign minister of Peru, wrote a book.",
        "They met Ana Roy, Chilean Foreign Minister Eva Soto and her aides.",
      ]),
    SequenceRule(
      "position.after-name-of", .holdsPosition,
      [
        .subject([.person]), .word([","]), SequenceStep.age, .apposition,
        .title(offices), .word(["of", "at", "for"]), .determiner,
        .optional([.name([.country], .adjective)]),
        .optional([.name(owners), .word(["'s", "'"])]), .object(owners, .employer), notOwner,
      ],
      example: "Kofi Mensah, the president of Ghana, opened the summit.",
      nearMisses: [
        "Kofi Mensah, the self-styled president of Ghana, opened the summit.",
        "Kofi Mensah, whom the president of Ghana praised, is a singer.",
        "Kofi Mensah, president, spoke of Ghana.",
      ]),
    SequenceRule(
      "position.of-named-arm", .holdsPosition,
      [
        .subject([.person]), .word([","]), .determiner, .gap(2, words),
        .title(offices), .word(["of", "at", "for"]), .determiner, .name(owners), .possessive,
        .gap(2, words),
        .lemma([
          "mission", "force", "agency", "operation", "command", "programme", "program", "body",
          "office", "council", "committee", "subsidiary", "unit", "arm", "party", "newspaper",
        ]), .optional([.word([","])]), .object([.organization], .employer),
        .unless([.noun, .properNoun]), notOwner,
      ],
      example: "Ana Roy, head of the United Nations refugee agency UNHCR, flew home.",
      nearMisses: [
        "Ana Roy, head of the United Nations agency, met UNHCR.",
        "Ana Roy, whom the head of the United Nations agency UNHCR praised, is a singer.",
        "Ana Roy, head of the United Nations agency UNHCR's office, flew home.",
      ]),
    SequenceRule(
      "position.office-is", .holdsPosition,
      [
        .object(owners, .employer), .possessive, .gap(2, words), .title(offices),
        .verb(["is", "was", "remains", "remained"]), .anyRank, .subject([.person], .full),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.92, example: "NATO's secretary general was Ana Roy.",
      nearMisses: [
        "NATO's secretary general was Ana Roy's friend.",
        "NATO's secretary general is not Ana Roy.",
        "NATO's secretary general is with Ana Roy.",
      ]),
    SequenceRule(
      "position.office-of-is", .holdsPosition,
      [
        .title(offices), .word(["of", "at", "for"]), .determiner,
        .optional([.name([.country], .adjective)]), .object(owners, .employer),
        .verb(["is", "was", "remains", "remained"]), .anyRank, .subject([.person], .full),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.92, example: "The current president of Ghana is Kofi Mensah.",
      nearMisses: [
        "The president of Ghana is Kofi Mensah's friend.",
        "The president of Ghana is not Kofi Mensah.",
        "The president of Ghana was told that Kofi Mensah had left.",
      ]),
    SequenceRule(
      "position.is", .holdsPosition,
      [
        .subject([.person]), being,
        .determiner, former, .object(owners, .employer), .possessive, .gap(2, words),
        .title(offices),
      ],
      example: "Ana Roy is Chile's foreign minister.",
      nearMisses: [
        "Ana Roy is not Chile's foreign minister.",
        "Ana Roy is in Chile with the foreign minister.",
        "Ana Roy is the would-be Chilean foreign minister.",
      ]),
    SequenceRule(
      "position.is-of", .holdsPosition,
      [
        .subject([.person]), being,
        .description, .title(offices), .word(["of", "at", "for"]), .determiner,
        .optional([.name([.country], .adjective)]), .object(owners, .employer), notOwner,
        .unless([.auxiliary]),
      ],
      example: "Kofi Mensah is the president of Ghana.",
      nearMisses: [
        "Kofi Mensah is not the president of Ghana.",
        "Kofi Mensah is the self-styled president of Ghana.",
        "Kofi Mensah is as old as the president of Ghana.",
      ]),
  ]
}

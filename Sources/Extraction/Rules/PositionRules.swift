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
  private static let possessive: SequenceStep = .optional([.word(["'s", "'"])])
  private static let article: SequenceStep = .optional([.word(["the", "a", "an", "its"])])

  static let all: [SequenceRule] = [
    SequenceRule(
      "position.before-name", .holdsPosition,
      [
        .object(owners, .institution), possessive, .gap(2, words), .title(offices),
        .optional([.word(["to", "for", "in"]), article, .name([.country, .organization, .place])]),
        .optional([.word([","])]), .subject([.person]),
      ],
      precision: 0.95, example: "Chilean Foreign Minister Ana Roy flew home on Monday.",
      nearMisses: [
        "Chilean reporters asked Foreign Minister Ana Roy about the talks.",
        "The former Chilean president Ana Roy has retired.",
        "Chile told Foreign Minister Ana Roy that the road was closed.",
      ]),
    SequenceRule(
      "position.of-name", .holdsPosition,
      [
        .title(offices), .word(["of", "at", "for"]), article,
        .optional([.name([.country], .adjective)]),
        .optional([.name(owners), .word(["'s", "'"])]), .object(owners, .institution),
        .optional([.word([","])]), .subject([.person]),
      ],
      example: "The president of Ghana, Kofi Mensah, opened the summit.",
      nearMisses: [
        "The president of Ghana met Kofi Mensah.",
        "The former president of Ghana, Kofi Mensah, opened the summit.",
        "The president spoke of Ghana, Kofi Mensah said.",
      ]),
    SequenceRule(
      "position.after-name-adjective", .holdsPosition,
      [
        .subject([.person]), .word([","]), article, .object(owners, .institution), possessive,
        .gap(2, words), .title(offices), .unless([.properNoun]),
      ],
      example: "Ana Roy, Chile's foreign minister, flew home.",
      nearMisses: [
        "Ana Roy, Chile and the foreign minister of Peru were named in the report.",
        "Ana Roy, a former Chilean foreign minister, wrote a book.",
        "They met Ana Roy, Chilean Foreign Minister Eva Soto and her aides.",
      ]),
    SequenceRule(
      "position.after-name-of", .holdsPosition,
      [
        .subject([.person]), .word([","]), article, .gap(3, words), .title(offices),
        .word(["of", "at", "for"]), article, .optional([.name([.country], .adjective)]),
        .optional([.name(owners), .word(["'s", "'"])]), .object(owners, .institution),
      ],
      example: "Kofi Mensah, the president of Ghana, opened the summit.",
      nearMisses: [
        "Kofi Mensah, a former president of Ghana, opened the summit.",
        "Kofi Mensah, whom the president of Ghana praised, is a singer.",
        "Kofi Mensah, president, spoke of Ghana.",
      ]),
    SequenceRule(
      "position.is", .holdsPosition,
      [
        .subject([.person]), .word(["is", "'s", "becomes", "became", "remains"]), article,
        .object(owners, .institution), possessive,
        .gap(2, words), .title(offices),
      ],
      example: "Ana Roy is Chile's foreign minister.",
      nearMisses: [
        "Ana Roy is not Chile's foreign minister.",
        "Ana Roy is in Chile with the foreign minister.",
        "Ana Roy is a former Chilean foreign minister.",
      ]),
    SequenceRule(
      "position.is-of", .holdsPosition,
      [
        .subject([.person]), .word(["is", "'s", "becomes", "became", "remains"]), article,
        .gap(2, words), .title(offices),
        .word(["of", "at", "for"]), article, .object(owners, .institution),
      ],
      example: "Kofi Mensah is the president of Ghana.",
      nearMisses: [
        "Kofi Mensah is not the president of Ghana.",
        "Kofi Mensah is a former president of Ghana.",
        "Kofi Mensah is as old as the president of Ghana.",
      ]),
    SequenceRule(
      "employer.journalist", .worksFor,
      [
        .object([.organization], .newsOutlet), possessive, .gap(1, words), .title([.journalist]),
        .subject([.person]),
      ],
      example: "Reuters correspondent Ana Roy saw the convoy.",
      nearMisses: [
        "Reuters said that reporter Ana Roy was safe.",
        "Ana Roy told a Reuters correspondent that the road was open.",
        "The Reuters correspondent and Ana Roy saw the convoy.",
      ]),
    SequenceRule(
      "employer.journalist-of", .worksFor,
      [
        .subject([.person]), .word([","]), article, .gap(2, words), .title([.journalist]),
        .word(["for", "at", "with", "of"]), article, .object([.organization]),
      ],
      example: "Ana Roy, a reporter for Reuters, saw the convoy.",
      nearMisses: [
        "Ana Roy, who met a reporter for Reuters, saw the convoy.",
        "Ana Roy, a former reporter for Reuters, saw the convoy.",
        "Ana Roy, reporters from Reuters said, saw the convoy.",
      ]),
    SequenceRule(
      "nationality.citizen", .citizenOf,
      [
        .subject([.person]), .word([","]), .word(["a", "an", "the"]),
        .object([.country], .adjective), .gap(1, [.adjective]),
        .lemma(["citizen", "national"]),
      ],
      example: "Ana Roy, a Chilean citizen, was freed.",
      nearMisses: [
        "Ana Roy, Chilean citizens say, was freed.",
        "Ana Roy met a Chilean citizen.",
        "Ana Roy, a Chilean singer, met citizens.",
      ]),
  ]
}

internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

// Heads of regions and towns.
extension HeadRules {
  static let territories: [SequenceRule] = [
    SequenceRule(
      "region.head-before", .holdsPosition,
      [
        .object([.place]), .possessive, .unlessWord(["under"]), .gap(2, [.adjective, .noun]),
        .title(heads), .comma, .anyRank,
        .subject([.person]),
      ],
      precision: 0.9, example: "Somaliland's president, Ana Roy, signed the deal.",
      nearMisses: [
        "Somaliland's people asked President Ana Roy for help.",
        "In Somaliland the president met Ana Roy.",
        "Somaliland, the president and Ana Roy were named in the report.",
      ]),
    SequenceRule(
      "region.head-owned", .holdsPosition,
      [
        .subject([.person]), .word([","]), SequenceStep.age, .object([.place], .named),
        .word(["'s", "’s", "'"]), .gap(2, [.adjective, .noun]), .title(heads),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Ana Roy, Somaliland's president, signed the deal.",
      nearMisses: [
        "Ana Roy, Somaliland's presidents and others signed the deal.",
        "Ana Roy, whom Somaliland's president met, signed the deal.",
        "Ana Roy, Somaliland's president's aide, signed the deal.",
      ]),
    SequenceRule(
      "region.head-of", .holdsPosition,
      [
        .title(heads), .word(["of"]), .determiner, nationality, .gap(2, [.adjective]),
        .optional([.lemma(regions), .word(["of"])]), .object([.place], .named),
        .optional([.lemma(regions)]), .comma, .anyRank, .subject([.person]),
      ],
      precision: 0.9, example: "The president of Somaliland, Ana Roy, signed the deal.",
      nearMisses: [
        "The president of Somaliland met Ana Roy.",
        "The president spoke of Somaliland, Ana Roy said.",
        "The president of a bank in Somaliland thanked Ana Roy.",
      ]),
    SequenceRule(
      "region.head-after", .holdsPosition,
      [
        .subject([.person]), .word([",", "is", "was"]), .determiner, former, .gap(3, words),
        .title(heads), .word(["of"]), .determiner, nationality, .gap(2, [.adjective, .noun]),
        .optional([.word(["of"])]), .object([.place], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Ana Roy, the president of Somaliland, signed the deal.",
      nearMisses: [
        "Ana Roy, whom the president of Somaliland praised, is a singer.",
        "Ana Roy met the president of Somaliland.",
        "Ana Roy and the president of Somaliland signed the deal.",
      ]),
    SequenceRule(
      "region.head-name-of", .holdsPosition,
      [
        .title(heads), .subject([.person]), .word(["of"]), .determiner, .object([.place], .named),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "President Ana Roy of Somaliland signed the deal.",
      nearMisses: [
        "President Ana Roy, of whom Somaliland knew little, left.",
        "President Ana Roy spoke of Somaliland.",
        "Ana Roy of Somaliland met the president.",
      ]),
    SequenceRule(
      "region.governor-region", .holdsPosition,
      [
        .title([.regional]), .word(["of"]), .determiner,
        .optional([.name([.country]), .optional([.word(["'s", "'"])])]), .gap(1, [.adjective]),
        .object([.place], .named), .lemma(regions), .comma, .anyRank, .subject([.person]),
      ],
      precision: 0.92, example: "The governor of Peru's Ancash region, Ana Roy, was unhurt.",
      nearMisses: [
        "The governor of the Ancash region met Ana Roy.",
        "The governor spoke of the Ancash region, Ana Roy said.",
        "The governor of a bank in the Ancash region thanked Ana Roy.",
      ]),
    SequenceRule(
      "region.governor-after", .holdsPosition,
      [
        .subject([.person]), .word([",", "is", "was"]), .determiner, former, .gap(1, words),
        .title([.regional]), .word(["of"]), .determiner, .name([.country]),
        .optional([.word(["'s", "'"])]), .gap(2, [.adjective]),
        .optional([.lemma(regions), .word(["of"])]), .object([.place], .named),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.92, example: "Ana Roy, governor of Peru's Ancash region, was unhurt.",
      nearMisses: [
        "Ana Roy, whom the governor of Peru's Ancash region praised, was unhurt.",
        "Ana Roy met the governor of Peru's Ancash region.",
        "Ana Roy, governor of a bank in Peru's Ancash region, was unhurt.",
      ]),
  ]
}

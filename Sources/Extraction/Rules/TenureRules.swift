internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Offices by what their holders did with them: served, took over, stepped down, succeeded; and counterparts.
enum TenureRules {
  private static let owners: Set<EntityKind> = [.country, .organization]
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .properNoun, .adverb]
  private static let adjective: SequenceStep = .optional([.name([.country], .adjective)])
  /// "the state of", "the northern Chilean province of".
  private static let ground: SequenceStep = .optional([
    .optional([.name([.country], .adjective)]), .gap(3, [.adjective, .noun]),
    .optional([.word(["of"])]),
  ])
  /// "served as", "who took over as", "has stepped down as", "was sworn in as".
  private static let service: SequenceStep = .all([
    .optional([.comma, .word(["who"])]),
    .optional([
      .word([
        "has", "had", "is", "was", "have", "currently", "previously", "also", "later", "now",
        "then",
      ]), .optional([.word(["been"])]), .gap(1, [.adverb]),
    ]),
    .verb([
      "served", "serves", "serving", "took", "takes", "taking", "stepped", "steps", "stepping",
      "resigned", "resigns", "resigning", "retired", "retires", "sworn", "installed", "acted",
      "acts", "acting", "returned", "stood", "quit", "quits", "ousted", "dismissed", "replaced",
      "sacked", "fired", "removed", "inaugurated", "continues", "continued", "worked", "works",
      "working", "reappointed",
    ]),
    .optional([.word(["over", "down", "in", "office", "power", "charge", "back", "on"])]),
    .word(["as"]), .determiner,
  ])
  /// "succeeded Ana Roy as", "who replaced Ana Roy as".
  private static let succession: SequenceStep = .all([
    .optional([.comma, .word(["who"])]), .optional([.word(["has", "had"])]),
    .verb(["succeeded", "replaced", "succeeds", "replaces", "followed"]), .anyRank,
  ])

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "position.served-of", .holdsPosition,
      [
        .subject([.person]), service, .gap(2, words), .title(PositionRules.offices),
        .word(["of", "at", "for"]), .determiner, adjective,
        .optional([.name([.organization], .institution), .word(["'s", "'"])]),
        .object(owners, .employer), .unless([.verb, .auxiliary]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Kofi Mensah stepped down as president of Ghana in May.",
      nearMisses: [
        "Kofi Mensah stepped down as the president of Ghana spoke.",
        "Kofi Mensah never served as president of Ghana.",
        "Kofi Mensah may take over as president of Ghana.",
      ]),
    SequenceRule(
      "position.served-adjective", .holdsPosition,
      [
        .subject([.person]), service, .object(owners, .employer), .possessive, .gap(2, words),
        .title(PositionRules.offices), .unless([.noun, .properNoun]),
      ],
      precision: 0.9, example: "Ana Roy took office as Chile's foreign minister.",
      nearMisses: [
        "Ana Roy stood up as Chile's foreign minister spoke.",
        "Ana Roy did not serve as Chile's foreign minister.",
        "Ana Roy could step down as Chile's foreign minister.",
      ]),
    SequenceRule(
      "region.served", .holdsPosition,
      [
        .subject([.person]), service, .gap(1, words), .title([.regional]), .word(["of"]),
        .determiner,
        ground, .object([.place], .named),
      ],
      precision: 0.9, example: "Eva Soto stepped down as mayor of Cusco on Sunday.",
      nearMisses: [
        "Eva Soto stepped down near the mayor of Cusco.",
        "Eva Soto will not serve as mayor of Cusco.",
        "Eva Soto may take over as mayor of Cusco.",
      ]),
    SequenceRule(
      "position.succeeds", .holdsPosition,
      [
        .subject([.person]), succession, .name([.person]), .word(["as"]), .determiner,
        .gap(2, words),
        .title(PositionRules.offices), .word(["of", "at", "for"]), .determiner, adjective,
        .object(owners, .employer),
      ],
      precision: 0.9, example: "Kofi Mensah succeeded Ama Roy as president of Ghana.",
      nearMisses: [
        "Kofi Mensah met Ama Roy as president of Ghana.",
        "Kofi Mensah could replace Ama Roy as president of Ghana.",
        "Kofi Mensah replaced Ama Roy when the president of Ghana fell ill.",
      ]),
    SequenceRule(
      "position.succeeded", .holdsPosition,
      [
        .lemma(["succeed", "replace"]), .anyRank, .subject([.person]), .word(["as"]), .determiner,
        .gap(2, words), .title(PositionRules.offices), .word(["of", "at", "for"]), .determiner,
        adjective, .object(owners, .employer),
      ],
      precision: 0.9, example: "She replaced Ama Roy as president of Ghana.",
      nearMisses: [
        "She replaced Ama Roy when the president of Ghana fell ill.",
        "She praised Ama Roy as president of Ghana.",
        "She replaced Ama Roy as the face of Ghana.",
      ]),
    SequenceRule(
      "position.counterpart", .holdsPosition,
      [
        .object([.country], .adjective), .gap(1, [.adjective]),
        .word(["counterpart", "homologue"]), .comma,
        .anyRank,
        .subject([.person]),
      ],
      precision: 0.92, example: "She met her Chilean counterpart, Ana Roy, on Monday.",
      nearMisses: [
        "She met her Chilean counterparts and Ana Roy.",
        "Her Chilean counterpart told Ana Roy that the road was shut.",
        "A Chilean and her counterpart met Ana Roy.",
      ]),
    SequenceRule(
      "position.chief-before", .holdsPosition,
      [
        .object([.organization], .employer), .possessive, .gap(3, words),
        .word(["chief", "boss", "head", "supremo"]), .comma, .anyRank, .subject([.person]),
      ],
      example: "The UN refugee chief, Ana Roy, flew home.",
      nearMisses: [
        "The UN refugee chief met Ana Roy.",
        "The UN told the chief Ana Roy to wait.",
        "UN refugees thanked their chief, not Ana Roy.",
      ]),
    SequenceRule(
      "position.envoy-before", .holdsPosition,
      [
        .object(owners, .employer), .possessive, .gap(1, words),
        .name([.place, .country], .named), .gap(1, words),
        .title([.diplomat, .spokesperson, .commander, .official]), .comma, .anyRank,
        .subject([.person]),
      ],
      precision: 0.88, example: "The U.S. Somalia envoy Ana Roy flew home.",
      nearMisses: [
        "The U.S. and a Somalia envoy met Ana Roy.",
        "The U.S. told the Somalia envoy Ana Roy to wait.",
        "U.S. allies in Somalia praised the envoy, Ana Roy.",
      ]),
    SequenceRule(
      "senator.name-of", .holdsPosition,
      [
        .title([.legislator]), .subject([.person]), .comma, .word(["of", "from"]), .determiner,
        ground,
        .object([.place], .region),
      ],
      example: "Senator Ana Roy of Ohio voted against it.",
      nearMisses: [
        "Senator Ana Roy spoke of Ohio.",
        "The senator told Ana Roy of Ohio.",
        "Senator Ana Roy, tired of Ohio, flew home.",
      ]),
    SequenceRule(
      "senator.before-name", .holdsPosition,
      [
        .object([.place], .region), .possessive, .gap(1, [.adjective, .noun]),
        .title([.legislator]), .subject([.person]),
      ],
      example: "Ohio Senator Ana Roy voted against it.",
      nearMisses: [
        "In Ohio the senator met Ana Roy.",
        "Ohio, the senator and Ana Roy were named in the report.",
        "Ohio's people asked Senator Ana Roy for help.",
      ]),
    SequenceRule(
      "senator.after-name", .holdsPosition,
      [
        .subject([.person]), .word([","]), .determiner, former, .gap(2, words),
        .title([.legislator]),
        .word(["from", "of", "for"]), .determiner, ground, .object([.place], .region),
      ],
      example: "Ana Roy, a senator from Ohio, voted against it.",
      nearMisses: [
        "Ana Roy, whom a senator from Ohio praised, is a singer.",
        "Ana Roy met a senator from Ohio.",
        "Ana Roy and a senator from Ohio voted against it.",
      ]),
  ]

  private static let former: SequenceStep = .optional([.word(["former", "late", "veteran"])])
}

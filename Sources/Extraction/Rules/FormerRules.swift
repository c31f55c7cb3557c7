internal import AnnotatedText
internal import KnowledgeModel

/// Offices beside a name by a word for when they were held: "Ana Roy, until last year Peru's minister", and by the land that
/// they are about: "Ana Roy, the Peru director at Human Rights Watch".
enum FormerRules {
  private static let times: Words = [
    "until", "once", "now", "then", "formerly", "currently", "long", "previously", "later",
    "briefly", "today",
  ]
  private static let words: Set<PartOfSpeech> = [
    .adjective, .noun, .properNoun, .numeral, .adverb,
  ]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "position.once-after-name", .holdsPosition,
      [
        .subject([.person]), .word([","]), .word(times), .gap(4, words),
        .object([.country, .organization]), .possessive, .gap(2, [.adjective]),
        .title(PositionRules.offices),
      ],
      precision: 0.88, example: "Ana Roy, until last year Peru's foreign minister, was freed.",
      nearMisses: [
        "Ana Roy, until last year in Peru, met its foreign minister.",
        "Ana Roy, once told of it, left Peru's foreign minister.",
        "Ana Roy, then in Peru, is the foreign minister's aunt.",
      ]),
    SequenceRule(
      "position.once-after-name-of", .holdsPosition,
      [
        .subject([.person]), .word([","]), .word(times), .gap(4, words), .article,
        .title(PositionRules.offices), .word(["of", "at"]), .article,
        .object([.country, .organization], .notPeople), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "Ana Roy, now head of the African Union, was freed.",
      nearMisses: [
        "Ana Roy, now that the head of the African Union left, was freed.",
        "Ana Roy, then told by the head of the African Union, was freed.",
        "Ana Roy, now a guest of the head of the African Union, was freed.",
      ]),
    SequenceRule(
      "position.counterpart-from", .holdsPosition,
      [
        .lemma(["counterpart"]), .word(["from", "in", "of"]), .object([.country], .named),
        .word([","]), .anyRank, .subject([.person]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "She met her counterpart from Togo, Kofi Mensah, in May.",
      nearMisses: [
        "She met her counterpart from Togo, Kofi Mensah's aide, in May.",
        "She met her counterparts from Togo and Kofi Mensah.",
        "She told Kofi Mensah that her counterpart from Togo had left.",
      ]),
    SequenceRule(
      "position.over-land-at", .holdsPosition,
      [
        .subject([.person]), .word([","]), .determiner, .name([.country, .place]),
        .optional([.word(["and", "-", ","]), .name([.country, .place])]),
        .gap(3, [.adjective, .noun]), .title(PositionRules.offices),
        .word(["at", "for", "of", "with"]), .article,
        .object([.organization], .employer), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Ana Roy, the Peru director at Human Rights Watch, praised it.",
      nearMisses: [
        "Ana Roy, the Peru director said at Human Rights Watch, praised it.",
        "Ana Roy, whom the Peru director at Human Rights Watch met, praised it.",
        "Ana Roy met the Peru director at Human Rights Watch.",
      ]),
  ]
}

internal import AnnotatedText
internal import KnowledgeModel

/// Where places lie by the country behind "in", set off by commas or told as today's: "Cusco, in what is now Peru".
enum PlaceTodayRules {
  private static let day: SequenceStep = .optional([
    .optional([.word(["-"])]), .word(["day"]),
  ])

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "place.in-country-today", .locatedIn,
      [
        .subject([.place, .base], .named), .comma, .word(["in"]),
        .optional([.word(["what"]), .word(["is", "was"])]),
        .word(["now", "today", "modern", "modern-day", "present-day", "then", "present"]),
        .optional([.word(["'s"])]), day, .optional([.word(["the"])]), .gap(1, [.adjective]),
        .object([.country], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Ana Roy was born in Cusco, in what is now Peru.",
      nearMisses: [
        "Ana Roy was born in Cusco, and what is now Peru was poor.",
        "Ana Roy left Cusco in what is now said to be a plot of Peru's.",
        "In Cusco, what is now Peru was poor.",
      ]),
    SequenceRule(
      "place.in-country-between-commas", .locatedIn,
      [
        .subject([.place, .base], .named), .word([","]), .word(["in"]),
        .optional([.word(["the"])]), .object([.country], .named), .word([",", ".", ";"]),
      ],
      precision: 0.87, example: "He was born in Pasha Liman, in Albania, and died there.",
      nearMisses: [
        "In Cusco, in Peru's south, the fort is old.",
        "He left Cusco, and in Peru, Ana Roy rested.",
        "He left Cusco, and in May Peru, he said, had a fort.",
      ]),
    SequenceRule(
      "border.wedged-between", .borders,
      [
        .subject([.country], .named), .comma,
        .optional([.word(["is", "lies", "sits", "which", "was"]), .optional([.word(["is"])])]),
        .gap(5, [.adjective, .noun, .determiner, .adverb]),
        .word([
          "landlocked", "wedged", "sandwiched", "squeezed", "nestled", "bounded", "hemmed",
          "tucked", "enclosed",
        ]), .optional([.word(["in"])]), .word(["between", "by"]),
        .objects([.country]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Togo, wedged between Ghana and Benin, voted.",
      nearMisses: [
        "Togo, caught up in talks between Ghana and Benin, voted, wedged in.",
        "Togo, wedged between Ghana's and Benin's envoys, voted.",
        "Togo, squeezed for cash, asked Ghana and Benin for help.",
      ]),
    SequenceRule(
      "base.in-region-between-commas", .locatedIn,
      [
        .subject([.base], .named), .word([","]), .word(["in", "on"]),
        .optional([.word(["the"])]), .gap(1, [.adjective]), .object([.place], .named),
        .word([",", ".", ";", "and"]),
      ],
      precision: 0.88, example: "He flew to Misawa Air Base, in Aomori, and slept.",
      nearMisses: [
        "At Misawa Air Base, in Aomori's view, all was well.",
        "He left Misawa Air Base, and in Aomori, he rested.",
        "He left Misawa Air Base in May, and Aomori, he said, was cold.",
      ]),
  ]
}

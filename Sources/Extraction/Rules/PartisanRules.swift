internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Of what party people are, by the word for one of its members: "a Democrat", "Republican Ana Roy".
enum PartisanRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .adverb]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "party.partisan-before", .memberOf,
      [.object([.organization], .adjective), .subject([.person], .full)],
      precision: 0.95, example: "Republican Ana Roy carried Ohio.",
      nearMisses: [
        "A Republican told Ana Roy to leave Ohio.",
        "A Democrat, Ana Roy said, had left Ohio.",
        "Ana Roy met a Republican in Ohio.",
      ]),
    SequenceRule(
      "party.partisan-after", .memberOf,
      [
        .subject([.person]), .word([",", "is", "was", "became", "remained"]),
        .optional([.word(["the", "a", "an"])]),
        .optional([.word(["registered", "elected"])]),
        .gap(2, words),
        .object([.organization], .adjective), .unless([.noun, .properNoun]),
        .unlessWord(["said", "says", "told", "'s"]),
      ],
      precision: 0.95, example: "Ana Roy, a moderate Democrat from Ohio, voted against it.",
      nearMisses: [
        "Ana Roy, a Democrat said, voted against it in Ohio.",
        "Ana Roy was met by a Democrat from Ohio.",
        "Ana Roy of Ohio is not a Democrat.",
      ]),
    SequenceRule(
      "party.partisan-as", .memberOf,
      [
        .subject([.person]), .optional([.word(["has", "had", "was"])]),
        .verb(["ran", "runs", "stood", "campaigned", "sat", "served", "elected", "registered"]),
        .gap(1, [.adverb]),
        .optional([
          .word(["for", "in", "to"]), .article, .gap(1, [.noun]),
          .optional([.name([.place, .organization, .country])]),
        ]), .word(["as"]), .article, .gap(1, words), .object([.organization], .adjective),
        .unless([.noun, .properNoun, .verb, .auxiliary]),
      ],
      precision: 0.95, example: "Ana Roy was elected as a Republican in Ohio.",
      nearMisses: [
        "Ana Roy was never elected as a Republican in Ohio.",
        "Ana Roy of Ohio was praised as a Republican would be.",
        "Ana Roy was elected in Ohio as a Republican lost.",
      ]),
    SequenceRule(
      "party.with-state", .memberOf,
      [
        .subject([.person]), .word([",", "("]), .object([.organization], .adjective),
        .word(["-"]),
      ],
      precision: 0.96, example: "Sen. Ana Roy, R-Ohio, voted against it.",
      nearMisses: [
        "Ana Roy said that the senator, R-Ohio, voted against it.",
        "Ana Roy met the senator (D-Ohio).",
        "Ana Roy, whose rival, R-Ohio, voted against it, left.",
      ]),
  ]
}

internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// What stands after a name and says whose it is: "Lima, Peru's capital", "President Ana Roy of Chile".
enum AppositionRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .properNoun, .adverb]

  static let all: [SequenceRule] = [
    SequenceRule(
      "position.name-of", .holdsPosition,
      [
        .title(PositionRules.offices), .subject([.person]), .word(["of"]), .article,
        .object([.country, .organization], .employer),
      ],
      example: "President Ana Roy of Chile flew home.",
      nearMisses: [
        "President Ana Roy spoke of Chile.",
        "President Ana Roy, of whom Chile is proud, flew home.",
        "Governor Ana Roy of Chad flew home.",
      ]),
    SequenceRule(
      "capital.after-name", .capitalOf,
      [
        .subject([.place]), .word([","]), .article, .object([.country], .notPeople), .possessive,
        .gap(1, [.adjective]), .word(["capital"]), .unless([.noun]),
      ],
      precision: 0.95, example: "In Lima, Peru's capital, shops stayed shut.",
      nearMisses: [
        "In Cusco, Peru's old capital markets stayed shut.",
        "In Cusco, Peruvians fear for the capital.",
        "From Lima, Peru sent capital abroad.",
      ]),
    SequenceRule(
      "outlet.after-name", .headquarteredIn,
      [
        .subject([.organization], .newsOutlet), .word([","]), .article,
        .object([.country], .notPeople), .possessive,
        .gap(2, words),
        .lemma([
          "newspaper", "daily", "weekly", "magazine", "broadcaster", "agency", "tabloid", "paper",
          "website", "outlet",
        ]),
      ],
      example: "El Mercurio, a Chilean newspaper, reported the sale.",
      nearMisses: [
        "El Mercurio, Chile and a newspaper in Peru were sued.",
        "El Mercurio, Chilean officials told another newspaper, was wrong.",
        "El Mercurio, unlike a Peruvian newspaper, kept silent.",
      ]),
    SequenceRule(
      "base.in-capital-of", .locatedIn,
      [
        .subject([.base]), .word(["in", "near", "outside"]), .name([.place]), .word([","]),
        .article,
        .gap(1, words),
        .word(["capital"]), .word(["of"]), .object([.country]),
      ],
      example: "Jets left the 5th Air Base in Lima, the capital of Peru.",
      nearMisses: [
        "Jets left the 5th Air Base for Lima, the capital of Peru.",
        "The 5th Air Base in Cusco, not the capital of Peru, was shut.",
        "The 5th Air Base is far from Lima, the capital of Peru.",
      ]),
  ]
}

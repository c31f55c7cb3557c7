internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Of what party or armed group people are.
enum PartyRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .properNoun, .adverb]
  private static let ruling: SequenceStep = .optional([
    .word(["ruling", "governing", "leading", "winning", "dominating"])
  ])
  private static let politicians: Words = [
    "politician", "member", "lawmaker", "legislator", "candidate", "nominee", "senator",
    "congressman", "congresswoman", "mp", "deputy", "councillor", "councilor", "activist",
    "veteran", "parliamentarian", "stalwart", "hopeful", "contender", "incumbent", "fighter",
    "militant", "operative", "supporter", "sen.", "rep.", "gov.", "frontrunner", "hopeful",
    "representative", "governor", "mayor", "challenger", "strategist", "backbencher", "peer", "msp",
    "mep",
  ]
  private static let groups: Words = [
    "party", "movement", "faction", "group", "bloc", "alliance", "coalition", "militia", "army",
  ]

  static let sequences: [SequenceRule] = [
    of(
      "party.noun-before", .party, precision: 0.92, "Likud stalwart Ana Roy asked for a vote.",
      [
        "A Likud politician asked Ana Roy for a vote.",
        "Likud politicians and Ana Roy asked for a vote.",
        "Likud told the politician Ana Roy to leave.",
      ]),
    of(
      "group.noun-before", .armedGroup, precision: 0.9, "FARC member Ana Roy gave up her arms.",
      [
        "A FARC member told Ana Roy to leave.", "FARC members and Ana Roy gave up their arms.",
        "The FARC killed the member Ana Roy.",
      ]),
    SequenceRule(
      "party.noun-after", .memberOf,
      [
        .subject([.person]), .word([",", "is", "was"]), .apposition,
        .object([.organization], .party), .gap(1, words), .lemma(politicians),
        .unless([.properNoun]), .unlessWord(["said", "says", "told"]),
      ],
      precision: 0.92, example: "Ana Roy, a Likud politician, asked for a vote.",
      nearMisses: [
        "Ana Roy, a Likud politician said, asked for a vote.",
        "Ana Roy met a Likud politician.",
        "Ana Roy is not a Likud politician.",
      ]),
    SequenceRule(
      "party.politician-of", .memberOf,
      [
        .subject([.person]), .word([",", "is", "was"]), .apposition,
        .lemma(politicians),
        .word(["of", "for", "from", "with", "in", "representing"]), .article,
        .gap(2, words), .object([.organization], .party), .unlessWord(["'s", "'"]),
      ],
      precision: 0.92, example: "Ana Roy was a veteran lawmaker for the Labour Party.",
      nearMisses: [
        "Ana Roy was no candidate of the Labour Party.",
        "Ana Roy met a candidate of the Labour Party.",
        "Ana Roy was a lawmaker before the Labour Party won.",
      ]),
    SequenceRule(
      "party.in-brackets", .memberOf,
      [
        .subject([.person]), .word(["("]), .article, .object([.organization], .party),
        .word([")", ",", ";", "-", "/"]),
      ],
      precision: 0.93, example: "Ana Roy (Likud) asked for a vote.",
      nearMisses: [
        "Ana Roy (a Likud critic) asked for a vote.",
        "Ana Roy (unlike Likud) asked for a vote.",
        "Ana Roy asked for a vote (Likud did not).",
      ]),
    SequenceRule(
      "party.ran-as", .memberOf,
      [
        .subject([.person]), .optional([.word(["has", "had", "was"])]),
        .verb([
          "ran", "runs", "run", "stood", "stands", "campaigned", "sat", "sits", "served", "elected",
          "competed", "returned",
        ]), .gap(1, [.adverb]),
        .optional([.word(["for", "in"]), .article, .name([.place, .organization, .country])]),
        .word(["as"]), .article, .gap(1, words), .object([.organization], .party), .gap(1, words),
        .lemma(politicians),
      ],
      precision: 0.92, example: "Ana Roy ran as the Labour Party candidate.",
      nearMisses: [
        "Ana Roy never ran as a Labour Party candidate.",
        "Ana Roy ran against the Labour Party candidate.",
        "Ana Roy ran as fast as the Labour Party candidate.",
      ]),
    SequenceRule(
      "party.person-and-own", .memberOf,
      [
        .subject([.person]), .word(["and", "with", "of"]), .word(["his", "her"]), .gap(1, words),
        ruling, .gap(1, words), .object([.organization], .party), .optional([.lemma(groups)]),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "President Ana Roy and her ruling Labour Party lost.",
      nearMisses: [
        "President Ana Roy and her friends in the Labour Party lost.",
        "President Ana Roy and the Labour Party lost.",
        "President Ana Roy left her Labour Party post.",
      ]),
    SequenceRule(
      "party.person-owns", .memberOf,
      [
        .subject([.person]), .word(["'s", "'"]), .gap(1, words), ruling, .gap(1, words),
        .object([.organization], .party), .optional([.lemma(groups)]),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "Ana Roy's ruling Labour Party lost.",
      nearMisses: [
        "Ana Roy's rivals in the Labour Party lost.",
        "Ana Roy's speech hurt the Labour Party.",
        "Ana Roy's aide told the ruling Labour Party to wait.",
      ]),
    SequenceRule(
      "party.whose", .memberOf,
      [
        .subject([.person]), .word([","]), .word(["whose"]), .gap(3, words),
        .object([.organization], .party), .optional([.lemma(groups)]),
        .unlessWord(["'s", "'", "and"]),
      ],
      precision: 0.88, example: "Ana Roy, whose Labour Party lost, resigned.",
      nearMisses: [
        "Ana Roy, whose aunt leads the Labour Party, resigned.",
        "Ana Roy, whose rivals left the Labour Party, resigned.",
        "Ana Roy, who left the Labour Party, resigned.",
      ]),
    SequenceRule(
      "party.of-person", .memberOf,
      [
        .object([.organization], .party), .optional([.lemma(groups)]), .word(["of"]), .article,
        .optional([.word(["former", "late", "outgoing"])]),
        .optional([.name([.country], .adjective)]), .anyRank, .subject([.person]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "The Labour Party of Prime Minister Ana Roy lost.",
      nearMisses: [
        "The Labour Party spoke of Prime Minister Ana Roy.",
        "The Labour Party is proud of Prime Minister Ana Roy.",
        "The Labour Party of Peru thanked Prime Minister Ana Roy.",
      ]),
    SequenceRule(
      "group.person-owns", .leads,
      [
        .subject([.person]), .word(["'s", "'"]), .gap(2, words),
        .object([.organization], .armedGroup), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "Karim Daud's Taliban fighters held the road.",
      nearMisses: [
        "Karim Daud's friends among the Taliban held the road.",
        "Karim Daud's speech angered the Taliban.",
        "Karim Daud's brother told the Taliban to wait.",
      ]),
  ]

  private static func of(
    _ name: String, _ condition: NameCondition, precision: Double, _ example: String,
    _ nearMisses: [String]
  ) -> SequenceRule {
    SequenceRule(
      name, .memberOf,
      [
        .object([.organization], condition), .possessive, .gap(2, words), .lemma(politicians),
        .anyRank, .comma, .subjects([.person]),
      ],
      precision: precision, example: example, nearMisses: nearMisses)
  }
}

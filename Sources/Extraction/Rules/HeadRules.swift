internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Offices told by other words than a title and a country: "whose president", "the ruling junta, led by", "the head of
/// Peru's armed forces", two offices joined by "and", the leaders of regions and of disputed territories.
enum HeadRules {
  static let owners: Set<EntityKind> = [.country, .organization]
  static let words: Set<PartOfSpeech> = [.adjective, .noun, .properNoun, .adverb]
  static let nationality: SequenceStep = .optional([.name([.country], .adjective)])
  static let former: SequenceStep = .optional([
    .word(["former", "late", "then", "ex", "current"]), .optional([.word(["-"])]),
  ])
  static let governments: Words = [
    "junta", "government", "administration", "regime", "cabinet", "council", "army", "military",
    "leadership",
  ]
  static let heads: Set<Title.Class> = [
    .headOfState, .headOfGovernment, .leader, .minister, .spokesperson, .legislator,
  ]
  static let regions: Words = [
    "region", "province", "state", "district", "republic", "territory", "county", "governorate",
    "oblast", "enclave", "government", "administration",
  ]

  static let sequences: [SequenceRule] = states + bodiesOfStates + pairs + territories + trades

  private static let states: [SequenceRule] = [
    SequenceRule(
      "position.whose", .holdsPosition,
      [
        .object(owners, .employer), .word([","]), .word(["whose"]), .gap(2, words),
        .title(PositionRules.offices), .optional([.word(["is", "was"])]), .comma, nationality,
        .optional([.name([.country], .named), .word(["'s", "’s"])]), .anyRank,
        .subject([.person]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.92, example: "Peru, whose president, Ana Roy, was abroad, sent aid.",
      nearMisses: [
        "Peru, whose president met Ana Roy, sent aid.",
        "Peru, whose people love the president, thanked Ana Roy.",
        "Peru's president, whose brother is Kofi Mensah, met Ana Roy.",
      ]),
    SequenceRule(
      "position.ruled", .holdsPosition,
      [
        .subject([.person]), .comma, .optional([.word(["who"])]),
        .optional([.word(["has", "had"])]), .gap(1, [.adverb]),
        .verb(["ruled", "governed", "rules", "governs"]), .determiner, .object([.country], .named),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Kofi Mensah, who has ruled Ghana for three decades, resigned.",
      nearMisses: [
        "Kofi Mensah ruled out a truce with Ghana.", "Kofi Mensah may have ruled Ghana.",
        "Kofi Mensah ruled that Ghana must pay.",
      ]),
    SequenceRule(
      "position.government-led", .holdsPosition,
      [
        .object([.country], .notPeople), .possessive, .gap(3, [.adjective, .noun, .verb]),
        .lemma(governments), .comma, .optional([.word(["which"])]),
        .optional([.lemma(["be"])]), .verb(["led", "headed"]), .word(["by"]),
        .optional([.word(["the"])]), .gap(1, [.noun]), .anyRank, .subject([.person]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.92, example: "Peru's ruling junta, led by General Kofi Mensah, took over.",
      nearMisses: [
        "Peru's ruling junta, led by General Kofi Mensah's brother, took over.",
        "Peru's ruling junta told a party led by Kofi Mensah to wait.",
        "Peru's junta may be led by Kofi Mensah.",
      ]),
    SequenceRule(
      "position.government-of-led", .holdsPosition,
      [
        .lemma(governments), .word(["of", "in"]), .object([.country], .named), .comma,
        .optional([.word(["which"])]), .optional([.lemma(["be"])]), .verb(["led", "headed"]),
        .word(["by"]), .optional([.word(["the"])]), .gap(1, [.noun]), .anyRank, .subject([.person]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.92, example: "The government of Peru, headed by Ana Roy, took over.",
      nearMisses: [
        "The government of Peru, headed for a fall, thanked Ana Roy.",
        "The government of Peru met a group headed by Ana Roy.",
        "The government of Peru, headed by Ana Roy's brother, took over.",
      ]),
    SequenceRule(
      "position.of-persons-office", .holdsPosition,
      [
        .object([.country], .notPeople), .possessive, .rank, .name([.person]),
        .word(["'s", "'"]), .gap(2, words), .title([.spokesperson, .official, .diplomat]), .comma,
        .subject([.person]),
      ],
      precision: 0.9, example: "Chilean President Ana Roy's spokesman Kofi Mensah denied it.",
      nearMisses: [
        "Chilean President Ana Roy's brother met the spokesman Kofi Mensah.",
        "Chilean President Ana Roy's friends told the spokesman Kofi Mensah to wait.",
        "Chilean President Ana Roy's spokesman thanked Kofi Mensah.",
      ]),
    SequenceRule(
      "position.chosen-by", .holdsPosition,
      [
        .object([.country], .notPeople), .possessive, .gap(2, [.adjective, .noun]),
        .lemma(["parliament", "lawmaker", "legislature", "assembly", "voter", "king", "council"]),
        .optional([.word(["have", "has"])]),
        .verb(["elected", "appointed", "named", "chose", "chosen", "confirmed", "approved"]),
        .subject([.person]), .optional([.word(["as"])]), .determiner, .gap(2, words),
        .title([.headOfState, .headOfGovernment, .minister]), .unlessWord(["of"]),
      ],
      precision: 0.9, example: "Peru's parliament elected Ana Roy as prime minister on Monday.",
      nearMisses: [
        "Peru's parliament elected Ana Roy, who is no prime minister.",
        "Peru's parliament may have named Ana Roy as prime minister.",
        "Peru's parliament elected Ana Roy after the prime minister fell.",
      ]),
  ]

  private static let bodiesOfStates: [SequenceRule] = [
    SequenceRule(
      "position.body-of-country", .holdsPosition,
      [
        .subject([.person]), .word([",", "is", "was"]), .determiner, former, .gap(2, words),
        .title(PositionRules.offices), .word(["of", "for", "at", "with", "in"]), .determiner,
        .object([.country], .notPeople), .possessive, .gap(2, words), .lemma(Lexicon.stateBodies),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Ana Roy, the head of Peru's central bank, resigned.",
      nearMisses: [
        "Ana Roy, whom the head of Peru's central bank praised, resigned.",
        "Ana Roy, the head of Peru's largest company, resigned.",
        "Ana Roy, the head of a firm that Peru's central bank owns, resigned.",
      ]),
    SequenceRule(
      "position.of-body-of-country", .holdsPosition,
      [
        .title(PositionRules.offices), .word(["of", "for", "at", "with"]), .determiner,
        .object([.country], .notPeople), .possessive, .gap(2, words), .lemma(Lexicon.stateBodies),
        .optional([.lemma(Lexicon.stateBodies)]), .comma, .anyRank, .subject([.person]),
      ],
      precision: 0.9, example: "A spokesman for the Peruvian military, Colonel Ana Roy, denied it.",
      nearMisses: [
        "A spokesman for the Peruvian military met Colonel Ana Roy.",
        "A spokesman for a Peruvian firm, not the military, thanked Ana Roy.",
        "A spokesman for the Peruvian military and Ana Roy denied it.",
      ]),
    SequenceRule(
      "position.region-director", .holdsPosition,
      [
        .subject([.person]), .word([","]), .determiner, .gap(1, words),
        .name([.place, .country], .notPeople), .gap(2, words), .title(PositionRules.offices),
        .word(["of", "at", "for", "with"]), .determiner, .object([.organization], .employer),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Ana Roy, Africa director at Human Rights Watch, denied it.",
      nearMisses: [
        "Ana Roy, an African friend of the director at Human Rights Watch, denied it.",
        "Ana Roy, in Africa with the director, praised Human Rights Watch.",
        "Ana Roy met the Africa director at Human Rights Watch.",
      ]),
  ]

  private static let pairs: [SequenceRule] = [
    SequenceRule(
      "position.second-of", .holdsPosition,
      [
        .subject([.person]), .word([",", "is", "was"]), .determiner, .gap(2, words),
        .title(PositionRules.offices),
        .optional([
          .word(["of", "at", "for"]), .determiner, .name([.country, .organization, .place]),
        ]),
        .word(["and"]), .determiner, .gap(2, words), .title(PositionRules.offices),
        .word(["of", "at", "for"]), .determiner, .object(owners, .employer),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.9,
      example: "Ana Roy, founder of the Labour Party and head of UNICEF, denied it.",
      nearMisses: [
        "Ana Roy, founder of the Labour Party, and the head of UNICEF denied it.",
        "Ana Roy, founder of the Labour Party, met the head of UNICEF.",
        "Ana Roy, founder of the Labour Party and friend of the head, praised UNICEF.",
      ]),
    SequenceRule(
      "region.second-of", .holdsPosition,
      [
        .subject([.person]), .word([",", "is", "was"]), .determiner, .gap(2, words),
        .title(PositionRules.offices),
        .optional([
          .word(["of", "at", "for"]), .determiner, .name([.country, .organization, .place]),
        ]),
        .word(["and"]), .determiner, .gap(2, words), .title([.regional]),
        .word(["of"]), .determiner, .object([.place], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Ana Roy, leader of the Labour Party and mayor of Cusco, denied it.",
      nearMisses: [
        "Ana Roy, leader of the Labour Party, met the mayor of Cusco.",
        "Ana Roy, leader of the Labour Party and friend of the mayor, left Cusco.",
        "Ana Roy, leader of the Labour Party, and Cusco's mayor denied it.",
      ]),
  ]

  private static let trades: [SequenceRule] = [
    SequenceRule(
      "employer.owned-rank", .worksFor,
      [
        .object([.organization], .employer), .word(["'s", "'"]), .title([.militaryRank]),
        .subject([.person]), .unless([.noun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "KFOR's Colonel Ana Roy denied it.",
      nearMisses: [
        "KFOR's men told Colonel Ana Roy to wait.", "KFOR's colonel met Ana Roy.",
        "KFOR's Colonel Ana Roy's men denied it.",
      ]),
    SequenceRule(
      "group.of-person", .leads,
      [
        .object([.organization], .armedGroup), .optional([.gap(1, [.noun])]), .word(["of"]),
        .optional([.word(["the"])]), .anyRank, .subject([.person], .full),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.85, example: "The Taliban of Mullah Omar Khan held the road.",
      nearMisses: [
        "The Taliban spoke of Mullah Omar Khan.",
        "The Taliban are proud of Mullah Omar Khan.",
        "The Taliban of Kandahar thanked Mullah Omar Khan.",
      ]),
    SequenceRule(
      "group.official-after", .memberOf,
      [
        .subject([.person]), .word([","]), .word(["a", "an", "another", "one", "the"]),
        .gap(2, [.adjective]), .object([.organization], .armedGroup), .gap(1, [.adjective, .noun]),
        .lemma([
          "official", "operative", "militant", "fighter", "member", "figure", "politician",
          "negotiator", "veteran", "bombmaker", "recruiter", "insurgent", "rebel",
        ]),
        .unless([.noun, .properNoun]), .unlessWord(["said", "says", "told", "'s"]),
      ],
      precision: 0.9, example: "Ana Roy, a senior Hamas official, denied it.",
      nearMisses: [
        "Ana Roy, a Hamas official said, denied it.",
        "Ana Roy met a senior Hamas official.",
        "Ana Roy, a Hamas critic, denied it to an official.",
      ]),
    SequenceRule(
      "nationality.rank", .citizenOf,
      [
        .object([.country], .notPeople), .possessive, .gap(1, [.adjective]),
        .title([.militaryRank]), .subject([.person], .full), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Italian General Eva Soto took over.",
      nearMisses: [
        "Italian troops thanked General Eva Soto.",
        "An Italian told General Eva Soto to wait.",
        "The Italian general met Eva Soto.",
      ]),
    SequenceRule(
      "nationality.from", .citizenOf,
      [
        .subject([.person], .full), .word([",", "is", "was"]), SequenceStep.age,
        .word(["a", "an", "the"]), former, .gap(3, [.adjective, .noun, .numeral]),
        .lemma(Occupations.nouns + ["native", "tuareg", "kurd", "fulani"]), .word(["from"]),
        .optional([.name([.place], .named), .word([","])]), .object([.country], .named),
        .unless([.noun, .properNoun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.88, example: "Eva Soto, a young lawyer from Spain, denied it.",
      nearMisses: [
        "Eva Soto, a lawyer back from Spain, denied it.",
        "Eva Soto met a lawyer from Spain.",
        "Eva Soto, a lawyer from the Spain office, denied it.",
      ]),
  ]
}

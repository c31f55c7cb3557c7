internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Offices by other words than "the president of Ghana": ranks with a unit, governors of regions, elections.
enum OfficeRules {
  private static let owners: Set<EntityKind> = [.country, .organization]
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .properNoun, .adverb]
  /// "the province of", "the Afghan province of", "southern".
  private static let ground: SequenceStep = .optional([
    .optional([.name([.country], .adjective)]), .gap(2, [.adjective, .noun]),
    .optional([.word(["of"])]),
  ])
  private static let choosing: Words = [
    "elected", "appointed", "named", "reelected", "re-elected", "chosen", "inaugurated",
    "confirmed", "reappointed",
  ]
  /// "was elected", "has been named as", "who had been appointed".
  private static let chosen: SequenceStep = .all([
    .optional([.optional([.word([","])]), .word(["who"])]),
    .optional([.word(["has", "had"])]), .word(["was", "been", "is"]), .gap(1, [.adverb]),
    .verb(choosing), .optional([.word(["as"])]), .determiner,
  ])

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "position.of-forces", .holdsPosition,
      [
        .title([.commander, .leader, .spokesperson]), .word(["of", "for"]), .determiner,
        .object([.country], .notPeople), .possessive, .gap(2, [.adjective, .noun]),
        .lemma([
          "force", "troop", "troops", "contingent", "garrison", "mission", "soldier", "squadron",
          "peacekeeper", "detachment", "battalion", "brigade", "marine", "fleet",
        ]), .word(["in", "at", "on"]), .determiner, .gap(1, [.adjective]),
        .name([.country, .place, .base], .named),
        .optional([.word([","]), .name([.country], .named)]), .word([","]), .anyRank,
        .subject([.person]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9,
      example: "The commander of Kenyan forces in Haiti, General Kofi Mensah, flew home.",
      nearMisses: [
        "The commander of Kenyan forces in Haiti met General Kofi Mensah.",
        "The commander of Kenyan forces said in Haiti, Kofi Mensah recalls, that he was tired.",
        "The commander of the forces in Haiti, General Kofi Mensah, thanked Kenya.",
      ]),
    SequenceRule(
      "position.rank-of", .holdsPosition,
      [
        .title([.militaryRank]), .subject([.person]), .comma, .word(["of"]), .determiner,
        .optional([.lemma(["alliance", "bloc", "army", "navy"]), .word(["'s"])]),
        .optional([.name(owners), .word(["'s", "'"])]), .object(owners, .employer),
      ],
      precision: 0.88,
      example: "Colonel Ana Roy of the 3rd Infantry Brigade spoke to Peru's envoy.",
      nearMisses: [
        "Colonel Ana Roy spoke of the 3rd Infantry Brigade.",
        "Colonel Ana Roy, tired of reports, left the 3rd Infantry Brigade.",
        "The colonel told Ana Roy of the 3rd Infantry Brigade.",
      ]),
    SequenceRule(
      "position.chosen-of", .holdsPosition,
      [
        .subject([.person]), chosen,
        .gap(2, words), .title(PositionRules.offices), .word(["of", "at", "for"]), .determiner,
        .optional([.name([.country], .adjective)]), .object(owners, .employer),
      ],
      precision: 0.88, example: "Kofi Mensah was elected president of Ghana in May.",
      nearMisses: [
        "Kofi Mensah was elected when the president of Ghana fell ill.",
        "Kofi Mensah was not named foreign minister of Ghana.",
        "Kofi Mensah has named the president of Ghana as his rival.",
      ]),
    SequenceRule(
      "position.chosen-adjective", .holdsPosition,
      [
        .subject([.person]), chosen,
        .object(owners, .employer), .possessive, .gap(2, words), .title(PositionRules.offices),
      ],
      precision: 0.88, example: "Ana Roy has been appointed Chilean ambassador.",
      nearMisses: [
        "Ana Roy was elected in Chile, the ambassador said.",
        "Ana Roy has appointed a Chilean ambassador.",
        "Ana Roy may be named Chilean ambassador.",
      ]),
    SequenceRule(
      "region.before-name", .holdsPosition,
      [
        .object([.place], .named), .possessive, .gap(1, [.adjective, .noun]), .title([.regional]),
        .comma, .subject([.person]),
      ],
      example: "Kandahar governor Karim Daud was unhurt.",
      nearMisses: [
        "Kandahar's people asked Governor Karim Daud for help.",
        "In Kandahar the governor met Karim Daud.",
        "Kandahar, the governor and Karim Daud were named in the report.",
      ]),
    SequenceRule(
      "region.of-name", .holdsPosition,
      [
        .title([.regional]), .word(["of"]), .determiner, ground, .object([.place], .named), .comma,
        .optional([.name([.country], .named), .comma]), .anyRank, .subject([.person]),
      ],
      example: "The governor of Kandahar, Karim Daud, was unhurt.",
      nearMisses: [
        "The governor of Kandahar met Karim Daud.",
        "The governor spoke of Kandahar, Karim Daud said.",
        "The governor of the bank in Kandahar thanked Karim Daud.",
      ]),
    SequenceRule(
      "region.name-of", .holdsPosition,
      [
        .title([.regional]), .subject([.person]), .word(["of"]), .determiner, ground,
        .object([.place], .named),
      ],
      example: "Mayor Eva Soto of Cusco opened the fair.",
      nearMisses: [
        "Mayor Eva Soto spoke of Cusco.",
        "The mayor told Eva Soto of plans for Cusco.",
        "Mayor Eva Soto, of whom Cusco is proud, flew home.",
      ]),
    SequenceRule(
      "region.after-name", .holdsPosition,
      [
        .subject([.person]), .optional([.comma, .word(["who"]), .word(["is", "was"])]), .comma,
        .optional([.word(["is", "was", "became"])]), .determiner, .gap(2, words),
        .title([.regional]), .word(["of", "from", "for"]), .determiner, ground,
        .object([.place], .named), .unlessWord(["'s", "'"]),
      ],
      example: "Eva Soto, the mayor of Cusco, opened the fair.",
      nearMisses: [
        "Eva Soto, the governor of Cusco's bank, opened the fair.",
        "Eva Soto met the mayor of Cusco.",
        "Eva Soto and the mayor of Cusco opened the fair.",
      ]),
    SequenceRule(
      "region.after-name-adjective", .holdsPosition,
      [
        .subject([.person]), .word([","]), .determiner, .object([.place], .named), .possessive,
        .gap(1, [.adjective]), .title([.regional]), .unless([.properNoun]),
      ],
      example: "Eva Soto, Cusco's mayor, opened the fair.",
      nearMisses: [
        "Eva Soto, Cusco and the mayor of Lima were named in the report.",
        "Eva Soto, in Cusco to see the mayor, opened the fair.",
        "Eva Soto, Cusco's Mayor Kofi Mensah and others opened the fair.",
      ]),
    SequenceRule(
      "region.chosen", .holdsPosition,
      [
        .subject([.person]), chosen,
        .gap(1, words), .title([.regional]), .word(["of"]), .determiner, ground,
        .object([.place], .named),
      ],
      precision: 0.88, example: "Eva Soto was elected mayor of Cusco on Sunday.",
      nearMisses: [
        "Eva Soto was elected after the mayor of Cusco fell ill.",
        "Eva Soto was not elected mayor of Cusco.",
        "Eva Soto elected to meet the mayor of Cusco.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "position.noun", .holdsPosition, triggers: triggers, parts: [.noun], subject: [.predicated],
      object: [.owner, .of, .with(["at"])], subjects: [.person],
      objects: [.country, .organization, .base, .place],
      isOwnAct: true, precision: 0.85,
      example: "NATO sent monitors. Ana Roy, the alliance's spokeswoman, praised them.",
      nearMisses: [
        "NATO sent monitors. Ana Roy, the spokeswoman of a bank, praised them.",
        "NATO's spokeswoman praised Ana Roy.",
        "NATO sent monitors. Ana Roy met the alliance's spokeswoman.",
      ]),
    // Whom an envoy is for has not sent the envoy.
    TreeRule(
      "position.noun-for", .holdsPosition, triggers: triggers.filter { !envoys.contains($0) },
      parts: [.noun], subject: [.predicated], object: [.with(["for"])], subjects: [.person],
      objects: [.country, .organization, .base, .place], isOwnAct: true, precision: 0.85,
      example: "Ana Roy is the chief spokeswoman for the African Union.",
      nearMisses: [
        "Ana Roy voted for the African Union, whose spokeswoman smiled.",
        "Ana Roy was never a spokeswoman for the African Union.",
        "Ana Roy met the spokeswoman for the African Union.",
      ]),
    TreeRule(
      "position.commands", .holdsPosition, triggers: ["command"], subject: [.agent],
      object: [.patient], subjects: [.person], objects: [.organization, .base], isOwnAct: true,
      complement: .forbidden, precision: 0.85,
      example: "General Kofi Mensah, who commands the 3rd Infantry Brigade, resigned.",
      nearMisses: [
        "General Kofi Mensah commands respect in the 3rd Infantry Brigade.",
        "General Kofi Mensah will not command the 3rd Infantry Brigade.",
        "General Kofi Mensah commanded that the 3rd Infantry Brigade should leave.",
      ]),
    TreeRule(
      "position.rules", .holdsPosition, triggers: ["rule", "govern"], subject: [.agent],
      object: [.patient], subjects: [.person], objects: [.country], isOwnAct: true,
      complement: .forbidden, otherContext: ["out", "against"], precision: 0.85,
      example: "Ana Roy and Kofi Mensah have ruled Ghana together since 2021.",
      nearMisses: [
        "Ana Roy and Kofi Mensah have ruled out Ghana.",
        "Ana Roy and Kofi Mensah will rule Ghana together.",
        "Ana Roy and Kofi Mensah ruled that Ghana must pay.",
      ]),
  ]

  /// Nouns of offices that stand behind a possessive: "the alliance's spokesman".
  private static let envoys: Set<String> = [
    "ambassador", "envoy", "representative", "negotiator", "coordinator", "consul",
  ]

  private static let triggers = [
    "commander", "leader", "chief", "head", "president", "minister", "premier", "chancellor",
    "spokesman", "spokeswoman", "spokesperson", "chairman", "chairwoman", "chairperson",
    "director", "secretary", "ambassador", "king", "ruler", "envoy", "governor", "mayor",
    "boss", "coach", "captain", "manager", "principal", "dean", "rector", "ceo", "founder",
    "co-founder", "vice-president", "judge", "senator", "treasurer", "executive", "officer",
    "commissioner", "inspector", "superintendent", "archbishop", "bishop", "patriarch", "emir",
    "sultan", "queen", "emperor", "governor-general", "representative", "negotiator", "chair",
    "administrator", "prosecutor", "coordinator", "consul", "speaker", "deputy",
    "publisher", "provost", "abbot", "abbess", "sheriff", "viceroy", "commandant", "registrar",
    "co-chair", "co-chairman", "co-director", "co-leader", "vice-chairman", "vice-chancellor",
    "vice-chair", "magistrate", "prefect", "high-commissioner", "headmaster", "headmistress",
  ]
}

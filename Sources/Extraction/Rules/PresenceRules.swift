internal import AnnotatedText
internal import KnowledgeModel

/// Troops by their number and owner, and where they are: "about 300 Chilean marines serve at …".
enum PresenceRules {
  private static let grounds: Set<EntityKind> = [.base, .country, .place]
  private static let owners: Set<EntityKind> = [.country, .organization]
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .adverb]
  private static let auxiliary: SequenceStep = .optional([
    .word(["are", "were", "is", "was", "have", "has", "had", "remain", "remained", "still", "now"]),
    .optional([.word(["been", "still", "now", "not", "also", "currently", "permanently"])]),
  ])
  /// "in the southern", "at the air base in", "across".
  private static let place: SequenceStep = .all([
    .word(["in", "at", "on", "across", "throughout", "inside"]), .article,
    .optional([.name([.country], .adjective)]), .gap(2, words),
    .optional([.word(["of", "in", "at"]), .article]),
  ])

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "force.serves", .stationedIn,
      [
        .force(.owned), .comma, .optional([.word(["who", "that", "which"])]), auxiliary,
        .verb([
          "stationed", "based", "deployed", "garrisoned", "quartered", "housed", "serving", "serve",
          "live", "living", "remain", "remaining", "operating",
        ]),
        .optional([.word(["there", "permanently", "mainly", "mostly"])]),
        place, .object(grounds, .notPeople),
      ],
      precision: 0.88, example: "About 300 Chileans serve at Camp Lemonnier.",
      nearMisses: [
        "About 300 Chileans left Camp Lemonnier, where they serve dinner.",
        "About 300 Chileans want to serve at Camp Lemonnier.",
        "Chilean singers live at Camp Lemonnier.",
      ]),
    SequenceRule(
      "force.hosted", .stationedIn,
      [
        .object(grounds, .named), .optional([.comma, .word(["which"])]),
        .verb(["hosts", "host", "houses", "hosted", "housed"]), .force(.owned),
      ],
      precision: 0.88, example: "Djibouti hosts about half of the 600 Chilean marines there.",
      nearMisses: [
        "Djibouti hosts Chilean singers for the marines.",
        "Djibouti's hosts met 600 Chilean marines.",
        "Djibouti hosts talks on 600 Chilean marines.",
      ]),
    SequenceRule(
      "force.home-to", .stationedIn,
      [
        .object(grounds, .named),
        .optional([
          .optional([.word([","]), .word(["which"])]), .word(["is", "was"]),
          .optional([.word(["also", "still", "now"])]),
        ]), .comma, .word(["home"]), .word(["to"]), .force(.owned),
      ],
      precision: 0.88, example: "They flew to Camp Lemonnier, home to some 300 Chilean marines.",
      nearMisses: [
        "From Camp Lemonnier they flew home to 300 Chilean friends.",
        "They left Camp Lemonnier and went home to Chilean soil.",
        "Camp Lemonnier is no home to 300 Chilean marines.",
      ]),
    SequenceRule(
      "force.in", .stationedIn,
      [
        .force(.whole), .optional([.word(["are", "were", "remain", "remained"])]),
        .optional([.word(["have", "has", "had"]), .word(["been"])]),
        .optional([.word(["currently", "now", "already", "still", "presently"])]),
        .optional([.word(["on"]), .word(["the"]), .word(["ground"])]),
        .word(["in", "at", "on"]), .article,
        .gap(1, [.adjective]), .object(grounds, .named),
      ],
      precision: 0.82, example: "The 600 Chilean troops in Djibouti will stay.",
      nearMisses: [
        "The Chilean troops, in Djibouti's view, will stay.",
        "The Chilean president met the troops in Djibouti.",
        "The 600 Chilean singers in Djibouti will stay.",
      ]),
    SequenceRule(
      "force.where", .stationedIn,
      [
        .object(grounds, .named), .comma, .word(["where"]), .force(.owned), auxiliary,
        .verb([
          "stationed", "based", "deployed", "garrisoned", "quartered", "housed", "serving", "serve",
          "live", "operate", "remain",
        ]),
      ],
      precision: 0.88, example: "They flew to Camp Lemonnier, where about 300 Chileans serve.",
      nearMisses: [
        "They flew to Camp Lemonnier, where 300 Chileans sang and serve dinner.",
        "They left Camp Lemonnier to serve 300 Chileans.",
        "At Camp Lemonnier, they asked where 300 Chileans could serve.",
      ]),
    SequenceRule(
      "force.has", .stationedIn,
      [
        .subject(owners, .named), .optional([.comma, .word(["which"])]),
        .optional([.word(["currently", "still", "now", "already", "also"])]),
        .verb([
          "has", "had", "have", "keeps", "kept", "maintains", "maintained", "stationed", "stations",
        ]), .force(.unowned),
        .optional([
          .word(["stationed", "deployed", "based", "serving", "fighting", "operating", "there"])
        ]), place, .object(grounds, .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Chile now has about 300 marines deployed in northern Djibouti.",
      nearMisses: [
        "Chile has lost about 300 marines in Djibouti.",
        "Chile may have 300 marines in Djibouti.",
        "Chile has 300 flags in Djibouti.",
      ]),
    SequenceRule(
      "force.whose", .stationedIn,
      [
        .subject([.country], .named), .word([","]), .word(["whose"]), .force(.unowned), place,
        .object(grounds, .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Chile, whose 300 soldiers in Haiti are not welcome, protested.",
      nearMisses: [
        "Chile, whose 300 soldiers met in Haiti, protested.",
        "Chile, whose 300 flags in Haiti are red, protested.",
        "Chile, whose 300 soldiers in Haiti's north left, protested.",
      ]),
    SequenceRule(
      "force.where-kept", .stationedIn,
      [
        .object(grounds, .named), .comma, .word(["where"]), .subject(owners, .named),
        .optional([.word(["has", "had", "still", "also"])]),
        .verb(["has", "had", "keeps", "kept", "maintains", "maintained", "stationed", "stations"]),
        .force(.unowned),
      ],
      precision: 0.88, example: "They flew to Djibouti, where Chile keeps about 300 marines.",
      nearMisses: [
        "They flew to Djibouti, where Chile lost about 300 marines.",
        "They asked Djibouti where Chile keeps 300 flags.",
        "They flew to Djibouti, where Chile wants to keep 300 marines.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "stationed.flies-from", .stationedIn, triggers: ["fly", "operate", "launch"],
      subject: [.agent], object: [.with(["from", "out"])], subjects: owners, objects: [.base],
      precision: 0.82, example: "Italy flew jets from Camp Lemonnier in May.",
      nearMisses: [
        "Italy may fly jets from Camp Lemonnier.",
        "Italy flew envoys to Camp Lemonnier.",
        "Italy stole jets from Camp Lemonnier to fly them.",
      ])
  ]
}

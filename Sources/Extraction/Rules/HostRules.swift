internal import AnnotatedText
internal import KnowledgeModel

/// Units in towns that are their homes, allies by what others call them, and members by the list that they are on.
enum HostRules {
  private static let polities: Set<EntityKind> = [.country, .organization]

  /// Where a body sits: "with its headquarters", "whose secretariat".
  private static let seats: Words = ["headquarters", "headquarter", "secretariat", "seat"]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "seat.described-with", .headquarteredIn,
      [
        .subject([.organization]), .word([","]), .word(["a", "an", "the"]),
        .gap(6, [.adjective, .noun, .numeral, .punctuation, .adverb]), .word(["with"]),
        .word(["its"]), .gap(1, [.adjective]), .word(seats), .word(["in", "at"]), .article,
        .object([.place, .country, .base], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9,
      example: "Togo joined ECOWAS, a regional bloc with its headquarters in Abuja.",
      nearMisses: [
        "Togo joined ECOWAS, a bloc with its friends in Abuja.",
        "Togo joined ECOWAS, a bloc at odds with its headquarters over Abuja.",
        "Togo joined ECOWAS with its eyes on the headquarters in Abuja.",
      ]),
    SequenceRule(
      "seat.whose-lies", .headquarteredIn,
      [
        .subject([.organization]), .word([","]), .word(["whose"]), .gap(1, [.adjective]),
        .word(seats), .word(["is", "are", "was", "were", "lies", "lie", "stands"]),
        .gap(1, [.adverb]), .word(["in", "at"]), .article,
        .object([.place, .country, .base], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.92, example: "ECOWAS, whose secretariat is in Abuja, met.",
      nearMisses: [
        "ECOWAS, whose secretariat is closed, met in Abuja.",
        "ECOWAS, whose friends are in Abuja, has a secretariat.",
        "ECOWAS, whose headquarters is not in Abuja, met.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "base.hosted-in", .locatedIn, triggers: ["host", "house"], subject: [.patient],
      object: [.agent], subjects: [.base], objects: [.country, .place], isOwnAct: true,
      precision: 0.9, example: "Djibouti hosts Camp Lemonnier.",
      nearMisses: [
        "Djibouti hosts guests at Camp Lemonnier.",
        "Djibouti may host Camp Lemonnier.",
        "Djibouti does not host Camp Lemonnier.",
      ]),
    TreeRule(
      "stationed.home-of-unit", .stationedIn, triggers: ["home", "seat", "port", "garrison"],
      parts: [.noun, .adverb, .adjective], subject: [.with(["to"]), .of], object: [.predicated],
      subjects: [.organization], objects: [.place, .base], excludes: Lexicon.bygone, isOwnAct: true,
      precision: 0.85,
      example: "Bangui has been the home of the 3rd Infantry Brigade since 2002.",
      nearMisses: [
        "Bangui is home to the World Food Programme.",
        "Bangui is no home to the 3rd Infantry Brigade.",
        "Bangui is the home of a cook of the 3rd Infantry Brigade.",
      ]),
    TreeRule(
      "ally.is-called", .alliedWith,
      triggers: ["designate", "name", "declare", "consider", "regard", "see", "view", "call"],
      subject: [.patient], object: [.agent], subjects: polities, objects: polities,
      requires: ["ally"], isOwnAct: true, precision: 0.84,
      example: "Tunisia has been designated a major ally by the United States.",
      nearMisses: [
        "Tunisia may be designated an ally by the United States.",
        "Tunisia has been designated a friend by the United States.",
        "Tunisia named an ally of the president envoy to the United States.",
      ]),
    TreeRule(
      "member.is-among", .memberOf, triggers: ["member", "signatory"], parts: [.noun],
      subject: [.clauseSubject], object: [.owner, .of], subjects: [.country, .organization],
      objects: [.organization], requires: ["among"], isOwnAct: true, precision: 0.86,
      example: "Mercosur met in May. Uruguay and Paraguay are among its members.",
      nearMisses: [
        "Mercosur met in May. Uruguay is not among its members.",
        "Mercosur met in May. Uruguay lobbied among its members.",
        "Mercosur met in May. Uruguay's friends are among its members.",
      ]),
    TreeRule(
      "seat.home-to", .headquarteredIn, triggers: ["home", "host", "seat"],
      parts: [.noun, .adverb, .adjective], subject: [.with(["to"]), .of], object: [.predicated],
      subjects: [.organization], objects: [.country, .place],
      subjectVia: ["headquarters", "headquarter", "secretariat", "seat"], precision: 0.87,
      example: "Botswana is home to the secretariat of ECOWAS.",
      nearMisses: [
        "Botswana is home to the friends of ECOWAS.",
        "Botswana is no home to the secretariat of ECOWAS.",
        "Botswana went home to the secretariat of ECOWAS.",
      ]),
    TreeRule(
      "seat.hosts-seat", .headquarteredIn, triggers: ["host", "house", "accommodate"],
      subject: [.ofPatient(["of", "for"])], object: [.agent], subjects: [.organization],
      objects: [.country, .place],
      requires: ["headquarters", "headquarter", "secretariat", "seat"],
      precision: 0.87, example: "Botswana hosts the secretariat of ECOWAS.",
      nearMisses: [
        "Botswana hosts the envoys of ECOWAS.",
        "Botswana may host the secretariat of ECOWAS.",
        "Botswana hosts a fair near the secretariat of ECOWAS.",
      ]),
    TreeRule(
      "place.town-of-owner", .locatedIn,
      triggers: [
        "city", "town", "port", "village", "resort", "province", "prefecture", "island", "suburb",
        "stronghold", "district", "territory", "seaport", "airport", "volcano", "mountain",
      ], parts: [.noun], subject: [.predicated], object: [.owner], subjects: [.place],
      objects: [.country, .place], excludes: ["twin", "sister", "partner", "rival", "favorite"],
      isOwnAct: true, precision: 0.86,
      example: "Kenya mourned. Shops were looted in Kisumu, the country's third-largest city.",
      nearMisses: [
        "Kenya mourned. Mobs in Kisumu burned the country's city hall.",
        "Kenya mourned. Kisumu is not the country's largest city.",
        "Kenya mourned. Kisumu may become the country's largest city.",
      ]),
  ]
}

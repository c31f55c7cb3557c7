internal import AnnotatedText
internal import KnowledgeModel

/// Who belongs to what: membership, parts, leadership, alliance.
enum AllianceRules {
  private static let polities: Set<EntityKind> = [.country, .organization]

  private static let formerly: Words = [
    "former", "onetime", "erstwhile", "then", "potential", "once",
  ]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "leads.led", .leads,
      [
        .subject(polities, .notPeople), .word(["-"]), .word(["led"]), .gap(3, [.adjective, .noun]),
        .object([.organization], .institution),
      ],
      precision: 0.92, example: "The Saudi-led Gulf Cooperation Council met.",
      nearMisses: [
        "Saudi Arabia led a delegation to the Gulf Cooperation Council.",
        "The Saudi-led talks ended before the Gulf Cooperation Council met.",
        "Saudi officials led the Gulf Cooperation Council's critics.",
      ]),
    SequenceRule(
      "leads.is-led", .leads,
      [
        .object([.organization], .institution), .lemma(["be"]), .article,
        .subject(polities, .notPeople),
        .word(["-"]), .word(["led"]), .gap(2, [.adjective, .noun]),
        .lemma([
          "alliance", "bloc", "organization", "organisation", "group", "coalition", "pact", "union",
          "body",
        ]),
      ],
      example: "ECOWAS is a Nigerian-led regional bloc.",
      nearMisses: [
        "ECOWAS is not a Nigerian-led bloc.",
        "ECOWAS is where Nigerian-led talks were held.",
        "ECOWAS was told that the Nigerian-led bloc had failed.",
      ]),
    SequenceRule(
      "leads.led-after", .leads,
      [
        .object([.organization], .institution), .word([","]), .article,
        .subject(polities, .notPeople), .word(["-"]), .word(["led"]), .gap(2, [.adjective, .noun]),
        .lemma([
          "alliance", "bloc", "organization", "organisation", "group", "coalition", "pact", "union",
          "body", "force", "mission", "club",
        ]), .unless([.noun, .properNoun, .verb]),
      ],
      example: "Ghana left ECOWAS, the Nigerian-led trade bloc.",
      nearMisses: [
        "Ghana left ECOWAS, a Nigerian-led bloc official said.",
        "Ghana left ECOWAS, and the Nigerian-led bloc was angry.",
        "Ghana left ECOWAS, unlike the Nigerian-led bloc.",
      ]),
    SequenceRule(
      "member.noun-before", .memberOf,
      [
        .object([.organization], .institution), .lemma(["member"]),
        .optional([.lemma(["state", "country", "nation"])]),
        .subject([.country]),
      ],
      example: "NATO member Norway sent two frigates.",
      nearMisses: [
        "A NATO member asked Norway for help.",
        "NATO members and Sweden agreed.",
        "NATO member states praised Sweden.",
      ]),
    SequenceRule(
      "member.nouns-before", .memberOf,
      [
        .object([.organization], .institution), .optional([.word(["member"])]),
        .word(["members", "states", "countries", "nations"]), .subjects([.country]),
        .unlessWord(["'s", "'"]),
      ],
      example: "NATO members Norway and Denmark sent frigates.",
      nearMisses: [
        "NATO members asked Norway and Denmark for help.",
        "NATO members in Norway and Denmark agreed.",
        "NATO members, Sweden and Austria agreed.",
      ]),
    SequenceRule(
      "member.noun-after", .memberOf,
      [
        .subject([.country]), .word([","]), .article,
        .optional([.word(["fellow", "new", "founding", "full"])]),
        .object([.organization], .institution), .lemma(["member"]), .unless([.verb, .auxiliary]),
      ],
      example: "Norway, a NATO member, sent two frigates.",
      nearMisses: [
        "Sweden, a NATO member said, had applied.",
        "Sweden, NATO and a member of the EU agreed.",
        "Sweden, unlike NATO members, waited.",
      ]),
    SequenceRule(
      "part.possessive", .partOf,
      [
        .object([.organization], .institution), .word(["'s", "'"]),
        .subject([.organization], .body),
        .unless([.noun, .properNoun, .adjective]),
      ],
      example: "The United Nations' World Food Programme sent lorries.",
      nearMisses: [
        "The United Nations' envoy met the World Food Programme.",
        "NATO's European Union partners met the envoy's aides.",
        "The United Nations' own report praised the World Food Programme.",
      ]),
    SequenceRule(
      "part.of-country", .partOf,
      [
        .object([.country], .notPeople), .possessive, .subject([.organization], .stateBody),
      ],
      precision: 0.85, example: "Kenya's Foreign Ministry denied the report.",
      nearMisses: [
        "Kenya's envoy met Foreign Ministry officials.",
        "Kenya's African Union bid was backed by Uganda's envoy.",
        "In Kenya, Foreign Ministry officials read Uganda's note.",
      ]),
    SequenceRule(
      "ally.linked-described", .alliedWith,
      [
        .subject([.organization]), .word([",", "is", "was"]), .article, .gap(1, [.adjective]),
        .object([.organization]), .word(["-"]),
        .word(["linked", "affiliated", "allied", "aligned"]), .gap(2, [.adjective, .noun]),
        .lemma([
          "group", "militia", "insurgency", "network", "faction", "organization", "movement",
        ]), .unless([.noun]), .unlessWord(["said", "says", "told", "'s"]),
      ],
      precision: 0.9, example: "Abu Sayyaf, an al-Qaeda-linked group, freed them.",
      nearMisses: [
        "Abu Sayyaf fought an al-Qaeda-linked group.",
        "Abu Sayyaf, an al-Qaeda-linked group said, freed them.",
        "Abu Sayyaf is not an al-Qaeda-linked group.",
      ]),
    SequenceRule(
      "ally.noun-before", .alliedWith,
      [
        .subject(polities, .notPeople), .possessive, .gap(1, [.adjective]), .lemma(["ally"]),
        .object(polities, .notPeople),
      ],
      precision: 0.85, example: "Egypt's close ally Jordan sent aid.",
      nearMisses: [
        "Egypt's ally praised Jordan.",
        "Egypt and an ally of Jordan sent aid.",
        "Egypt's allies and Jordan sent aid.",
      ]),
    SequenceRule(
      "ally.noun-after", .alliedWith,
      [
        .subject(polities), .word([","]), .article, .gap(1, [.adjective]),
        .object(polities, .notPeople), .possessive,
        .gap(1, [.adjective]), .lemma(["ally"]),
      ],
      precision: 0.85, example: "Jordan, a close U.S. ally, sent aid.",
      nearMisses: [
        "Jordan, U.S. officials told an ally, sent aid.",
        "Jordan, a former U.S. ally, sent aid.",
        "Jordan, the U.S. and an ally sent aid.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "ally.allegiance", .alliedWith, triggers: ["pledge", "swear", "declare"], subject: [.agent],
      object: [.ofPatient(["to"]), .with(["to"])], subjects: [.organization],
      objects: [.organization], requires: ["allegiance", "loyalty", "fealty"], precision: 0.88,
      example: "Boko Haram swore allegiance to Islamic State in 2015.",
      nearMisses: [
        "Boko Haram refused to swear allegiance to Islamic State.",
        "Boko Haram may swear allegiance to Islamic State.",
        "Boko Haram swore revenge to Islamic State.",
      ]),
    TreeRule(
      "member.of", .memberOf, triggers: ["member", "signatory"], parts: [.noun],
      subject: [.predicated], object: [.of, .owner], subjects: [.country, .person, .organization],
      isOwnAct: true,
      example: "Uruguay is a member of Mercosur.",
      nearMisses: [
        "Members of Mercosur met in Bolivia.",
        "Bolivia praised a member of Mercosur.",
        "A member of the Uruguayan parliament spoke to Mercosur.",
      ]),
    TreeRule(
      "member.state", .memberOf, triggers: ["state", "country", "nation"], parts: [.noun],
      subject: [.predicated], object: [.of], subjects: [.country],
      objects: [.organization], requires: ["member"], isOwnAct: true, precision: 0.9,
      example: "Uruguay is a founding member state of Mercosur.",
      nearMisses: [
        "Uruguay is no member state of Mercosur.",
        "Uruguay praised a member state of Mercosur.",
        "Uruguay may become a member country of Mercosur.",
      ]),
    TreeRule(
      "member.joined", .memberOf, triggers: ["join"], subject: [.agent], object: [.patient],
      subjects: [.country], excludes: ["withdraw", "leave", "quit", "exit", "suspend"],
      isOwnAct: true, complement: .forbidden, precision: 0.85,
      example: "Finland joined NATO in April.",
      nearMisses: [
        "Finland would join NATO if asked.",
        "Finland joined NATO in 1999 but left in 2009.",
        "Finland joined a NATO exercise.",
      ]),
    TreeRule(
      "member.belongs", .memberOf, triggers: ["belong"], subject: [.agent], object: [.with(["to"])],
      subjects: [.country, .organization, .person], isOwnAct: true,
      example: "Paraguay belongs to Mercosur.",
      nearMisses: [
        "The house that Paraguay rents belongs to Mercosur's envoy.",
        "Paraguay said the ship belonged to a friend of Mercosur.",
        "Paraguay's ships belong near Mercosur ports.",
      ]),
    TreeRule(
      "member.includes", .memberOf, triggers: ["include", "comprise"], subject: [.patient],
      object: [.agent], subjects: [.country], objects: [.organization], isOwnAct: true,
      precision: 0.86, example: "Mercosur met. The alliance includes Uruguay and Paraguay.",
      nearMisses: [
        "Mercosur's plan includes Uruguay.",
        "Mercosur's report includes a visit to Uruguay.",
        "Mercosur may include Uruguay.",
      ]),
    TreeRule(
      "part.is-of", .partOf, triggers: ["part"], parts: [.noun], subject: [.predicated],
      object: [.of], objects: [.organization], isOwnAct: true, precision: 0.85,
      example: "The World Food Programme is part of the United Nations.",
      nearMisses: [
        "The World Food Programme is no part of the United Nations.",
        "The World Food Programme paid part of the United Nations' bill.",
        "The World Food Programme may become part of the United Nations.",
      ]),
    TreeRule(
      "leads.verb", .leads, triggers: ["lead", "head", "chair", "direct", "preside"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .person, .organization], objects: [.organization], isOwnAct: true,
      complement: .forbidden, precision: 0.8,
      example: "Kofi Mensah has led the African Union since June.",
      nearMisses: [
        "Kofi Mensah headed for African Union headquarters.",
        "Kofi Mensah led the African Union to change its mind.",
        "Kofi Mensah would lead the African Union if elected.",
      ]),
    TreeRule(
      "leads.runs", .leads, triggers: ["run", "oversee", "captain", "co-chair"], subject: [.agent],
      object: [.patient], subjects: [.person], objects: [.organization], isOwnAct: true,
      complement: .forbidden, precision: 0.85,
      example: "Kofi Mensah, who once ran the Bank of Ghana, resigned.",
      nearMisses: [
        "Kofi Mensah ran from the Bank of Ghana.",
        "Kofi Mensah ran a campaign against the Bank of Ghana.",
        "Kofi Mensah would run the Bank of Ghana if asked.",
      ]),
    TreeRule(
      "ally.of", .alliedWith, triggers: ["ally"], parts: [.noun], subject: [.predicated],
      object: [.of, .owner], excludes: formerly, isOwnAct: true, precision: 0.85,
      example: "Belarus is an ally of Russia.",
      nearMisses: [
        "Allies of Russia met in Belarus.",
        "Belarus lost an ally in Russia.",
        "Belarus is no ally of Russia.",
      ]),
    TreeRule(
      "ally.verb", .alliedWith, triggers: ["ally"], parts: [.verb, .adjective],
      subject: [.patient, .agent, .predicated],
      object: [.with(["with", "to"])], precision: 0.8, example: "Qatar is allied with Turkey.",
      nearMisses: [
        "Qatar is not allied with Turkey.",
        "Qatar and its allied banks sued Turkey.",
        "Allied forces left Qatar for Turkey.",
      ]),
  ]
}

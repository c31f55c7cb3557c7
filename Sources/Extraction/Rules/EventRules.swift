internal import AnnotatedText
internal import KnowledgeModel

/// What persons, countries and organizations do to each other: the events of PLOVER, by classes of verbs and nouns.
enum EventRules {
  static let all: [TreeRule] = verbalCooperation + materialCooperation + verbalConflict + materialConflict

  private static let actors: Set<EntityKind> = [.person, .country, .organization]
  private static let grounds: Set<EntityKind> = [.country, .place, .base]
  private static let words: Set<PartOfSpeech> = [.noun]

  private static let verbalCooperation: [TreeRule] = [
    TreeRule(
      "agree.offer", .agree, triggers: ["offer", "promise", "pledge"], subject: [.agent],
      object: [.recipient, .with(["to"]), .patient], objects: actors, precision: 0.85,
      example: "Norway offered Malta a ferry.",
      nearMisses: [
        "Norway rejected an offer that Malta had made.",
        "Norway was not offering Malta a ferry.",
        "Norway offered no comment when Malta asked.",
      ]),
    TreeRule(
      "agree.propose", .agree, triggers: ["propose", "volunteer"], subject: [.agent], object: [.with(["to"])], objects: actors, precision: 0.85,
      example: "Norway proposed a truce to Malta.",
      nearMisses: [
        "Norway proposed Ana Roy as envoy to talks on Malta.",
        "Norway never proposed a truce to Malta.",
        "Norway may propose a truce to Malta.",
      ]),
    TreeRule(
      "agree.offer-noun", .agree, triggers: ["offer", "proposal", "pledge", "promise"], parts: words, subject: [.holder, .owner],
      object: [.with(["to"])], objects: actors, precision: 0.8, example: "Norway made an offer to Malta.",
      nearMisses: [
        "Norway voiced doubts about an offer to Malta.",
        "Norway turned down an offer to Malta.",
        "Norway's offer pleased Malta.",
      ]),
    TreeRule(
      "agree.with", .agree, triggers: ["agree"], subject: [.agent], object: [.with(["with"])], objects: actors, precision: 0.75,
      example: "Togo agreed with Benin to open the crossing.",
      nearMisses: [
        "Togo agreed on the date of talks with Benin.",
        "Togo agreed that Benin was small.",
        "Togo did not agree with Benin.",
      ]),
    TreeRule(
      "agree.ready-to-help", .agree, triggers: ["ready", "willing", "prepared"], parts: [.adjective, .verb],
      subject: [.predicated, .agent, .patient], object: [.ofComplement(["to", "for"])], objects: actors,
      requires: kindness, precision: 0.8,
      example: "Oman is ready to provide aid to Yemen.",
      nearMisses: [
        "Oman was not ready to provide aid to Yemen.",
        "Oman provided aid to Yemen, which was ready.",
        "Oman is ready to attack Yemen.",
      ]),
    TreeRule(
      "consult.meet", .consult, triggers: ["meet", "confer", "negotiate", "bargain", "consult"], subject: [.agent],
      object: [.with(["with"]), .patient], objects: actors, isMutual: true, precision: 0.88,
      example: "Ana Roy met Kofi Mensah in Lima.",
      nearMisses: [
        "Ana Roy met the deadline that Kofi Mensah had set.",
        "Ana Roy refused to meet Kofi Mensah.",
        "Ana Roy would meet Kofi Mensah if asked.",
      ]),
    TreeRule(
      "consult.talk", .consult, triggers: ["talk", "speak", "discuss"], subject: [.agent], object: [.with(["with", "to"])],
      objects: [.person, .country], isMutual: true, precision: 0.8, example: "Ana Roy spoke with Kofi Mensah by phone.",
      nearMisses: [
        "Ana Roy spoke about Kofi Mensah.",
        "Ana Roy never spoke to Kofi Mensah.",
        "Ana Roy would talk to Kofi Mensah.",
      ]),
    TreeRule(
      "consult.talks-with", .consult,
      triggers: ["talks", "talk", "meeting", "negotiation", "summit", "consultation", "discussion", "conversation", "dialogue", "call"],
      parts: words, subject: [.holder, .owner], object: [.with(["with"])], objects: actors, isMutual: true, precision: 0.85,
      example: "Peru held talks with Chile.",
      nearMisses: [
        "Peru cancelled talks with Chile.",
        "Peru called for talks with Chile.",
        "Peru ruled out talks with Chile.",
      ]),
    TreeRule(
      "consult.talks-between", .consult,
      triggers: ["talks", "talk", "meeting", "negotiation", "summit", "consultation", "discussion", "conversation", "dialogue"],
      parts: words, subject: [.with(["between", "of"])], object: [.with(["between", "of"])], objects: actors, isMutual: true, precision: 0.85,
      example: "Talks between Peru and Chile took place in Lima.",
      nearMisses: [
        "Talks on the road between Peru and Chile stalled.",
        "Peru cancelled the talks between Peru and Chile.",
        "There were no talks between Peru and Chile.",
      ]),
    TreeRule(
      "consult.visit", .consult, triggers: ["visit", "host", "receive", "welcome"], subject: [.agent], object: [.patient],
      subjects: [.person], objects: [.person, .country], isMutual: true, precision: 0.75,
      example: "President Ana Roy visited Ghana.",
      nearMisses: [
        "Ana Roy cancelled a visit to Ghana.",
        "Ana Roy has never visited Ghana.",
        "Ana Roy hopes to visit Ghana.",
      ]),
    TreeRule(
      "support.verb", .support,
      triggers: ["praise", "endorse", "recognize", "recognise", "back", "support", "commend", "applaud", "hail", "thank", "congratulate"],
      subject: [.agent], object: [.patient, .ofPatient(["of"])], objects: actors, precision: 0.8, example: "Fiji praised Tonga for its patience.",
      nearMisses: [
        "Fiji backed away from Tonga.",
        "Fiji refused to recognise Tonga.",
        "Fiji supports a team from Tonga.",
      ]),
    TreeRule(
      "support.sign", .support, triggers: ["sign", "ratify"], subject: [.agent], object: [.ofPatient(["with"]), .with(["with"])], objects: actors,
      precision: 0.85, example: "Fiji signed a treaty with Tonga.",
      nearMisses: [
        "Fiji signed off as Tonga left.",
        "Fiji did not sign the treaty with Tonga.",
        "Fiji may sign a treaty with Tonga.",
      ]),
    TreeRule(
      "concede.apologize", .concede, triggers: ["apologize", "apologise", "pardon", "yield"], subject: [.agent], object: [.with(["to"]), .patient],
      objects: actors, precision: 0.8, example: "Israel apologised to Turkey for the raid.",
      nearMisses: [
        "Israel refused to apologise to Turkey.",
        "Israel said that Turkey should apologise.",
        "Israel will not apologise to Turkey.",
      ]),
  ]

  private static let materialCooperation: [TreeRule] = [
    TreeRule(
      "cooperate.with", .cooperate, triggers: ["cooperate", "collaborate", "trade", "coordinate", "partner", "work"], subject: [.agent],
      object: [.with(["with"])], objects: [.country, .organization], isMutual: true, precision: 0.75,
      example: "Laos cooperates with Vietnam on dams.",
      nearMisses: [
        "Laos should cooperate with Vietnam.",
        "Laos worked on a road with Vietnam in mind for tourists of Japan.",
        "Laos refused to cooperate with Vietnam.",
      ]),
    TreeRule(
      "cooperate.noun-with", .cooperate, triggers: ["cooperation", "trade", "exercise", "drill", "maneuver", "manoeuvre", "partnership"], parts: words,
      subject: [.holder, .owner], object: [.with(["with"])], objects: [.country, .organization], isMutual: true, precision: 0.8,
      example: "Laos held joint exercises with Vietnam.",
      nearMisses: [
        "Laos called off exercises with Vietnam.",
        "Laos wants trade with Vietnam.",
        "Laos held exercises near Vietnam.",
      ]),
    TreeRule(
      "cooperate.noun-between", .cooperate, triggers: ["cooperation", "trade", "exercise", "drill", "exchange"], parts: words, subject: [.with(["between", "of"])],
      object: [.with(["between", "of"])], objects: [.country, .organization], isMutual: true, precision: 0.75,
      example: "Trade between Laos and Vietnam doubled.",
      nearMisses: [
        "The road between Laos and Vietnam was closed to trade.",
        "There is no trade between Laos and Vietnam.",
        "Trade between Laos and Vietnam may begin.",
      ]),
    TreeRule(
      "aid.give", .aid, triggers: ["give", "send", "provide", "donate", "supply", "deliver", "ship", "grant", "lend", "airlift"], subject: [.agent],
      object: [.recipient, .with(["to", "for"]), .ofPatient(["to", "for"]), .patient], objects: actors, requires: goods, precision: 0.8,
      example: "Kuwait gave Lebanon medical aid.",
      nearMisses: [
        "Kuwait gave Lebanon a warning.",
        "Kuwait would give Lebanon aid.",
        "Kuwait gave no aid to Lebanon.",
      ]),
    TreeRule(
      "aid.help", .aid, triggers: ["aid", "assist", "arm", "finance", "fund", "train", "equip", "rescue", "shelter", "bankroll", "subsidize"], subject: [.agent],
      object: [.patient], objects: [.country, .organization, .person], precision: 0.75, example: "Iran armed Hezbollah.",
      nearMisses: [
        "Iran denied that it armed Hezbollah.",
        "Iran trained its eyes on Hezbollah's rival.",
        "Iran could arm Hezbollah.",
      ]),
    TreeRule(
      "retreat.leave", .retreat, triggers: ["pull", "evacuate", "vacate", "exit", "quit", "leave", "depart", "flee"], subject: [.agent],
      object: [.with(["from", "of", "out"]), .ofPatient(["from"]), .patient], subjects: [.country, .organization], objects: grounds,
      subjectVia: Lexicon.armed, precision: 0.82, example: "U.S. forces pulled out of Niger.",
      nearMisses: [
        "U.S. diplomats pulled out of Niger.",
        "U.S. forces may pull out of Niger.",
        "U.S. forces pulled a truck in Niger.",
      ]),
    TreeRule(
      "retreat.withdraw-verb", .retreat, triggers: ["withdraw", "retreat"], subject: [.agent],
      object: [.with(["from"])], subjects: [.country, .organization], objects: grounds, transitivity: .forbidden,
      precision: 0.82, example: "French troops withdrew from Mali.",
      nearMisses: [
        "French troops refused to withdraw from Mali.",
        "France withdrew its envoy from Mali.",
        "French troops may withdraw from Mali.",
      ]),
    TreeRule(
      "retreat.withdraw-object", .retreat, triggers: ["withdraw", "pull", "remove", "recall", "evacuate", "move"], subject: [.agent],
      object: [.with(["from", "of", "out"]), .ofPatient(["from"])], subjects: [.country, .organization, .person], objects: grounds, requires: Lexicon.armed,
      precision: 0.82, example: "Australia pulled its soldiers out of Iraq.",
      nearMisses: [
        "Australia pulled its ambassador's car from Iraq.",
        "Australia should pull its soldiers out of Iraq.",
        "Australia moved soldiers into Iraq.",
      ]),
    TreeRule(
      "retreat.withdraw-passive", .retreat, triggers: ["withdraw", "pull", "remove", "evacuate"], subject: [.patient], object: [.with(["from", "of", "out"])],
      subjects: [.country, .organization], objects: grounds, subjectVia: Lexicon.armed, precision: 0.82,
      example: "Australian soldiers were withdrawn from Iraq.",
      nearMisses: [
        "Australian tourists were evacuated from Iraq.",
        "Australian soldiers were not withdrawn from Iraq.",
        "Australian soldiers could be withdrawn from Iraq.",
      ]),
    TreeRule(
      "retreat.withdrawal", .retreat, triggers: ["withdrawal", "pullout", "retreat", "evacuation", "exit", "departure", "drawdown"], parts: words,
      subject: [.owner, .of], object: [.with(["from"])], subjects: [.country, .organization], objects: grounds, precision: 0.82,
      example: "The Soviet withdrawal from Hungary took years.",
      nearMisses: [
        "Australia called for a withdrawal from Iraq.",
        "A Soviet withdrawal from Hungary would take years.",
        "There was no Soviet withdrawal from Hungary.",
      ]),
    TreeRule(
      "retreat.release", .retreat, triggers: ["release", "free"], subject: [.agent], object: [.patient], subjects: actors, objects: [.person],
      precision: 0.8, example: "Niger released Ana Roy on Friday.",
      nearMisses: [
        "Niger refused to release Ana Roy.",
        "Niger released a statement on Ana Roy.",
        "Niger may release Ana Roy.",
      ]),
  ]

  private static let verbalConflict: [TreeRule] = [
    TreeRule(
      "request.urge", .request,
      triggers: ["ask", "urge", "request", "demand", "implore", "beg", "petition", "entreat", "exhort"],
      subject: [.agent], object: [.patient, .recipient, .with(["of", "from"]), .ofPatient(["from"])], objects: actors, precision: 0.85,
      example: "Kenya urged Uganda to reopen the road.",
      nearMisses: [
        "Kenya never asked Uganda for help.",
        "Kenya asked itself why Uganda had left.",
        "Kenya may ask Uganda for help.",
      ]),
    TreeRule(
      "request.press", .request, triggers: ["push", "press", "pressure", "order"], subject: [.agent], object: [.patient], objects: actors,
      complement: .required, precision: 0.82, example: "Kenya pressed Uganda to reopen the road.",
      nearMisses: [
        "Kenya pushed ahead without Uganda.",
        "Kenya ordered goods from Uganda.",
        "Kenya should press Uganda to reopen the road.",
      ]),
    TreeRule(
      "request.call-on", .request, triggers: ["call"], subject: [.agent], object: [.with(["on", "upon"])], objects: actors,
      precision: 0.82, example: "Kenya called on Uganda to reopen the road.",
      nearMisses: [
        "Kenya called Uganda's envoy on Monday.",
        "Kenya refused to call on Uganda.",
        "Kenya called off a trip to Uganda.",
      ]),
    TreeRule(
      "request.appeal", .request, triggers: ["appeal", "plead"], subject: [.agent], object: [.with(["to", "with"])], objects: actors,
      precision: 0.82, example: "Kenya appealed to Uganda for calm.",
      nearMisses: [
        "Kenya appealed for calm in Uganda.",
        "Kenya refused to appeal to Uganda.",
        "Kenya may appeal to Uganda.",
      ]),
    TreeRule(
      "request.owned", .request, triggers: ["request", "seek", "demand", "want"], subject: [.agent], object: [.ownerOfPatient], objects: actors,
      precision: 0.78, example: "Malawi requested Zambia's help.",
      nearMisses: [
        "Malawi saw Zambia's request.",
        "Malawi never requested Zambia's help.",
        "Malawi may request Zambia's help.",
      ]),
    TreeRule(
      "accuse.verb", .accuse,
      triggers: ["accuse", "blame", "criticize", "criticise", "condemn", "denounce", "slam", "blast", "rebuke", "lambast", "lambaste", "decry", "fault", "sue", "indict", "deplore", "chide", "castigate", "scold"],
      subject: [.agent], object: [.patient, .ofPatient(["of", "by"])], objects: actors, precision: 0.85, example: "Serbia accused Kosovo of lying.",
      nearMisses: [
        "Serbia did not blame Kosovo.",
        "Serbia stopped short of accusing Kosovo.",
        "Serbia slammed the door on Kosovo.",
      ]),
    TreeRule(
      "reject.verb", .reject, triggers: ["reject", "rebuff", "veto", "refuse", "spurn", "snub", "defy", "decline"], subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["by", "from"]), .patient, .ownerInComplement], objects: actors, precision: 0.75,
      example: "Eritrea rejected Ethiopia's offer.",
      nearMisses: [
        "Eritrea declined to comment on Ethiopia.",
        "Eritrea did not reject Ethiopia's offer.",
        "Eritrea may reject Ethiopia's offer.",
      ]),
    TreeRule(
      "threaten.warn", .threaten, triggers: ["warn", "threaten", "caution", "menace"], subject: [.agent], object: [.patient],
      objects: [.country, .organization], precision: 0.85, example: "Iran warned Israel against an attack.",
      nearMisses: [
        "Iran never threatened Israel.",
        "Iran was warned that Israel had drones.",
        "Iran may warn Israel.",
      ]),
    TreeRule(
      "threaten.warning", .threaten, triggers: ["warning", "threat", "ultimatum"], parts: words, subject: [.holder, .owner], object: [.with(["to", "against"])],
      objects: [.country, .organization], precision: 0.8, example: "Iran issued a warning to Israel.",
      nearMisses: [
        "Iran ignored a warning to Israel.",
        "Iran gave no warning to Israel.",
        "Iran faces a threat to Israel's north.",
      ]),
  ]

  private static let materialConflict: [TreeRule] = [
    TreeRule(
      "protest.against", .protest, triggers: ["protest", "demonstrate", "rally", "riot"], subject: [.agent], object: [.with(["against"])], objects: actors,
      precision: 0.8, example: "Hezbollah rallied against France.",
      nearMisses: [
        "Hezbollah may rally against France.",
        "Hezbollah protested that France had left.",
        "Hezbollah rallied round Lebanon.",
      ]),
    TreeRule(
      "sanction.verb", .sanction, triggers: ["sanction", "boycott", "embargo", "blacklist"], subject: [.agent], object: [.patient], objects: actors, precision: 0.85,
      example: "Canada sanctioned Belarus.",
      nearMisses: [
        "Canada may sanction Belarus.",
        "Canada did not sanction Belarus.",
        "Canada sanctioned a trip to Belarus.",
      ]),
    TreeRule(
      "sanction.impose", .sanction, triggers: ["impose", "slap", "place"], subject: [.agent], object: [.with(["on", "against"]), .ofPatient(["on", "against"])],
      objects: actors, requires: ["sanction", "embargo", "tariff", "ban"], precision: 0.85, example: "Canada imposed sanctions on Belarus.",
      nearMisses: [
        "Canada imposed order on a road in Belarus.",
        "Canada placed an article on sanctions in a Belarus newspaper.",
        "Canada threatened to impose sanctions on Belarus.",
      ]),
    TreeRule(
      "sanction.end", .sanction, triggers: ["suspend", "halt", "sever", "cut", "freeze", "expel", "close", "break"], subject: [.agent],
      object: [.with(["with", "to"]), .ofPatient(["with", "to"]), .ownerOfPatient], objects: actors,
      requires: ["tie", "relation", "aid", "trade", "contact", "cooperation", "diplomat", "ambassador", "embassy", "base", "airbase", "consulate"],
      precision: 0.78, example: "Mali cut ties with Ukraine.",
      nearMisses: [
        "Mali did not cut ties with Ukraine.",
        "Mali cut a road to Ukraine.",
        "Mali may cut ties with Ukraine.",
      ]),
    TreeRule(
      "mobilize.deploy", .mobilize, triggers: ["deploy", "dispatch", "mass", "send", "move"], subject: [.agent],
      object: [.with(["to", "near", "in", "into", "along"]), .ofPatient(["to", "in"])], subjects: [.country, .organization], objects: grounds,
      requires: manned, precision: 0.8, example: "Poland deployed troops to Latvia.",
      nearMisses: [
        "Poland sent tanks to Latvia as a gift.",
        "Poland would deploy troops to Latvia.",
        "Poland refused to deploy troops to Latvia.",
      ]),
    TreeRule(
      "coerce.verb", .coerce, triggers: ["arrest", "detain", "jail", "imprison", "deport", "blockade", "seize", "besiege", "kidnap", "hack", "raid"],
      subject: [.agent], object: [.patient], objects: [.person, .country, .organization], precision: 0.8, example: "Algeria detained Ana Roy.",
      nearMisses: [
        "Algeria did not detain Ana Roy.",
        "Algeria may arrest Ana Roy.",
        "Algeria saw Ana Roy arrested in a film.",
      ]),
    TreeRule(
      "assault.verb", .assault,
      triggers: ["attack", "invade", "bomb", "bombard", "shell", "assault", "strike", "kill", "ambush", "assassinate", "shoot", "storm", "pound"],
      subject: [.agent], object: [.patient, .with(["at"])], objects: actors + grounds, precision: 0.8, example: "Iraq invaded Kuwait in 1990.",
      nearMisses: [
        "Iraq denied that it attacked Kuwait.",
        "Iraq struck a deal with Kuwait.",
        "Iraq might invade Kuwait.",
      ]),
    TreeRule(
      "assault.fight", .assault, triggers: ["fight", "battle", "clash"], subject: [.agent], object: [.patient, .with(["with", "against"])],
      objects: [.country, .organization], precision: 0.78, example: "Ethiopia fought Eritrea for two years.",
      nearMisses: [
        "Ethiopia fought hunger with Eritrea's help.",
        "Ethiopia did not fight Eritrea.",
        "Ethiopia would fight Eritrea.",
      ]),
    TreeRule(
      "assault.noun", .assault, triggers: ["invasion", "bombing", "bombardment", "shelling", "attack", "war", "raid", "airstrike", "strike", "assault", "incursion", "offensive", "ambush"], parts: words, subject: [.owner, .holder],
      object: [.of, .with(["on", "against"])], objects: [.country, .organization, .place, .base], precision: 0.8, example: "Iraq's invasion of Kuwait began at night.",
      nearMisses: [
        "Iraq's invasion of privacy laws angered Kuwait.",
        "Iraq condemned an attack on Kuwait.",
        "Iraq planned an attack on Kuwait.",
      ]),
  ]

  /// What somebody may be ready to do for another.
  private static let kindness: Set<WordKey> = [
    "help", "assist", "aid", "provide", "give", "offer", "support", "donate", "supply", "deliver", "lend", "back", "sell",
    "share", "grant", "cooperate", "work", "talk", "negotiate", "meet", "discuss", "recognize", "recognise", "sign",
  ]

  /// What a state moves when it moves its own forces; a tank that is sent is more often given.
  private static let manned = Lexicon.armed.subtracting(["tank", "man", "people", "asset", "presence", "guard"])

  /// What aid is made of.
  private static let goods: Set<WordKey> = [
    "aid", "help", "assistance", "relief", "food", "medicine", "vaccine", "weapon", "arm", "arms", "ammunition", "money", "loan", "fund",
    "funds", "funding", "support", "asylum", "shelter", "missile", "tank", "supply", "supplies", "equipment", "grain", "fuel", "drone",
    "million", "billion", "dollar", "jet", "rifle", "shell", "grant", "rocket", "package",
  ]
}

extension Set {
  /// The members of both.
  static func + (left: Set, right: Set) -> Set { left.union(right) }
}

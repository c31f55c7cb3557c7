internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Criticism, blame, investigations.
  static let accuse: [TreeRule] = [
    TreeRule(
      "accuse.verb", .accuse,
      triggers: [
        "accuse", "blame", "criticize", "criticise", "condemn", "denounce", "slam",
        "rebuke", "lambast", "lambaste", "decry", "fault", "sue", "indict", "deplore", "chide",
        "castigate", "scold", "censure", "reprimand", "admonish", "berate", "deride", "assail",
        "pillory", "upbraid", "disparage", "reproach", "implicate", "lampoon", "vilify", "malign",
        "belittle", "impugn", "mock", "ridicule", "excoriate", "demonize", "demonise", "slander",
        "reprove",
      ],
      subject: [.agent], object: [.patient, .ofPatient(["by"])], objects: actors,
      nationals: [.object], precision: 0.85,
      example: "Serbia accused Kosovo of breaking the truce.",
      nearMisses: [
        "Serbia did not blame Kosovo.",
        "Serbia stopped short of accusing Kosovo.",
        "Serbia slammed the door on Kosovo.",
      ]),
    TreeRule(
      "accuse.blast", .accuse,
      triggers: ["blast"],
      subject: [.agent], object: [.patient, .ofPatient(["by"])], objects: actors,
      otherContext: [
        "laser", "cannon", "siren", "horn", "gun", "shell", "explosive", "dynamite", "boat", "ship",
        "vessel", "way", "hole",
      ],
      precision: 0.85,
      example: "Serbia blasted Kosovo for breaking the truce.",
      nearMisses: [
        "Serbia did not blast Kosovo for breaking the truce.",
        "Serbian police blasted a man from Kosovo with a water cannon.",
        "A song blasted from a bus between Serbia and Kosovo.",
      ]),
    TreeRule(
      "accuse.deed", .accuse,
      triggers: [
        "condemn", "criticize", "criticise", "denounce", "slam", "blast", "deplore", "decry",
        "question", "protest", "oppose", "regret", "attack", "assail", "lambast", "lament",
        "denigrate",
      ],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["by"]), .with(["by"])],
      objects: actors,
      requires: misdeeds,
      precision: 0.8,
      example: "Serbia condemned Kosovo's decision.",
      nearMisses: [
        "Serbia did not condemn Kosovo's decision.",
        "Serbia may condemn Kosovo's decision.",
        "Serbia condemned a decision about Kosovo.",
      ]),
    TreeRule(
      "accuse.conduct", .accuse,
      triggers: [
        "condemn", "criticize", "criticise", "denounce", "slam", "blast", "deplore", "decry",
        "lament",
      ],
      subject: [.agent], object: [.ofPatient(["of"])], objects: actors, requires: conduct,
      precision: 0.75, example: "Serbia slammed the hasty withdrawal of Kosovo.",
      nearMisses: [
        "Serbia did not slam the withdrawal of Kosovo.",
        "Serbia may slam the withdrawal of Kosovo.",
        "Serbia slammed the bombing of Kosovo.",
      ]),
    TreeRule(
      "accuse.investigate", .accuse,
      triggers: ["investigate", "probe", "scrutinize", "question"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.person, .organization],
      precision: 0.75,
      example: "Peru investigated Ana Roy.",
      nearMisses: [
        "Peru may investigate Ana Roy.",
        "Peru never investigated Ana Roy.",
        "Peru investigated the death of a friend of Ana Roy.",
      ]),
    TreeRule(
      "accuse.summon", .accuse,
      triggers: ["summon"],
      subject: [.agent],
      object: [.patient, .ownerOfPatient],
      objects: [.country],
      requires: [
        "ambassador", "envoy", "diplomat", "consul", "attache", "charge", "chargé", "affaires",
      ],
      precision: 0.8,
      example: "Spain summoned the Libyan ambassador.",
      nearMisses: [
        "Spain did not summon the Libyan ambassador.",
        "Spain may summon the Libyan ambassador.",
        "Spain summoned help for the Libyan ambassador.",
      ]),
    TreeRule(
      "accuse.lash", .accuse,
      triggers: ["lash", "hit", "rail", "protest"],
      subject: [.agent],
      object: [
        .with(["at", "against", "to"]),
        .ownerOf(["against", "at", "about", "over"], nouns: misdeeds),
      ],
      objects: [.country, .organization],
      excludes: ["missile", "rocket"],
      transitivity: .forbidden,
      precision: 0.75,
      example: "Serbia railed against Kosovo.",
      nearMisses: [
        "Serbia never railed against Kosovo.",
        "Serbia may protest to Kosovo.",
        "Serbia protested as Kosovo voted.",
      ]),
    // Who hears a complaint is whom it is about only where nobody else is.
    TreeRule(
      "accuse.complain", .accuse,
      triggers: ["complain", "grumble", "moan", "fume"],
      subject: [.agent],
      object: [
        .with(["about", "against", "of"]),
        .ownerOf(["against", "at", "about", "over", "of"], nouns: misdeeds), .with(["to"]),
      ],
      objects: [.country, .organization],
      transitivity: .forbidden,
      precision: 0.75,
      example: "Serbia complained to the European Union about Kosovo.",
      nearMisses: [
        "Serbia may complain to Kosovo.",
        "Serbia never complained about Kosovo.",
        "Serbia complained as Kosovo voted.",
      ]),
    TreeRule(
      "accuse.blame-on", .accuse,
      triggers: ["blame", "pin"],
      subject: [.agent],
      object: [
        .with(["on"]), .ofPatient(["on"]), .ownerOf(["on"], nouns: blameworthy),
      ],
      objects: actors,
      transitivity: .required,
      precision: 0.82,
      example: "Serbia blamed the raid on Kosovo.",
      nearMisses: [
        "Serbia did not blame the raid on Kosovo.",
        "Serbia may blame the raid on Kosovo.",
        "Serbia blamed the rain on the road to Kosovo.",
      ]),
    TreeRule(
      "accuse.suspect", .accuse,
      triggers: ["suspect"],
      subject: [.agent],
      object: [.patient],
      objects: actors,
      complement: .required,
      precision: 0.8,
      example: "Serbia suspects Kosovo of hiding the plans.",
      nearMisses: [
        "Serbia does not suspect Kosovo of hiding the plans.",
        "Serbia may suspect Kosovo of hiding the plans.",
        "Serbia told the suspect of Kosovo.",
      ]),
    TreeRule(
      "accuse.allege", .accuse,
      triggers: [
        "allege", "charge", "complain", "grumble", "fume", "gripe", "scoff", "carp", "grouse",
      ],
      subject: [.agent],
      object: [.complementAgent],
      objects: actors,
      complement: .required,
      precision: 0.78,
      example: "Serbia alleged that Kosovo had hidden the plans.",
      nearMisses: [
        "Serbia never alleged that Kosovo had hidden the plans.",
        "Serbia may allege that Kosovo has hidden the plans.",
        "Serbia alleged that the plans had reached Kosovo.",
      ]),
    TreeRule(
      "accuse.owned", .accuse,
      triggers: [
        "condemn", "criticize", "criticise", "denounce", "slam", "blast", "deplore", "decry",
        "lament", "mock", "ridicule", "rebuke",
      ],
      subject: [.agent],
      object: [.ownerOfPatient],
      objects: actors,
      precision: 0.8,
      example: "Serbia condemned Kosovo's tariffs.",
      nearMisses: [
        "Serbia did not condemn Kosovo's tariffs.",
        "Serbia may condemn Kosovo's tariffs.",
        "Serbia criticised a film about Kosovo's tariffs.",
      ]),
  ]
}

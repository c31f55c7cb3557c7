internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Criticism, blame, investigations.
  static let accuse: [TreeRule] = [
    TreeRule(
      "accuse.verb", .accuse,
      triggers: [
        "accuse", "blame", "criticize", "criticise", "condemn", "denounce", "slam", "blast",
        "rebuke", "lambast", "lambaste", "decry", "fault", "sue", "indict", "deplore", "chide",
        "castigate", "scold", "censure", "reprimand", "admonish", "berate", "deride", "assail",
        "pillory", "upbraid", "disparage", "reproach", "implicate", "lampoon", "vilify", "malign",
        "belittle", "impugn", "mock", "ridicule", "excoriate",
      ],
      subject: [.agent], object: [.patient, .ofPatient(["by"])], objects: actors,
      precision: 0.85, example: "Serbia accused Kosovo of breaking the truce.",
      nearMisses: [
        "Serbia did not blame Kosovo.",
        "Serbia stopped short of accusing Kosovo.",
        "Serbia slammed the door on Kosovo.",
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
      "accuse.noun", .accuse,
      triggers: [
        "criticism", "condemnation", "accusation", "complaint", "allegation", "lawsuit", "charge",
        "indictment", "evidence", "protest",
      ],
      parts: words,
      subject: [.holder, .owner],
      object: [.of, .with(["of", "against"])],
      objects: actors,
      precision: 0.75,
      example: "Serbia filed a complaint against Kosovo.",
      nearMisses: [
        "Serbia dropped a complaint against Kosovo.",
        "Serbia may file a complaint against Kosovo.",
        "Serbia saw no evidence against Kosovo.",
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
      "accuse.investigation", .accuse,
      triggers: ["investigation", "inquiry", "probe"],
      parts: words,
      subject: [.holder, .owner],
      object: [.of, .with(["into", "against", "of"])],
      objects: [.person, .organization, .country],
      precision: 0.75,
      example: "Peru opened an investigation against Ana Roy.",
      nearMisses: [
        "Peru may open an investigation against Ana Roy.",
        "Peru opened no investigation against Ana Roy.",
        "Peru wants an investigation against Ana Roy.",
      ]),
    TreeRule(
      "accuse.summon", .accuse,
      triggers: ["summon"],
      subject: [.agent],
      object: [.patient, .ownerOfPatient],
      objects: [.country],
      requires: ["ambassador", "envoy", "diplomat", "consul", "attache"],
      precision: 0.8,
      example: "Spain summoned the Libyan ambassador.",
      nearMisses: [
        "Spain did not summon the Libyan ambassador.",
        "Spain may summon the Libyan ambassador.",
        "Spain summoned help for the Libyan ambassador.",
      ]),
    TreeRule(
      "accuse.lash", .accuse,
      triggers: ["lash", "hit", "rail", "complain", "protest"],
      subject: [.agent],
      object: [.with(["at", "against", "about", "to"])],
      subjects: [.person, .country],
      objects: [.country, .organization],
      excludes: ["missile", "rocket"],
      transitivity: .forbidden,
      precision: 0.75,
      example: "Serbia complained about Kosovo.",
      nearMisses: [
        "Serbia never complained about Kosovo.",
        "Serbia may protest to Kosovo.",
        "Serbia protested as Kosovo voted.",
      ]),
  ]
}

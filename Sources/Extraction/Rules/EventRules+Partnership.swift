internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What states of one bloc or with one army between them do: gifts of arms, joint programmes, summits, and threats that go
  /// on with a deed.
  static let partnership: [TreeRule] = [
    TreeRule(
      "aid.presents", .aid, triggers: ["present", "furnish", "gift", "kit"], subject: [.agent],
      object: [.patient], objects: [.country, .organization],
      requires: [
        "helicopter", "drone", "vehicle", "jet", "plane", "aircraft", "boat", "ship", "frigate",
        "truck", "rifle", "weapon", "arms", "ammunition", "equipment", "radar", "tank", "missile",
        "carrier", "uniform", "generator", "ambulance", "ventilator", "vaccine", "dose", "medicine",
        "supply", "tractor", "bus", "computer", "cash", "launcher", "gun", "howitzer", "cheque",
        "check",
      ],
      precision: 0.8, example: "Kuwait presented Lebanon with two helicopters.",
      nearMisses: [
        "Kuwait presented Lebanon with a demand.",
        "Kuwait may present Lebanon with two helicopters.",
        "Kuwait did not present Lebanon with helicopters.",
      ]),
    TreeRule(
      "cooperate.joint-programme", .cooperate,
      triggers: [
        "programme", "program", "project", "scheme", "initiative", "operation", "task", "unit",
        "brigade", "patrol", "force", "mission", "venture", "system", "center", "centre",
      ], parts: words, subject: [.holder], object: [.with(["with"])],
      subjects: [.country, .organization], objects: [.country, .organization],
      requires: ["joint", "bilateral", "combined"],
      otherContext: [
        "plan", "propose", "discuss", "consider", "abandon", "scrap", "suspend", "statement",
        "investigate", "denounce", "criticize", "condemn", "oppose", "attack", "end",
      ], isMutual: true,
      precision: 0.8,
      example: "Laos and Vietnam are carrying out a joint programme of mine clearance.",
      nearMisses: [
        "Laos and Vietnam may carry out a joint programme of mine clearance.",
        "Laos and Vietnam condemned a joint programme of the banks.",
        "Laos and Vietnam are not carrying out a joint programme.",
      ]),
    TreeRule(
      "cooperate.pays-rent", .cooperate, triggers: ["pay"], subject: [.agent],
      object: [.recipient, .with(["to"])], subjects: [.country, .organization],
      objects: [.country, .organization],
      context: ["rent", "lease", "base", "transit", "fee"], precision: 0.8,
      example: "Laos paid Vietnam two million dollars in rent for the port.",
      nearMisses: [
        "Laos may pay Vietnam two million dollars in rent.",
        "Laos did not pay Vietnam the rent.",
        "Laos paid Vietnam a visit.",
      ]),
    TreeRule(
      "consult.attends", .consult, triggers: ["attend"], subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["of"])], objects: [.organization],
      requires: ["summit"],
      precision: 0.78, example: "Ana Roy attended the ECOWAS summit in Abuja.",
      nearMisses: [
        "Ana Roy attended the ECOWAS song contest in Abuja.",
        "Ana Roy did not attend the ECOWAS summit in Abuja.",
        "Ana Roy may attend the ECOWAS summit in Abuja.",
      ]),
    TreeRule(
      "agree.puts-up-with", .agree,
      triggers: ["accept", "tolerate", "allow", "permit", "countenance"], subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["of", "by"])],
      subjects: [.country, .organization], objects: [.country, .organization],
      requires: [
        "expansion", "enlargement", "presence", "troop", "troops", "force", "soldier", "base",
        "peacekeeper", "deployment", "missile", "involvement", "interference", "intervention",
        "warship", "observer", "inspector", "monitor", "mediation", "membership", "accession",
        "jet", "contingent", "installation",
      ],
      otherContext: ["defeat", "responsibility", "resignation"], precision: 0.78,
      example: "Iran has accepted Omani warships near its shore.",
      nearMisses: [
        "Iran may accept Omani warships near its shore.",
        "Iran said it would not accept Omani coins.",
        "Iran is allowed by Omani warships to fish.",
      ]),
    TreeRule(
      "threaten.goes-on", .threaten, triggers: ["threaten"], subject: [.agent],
      object: [.joinedRecipient], objects: [.country, .organization],
      context: [
        "sanction", "sanctions", "force", "attack", "strike", "war", "retaliation", "intervention",
        "action", "measure", "embargo", "blockade", "invasion", "retaliate", "consequence", "expel",
        "suspend",
      ],
      precision: 0.8, example: "Iran closed its border with Oman and threatened to use force.",
      nearMisses: [
        "Iran closed its border with Oman and may threaten to use force.",
        "Iran met envoys of Oman and threatened to use force.",
        "Iran closed its border with Oman and threatened to sing.",
      ]),
  ]
}

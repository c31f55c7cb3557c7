internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Words of ill will: demands, accusations, refusals, threats.
  static let verbalConflict: [TreeRule] = [
    TreeRule(
      "request.urge", .request,
      triggers: [
        "ask", "urge", "request", "demand", "implore", "beg", "petition", "entreat", "exhort",
      ],
      subject: [.agent],
      object: [.patient, .recipient, .with(["of", "from"]), .ofPatient(["from"])], objects: actors,
      precision: 0.85,
      example: "Kenya urged Uganda to reopen the road.",
      nearMisses: [
        "Kenya never asked Uganda for help.",
        "Kenya asked itself why Uganda had left.",
        "Kenya may ask Uganda for help.",
      ]),
    TreeRule(
      "request.press", .request, triggers: ["push", "press", "pressure", "order"],
      subject: [.agent], object: [.patient], objects: actors,
      complement: .required, precision: 0.82, example: "Kenya pressed Uganda to reopen the road.",
      nearMisses: [
        "Kenya pushed ahead without Uganda.",
        "Kenya ordered goods from Uganda.",
        "Kenya should press Uganda to reopen the road.",
      ]),
    TreeRule(
      "request.call-on", .request, triggers: ["call"], subject: [.agent],
      object: [.with(["on", "upon"])], objects: actors,
      precision: 0.82, example: "Kenya called on Uganda to reopen the road.",
      nearMisses: [
        "Kenya called Uganda's envoy on Monday.",
        "Kenya refused to call on Uganda.",
        "Kenya called off a trip to Uganda.",
      ]),
    TreeRule(
      "request.appeal", .request, triggers: ["appeal", "plead"], subject: [.agent],
      object: [.with(["to", "with"])], objects: actors,
      precision: 0.82, example: "Kenya appealed to Uganda for calm.",
      nearMisses: [
        "Kenya appealed for calm in Uganda.",
        "Kenya refused to appeal to Uganda.",
        "Kenya may appeal to Uganda.",
      ]),
    TreeRule(
      "request.owned", .request, triggers: ["request", "seek", "demand", "want"], subject: [.agent],
      object: [.ownerOfPatient], objects: [.country, .organization],
      precision: 0.78, example: "Malawi requested Zambia's help.",
      nearMisses: [
        "Malawi saw Zambia's request.",
        "Malawi never requested Zambia's help.",
        "Malawi may request Zambia's help.",
      ]),
    TreeRule(
      "accuse.verb", .accuse,
      triggers: [
        "accuse", "blame", "criticize", "criticise", "condemn", "denounce", "slam", "blast",
        "rebuke", "lambast", "lambaste", "decry", "fault", "sue", "indict", "deplore", "chide",
        "castigate", "scold",
      ],
      subject: [.agent], object: [.patient, .ofPatient(["of", "by"])], objects: actors,
      precision: 0.85, example: "Serbia accused Kosovo of breaking the truce.",
      nearMisses: [
        "Serbia did not blame Kosovo.",
        "Serbia stopped short of accusing Kosovo.",
        "Serbia slammed the door on Kosovo.",
      ]),
    TreeRule(
      "reject.verb", .reject,
      triggers: ["reject", "rebuff", "veto", "refuse", "spurn", "snub", "defy", "decline"],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["by", "from"]), .patient, .ownerInComplement],
      objects: actors, precision: 0.75,
      example: "Eritrea rejected Ethiopia's offer.",
      nearMisses: [
        "Eritrea declined to comment on Ethiopia.",
        "Eritrea did not reject Ethiopia's offer.",
        "Eritrea may reject Ethiopia's offer.",
      ]),
    TreeRule(
      "threaten.warn", .threaten, triggers: ["warn", "threaten", "caution", "menace"],
      subject: [.agent], object: [.patient],
      objects: [.country, .organization], precision: 0.85,
      example: "Iran warned Israel against an attack.",
      nearMisses: [
        "Iran never threatened Israel.",
        "Iran was warned that Israel had drones.",
        "Iran may warn Israel.",
      ]),
    TreeRule(
      "threaten.warning", .threaten, triggers: ["warning", "threat", "ultimatum"], parts: words,
      subject: [.holder, .owner], object: [.with(["to", "against"])],
      objects: [.country, .organization], precision: 0.8,
      example: "Iran issued a warning to Israel.",
      nearMisses: [
        "Iran ignored a warning to Israel.",
        "Iran gave no warning to Israel.",
        "Iran faces a threat to Israel's north.",
      ]),
  ]
}

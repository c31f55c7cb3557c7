internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What somebody says that others leave undone, and those who come between two.
  static let blame: [TreeRule] = [
    TreeRule(
      "accuse.told-failed", .accuse,
      triggers: ["fail", "refuse", "neglect"],
      subject: [.teller],
      object: [.agent],
      subjects: actors,
      objects: [.country, .organization],
      complement: .required,
      context: [
        "provide", "comply", "cooperate", "protect", "honor", "honour", "implement", "halt", "stop",
        "prevent", "act", "respond", "address", "investigate", "disclose", "fulfil", "fulfill",
        "live", "disarm", "explain", "curb", "control", "secure", "punish", "prosecute", "pay",
        "answer", "abide", "respect", "uphold", "declare", "hand", "crack", "tackle",
      ],
      otherContext: games.union(["talk", "talks", "bid", "rocket", "test"]),
      precision: 0.78,
      example: "Serbia said that Kosovo had failed to protect its embassy.",
      nearMisses: [
        "Serbia said that Kosovo had not failed to protect its embassy.",
        "Serbia said that Kosovo may fail to protect its embassy.",
        "Serbia said that the rain had failed to stop Kosovo.",
      ]),
    TreeRule(
      "accuse.told-little", .accuse,
      triggers: ["do"],
      subject: [.teller],
      object: [.agent],
      subjects: actors,
      objects: [.country, .organization],
      requires: ["little", "nothing"],
      precision: 0.8,
      example: "Serbia said that Kosovo had done too little to find the men.",
      nearMisses: [
        "Serbia said that Kosovo may do too little to find the men.",
        "Serbia said that little was done to find Kosovo's men.",
        "Serbia said it had done nothing to Kosovo.",
      ]),
    TreeRule(
      "accuse.wanted", .accuse,
      triggers: ["want", "seek"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.person],
      context: [
        "crime", "charge", "murder", "terrorism", "genocide", "corruption", "fraud", "killing",
        "attack", "trafficking", "bombing", "embezzlement", "treason", "smuggling", "extradition",
        "robbery", "massacre", "theft", "espionage", "laundering",
      ],
      otherContext: ["witness", "help", "advice", "visa", "office", "vote", "support", "to"],
      precision: 0.8,
      example: "Ana Roy is wanted by Peru for fraud.",
      nearMisses: [
        "Ana Roy is not wanted by Peru for fraud.",
        "Ana Roy may be wanted by Peru for fraud.",
        "Ana Roy is wanted by fans in Peru.",
      ]),
    TreeRule(
      "accuse.named", .accuse,
      triggers: ["name", "identify", "list"],
      subject: [.agent],
      object: [.patient],
      subjects: actors,
      objects: actors,
      context: ["suspect", "culprit", "perpetrator", "mastermind"],
      otherContext: ["inspector", "investigator", "judge", "team", "panel"],
      precision: 0.8,
      example: "Serbia named Ana Roy as a suspect in the theft.",
      nearMisses: [
        "Serbia did not name Ana Roy as a suspect in the theft.",
        "Serbia may name Ana Roy as a suspect in the theft.",
        "Serbia named Ana Roy as its envoy.",
      ]),
    TreeRule(
      "reject.credibility", .reject,
      triggers: ["dismiss", "reject", "dispute", "question", "challenge"],
      subject: [.agent],
      object: [.ofPatient(["of"]), .ownerOfPatient],
      subjects: actors,
      objects: actors,
      requires: [
        "credibility", "validity", "legitimacy", "authenticity", "accuracy", "impartiality",
        "finding", "conclusion", "neutrality", "competence", "jurisdiction", "authority",
      ],
      precision: 0.8,
      example: "Eritrea dismissed the findings of the United Nations.",
      nearMisses: [
        "Eritrea did not dismiss the findings of the United Nations.",
        "Eritrea may dismiss the findings of the United Nations.",
        "Eritrea dismissed a man of the United Nations.",
      ]),
    TreeRule(
      "request.meeting", .request,
      triggers: ["request", "seek", "demand", "ask", "urge"],
      subject: [.agent],
      object: [.ofPatient(["with"]), .with(["with"])],
      subjects: actors,
      objects: actors,
      requires: ["meeting", "talk", "talks", "audience", "dialogue", "summit", "negotiation"],
      precision: 0.78,
      example: "Kenya has requested a meeting with Uganda.",
      nearMisses: [
        "Kenya has not requested a meeting with Uganda.",
        "Kenya may request a meeting with Uganda.",
        "Kenya requested a pause at a meeting with Uganda.",
      ]),
    TreeRule(
      "consult.resolve", .consult,
      triggers: ["resolve", "settle", "defuse", "mediate", "ease", "end"],
      subject: [.agent],
      object: [.ofPatient(["between"]), .with(["between"])],
      subjects: actors,
      objects: [.country, .organization],
      requires: [
        "dispute", "conflict", "row", "standoff", "crisis", "feud", "stalemate", "tension", "rift",
        "impasse", "quarrel", "deadlock",
      ],
      precision: 0.78,
      example: "Oman has resolved the border dispute between Yemen and Iran.",
      nearMisses: [
        "Oman may resolve the border dispute between Yemen and Iran.",
        "Oman did not resolve the dispute between Yemen and Iran.",
        "Oman resolved a dispute on the road between Yemen and Iran.",
      ]),
  ]
}

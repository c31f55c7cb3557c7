internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Meetings, talks, visits, mediation.
  static let consult: [TreeRule] = [
    TreeRule(
      "consult.meet", .consult,
      triggers: ["meet", "confer", "negotiate", "bargain", "consult", "parley"],
      subject: [.agent],
      object: [.with(["with"]), .patient], objects: actors, isMutual: true, precision: 0.88,
      example: "Ana Roy met Kofi Mensah in Lima.",
      nearMisses: [
        "Ana Roy met the deadline that Kofi Mensah had set.",
        "Ana Roy refused to meet Kofi Mensah.",
        "Ana Roy would meet Kofi Mensah if asked.",
      ]),
    TreeRule(
      "consult.talk", .consult, triggers: ["talk", "speak", "discuss"], subject: [.agent],
      object: [.with(["with", "to"])],
      objects: [.person, .country], isMutual: true, precision: 0.8,
      example: "Ana Roy spoke with Kofi Mensah by phone.",
      nearMisses: [
        "Ana Roy spoke about Kofi Mensah.",
        "Ana Roy never spoke to Kofi Mensah.",
        "Ana Roy would talk to Kofi Mensah.",
      ]),
    TreeRule(
      "consult.talks-with", .consult,
      triggers: [
        "talks", "talk", "meeting", "negotiation", "summit", "consultation", "discussion",
        "conversation", "dialogue", "call", "contact", "session",
      ],
      parts: words, subject: [.holder, .owner], object: [.with(["with"])], objects: actors,
      isMutual: true, precision: 0.85,
      example: "Peru held talks with Chile.",
      nearMisses: [
        "Peru cancelled talks with Chile.",
        "Peru called for talks with Chile.",
        "Peru ruled out talks with Chile.",
      ]),
    TreeRule(
      "consult.talks-between", .consult,
      triggers: [
        "talks", "talk", "meeting", "negotiation", "summit", "consultation", "discussion",
        "conversation", "dialogue",
      ],
      parts: words, subject: [.with(["between", "of"])], object: [.with(["between", "of"])],
      objects: actors, isMutual: true, precision: 0.85,
      example: "Talks between Peru and Chile took place in Lima.",
      nearMisses: [
        "Talks on the road between Peru and Chile stalled.",
        "Peru cancelled the talks between Peru and Chile.",
        "There were no talks between Peru and Chile.",
      ]),
    TreeRule(
      "consult.visit", .consult, triggers: ["visit", "host", "receive", "welcome"],
      subject: [.agent], object: [.patient],
      subjects: [.person], objects: [.person, .country], isMutual: true, precision: 0.75,
      example: "President Ana Roy visited Ghana.",
      nearMisses: [
        "Ana Roy cancelled a visit to Ghana.",
        "Ana Roy has never visited Ghana.",
        "Ana Roy hopes to visit Ghana.",
      ]),
    TreeRule(
      "consult.visit-officials", .consult,
      triggers: ["visit", "tour"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.person, .country],
      subjectVia: delegates,
      precision: 0.8,
      example: "Turkish diplomats visited Iraq.",
      nearMisses: [
        "Turkish tourists visited Iraq.",
        "Turkish diplomats may visit Iraq.",
        "Turkish diplomats never visited Iraq.",
      ]),
    TreeRule(
      "consult.visit-to", .consult,
      triggers: ["visit", "trip", "tour"],
      parts: words,
      subject: [.holder, .owner],
      object: [.with(["to", "of"])],
      subjects: [.person],
      objects: [.person, .country],
      precision: 0.8,
      example: "Ana Roy paid a visit to Ghana.",
      nearMisses: [
        "Ana Roy cancelled a visit to Ghana.",
        "Ana Roy recalled a visit to Ghana.",
        "Ana Roy hopes for a visit to Ghana.",
      ]),
    TreeRule(
      "consult.arrive", .consult,
      triggers: ["arrive", "travel", "fly", "go", "come"],
      subject: [.agent],
      object: [.with(["in", "to"])],
      subjects: [.person],
      objects: [.country],
      requires: [
        "talk", "talks", "visit", "meeting", "summit", "negotiation", "consultation", "discussion",
      ],
      precision: 0.8,
      example: "Ana Roy arrived in Ghana for talks.",
      nearMisses: [
        "Ana Roy arrived in Ghana with a tent.",
        "Ana Roy may travel to Ghana for talks.",
        "Ana Roy refused to travel to Ghana for talks.",
      ]),
    TreeRule(
      "consult.mediate", .consult,
      triggers: ["mediate", "arbitrate", "intercede"],
      subject: [.agent],
      object: [.with(["between"])],
      objects: actors,
      precision: 0.8,
      example: "Oman mediated between Yemen and Iran.",
      nearMisses: [
        "Oman may mediate between Yemen and Iran.",
        "Oman offered to mediate between Yemen and Iran.",
        "Oman never mediated between Yemen and Iran.",
      ]),
    TreeRule(
      "consult.host-talks", .consult,
      triggers: ["host"],
      subject: [.agent],
      object: [.ofPatient(["between", "with"]), .with(["with", "between"])],
      objects: actors,
      requires: ["talk", "talks", "summit", "meeting", "negotiation", "conference", "dialogue"],
      precision: 0.8,
      example: "Oman hosted talks between Yemen and Iran.",
      nearMisses: [
        "Oman hosted talks on the border between Yemen and Iran.",
        "Oman may host talks between Yemen and Iran.",
        "Oman refused to host talks between Yemen and Iran.",
      ]),
    TreeRule(
      "consult.phone", .consult,
      triggers: ["phone", "telephone"],
      subject: [.agent],
      object: [.patient],
      subjects: [.person],
      objects: [.person],
      precision: 0.8,
      example: "Ana Roy telephoned Kofi Mensah.",
      nearMisses: [
        "Ana Roy never telephoned Kofi Mensah.",
        "Ana Roy may phone Kofi Mensah.",
        "Ana Roy lost the phone of Kofi Mensah.",
      ]),
    TreeRule(
      "consult.letter", .consult,
      triggers: ["letter", "message"],
      parts: words,
      subject: [.holder, .owner],
      object: [.with(["to"])],
      objects: [.person, .country],
      precision: 0.75,
      example: "Ana Roy sent a letter to Kofi Mensah.",
      nearMisses: [
        "Ana Roy never sent a letter to Kofi Mensah.",
        "Ana Roy read a letter to Kofi Mensah.",
        "Ana Roy may send a letter to Kofi Mensah.",
      ]),
    TreeRule(
      "consult.pair", .consult,
      triggers: [
        "talks", "talk", "summit", "meeting", "negotiation", "dialogue", "consultation",
        "conference",
      ],
      parts: words,
      subject: [.pair],
      object: [.pair],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      isMutual: true,
      precision: 0.82,
      example: "The Greek-Turkish talks ended in Oslo.",
      nearMisses: [
        "Greece cancelled the Greek-Turkish talks.",
        "There were no Greek-Turkish talks.",
        "Oslo called for Greek-Turkish talks.",
      ]),
    TreeRule(
      "consult.host-guest", .consult,
      triggers: ["host", "receive"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.person],
      precision: 0.78,
      example: "Ghana hosted President Ana Roy.",
      nearMisses: [
        "Ghana did not host Ana Roy.",
        "Ghana may host Ana Roy.",
        "Ghana hosted a concert of Ana Roy.",
      ]),
  ]
}

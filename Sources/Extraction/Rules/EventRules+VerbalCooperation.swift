internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Words of good will: offers, talks, praise, apologies.
  static let verbalCooperation: [TreeRule] = [
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
      "agree.propose", .agree, triggers: ["propose", "volunteer"], subject: [.agent],
      object: [.with(["to"])], objects: actors, precision: 0.85,
      example: "Norway proposed a truce to Malta.",
      nearMisses: [
        "Norway proposed Ana Roy as envoy to talks on Malta.",
        "Norway never proposed a truce to Malta.",
        "Norway may propose a truce to Malta.",
      ]),
    TreeRule(
      "agree.offer-noun", .agree, triggers: ["offer", "proposal", "pledge", "promise"],
      parts: words, subject: [.holder, .owner],
      object: [.with(["to"])], objects: actors, precision: 0.8,
      example: "Norway made an offer to Malta.",
      nearMisses: [
        "Norway voiced doubts about an offer to Malta.",
        "Norway turned down an offer to Malta.",
        "Norway's offer pleased Malta.",
      ]),
    TreeRule(
      "agree.with", .agree, triggers: ["agree"], subject: [.agent], object: [.with(["with"])],
      objects: actors, precision: 0.75,
      example: "Togo agreed with Benin to open the crossing.",
      nearMisses: [
        "Togo agreed on the date of talks with Benin.",
        "Togo agreed that Benin was small.",
        "Togo did not agree with Benin.",
      ]),
    TreeRule(
      "agree.ready-to-help", .agree, triggers: ["ready", "willing", "prepared"],
      parts: [.adjective, .verb],
      subject: [.predicated, .agent, .patient], object: [.ofComplement(["to", "for"])],
      objects: actors,
      requires: kindness, precision: 0.8,
      example: "Oman is ready to provide aid to Yemen.",
      nearMisses: [
        "Oman was not ready to provide aid to Yemen.",
        "Oman provided aid to Yemen, which was ready.",
        "Oman is ready to attack Yemen.",
      ]),
    TreeRule(
      "consult.meet", .consult, triggers: ["meet", "confer", "negotiate", "bargain", "consult"],
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
        "conversation", "dialogue", "call",
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
      "support.verb", .support,
      triggers: [
        "praise", "endorse", "recognize", "recognise", "back", "support", "commend", "applaud",
        "hail", "thank", "congratulate",
      ],
      subject: [.agent], object: [.patient, .ofPatient(["of"])], objects: actors, precision: 0.8,
      example: "Fiji praised Tonga for its patience.",
      nearMisses: [
        "Fiji backed away from Tonga.",
        "Fiji refused to recognise Tonga.",
        "Fiji supports a team from Tonga.",
      ]),
    TreeRule(
      "support.sign", .support, triggers: ["sign", "ratify"], subject: [.agent],
      object: [.ofPatient(["with"]), .with(["with"])], objects: actors,
      precision: 0.85, example: "Fiji signed a treaty with Tonga.",
      nearMisses: [
        "Fiji signed off as Tonga left.",
        "Fiji did not sign the treaty with Tonga.",
        "Fiji may sign a treaty with Tonga.",
      ]),
    TreeRule(
      "concede.apologize", .concede, triggers: ["apologize", "apologise", "pardon", "yield"],
      subject: [.agent], object: [.with(["to"]), .patient],
      objects: actors, precision: 0.8, example: "Israel apologised to Turkey for the raid.",
      nearMisses: [
        "Israel refused to apologise to Turkey.",
        "Israel said that Turkey should apologise.",
        "Israel will not apologise to Turkey.",
      ]),
  ]
}

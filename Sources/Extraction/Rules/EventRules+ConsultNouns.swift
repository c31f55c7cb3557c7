internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Meetings, talks and visits by their nouns.
  static let consultNouns: [TreeRule] = [
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
      "consult.visit-to", .consult,
      triggers: ["visit", "trip", "tour"],
      parts: words,
      subject: [.owner, .with(["by"]), .holder],
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
      "consult.in-for-talks", .consult,
      triggers: ["talks", "talk", "visit", "meeting", "negotiation", "consultation", "summit"],
      parts: words,
      subject: [.holder],
      object: [.venue],
      subjects: [.person],
      objects: [.country],
      precision: 0.8,
      example: "Ana Roy is in Ghana for talks on fishing.",
      nearMisses: [
        "Ana Roy may be in Ghana for talks.",
        "Ana Roy is not in Ghana for talks.",
        "Ana Roy lives in Ghana and misses the talks.",
      ]),
    TreeRule(
      "consult.news-conference", .consult,
      triggers: ["conference"],
      parts: words,
      subject: [.holder],
      object: [.with(["with"])],
      subjects: [.person],
      objects: [.person],
      precision: 0.82,
      example: "Ana Roy spoke at a news conference with Kofi Mensah.",
      nearMisses: [
        "Ana Roy missed a news conference with Kofi Mensah.",
        "Ana Roy cancelled a news conference with Kofi Mensah.",
        "Ana Roy watched the news conference with Kofi Mensah.",
      ]),
    TreeRule(
      "consult.visit-by-officials", .consult,
      triggers: ["visit", "trip", "tour"],
      parts: words,
      subject: [.owner, .with(["by"]), .holder],
      object: [.with(["to", "of"])],
      subjects: [.country, .organization],
      objects: [.person, .country],
      subjectVia: delegates,
      precision: 0.78,
      example: "The Turkish president paid a visit to Iraq.",
      nearMisses: [
        "The Turkish president cancelled a visit to Iraq.",
        "The Turkish team paid a visit to Iraq.",
        "The Turkish president may pay a visit to Iraq.",
      ]),
    TreeRule(
      "consult.host-official", .consult,
      triggers: ["host", "receive"],
      subject: [.agent],
      object: [.patient],
      objects: [.country, .organization],
      requires: delegates.union(["counterpart", "leader"]),
      precision: 0.8,
      example: "Ana Roy hosted the Turkish president.",
      nearMisses: [
        "Ana Roy may host the Turkish president.",
        "Ana Roy never hosted the Turkish president.",
        "Ana Roy hosted a concert for the president in Turkey.",
      ]),
    TreeRule(
      "consult.told-at-meeting", .consult,
      triggers: [
        "dinner", "lunch", "luncheon", "breakfast", "banquet", "meeting", "talks", "talk", "summit",
      ],
      parts: words,
      subject: [.tellerAtMeeting],
      object: [.toldAtMeeting],
      subjects: [.person],
      objects: [.person],
      precision: 0.8,
      example: "Ana Roy apologised to Kofi Mensah over dinner in Lima.",
      nearMisses: [
        "Ana Roy apologised to Kofi Mensah for the dinner.",
        "Ana Roy never apologised to Kofi Mensah over dinner.",
        "Ana Roy told Kofi Mensah that the meeting was over.",
      ]),
    TreeRule(
      "consult.broker", .consult,
      triggers: [
        "truce", "ceasefire", "cease-fire", "deal", "agreement", "accord", "talk", "talks",
        "negotiation", "pact", "swap", "exchange", "dialogue", "meeting",
      ],
      parts: words,
      subject: [.broker],
      object: [.with(["between", "with"]), .holder, .party],
      subjects: [.country, .organization, .person],
      objects: [.country, .organization],
      precision: 0.8,
      example: "Yemen and Iran held talks brokered by Oman.",
      nearMisses: [
        "Yemen may hold talks brokered by Oman.",
        "Yemen cancelled the talks brokered by Oman.",
        "Yemen held talks on a road built by Oman.",
      ]),
  ]
}

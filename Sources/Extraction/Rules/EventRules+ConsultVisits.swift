internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Visits told by whose they are, meals, and those who sit down with each other.
  static let consultVisits: [TreeRule] = [
    TreeRule(
      "consult.visit-of", .consult,
      triggers: ["visit", "trip", "arrival", "tour"],
      parts: words,
      subject: [.of],
      object: [.with(["to", "in"])],
      subjects: [.person],
      objects: [.country],
      precision: 0.8,
      example: "The visit of Ana Roy to Ghana lasted a week.",
      nearMisses: [
        "The cancelled visit of Ana Roy to Ghana cost money.",
        "Ghana refused a visit of Ana Roy to the camp.",
        "A visit of Ana Roy to Ghana is possible.",
      ]),
    TreeRule(
      "consult.meal", .consult,
      triggers: [
        "lunch", "dinner", "luncheon", "breakfast", "supper", "audience", "tea", "lunches",
        "videoconference", "teleconference", "encounter",
      ],
      parts: words,
      subject: [.holder, .owner],
      object: [.with(["with"])],
      subjects: actors,
      objects: actors,
      precision: 0.8,
      example: "Ana Roy had lunch with Kofi Mensah in Lima.",
      nearMisses: [
        "Ana Roy may have lunch with Kofi Mensah.",
        "Ana Roy never had lunch with Kofi Mensah.",
        "Ana Roy served lunch with a friend of Kofi Mensah.",
      ]),
    TreeRule(
      "consult.guest", .consult,
      triggers: ["include"],
      subject: [.ownerOfAgent(["guest", "visitor", "host", "interlocutor"])],
      object: [.patient],
      subjects: [.person],
      objects: [.person],
      precision: 0.8,
      example: "Ana Roy's guests included Kofi Mensah.",
      nearMisses: [
        "Ana Roy's guests may include Kofi Mensah.",
        "Ana Roy's guests did not include Kofi Mensah.",
        "Ana Roy's books included one by Kofi Mensah.",
      ]),
    TreeRule(
      "consult.attended", .consult,
      triggers: ["host", "chair", "convene", "organize", "organise"],
      subject: [.agent],
      object: [.doerBehindPatient(["attend"])],
      objects: actors,
      requires: [
        "summit", "meeting", "conference", "talk", "talks", "session", "dinner", "reception",
        "ceremony",
      ],
      precision: 0.8,
      example: "Ana Roy hosted a summit attended by Kofi Mensah.",
      nearMisses: [
        "Ana Roy may host a summit attended by Kofi Mensah.",
        "Ana Roy did not host the summit attended by Kofi Mensah.",
        "Ana Roy hosted a show attended by friends of Kofi Mensah.",
      ]),
    TreeRule(
      "consult.sit-down", .consult,
      triggers: [
        "sit", "huddle", "dine", "lunch", "breakfast", "liaise", "chat", "converse", "communicate",
      ],
      subject: [.agent],
      object: [.with(["with"])],
      objects: actors,
      transitivity: .forbidden,
      otherContext: games,
      isMutual: true,
      precision: 0.8,
      example: "Ana Roy sat down with Kofi Mensah in Lima.",
      nearMisses: [
        "Ana Roy refused to sit down with Kofi Mensah.",
        "Ana Roy may sit down with Kofi Mensah.",
        "Ana Roy sat down as Kofi Mensah left.",
      ]),
  ]
}

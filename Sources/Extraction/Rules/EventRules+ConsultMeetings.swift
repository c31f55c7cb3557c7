internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Meetings, talks, visits.
  static let consultMeetings: [TreeRule] = [
    TreeRule(
      "consult.told-by-phone", .consult,
      triggers: [
        "tell", "assure", "inform", "thank", "brief", "congratulate", "urge", "ask", "warn",
        "reassure",
      ],
      subject: [.agent],
      object: [.patient, .recipient],
      objects: [.person],
      context: ["phone", "telephone", "videoconference"],
      otherContext: ["tap", "bug", "hack", "interview", "reporter", "correspondent"],
      precision: 0.8,
      example: "Cuba told Ana Roy in a phone call that it would pay.",
      nearMisses: [
        "Cuba did not tell Ana Roy in a phone call that it would pay.",
        "Cuba may tell Ana Roy by phone.",
        "Cuba told Ana Roy in a letter that it would pay.",
      ]),
    TreeRule(
      "consult.raise", .consult,
      triggers: ["raise", "broach"],
      subject: [.agent],
      object: [.with(["with"]), .ofPatient(["with"])],
      objects: actors,
      requires: ["matter", "issue", "question", "case", "concern", "topic", "subject", "point"],
      precision: 0.8,
      example: "Cuba raised the matter with Haiti.",
      nearMisses: [
        "Cuba did not raise the matter with Haiti.",
        "Cuba may raise the matter with Haiti.",
        "Cuba raised a flag with the help of Haiti.",
      ]),
    TreeRule(
      "consult.meet", .consult,
      triggers: ["meet", "confer", "negotiate", "bargain", "consult", "parley"],
      subject: [.agent],
      object: [.with(["with"]), .patient], objects: actors, nationals: [.object],
      otherContext: tennis, isMutual: true,
      precision: 0.88,
      example: "Ana Roy met Kofi Mensah in Lima.",
      nearMisses: [
        "Ana Roy met the deadline that Kofi Mensah had set.",
        "Ana Roy refused to meet Kofi Mensah.",
        "Ana Roy would meet Kofi Mensah if asked.",
      ]),
    TreeRule(
      "consult.talk", .consult, triggers: ["talk", "speak", "discuss"], subject: [.agent],
      object: [.with(["with", "to"])],
      objects: actors, isMutual: true, precision: 0.8,
      example: "Ana Roy spoke with Kofi Mensah by phone.",
      nearMisses: [
        "Ana Roy spoke about Kofi Mensah.",
        "Ana Roy never spoke to Kofi Mensah.",
        "Ana Roy would talk to Kofi Mensah.",
      ]),
    TreeRule(
      "consult.call-on", .consult, triggers: ["call"], subject: [.agent],
      object: [.with(["on", "upon"])], subjects: [.person], objects: [.person],
      complement: .forbidden,
      otherContext: [
        "help", "support", "restraint", "calm", "resign", "quit", "go", "act", "step",
      ],
      precision: 0.8, example: "Ana Roy called on Kofi Mensah at his villa.",
      nearMisses: [
        "Ana Roy called on Kofi Mensah to pay.",
        "Ana Roy may call on Kofi Mensah at his villa.",
        "Ana Roy did not call on Kofi Mensah at his villa.",
      ]),
    TreeRule(
      "consult.visit", .consult, triggers: ["visit", "host", "receive", "welcome", "greet"],
      subject: [.agent], object: [.patient],
      subjects: [.person], objects: [.person, .country], precision: 0.75,
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
  ]
}

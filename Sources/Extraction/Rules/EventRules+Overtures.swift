internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Words for talking with each other.
  private static let talks: Words = [
    "talk", "talks", "dialogue", "negotiation", "meeting", "summit", "consultation", "discussion",
    "conversation",
  ]

  /// Talks that somebody asks for or would hold, and trials.
  static let overtures: [TreeRule] = [
    TreeRule(
      "request.talks", .request,
      triggers: ["call", "press", "push", "appeal", "plead"],
      subject: [.agent],
      object: [.ownerOf(["for"], nouns: talks)],
      objects: actors,
      requires: talks,
      excludes: ["off", "on", "upon", "end", "short"],
      context: ["for"],
      precision: 0.8,
      example: "Kenya called for a dialogue with Uganda.",
      nearMisses: [
        "Kenya may call for a dialogue with Uganda.",
        "Kenya never called for a dialogue with Uganda.",
        "Kenya called off talks with Uganda for a day.",
      ]),
    TreeRule(
      "agree.ready-for-talks", .agree,
      triggers: ["ready", "willing", "prepared", "eager"],
      parts: [.adjective, .verb],
      subject: [.predicated, .agent, .patient],
      object: [.ofComplement(["with"])],
      objects: actors,
      requires: [
        "hold", "begin", "start", "resume", "join", "enter", "take", "participate", "negotiate",
        "talk", "sit", "engage", "open", "continue", "speak", "restart",
      ],
      nationals: [.object],
      context: talks + ["negotiate", "speak"],
      precision: 0.8,
      example: "Oman is ready to hold talks with Yemen.",
      nearMisses: [
        "Oman was not ready to hold talks with Yemen.",
        "Oman held talks with Yemen, which was ready.",
        "Oman may be ready to hold talks with Yemen.",
      ]),
    TreeRule(
      "accuse.put-on-trial", .accuse,
      triggers: ["put", "place", "bring", "try"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.person, .organization],
      nationals: [.object],
      context: ["trial", "treason", "murder", "terrorism", "corruption", "court", "tribunal"],
      otherContext: ["help", "best", "luck", "drug", "vaccine", "product", "free"],
      precision: 0.8,
      example: "Egypt put Ana Roy on trial.",
      nearMisses: [
        "Egypt may put Ana Roy on trial.",
        "Egypt never put Ana Roy on trial.",
        "Egypt put out a trial stamp for Ana Roy.",
      ]),
    TreeRule(
      "accuse.stand-trial", .accuse,
      triggers: ["go", "stand", "face"],
      subject: [.with(["in"])],
      object: [.agent],
      subjects: [.country],
      objects: [.person],
      requires: ["trial"],
      precision: 0.8,
      example: "Ana Roy went on trial in Egypt.",
      nearMisses: [
        "Ana Roy may go on trial in Egypt.",
        "Ana Roy never went on trial in Egypt.",
        "Ana Roy went to a trial run in Egypt.",
      ]),
    TreeRule(
      "accuse.trial-of", .accuse,
      triggers: ["trial"],
      parts: words,
      subject: [.holder, .owner],
      object: [.of],
      subjects: [.country, .organization],
      objects: [.person, .organization],
      otherContext: [
        "drug", "vaccine", "clinical", "patient", "product", "software", "test", "treatment",
      ],
      precision: 0.78,
      example: "Egypt has begun the trial of Ana Roy.",
      nearMisses: [
        "Egypt has not begun the trial of Ana Roy.",
        "Egypt may begin the trial of Ana Roy.",
        "Egypt saw the trial of Ana Roy.",
      ]),
  ]
}

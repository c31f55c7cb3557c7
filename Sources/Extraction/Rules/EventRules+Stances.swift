internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Where and how others stand, which somebody opposes, talks about or wants to end; offers with a condition; calls and
  /// arrivals of those who hold an office.
  static let stances: [TreeRule] = [
    TreeRule(
      "reject.presence", .reject,
      triggers: ["oppose", "resist", "reject"],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["of", "by"])],
      objects: [.country, .organization, .person],
      requires: [
        "presence", "involvement", "participation", "intervention", "interference", "role",
        "expansion", "enlargement", "deployment", "influence", "dominance", "hegemony",
        "domination", "return", "mediation", "rule", "control", "base", "missile", "peacekeeper",
        "membership", "accession",
      ],
      precision: 0.8,
      example: "Eritrea opposes the presence of Ethiopian troops.",
      nearMisses: [
        "Eritrea does not oppose the presence of Ethiopian troops.",
        "Eritrea may oppose the presence of Ethiopian troops.",
        "Eritrea opposed a tax in the presence of Ethiopian envoys.",
      ]),
    TreeRule(
      "accuse.harsh", .accuse,
      triggers: ["comment", "remark", "word", "statement", "speech", "language", "rhetoric"],
      parts: words,
      subject: [.holder, .owner],
      object: [.with(["about", "against", "toward", "towards", "for", "on", "to"])],
      objects: actors,
      requires: [
        "harsh", "critical", "scathing", "disparaging", "derogatory", "insulting", "sharp",
        "stinging", "inflammatory", "hostile", "angry", "offensive", "tough", "strong", "negative",
        "unflattering", "scornful", "sarcastic", "blistering", "belligerent", "fiery",
      ],
      otherContext: [
        "condemn", "denounce", "criticize", "criticise", "protest", "praise", "welcome",
      ],
      precision: 0.8,
      example: "Serbia's president made harsh remarks about Kosovo.",
      nearMisses: [
        "Serbia's president made no harsh remarks about Kosovo.",
        "Serbia's president may make harsh remarks about Kosovo.",
        "Serbia's president made polite remarks about Kosovo.",
      ]),
    TreeRule(
      "agree.if", .agree,
      triggers: ["offer", "promise", "pledge"],
      subject: [.agent],
      object: [.conditional],
      subjects: actors,
      objects: actors,
      requires: [
        "incentive", "aid", "assistance", "help", "package", "talk", "talks", "guarantee", "reward",
        "concession", "relief", "loan", "benefit", "support", "cooperation", "fuel", "food",
        "money", "investment", "negotiation", "dialogue", "amnesty", "pardon", "technology",
      ],
      precision: 0.8,
      example: "Peru offered trade incentives if Chile agrees to close the mine.",
      nearMisses: [
        "Peru did not offer incentives if Chile agrees to close the mine.",
        "Peru may offer incentives if Chile agrees to close the mine.",
        "Peru offered a guess as Chile agreed to close the mine.",
      ]),
    TreeRule(
      "consult.call-from", .consult,
      triggers: ["call", "conversation"],
      parts: words,
      subject: [.with(["from", "by"]), .owner],
      object: [.with(["to", "with"])],
      subjects: actors,
      objects: actors,
      requires: ["phone", "telephone"],
      otherContext: ["tap", "bug", "hack", "record", "intercept", "no"],
      precision: 0.82,
      example: "The deal followed a phone call from Ana Roy to Kofi Mensah.",
      nearMisses: [
        "There was no phone call from Ana Roy to Kofi Mensah.",
        "A phone call from Ana Roy to Kofi Mensah is possible.",
        "A phone call from a friend of Ana Roy woke Kofi Mensah.",
      ]),
    TreeRule(
      "accuse.suspect-state", .accuse,
      triggers: ["suspect"],
      subject: [.agent],
      object: [.complementAgent],
      subjects: [.person],
      objects: [.country],
      complement: .required,
      precision: 0.78,
      example: "Ana Roy suspects Kosovo may have leaked the plans.",
      nearMisses: [
        "Ana Roy does not suspect Kosovo may have leaked the plans.",
        "Ana Roy may suspect that Kosovo leaked the plans.",
        "Ana Roy suspects that the rain will reach Kosovo.",
      ]),
    TreeRule(
      "support.message", .support,
      triggers: ["send", "convey", "deliver", "cable", "relay", "bring"],
      subject: [.agent],
      object: [.recipient, .with(["to"]), .ofPatient(["to"])],
      subjects: actors,
      objects: actors,
      requires: ["message", "letter", "telegram", "note", "word"],
      context: [
        "condolence", "condolences", "congratulation", "congratulations", "congratulatory",
        "sympathy", "greeting", "greetings", "solidarity", "felicitations", "thanks", "goodwill",
        "support",
      ],
      precision: 0.8,
      example: "Fiji sent Tonga a message of condolence.",
      nearMisses: [
        "Fiji never sent Tonga a message of condolence.",
        "Fiji may send Tonga a message of condolence.",
        "Fiji sent Tonga a message of distress.",
      ]),
    TreeRule(
      "consult.officials-in", .consult,
      triggers: ["talks", "talk", "visit", "meeting", "negotiation", "consultation", "summit"],
      parts: words,
      subject: [.holder],
      object: [.venue],
      subjects: [.country, .organization],
      objects: [.country],
      subjectVia: delegates,
      precision: 0.8,
      example: "A Turkish delegation is in Iraq for talks.",
      nearMisses: [
        "A Turkish delegation may be in Iraq for talks.",
        "A Turkish delegation is not in Iraq for talks.",
        "A Turkish choir is in Iraq for talks.",
      ]),
  ]
}

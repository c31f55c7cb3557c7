internal import AnnotatedText
internal import KnowledgeModel

/// Who is let into a body of states: "Timor was admitted to ASEAN", "the OECD admitted Peru".
enum AdmissionRules {
  static let trees: [TreeRule] = [
    TreeRule(
      "member.admitted-to", .memberOf, triggers: ["admit", "accept", "readmit", "re-admit"],
      subject: [.patient],
      object: [.with(["to", "into"])], subjects: [.country], objects: [.organization],
      otherContext: ["hospital", "observer", "talks", "museum", "part", "stage"], precision: 0.88,
      example: "Chad was admitted to OPEC as its 14th member.",
      nearMisses: [
        "Chad may be admitted to OPEC.",
        "Chad was admitted to OPEC as an observer.",
        "Chad admitted to OPEC that it had lied.",
      ]),
    TreeRule(
      "member.admits", .memberOf, triggers: ["admit"], subject: [.patient],
      object: [.agent], subjects: [.country], objects: [.organization],
      otherContext: ["hospital", "observer", "talks", "museum", "athlete", "to", "refugee"],
      precision: 0.85,
      example: "OPEC admitted Chad last year.",
      nearMisses: [
        "OPEC may admit Chad.",
        "OPEC admitted Chad as an observer.",
        "OPEC admitted that Chad had left.",
      ]),
  ]
}

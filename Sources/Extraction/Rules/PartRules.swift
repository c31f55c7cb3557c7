internal import AnnotatedText
internal import KnowledgeModel

/// Of what a body is a part: by nouns for parts ("an arm of the army"), by verbs of taking orders and of being taken in.
enum PartRules {
  private static let bodies: Set<EntityKind> = [.organization]
  private static let parts: Words = [
    "branch", "arm", "wing", "unit", "division", "subsidiary", "component", "department",
    "section", "directorate", "organ", "chapter", "brigade", "battalion", "regiment", "element",
    "faction", "militia", "bureau", "command", "force", "detachment", "offshoot", "affiliate",
    "franchise", "service", "agency", "corps", "body", "constituent", "subdivision",
    "formation", "squadron",
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "part.is-arm", .partOf, triggers: parts.spelled, parts: [.noun], subject: [.predicated],
      object: [.of, .owner, .with(["within", "in", "under"])], subjects: bodies,
      objects: bodies, excludes: ["former", "rival", "onetime"], isOwnAct: true, precision: 0.85,
      example: "Al-Quds Brigades, the armed wing of Hezbollah, left.",
      nearMisses: [
        "Al-Quds Brigades, a rival of an arm of Hezbollah, left.",
        "Al-Quds Brigades is not a branch of Hezbollah.",
        "Al-Quds Brigades may become a branch of Hezbollah.",
      ]),
    TreeRule(
      "part.is-arm-of-state", .partOf,
      triggers: [
        "branch", "arm", "wing", "unit", "division", "directorate", "component", "command",
        "brigade", "battalion", "regiment", "corps", "squadron", "service",
      ], parts: [.noun], subject: [.predicated], object: [.of], subjects: bodies,
      objects: [.country], isOwnAct: true, precision: 0.85,
      example: "The Quds Force, an arm of Iran's military, was hit.",
      nearMisses: [
        "The Quds Force, a rival of an arm of Iran's military, was hit.",
        "The Quds Force is not an arm of Iran's military.",
        "The Quds Force may become an arm of Iran's military.",
      ]),
    TreeRule(
      "part.is-of-army", .partOf, triggers: ["part"], parts: [.noun], subject: [.predicated],
      object: [.of], subjects: bodies, objects: [.country], isOwnAct: true, precision: 0.84,
      example: "The Quds Force is part of Iran's military.",
      nearMisses: [
        "The Quds Force is no part of Iran's military.",
        "The Quds Force paid part of Iran's bill.",
        "The Quds Force may become part of Iran's military.",
      ]),
    TreeRule(
      "part.forms", .partOf, triggers: ["form", "constitute", "comprise", "make"],
      subject: [.agent], object: [.ofPatient(["of"])], subjects: bodies, objects: bodies,
      requires: ["part", "component", "core", "backbone", "nucleus"], isOwnAct: true,
      precision: 0.85,
      example: "UNIFIL has formed part of the United Nations since 1978.",
      nearMisses: [
        "UNIFIL may form part of the United Nations.",
        "UNIFIL has formed no part of the United Nations.",
        "UNIFIL's guests have formed part of the United Nations.",
      ]),
    TreeRule(
      "part.answers-to", .partOf, triggers: ["answer", "report", "subordinate", "belong"],
      parts: [.verb, .adjective, .noun], subject: [.agent, .predicated],
      object: [.with(["to"])], subjects: bodies, objects: bodies, isOwnAct: true,
      complement: .forbidden, otherContext: ["that"], precision: 0.86,
      example: "The Federal Security Service belongs to the Interior Ministry.",
      nearMisses: [
        "The Federal Security Service reported to the Interior Ministry that all was calm.",
        "The Federal Security Service does not answer to the Interior Ministry.",
        "The Federal Security Service may answer to the Interior Ministry.",
      ]),
    TreeRule(
      "part.taken-into", .partOf,
      triggers: [
        "incorporate", "integrate", "merge", "fold", "absorb", "subsume", "transform", "induct",
        "assimilate",
      ], subject: [.patient], object: [.with(["into", "in", "within"])], subjects: bodies,
      objects: bodies, isOwnAct: true, precision: 0.87,
      example: "The 3rd Infantry Brigade was folded into the Chilean Army.",
      nearMisses: [
        "The 3rd Infantry Brigade was not folded into the Chilean Army.",
        "The 3rd Infantry Brigade may be merged into the Chilean Army.",
        "The 3rd Infantry Brigade's guests were absorbed in the Chilean Army's film.",
      ]),
    TreeRule(
      "part.absorbed", .partOf, triggers: ["absorb", "incorporate", "subsume", "annex"],
      subject: [.patient], object: [.agent], subjects: bodies, objects: bodies, isOwnAct: true,
      precision: 0.86,
      example: "The Federal Security Service absorbed the Border Guard Service.",
      nearMisses: [
        "The Federal Security Service absorbed a blow from the Border Guard Service.",
        "The Federal Security Service may absorb the Border Guard Service.",
        "The Federal Security Service did not absorb the Border Guard Service.",
      ]),
    TreeRule(
      "part.under-authority", .partOf,
      triggers: [
        "umbrella", "auspices", "authority", "command", "aegis", "jurisdiction", "supervision",
        "control", "oversight", "direction",
      ], parts: [.noun], subject: [.clauseSubject], object: [.of, .owner], subjects: bodies,
      objects: bodies, requires: ["under"], isOwnAct: true, precision: 0.84,
      example: "UNIFIL operates under the authority of the United Nations.",
      nearMisses: [
        "UNIFIL defied the authority of the United Nations.",
        "UNIFIL may operate under the authority of the United Nations.",
        "UNIFIL's guests operate under the authority of the United Nations.",
      ]),
    TreeRule(
      "part.falls-under", .partOf,
      triggers: ["fall", "sit", "come", "operate", "serve", "function", "work"],
      subject: [.agent], object: [.with(["under"])], subjects: bodies, objects: bodies,
      isOwnAct: true, transitivity: .forbidden, precision: 0.84,
      example: "The Federal Security Service sits under the Interior Ministry.",
      nearMisses: [
        "The Federal Security Service did not fall under the Interior Ministry.",
        "The Federal Security Service may come under the Interior Ministry.",
        "The Federal Security Service works under pressure from the Interior Ministry.",
      ]),
  ]
}

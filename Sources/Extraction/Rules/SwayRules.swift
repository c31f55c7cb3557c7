internal import AnnotatedText
internal import KnowledgeModel

/// Who controls a country, a place or a base by a noun of control: "has Goma under its control", "Goma is under M23 rule".
enum SwayRules {
  private static let polities: Set<EntityKind> = [.country, .organization]
  private static let grounds: Set<EntityKind> = [.country, .place, .base]
  private static let sway: Words = [
    "control", "rule", "occupation", "administration", "authority", "sway", "command",
    "jurisdiction", "sovereignty", "grip", "governance",
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "controls.has-under", .controls,
      triggers: ["have", "bring", "put", "place", "keep", "hold", "leave", "get"],
      subject: [.ownerOf(["under", "in"], nouns: sway)], object: [.patient], subjects: polities,
      objects: grounds, precision: 0.87,
      example: "M23 has Goma under its control.",
      nearMisses: [
        "M23 may bring Goma under its control.",
        "M23 has friends in Goma under its control.",
        "M23 has Goma under fire.",
      ]),
    TreeRule(
      "controls.is-under", .controls, triggers: sway.spelled, parts: [.noun],
      subject: [.owner, .of, .with(["by"])], object: [.clauseSubject], subjects: polities,
      objects: grounds, requires: ["under"], precision: 0.86,
      example: "Goma has been under M23's control since January.",
      nearMisses: [
        "Goma is not under M23's control.",
        "Goma may be under M23's control.",
        "Goma lost interest in M23's control.",
      ]),
    TreeRule(
      "controls.in-control", .controls, triggers: ["control", "charge", "command", "possession"],
      parts: [.noun], subject: [.clauseSubject], object: [.of], subjects: polities,
      objects: grounds, requires: ["in"], precision: 0.86,
      example: "M23 is in control of most of Goma.",
      nearMisses: [
        "M23 is not in control of Goma.",
        "M23 may be in control of Goma.",
        "M23 is in control of a road to Goma.",
      ]),
    TreeRule(
      "controls.conquers", .controls,
      triggers: [
        "annex", "capture", "seize", "conquer", "overrun", "recapture", "retake", "liberate",
        "reconquer", "reoccupy", "administer",
      ], subject: [.agent], object: [.patient], subjects: polities, objects: [.place, .base],
      complement: .forbidden, precision: 0.84,
      example: "M23 captured Goma in January.",
      nearMisses: [
        "M23 may capture Goma.",
        "M23 captured two men in Goma.",
        "M23 tried to capture Goma.",
      ]),
    TreeRule(
      "controls.takes-town", .controls, triggers: ["take", "retake"], subject: [.agent],
      object: [.patient], subjects: [.organization], objects: [.place, .base],
      excludes: ["over", "on", "away", "out", "hostage", "apart"], isOwnAct: false,
      complement: .forbidden, precision: 0.83, example: "M23 took Goma in January.",
      nearMisses: [
        "M23 took a man from Goma.",
        "M23 may take Goma.",
        "M23 took Goma hostage.",
      ]),
    TreeRule(
      "controls.runs", .controls, triggers: ["run", "administer", "police"], subject: [.agent],
      object: [.patient], subjects: [.organization], objects: [.place], isOwnAct: true,
      complement: .forbidden, precision: 0.83,
      example: "Goma, which is run by M23, was calm.",
      nearMisses: [
        "M23 ran from Goma.",
        "M23 runs a school in Goma.",
        "M23 may run Goma one day.",
      ]),
    TreeRule(
      "controls.grip", .controls, triggers: ["hold", "grip", "stranglehold", "clutch"],
      parts: [.noun], subject: [.owner, .holder], object: [.with(["on", "over"])],
      subjects: polities, objects: grounds, precision: 0.82,
      example: "M23's hold on Goma is firm.",
      nearMisses: [
        "M23 wants a firmer hold on Goma.",
        "M23 lost its hold on Goma.",
        "M23 put a hold on talks in Goma.",
      ]),
    TreeRule(
      "controls.in-hands-of", .controls,
      triggers: ["hand", "possession", "grip", "clutch", "clutches", "grasp"], parts: [.noun],
      subject: [.owner, .of], object: [.clauseSubject], subjects: polities, objects: grounds,
      requires: ["in", "into"], precision: 0.86,
      example: "Goma has been in the hands of M23 since January.",
      nearMisses: [
        "Goma has never been in the hands of M23.",
        "Goma may fall into the hands of M23.",
        "Roads to Goma are in the hands of M23.",
      ]),
    TreeRule(
      "controls.hold-over", .controls, triggers: sway.spelled, parts: [.noun],
      subject: [.owner, .holder], object: [.with(["over", "of"])], subjects: polities,
      objects: grounds, precision: 0.82,
      example: "M23's control over Goma is firm.",
      nearMisses: [
        "M23 wants control over Goma.",
        "M23 lost control of Goma.",
        "M23 has no control over Goma.",
      ]),
  ]
}

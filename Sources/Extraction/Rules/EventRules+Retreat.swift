internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Withdrawals, releases, ceasefires, lifted sanctions.
  static let retreat: [TreeRule] = [
    TreeRule(
      "retreat.leave", .retreat,
      triggers: [
        "pull", "evacuate", "vacate", "exit", "quit", "leave", "depart", "flee", "slip", "abandon",
        "relinquish", "retire",
      ],
      subject: [.agent],
      object: [.with(["from", "of", "out"]), .ofPatient(["from"]), .patient],
      subjects: [.country, .organization], objects: grounds,
      subjectVia: Lexicon.armed,
      precision: 0.82, example: "U.S. forces have pulled out of Niger.",
      nearMisses: [
        "U.S. diplomats pulled out of Niger.",
        "U.S. forces may pull out of Niger.",
        "U.S. forces pulled a truck in Niger.",
      ]),
    TreeRule(
      "retreat.pull-out", .retreat, triggers: ["pull"], subject: [.agent],
      object: [.with(["from", "of", "out"])], subjects: [.country, .organization],
      objects: grounds, transitivity: .forbidden, precision: 0.82,
      example: "The Philippines pulled out of Iraq in July.",
      nearMisses: [
        "The Philippines may pull out of Iraq.",
        "The Philippines pulled a truck out of a river in Iraq.",
        "The Philippines refused to pull out of Iraq.",
      ]),
    TreeRule(
      "retreat.withdraw-verb", .retreat, triggers: ["withdraw", "retreat"], subject: [.agent],
      object: [.with(["from"])], subjects: [.country, .organization], objects: grounds,
      transitivity: .forbidden,
      precision: 0.82, example: "French troops withdrew from Mali.",
      nearMisses: [
        "French troops refused to withdraw from Mali.",
        "France withdrew its envoy from Mali.",
        "French troops may withdraw from Mali.",
      ]),
    TreeRule(
      "retreat.withdraw-object", .retreat,
      triggers: ["withdraw", "pull", "remove", "recall", "evacuate", "move"], subject: [.agent],
      object: [.with(["from", "of", "out"]), .ofPatient(["from"])],
      subjects: [.country, .organization, .person], objects: grounds.union([.organization]),
      requires: Lexicon.armed.subtracting(Lexicon.unarmed).union([
        "staff", "adviser", "advisor", "instructor", "mercenary", "trainer", "observer", "monitor",
        "contractor", "tank", "weapon", "missile", "artillery", "settlement", "settler", "16s",
        "35s",
        "f",
      ]),
      nationals: [.object],
      precision: 0.82, example: "Australia pulled its soldiers out of Iraq.",
      nearMisses: [
        "Australia pulled its ambassador's car from Iraq.",
        "Australia should pull its soldiers out of Iraq.",
        "Australia moved soldiers into Iraq.",
      ]),
    TreeRule(
      "retreat.withdraw-passive", .retreat, triggers: ["withdraw", "pull", "remove", "evacuate"],
      subject: [.patient], object: [.with(["from", "of", "out"])],
      subjects: [.country, .organization], objects: grounds, subjectVia: Lexicon.armed,
      nationals: [.object],
      precision: 0.82,
      example: "Australian soldiers were withdrawn from Iraq.",
      nearMisses: [
        "Australian tourists were evacuated from Iraq.",
        "Australian soldiers were not withdrawn from Iraq.",
        "Australian soldiers could be withdrawn from Iraq.",
      ]),
    TreeRule(
      "retreat.withdrawal", .retreat,
      triggers: [
        "withdrawal", "pullout", "retreat", "evacuation", "exit", "departure", "drawdown",
      ], parts: words,
      subject: [.with(["by"]), .of, .owner, .holder], object: [.with(["from"])],
      subjects: [.country, .organization],
      objects: grounds,
      precision: 0.82,
      example: "The Soviet withdrawal from Hungary took years.",
      nearMisses: [
        "Australia called for a withdrawal from Iraq.",
        "A Soviet withdrawal from Hungary would take years.",
        "There was no Soviet withdrawal from Hungary.",
      ]),
    TreeRule(
      "retreat.release", .retreat, triggers: ["release", "free", "liberate", "pardon"],
      subject: [.agent],
      object: [.patient], subjects: actors, objects: [.person],
      precision: 0.8, example: "Niger released Ana Roy on Friday.",
      nearMisses: [
        "Niger refused to release Ana Roy.",
        "Niger released a statement on Ana Roy.",
        "Niger may release Ana Roy.",
      ]),
    TreeRule(
      "retreat.lift", .retreat,
      triggers: ["lift", "ease", "end", "remove", "relax", "loosen", "waive", "suspend", "cancel"],
      subject: [.agent],
      object: [.with(["on", "against", "of"]), .ofPatient(["on", "against", "of"])],
      objects: actors,
      requires: [
        "sanction", "sanctions", "embargo", "blockade", "siege", "tariff", "ban", "restriction",
        "suspension", "curb", "duty", "freeze", "boycott",
      ],
      nationals: [.object],
      precision: 0.8,
      example: "Canada lifted its sanctions on Cuba.",
      nearMisses: [
        "Canada may lift its sanctions on Cuba.",
        "Canada refused to lift its sanctions on Cuba.",
        "Canada lifted a ban on boats as sanctions hit Cuba.",
      ]),
    TreeRule(
      "retreat.hand-over", .retreat,
      triggers: ["hand", "return", "cede", "relinquish", "transfer", "surrender"],
      subject: [.agent],
      object: [.with(["to"]), .recipient],
      objects: actors.union([.place]),
      requires: [
        "control", "base", "airbase", "airfield", "territory", "island", "city", "province",
        "outpost", "sovereignty", "land", "remains", "prisoner", "hostage", "body", "corpse",
        "village",
        "town", "airport", "facility", "camp", "artifact", "asset",
      ],
      transitivity: .required,
      precision: 0.8,
      example: "Canada returned the island to Cuba.",
      nearMisses: [
        "Canada may hand control of the port to Cuba.",
        "Canada refused to hand control of the port to Cuba.",
        "Canada returned to Cuba when it lost control.",
      ]),
    TreeRule(
      "retreat.truce", .retreat,
      triggers: ["ceasefire", "truce", "cease-fire", "disengagement"],
      parts: words,
      subject: [.holder],
      object: [.with(["with"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      isMutual: true,
      precision: 0.75,
      example: "Ethiopia declared a truce with Eritrea.",
      nearMisses: [
        "Ethiopia wants a truce with Eritrea.",
        "Ethiopia rejected a truce with Eritrea.",
        "Ethiopia may declare a truce with Eritrea.",
      ]),
  ]
}

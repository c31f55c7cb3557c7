internal import AnnotatedText
internal import KnowledgeModel

/// Who is allied with whom: by nouns for alliances, by "allies" of both, by treaties of defence and by fighting side by side.
enum LinkRules {
  private static let polities: Set<EntityKind> = [.country, .organization]

  static let trees: [TreeRule] = [
    TreeRule(
      "ally.alliance-with", .alliedWith, triggers: ["alliance"], parts: [.noun],
      subject: [.owner, .holder], object: [.with(["with", "between"])], subjects: polities,
      objects: polities, excludes: ["former", "onetime", "erstwhile", "potential", "new"],
      precision: 0.85, example: "Jordan's alliance with Egypt is strained.",
      nearMisses: [
        "Jordan wants an alliance with Egypt.",
        "Jordan's talks with Egypt's alliance are over.",
        "Jordan has no alliance with Egypt.",
      ]),
    TreeRule(
      "ally.alliance-between", .alliedWith, triggers: ["alliance"], parts: [.noun],
      subject: [.with(["between", "of"])], object: [.with(["between", "of"])],
      subjects: [.country], objects: [.country], excludes: ["a", "no", "new"], isMutual: true,
      precision: 0.85,
      example: "The alliance between Jordan and Egypt is strained.",
      nearMisses: [
        "An alliance between Jordan and Egypt is unlikely.",
        "The talks between Jordan's alliance and Egypt are over.",
        "There is no alliance between Jordan and Egypt.",
      ]),
    TreeRule(
      "ally.mutual", .alliedWith, triggers: ["ally"], parts: [.noun], subject: [.predicated],
      object: [.predicated], subjects: polities, objects: polities, requires: ["be"],
      excludes: ["former", "onetime", "erstwhile", "potential", "once", "then"], isOwnAct: true,
      otherContext: ["of", "its", "their", "against", "'s", "’s", "'", "’"], isMutual: true,
      precision: 0.85,
      example: "Jordan and Egypt are close allies.",
      nearMisses: [
        "Jordan and Egypt are not allies.",
        "Jordan and Egypt met their allies.",
        "Jordan and Egypt may become allies.",
      ]),
    TreeRule(
      "border.share-mutual", .borders, triggers: ["share", "have"], subject: [.agent],
      object: [.agent], subjects: [.country], objects: [.country],
      requires: ["border", "frontier", "boundary"], isOwnAct: true, otherContext: ["with", "no"],
      isMutual: true, precision: 0.9,
      example: "Jordan and Egypt have a long border.",
      nearMisses: [
        "Jordan and Egypt have no border.",
        "Jordan and Egypt share a fear.",
        "Jordan and Egypt may one day share a border.",
      ]),
    TreeRule(
      "ally.of-subject", .alliedWith, triggers: ["ally"], parts: [.noun],
      subject: [.predicated], object: [.clauseSubject], subjects: polities, objects: polities,
      requires: ["two", "three", "close", "key", "regional", "longtime", "staunch", "several"],
      isOwnAct: true, otherContext: ["of"], precision: 0.83,
      example: "Togo depends on two allies, Benin and Ghana.",
      nearMisses: [
        "Togo may depend on two allies, Benin and Ghana.",
        "Togo depends on two allies of its rival, Benin.",
        "Togo does not depend on two allies, Benin and Ghana.",
      ]),
    TreeRule(
      "ally.defence-treaty", .alliedWith, triggers: ["treaty", "pact", "agreement", "accord"],
      parts: [.noun], subject: [.holder, .owner, .with(["between"])],
      object: [.with(["with", "between"]), .holder], subjects: [.country],
      objects: [.country],
      requires: ["mutual", "defence-cooperation"], isMutual: true, precision: 0.84,
      example: "Jordan has a mutual defence treaty with Egypt.",
      nearMisses: [
        "Jordan has a mutual tax accord with friends of Egypt.",
        "Jordan wants a mutual defence treaty with Egypt.",
        "Jordan has no mutual defence treaty with Egypt.",
      ]),
    TreeRule(
      "ally.bound", .alliedWith, triggers: ["bind", "tie", "link"], subject: [.patient],
      object: [.with(["to", "with"])], subjects: [.country], objects: [.country],
      isOwnAct: true, context: ["treaty", "pact", "alliance"], precision: 0.86,
      example: "Togo has been bound to Mali by a treaty of defence since 1990.",
      nearMisses: [
        "Togo has been bound by Mali to silence.",
        "Togo has never been bound to Mali by a treaty.",
        "Togo has been linked to Mali by a road.",
      ]),
    TreeRule(
      "ally.aligned", .alliedWith, triggers: ["align", "affiliate", "link"],
      parts: [.verb, .adjective], subject: [.patient, .agent, .predicated],
      object: [.with(["with", "to"])], subjects: [.organization], objects: [.organization],
      isOwnAct: true, precision: 0.84,
      example: "Boko Haram is affiliated with Islamic State.",
      nearMisses: [
        "Boko Haram is not affiliated with Islamic State.",
        "Boko Haram may be affiliated with Islamic State.",
        "Boko Haram's foes are linked to Islamic State.",
      ]),
    TreeRule(
      "ally.loyal", .alliedWith, triggers: ["loyal", "sympathetic"], parts: [.adjective],
      subject: [.predicated, .patient], object: [.with(["to"])], subjects: [.organization],
      objects: polities, isOwnAct: true, precision: 0.85,
      example: "Boko Haram is loyal to Islamic State.",
      nearMisses: [
        "Boko Haram is not loyal to Islamic State.",
        "Boko Haram met men loyal to Islamic State.",
        "Boko Haram may be loyal to Islamic State.",
      ]),
    TreeRule(
      "ally.fights-alongside", .alliedWith, triggers: ["fight", "battle", "side"],
      subject: [.agent], object: [.with(["alongside", "beside"])], subjects: polities,
      objects: polities, precision: 0.84,
      example: "Boko Haram fought alongside Islamic State in 2015.",
      nearMisses: [
        "Boko Haram did not fight alongside Islamic State.",
        "Boko Haram fought against Islamic State.",
        "Boko Haram may fight alongside Islamic State.",
      ]),
    TreeRule(
      "ally.allegiance-owed", .alliedWith, triggers: ["allegiance", "loyalty", "fealty"],
      parts: [.noun], subject: [.owner, .holder], object: [.with(["to"])],
      subjects: [.organization], objects: [.organization], precision: 0.85,
      example: "Boko Haram's allegiance to Islamic State is old.",
      nearMisses: [
        "Boko Haram has no allegiance to Islamic State.",
        "Boko Haram may swear allegiance to Islamic State.",
        "Boko Haram mocked its foes' allegiance to Islamic State.",
      ]),
  ]
}

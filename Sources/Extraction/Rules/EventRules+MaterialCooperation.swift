internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Deeds of good will: trade, exercises, aid, withdrawals, releases.
  static let materialCooperation: [TreeRule] = [
    TreeRule(
      "cooperate.with", .cooperate,
      triggers: ["cooperate", "collaborate", "trade", "coordinate", "partner", "work"],
      subject: [.agent],
      object: [.with(["with"])], objects: [.country, .organization], isMutual: true,
      precision: 0.75,
      example: "Laos cooperates with Vietnam on dams.",
      nearMisses: [
        "Laos should cooperate with Vietnam.",
        "Laos worked on a road with Vietnam in mind for tourists of Japan.",
        "Laos refused to cooperate with Vietnam.",
      ]),
    TreeRule(
      "cooperate.noun-with", .cooperate,
      triggers: [
        "cooperation", "trade", "exercise", "drill", "maneuver", "manoeuvre", "partnership",
      ], parts: words,
      subject: [.holder, .owner], object: [.with(["with"])], objects: [.country, .organization],
      isMutual: true, precision: 0.8,
      example: "Laos held joint exercises with Vietnam.",
      nearMisses: [
        "Laos called off exercises with Vietnam.",
        "Laos wants trade with Vietnam.",
        "Laos held exercises near Vietnam.",
      ]),
    TreeRule(
      "cooperate.noun-between", .cooperate,
      triggers: ["cooperation", "trade", "exercise", "drill", "exchange"], parts: words,
      subject: [.with(["between", "of"])],
      object: [.with(["between", "of"])], objects: [.country, .organization], isMutual: true,
      precision: 0.75,
      example: "Trade between Laos and Vietnam doubled.",
      nearMisses: [
        "The road between Laos and Vietnam was closed to trade.",
        "There is no trade between Laos and Vietnam.",
        "Trade between Laos and Vietnam may begin.",
      ]),
    TreeRule(
      "aid.give", .aid,
      triggers: [
        "give", "send", "provide", "donate", "supply", "deliver", "ship", "grant", "lend",
        "airlift",
      ], subject: [.agent],
      object: [.recipient, .with(["to", "for"]), .ofPatient(["to", "for"]), .patient],
      objects: actors, requires: goods, precision: 0.8,
      example: "Kuwait gave Lebanon medical aid.",
      nearMisses: [
        "Kuwait gave Lebanon a warning.",
        "Kuwait would give Lebanon aid.",
        "Kuwait gave no aid to Lebanon.",
      ]),
    TreeRule(
      "aid.help", .aid,
      triggers: [
        "aid", "assist", "arm", "finance", "fund", "train", "equip", "rescue", "shelter",
        "bankroll", "subsidize",
      ], subject: [.agent],
      object: [.patient], objects: [.country, .organization, .person], precision: 0.75,
      example: "Iran armed Hezbollah.",
      nearMisses: [
        "Iran never armed Hezbollah.",
        "Iran trained its eyes on Hezbollah's rival.",
        "Iran could arm Hezbollah.",
      ]),
    TreeRule(
      "retreat.leave", .retreat,
      triggers: ["pull", "evacuate", "vacate", "exit", "quit", "leave", "depart", "flee", "slip"],
      subject: [.agent],
      object: [.with(["from", "of", "out"]), .ofPatient(["from"]), .patient],
      subjects: [.country, .organization], objects: grounds,
      subjectVia: Lexicon.armed, precision: 0.82, example: "U.S. forces have pulled out of Niger.",
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
      subjects: [.country, .organization, .person], objects: grounds, requires: Lexicon.armed,
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
      subject: [.owner, .of], object: [.with(["from"])], subjects: [.country, .organization],
      objects: grounds, precision: 0.82,
      example: "The Soviet withdrawal from Hungary took years.",
      nearMisses: [
        "Australia called for a withdrawal from Iraq.",
        "A Soviet withdrawal from Hungary would take years.",
        "There was no Soviet withdrawal from Hungary.",
      ]),
    TreeRule(
      "retreat.release", .retreat, triggers: ["release", "free"], subject: [.agent],
      object: [.patient], subjects: actors, objects: [.person],
      precision: 0.8, example: "Niger released Ana Roy on Friday.",
      nearMisses: [
        "Niger refused to release Ana Roy.",
        "Niger released a statement on Ana Roy.",
        "Niger may release Ana Roy.",
      ]),
  ]
}

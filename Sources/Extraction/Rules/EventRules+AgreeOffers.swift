internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Offers, promises and invitations.
  static let agreeOffers: [TreeRule] = [
    TreeRule(
      "agree.offer", .agree, triggers: ["offer", "promise", "pledge", "proffer"], subject: [.agent],
      object: [
        .recipient, .with(["to"]), .ofPatient(["to", "for"]), .patient, .joinedRecipient,
      ],
      objects: actors,
      excludes: [
        "condolence", "condolences", "wish", "wishes", "apology", "prayer", "praise", "sympathy",
        "congratulation", "congratulations", "thanks", "resistance", "regret", "regrets",
        "allegiance", "loyalty", "greeting", "greetings", "tribute",
        "bloodshed", "revenge", "war", "spring", "attack", "death", "retaliation", "bloodbath",
        "bloodsh", "fight", "battle", "rout", "blow", "challenge", "threat", "warning",
      ],
      precision: 0.85, example: "Norway offered Malta a ferry.",
      nearMisses: [
        "Norway rejected an offer that Malta had made.",
        "Norway was not offering Malta a ferry.",
        "Norway offered no comment when Malta asked.",
      ]),
    TreeRule(
      "agree.propose", .agree,
      triggers: ["propose", "volunteer", "pledge", "promise", "suggest"],
      subject: [.agent],
      object: [.with(["to"])], objects: actors, precision: 0.85,
      example: "Norway proposed a truce to Malta.",
      nearMisses: [
        "Norway proposed Ana Roy as envoy to talks on Malta.",
        "Norway never proposed a truce to Malta.",
        "Norway may propose a truce to Malta.",
      ]),
    TreeRule(
      "agree.offer-noun", .agree, triggers: ["offer", "proposal", "pledge", "promise"],
      parts: words, subject: [.holder, .owner],
      object: [.with(["to"])], objects: actors, precision: 0.8,
      example: "Norway made an offer to Malta.",
      nearMisses: [
        "Norway voiced doubts about an offer to Malta.",
        "Norway turned down an offer to Malta.",
        "Norway's offer pleased Malta.",
      ]),
    TreeRule(
      "agree.with", .agree, triggers: ["agree"], subject: [.agent], object: [.with(["with"])],
      objects: actors, precision: 0.75,
      example: "Togo agreed with Benin to open the crossing.",
      nearMisses: [
        "Togo agreed on the date of talks with Benin.",
        "Togo agreed that Benin was small.",
        "Togo did not agree with Benin.",
      ]),
    TreeRule(
      "agree.ready-to-help", .agree, triggers: ["ready", "willing", "prepared"],
      parts: [.adjective, .verb],
      subject: [.predicated, .agent, .patient], object: [.ofComplement(["to", "for", "with"])],
      objects: actors,
      requires: kindness, nationals: [.object], precision: 0.8,
      example: "Oman is ready to provide aid to Yemen.",
      nearMisses: [
        "Oman was not ready to provide aid to Yemen.",
        "Oman provided aid to Yemen, which was ready.",
        "Oman is ready to attack Yemen.",
      ]),
    TreeRule(
      "agree.assure", .agree,
      triggers: ["assure", "reassure", "guarantee"],
      subject: [.agent],
      object: [.patient, .recipient],
      objects: actors,
      excludes: ["support", "backing", "solidarity"],
      precision: 0.78,
      example: "Norway assured Malta of its help.",
      nearMisses: [
        "Norway never assured Malta of its help.",
        "Norway may assure Malta of its help.",
        "Norway assured itself that Malta had left.",
      ]),
    TreeRule(
      "agree.invite", .agree,
      triggers: ["invite"],
      subject: [.agent],
      object: [.patient, .with(["from"])],
      objects: actors,
      precision: 0.8,
      example: "Norway invited Malta to the talks.",
      nearMisses: [
        "Norway did not invite Malta to the talks.",
        "Norway may invite Malta to the talks.",
        "Norway invited bids for a ferry to Malta.",
      ]),
    TreeRule(
      "agree.invitation", .agree,
      triggers: ["invitation", "commitment", "guarantee", "assurance"],
      parts: words,
      subject: [.holder, .owner],
      object: [.with(["to", "for"])],
      objects: actors,
      precision: 0.8,
      example: "Norway extended an invitation to Malta.",
      nearMisses: [
        "Norway ignored an invitation to Malta.",
        "Norway gave no assurance to Malta.",
        "Norway awaits an invitation to Malta.",
      ]),
  ]
}

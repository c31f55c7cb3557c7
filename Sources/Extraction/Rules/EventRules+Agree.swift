internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Offers, promises, consents, plans to do good.
  static let agree: [TreeRule] = [
    TreeRule(
      "agree.offer", .agree, triggers: ["offer", "promise", "pledge", "proffer"], subject: [.agent],
      object: [.recipient, .with(["to"]), .ofPatient(["to", "for"]), .patient], objects: actors,
      precision: 0.85, example: "Norway offered Malta a ferry.",
      nearMisses: [
        "Norway rejected an offer that Malta had made.",
        "Norway was not offering Malta a ferry.",
        "Norway offered no comment when Malta asked.",
      ]),
    TreeRule(
      "agree.propose", .agree, triggers: ["propose", "volunteer", "pledge", "promise"],
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
      subject: [.predicated, .agent, .patient], object: [.ofComplement(["to", "for"])],
      objects: actors,
      requires: kindness, precision: 0.8,
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
    TreeRule(
      "agree.deal", .agree,
      triggers: [
        "reach", "strike", "clinch", "seal", "finalize", "finalise", "conclude", "announce", "make",
        "hammer", "broker",
      ],
      subject: [.agent],
      object: [.ofPatient(["with"]), .with(["with"])],
      objects: actors,
      requires: bargains,
      isMutual: true,
      precision: 0.8,
      example: "Togo reached a deal with Benin.",
      nearMisses: [
        "Togo failed to reach a deal with Benin.",
        "Togo may reach a deal with Benin.",
        "Togo announced a deal on the road to Benin.",
      ]),
    TreeRule(
      "agree.together", .agree,
      triggers: ["agree"],
      subject: [.agent],
      object: [.with(["with"])],
      objects: actors,
      isMutual: true,
      precision: 0.8,
      example: "Togo and Benin agreed to open the crossing.",
      nearMisses: [
        "Togo and Benin did not agree to open the crossing.",
        "Togo and Benin may agree to open the crossing.",
        "Togo agreed to open the crossing near Benin.",
      ]),
    TreeRule(
      "agree.accept", .agree,
      triggers: ["accept", "approve", "embrace"],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["by", "from"])],
      objects: actors,
      requires: [
        "offer", "proposal", "invitation", "plan", "demand", "request", "condition", "term",
        "apology", "resignation", "initiative", "suggestion", "mediation",
      ],
      precision: 0.82,
      example: "Togo accepted Benin's offer.",
      nearMisses: [
        "Togo did not accept Benin's offer.",
        "Togo may accept Benin's offer.",
        "Togo accepted a study of Benin's offer.",
      ]),
    TreeRule(
      "agree.approve-goods", .agree,
      triggers: ["approve", "authorize", "authorise", "announce", "unveil", "earmark"],
      subject: [.agent],
      object: [.with(["to", "for"]), .ofPatient(["to", "for"])],
      objects: actors,
      requires: goods,
      precision: 0.78,
      example: "Norway approved a loan to Malta.",
      nearMisses: [
        "Norway did not approve a loan to Malta.",
        "Norway may approve a loan to Malta.",
        "Norway approved a road to Malta.",
      ]),
    TreeRule(
      "agree.between", .agree,
      triggers: bargains.spelled,
      parts: words,
      subject: [.with(["between"]), .pair],
      object: [.with(["between"]), .pair],
      objects: [.country, .organization],
      isMutual: true,
      precision: 0.75,
      example: "A deal between Togo and Benin opened the road.",
      nearMisses: [
        "There is no deal between Togo and Benin.",
        "Togo rejected a deal between Togo and Benin.",
        "The deal on the road between Togo and Benin lapsed.",
      ]),
    TreeRule(
      "agree.to-proposal", .agree,
      triggers: ["agree", "consent"],
      subject: [.agent],
      object: [.ownerOf(["to", "with"], nouns: proposals)],
      objects: actors,
      precision: 0.8,
      example: "Togo agreed to Benin's proposal.",
      nearMisses: [
        "Togo did not agree to Benin's proposal.",
        "Togo may agree to Benin's proposal.",
        "Togo agreed to meet the author of Benin's proposal.",
      ]),
    TreeRule(
      "agree.do", .agree,
      triggers: ["agree", "promise", "pledge", "vow", "offer", "undertake"],
      subject: [.agent],
      object: [.ofComplement(["to", "for", "with"])],
      objects: actors,
      requires: favours,
      precision: 0.8,
      example: "Togo agreed to let Benin use the port.",
      nearMisses: [
        "Togo did not agree to let Benin use the port.",
        "Togo may agree to let Benin use the port.",
        "Togo agreed to attack Benin.",
      ]),
  ]
}

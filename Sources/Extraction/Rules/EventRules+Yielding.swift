internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Defeats owned, objections dropped, lines softened.
  static let yielding: [TreeRule] = [
    TreeRule(
      "concede.defeat", .concede,
      triggers: ["concede", "admit", "accept", "acknowledge"],
      subject: [.agent],
      object: [.with(["to"]), .ofPatient(["to"])],
      objects: actors,
      requires: ["defeat", "victory", "loss", "election"],
      precision: 0.8,
      example: "Ana Roy conceded defeat to Kofi Mensah.",
      nearMisses: [
        "Ana Roy may concede defeat to Kofi Mensah.",
        "Ana Roy refused to concede defeat to Kofi Mensah.",
        "Ana Roy conceded a goal to a friend of Kofi Mensah.",
      ]),
    TreeRule(
      "concede.drop", .concede,
      triggers: [
        "drop", "withdraw", "abandon", "waive", "retract", "rescind", "renounce", "shelve", "lift",
        "end",
      ],
      subject: [.agent],
      object: [
        .ownerOf(
          ["to", "against", "over", "of", "on"],
          nouns: decisions + [
            "entry", "deployment", "sale", "presence", "investment", "participation", "inclusion",
            "return",
          ]), .ofPatient(["to", "against"]), .with(["to", "against"]),
      ],
      objects: actors,
      requires: [
        "objection", "opposition", "veto", "claim", "charge", "complaint", "lawsuit", "suit",
        "reservation", "case", "demand", "threat", "resistance",
      ],
      precision: 0.8,
      example: "Togo dropped its objections to Benin's membership.",
      nearMisses: [
        "Togo may drop its objections to Benin's membership.",
        "Togo did not drop its objections to Benin's membership.",
        "Togo dropped a hint to Benin.",
      ]),
    TreeRule(
      "concede.sorry", .concede,
      triggers: ["say"],
      subject: [.agent],
      object: [.with(["to"]), .ofComplement(["to"])],
      objects: actors,
      requires: ["sorry"],
      precision: 0.8,
      example: "Togo said sorry to Benin.",
      nearMisses: [
        "Togo never said sorry to Benin.",
        "Togo may say sorry to Benin.",
        "Togo said no word to Benin.",
      ]),
    TreeRule(
      "concede.forgiveness", .concede,
      triggers: ["beg", "ask", "seek", "implore", "crave", "request"],
      subject: [.agent],
      object: [.with(["of", "from"]), .ofPatient(["of", "from"]), .recipient, .patient],
      objects: actors,
      requires: ["forgiveness", "pardon", "absolution"],
      precision: 0.8,
      example: "Togo begged forgiveness of Benin.",
      nearMisses: [
        "Togo may beg forgiveness of Benin.",
        "Togo never begged forgiveness of Benin.",
        "Togo begged Benin to wait.",
      ]),
    TreeRule(
      "concede.back-down", .concede,
      triggers: ["back", "climb", "relent", "fold", "cave", "blink", "yield", "buckle"],
      subject: [.agent],
      object: [
        .ownerOf(
          ["in", "to"],
          nouns: [
            "dispute", "row", "standoff", "feud", "spat", "quarrel", "demand", "pressure", "threat",
            "ultimatum",
          ])
      ],
      objects: actors,
      precision: 0.8,
      example: "Togo backed down in its dispute with Benin.",
      nearMisses: [
        "Togo may back down in its dispute with Benin.",
        "Togo refused to back down in its dispute with Benin.",
        "Togo backed a bill in the house of Benin.",
      ]),
    TreeRule(
      "concede.way", .concede,
      triggers: ["give", "cede"],
      subject: [.agent],
      object: [.with(["to"]), .ofPatient(["to"])],
      objects: actors,
      requires: ["way", "ground", "in"],
      transitivity: .any,
      context: ["way", "ground"],
      precision: 0.8,
      example: "Togo gave way to Benin.",
      nearMisses: [
        "Togo did not give way to Benin.",
        "Togo may give way to Benin.",
        "Togo gave a gift to Benin.",
      ]),
    TreeRule(
      "retreat.delist", .retreat,
      triggers: ["remove", "delete", "drop", "strike", "take", "delist", "cross"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: actors,
      nationals: [.object],
      context: ["list", "blacklist"],
      otherContext: ["add", "place", "team", "candidate", "agenda", "heritage", "ballot", "guest"],
      precision: 0.8,
      example: "Togo removed Benin from its list of sponsors of terrorism.",
      nearMisses: [
        "Togo may remove Benin from its blacklist.",
        "Togo did not remove Benin from its blacklist.",
        "Togo removed a list from a wall in Benin.",
      ]),
    TreeRule(
      "concede.exempt", .concede,
      triggers: ["exempt", "spare", "excuse", "except"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      context: ["sanction", "sanctions", "tariff", "duty", "ban", "embargo", "levy", "penalty"],
      precision: 0.8,
      example: "Togo exempted Benin from its sanctions on rice.",
      nearMisses: [
        "Togo may exempt Benin from its sanctions.",
        "Togo did not exempt Benin from its tariffs.",
        "Togo exempted farmers from tariffs as Benin watched.",
      ]),
    TreeRule(
      "concede.under-pressure", .concede,
      triggers: ["pressure"],
      parts: words,
      subject: [.beset],
      object: [.with(["from", "by"]), .owner],
      subjects: actors,
      objects: actors,
      requires: ["under"],
      context: [
        "withdraw", "drop", "abandon", "shelve", "scrap", "release", "free", "cancel", "reverse",
        "relent", "postpone", "repeal", "backtrack", "retreat",
      ],
      otherContext: ["not", "refuse", "may", "might", "could", "resist"],
      precision: 0.8,
      example: "Togo withdrew the bill under pressure from Benin.",
      nearMisses: [
        "Togo may withdraw the bill under pressure from Benin.",
        "Togo refused to withdraw the bill under pressure from Benin.",
        "Togo is under pressure from Benin.",
      ]),
    TreeRule(
      "concede.soften", .concede,
      triggers: ["soften", "moderate", "temper", "relax", "tone", "ease"],
      subject: [.agent],
      object: [
        .with(["on", "toward", "towards", "to"]), .ofPatient(["on", "toward", "towards", "to"]),
      ],
      objects: actors,
      requires: [
        "stance", "position", "line", "rhetoric", "tone", "criticism", "demand", "approach",
        "policy", "attitude",
      ],
      precision: 0.8,
      example: "Togo softened its stance on Benin.",
      nearMisses: [
        "Togo may soften its stance on Benin.",
        "Togo did not soften its stance on Benin.",
        "Togo softened the blow as Benin left.",
      ]),
    TreeRule(
      "concede.curbs", .concede,
      triggers: [
        "scrap", "drop", "repeal", "abolish", "revoke", "rescind", "reverse", "remove", "lower",
        "cut", "reduce", "ease", "lift", "relax", "suspend", "waive",
      ],
      subject: [.agent],
      object: [.with(["on", "against", "for"]), .ofPatient(["on", "against", "for", "of"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: ["tariff", "duty", "levy", "quota", "curb", "restriction"],
      nationals: [.object],
      otherContext: ["aid"],
      precision: 0.8,
      example: "Togo scrapped tariffs on Beninese cotton.",
      nearMisses: [
        "Togo may scrap tariffs on Beninese cotton.",
        "Togo did not scrap tariffs on Beninese cotton.",
        "Togo scrapped two boats for Benin.",
      ]),
  ]
}

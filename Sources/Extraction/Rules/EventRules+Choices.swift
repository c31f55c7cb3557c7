internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Choosing one for another: recognition that changes hands, votes called a sham, people held, jets picked.
  static let choices: [TreeRule] = [
    TreeRule(
      "sanction.drop", .sanction,
      triggers: ["drop", "ditch", "abandon", "dump", "forsake", "desert"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country],
      objects: [.country],
      isOwnAct: true,
      context: ["for", "favour", "favor"],
      otherContext: games.union(["bomb", "leaflet", "case", "claim", "bid", "charge", "lawsuit"]),
      precision: 0.8,
      example: "Honduras dropped Taiwan for China last year.",
      nearMisses: [
        "Honduras may drop Taiwan for China.",
        "Honduras did not drop Taiwan for China.",
        "Honduras dropped a plan for Taiwan to help China.",
      ]),
    TreeRule(
      "support.adopt", .support,
      triggers: ["drop", "ditch", "abandon", "dump", "forsake", "desert"],
      subject: [.agent],
      object: [.with(["for"])],
      subjects: [.country],
      objects: [.country],
      isOwnAct: true,
      transitivity: .required,
      otherContext: games.union([
        "bomb", "leaflet", "case", "claim", "bid", "charge", "lawsuit", "plan", "project", "deal",
        "aid", "parcel", "package", "troops", "visa", "curb", "requirement", "tariff",
      ]),
      precision: 0.8,
      example: "Honduras ditched Taiwan for China.",
      nearMisses: [
        "Honduras may ditch Taiwan for China.",
        "Honduras did not ditch Taiwan for China.",
        "Honduras dropped its visa rules for China.",
      ]),
    TreeRule(
      "accuse.sham", .accuse,
      triggers: [
        "dismiss", "denounce", "decry", "brand", "describe", "deride", "call", "label", "condemn",
        "reject", "slam",
      ],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["in", "by", "of"]), .with(["in"])],
      subjects: actors,
      objects: actors,
      requires: [
        "vote", "election", "elections", "referendum", "poll", "polls", "ballot", "trial",
        "verdict", "result", "plebiscite", "inquiry", "investigation", "runoff",
      ],
      context: [
        "sham", "farce", "fraud", "fraudulent", "rigged", "illegitimate", "travesty", "charade",
        "masquerade", "mockery", "unfair",
      ],
      precision: 0.8,
      example: "Serbia dismissed the vote in Kosovo as a sham.",
      nearMisses: [
        "Serbia may dismiss the vote in Kosovo as a sham.",
        "Serbia did not dismiss the vote in Kosovo as a sham.",
        "Serbia dismissed the vote in Kosovo as a matter for others.",
      ]),
    TreeRule(
      "coerce.holds-people", .coerce,
      triggers: ["hold", "keep"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.country],
      requires: [
        "prisoner", "hostage", "soldier", "sailor", "captive", "detainee", "crewman", "fisherman",
        "tourist", "journalist", "citizen", "national", "seaman", "airman", "pilot",
      ],
      nationals: [.object],
      otherContext: ["talk", "talks", "abreast", "safe", "inform", "informed", "base", "exercise"],
      precision: 0.78,
      example: "Chad has held 12 Kenyan sailors since May.",
      nearMisses: [
        "Chad may hold 12 Kenyan sailors.",
        "Chad never held 12 Kenyan sailors.",
        "Chad kept the families of Kenyan sailors informed.",
      ]),
    TreeRule(
      "coerce.coup-against", .coerce,
      triggers: ["join", "lead", "plot", "stage", "launch", "mount", "attempt", "mastermind"],
      subject: [.agent],
      object: [.ofPatient(["against"]), .with(["against"])],
      subjects: [.person, .organization],
      objects: actors,
      requires: ["coup", "putsch", "mutiny", "rebellion", "revolt", "uprising", "attempt", "plot"],
      context: ["coup", "putsch", "mutiny", "rebellion", "revolt", "uprising"],
      precision: 0.8,
      example: "Ana Roy joined a coup attempt against Eva Soto.",
      nearMisses: [
        "Ana Roy may join a coup against Eva Soto.",
        "Ana Roy never joined a coup against Eva Soto.",
        "Ana Roy joined talks on the coup against the wishes of Eva Soto.",
      ]),
    TreeRule(
      "cooperate.choose", .cooperate,
      triggers: ["select", "choose", "pick"],
      subject: [.agent],
      object: [.ownerOfPatient],
      subjects: [.country],
      objects: [.country],
      requires: wares,
      transitivity: .required,
      otherContext: ["team", "squad", "film", "between"],
      precision: 0.78,
      example: "Laos chose Vietnamese missiles.",
      nearMisses: [
        "Laos may choose Vietnamese missiles.",
        "Laos never chose Vietnamese missiles.",
        "Laos chose a Vietnamese newspaper.",
      ]),
  ]
}

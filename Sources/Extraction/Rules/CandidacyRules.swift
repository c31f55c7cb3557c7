internal import AnnotatedText
internal import KnowledgeModel

/// For what party people stand and sit: "stood for the Labour Party", "was re-elected as a member of the Green Party".
enum CandidacyRules {
  static let trees: [TreeRule] = [
    TreeRule(
      "party.stood-as", .memberOf,
      triggers: [
        "candidate", "nominee", "member", "representative", "deputy", "contender", "senator",
        "lawmaker", "legislator", "mp", "councillor", "incumbent",
      ], parts: [.noun, .properNoun], subject: [.clauseSubject],
      object: [.of, .owner, .with(["for", "from"])], subjects: [.person],
      objects: [.organization], requires: ["as"], isOwnAct: true, precision: 0.9,
      example: "Ana Roy ran for the Senate in 1921 as a candidate of the Labour Party.",
      nearMisses: [
        "Ana Roy thanked Kofi Mensah as a candidate of the Labour Party.",
        "Ana Roy never ran as a candidate of the Labour Party.",
        "Ana Roy ran as the candidate of those who hate the Labour Party.",
      ]),
    TreeRule(
      "party.stood-for", .memberOf,
      triggers: ["run", "stand", "sit", "compete", "contest"], subject: [.agent],
      object: [.with(["for"]), .ofPatient(["for"])], subjects: [.person], objects: [.organization],
      excludes: ["up", "out", "away", "off"], isOwnAct: true, precision: 0.88,
      example: "Ana Roy contested Leeds for the Labour Party in 1950.",
      nearMisses: [
        "Ana Roy may stand for the Labour Party.",
        "Ana Roy contested a fine for the Labour Party's rival.",
        "Ana Roy stood up for the Labour Party.",
      ]),
    TreeRule(
      "party.won-for", .memberOf,
      triggers: ["win", "hold", "gain", "retain", "lose", "take", "regain", "fight"],
      subject: [.agent], object: [.with(["for"]), .ofPatient(["for"])], subjects: [.person],
      objects: [.organization],
      requires: [
        "seat", "constituency", "riding", "district", "election", "by-election", "byelection",
        "ward", "mayoralty", "governorship", "presidency",
      ], isOwnAct: true, precision: 0.88,
      example: "Ana Roy held the seat for the Labour Party until 1950.",
      nearMisses: [
        "Ana Roy may win the seat for the Labour Party.",
        "Ana Roy won praise for the Labour Party.",
        "Ana Roy held the seat against the Labour Party.",
      ]),
    TreeRule(
      "party.elected-for", .memberOf, triggers: ["elect", "return", "nominate", "select"],
      subject: [.patient], object: [.with(["for"])], subjects: [.person],
      objects: [.organization], isOwnAct: true, precision: 0.88,
      example: "Ana Roy was elected to parliament for the Labour Party in 1950.",
      nearMisses: [
        "Ana Roy was not elected for the Labour Party.",
        "Ana Roy was elected for her work in the Labour Party.",
        "Ana Roy may be elected for the Labour Party.",
      ]),
  ]
}

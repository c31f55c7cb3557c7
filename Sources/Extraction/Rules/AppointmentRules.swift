internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// Offices by who gives or leaves them: "named Ana Roy head of NATO", "followed Ana Roy as mayor of Cusco"; seats in
/// parliaments.
enum AppointmentRules {
  private static let owners: Set<EntityKind> = [.country, .organization]
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .adverb]
  private static let ground: SequenceStep = .optional([
    .optional([.name([.country], .adjective)]), .gap(3, [.adjective, .noun]),
    .optional([.word(["of"])]),
  ])
  private static let naming: SequenceStep = .verb([
    "appointed", "appoints", "named", "names", "elected", "elects", "chose", "chosen", "picked",
    "selected", "made", "makes", "installed", "designated", "reappointed", "re-elected",
    "reelected", "proclaimed", "hired",
  ])
  private static let notOwner: SequenceStep = .unlessWord(["'s", "'", "-"])

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "position.named", .holdsPosition,
      [
        naming, .anyRank, .subject([.person], .full), .optional([.word(["as"])]), .determiner,
        .gap(2, words), .title(PositionRules.offices), .word(["of", "at", "for"]), .determiner,
        .optional([.name([.country], .adjective)]), .object(owners, .employer), notOwner,
      ],
      precision: 0.9, example: "The board named Ana Roy chief executive of Citigroup in May.",
      nearMisses: [
        "The board named Ana Roy's friend chief executive of Citigroup.",
        "The board named Ana Roy after the chief executive of Citigroup.",
        "The board made Ana Roy meet the chief executive of Citigroup.",
      ]),
    SequenceRule(
      "region.succeeds", .holdsPosition,
      [
        .subject([.person]), .optional([.comma, .word(["who"])]),
        .optional([.word(["has", "had"])]),
        .verb(["succeeded", "replaced", "succeeds", "replaces", "followed"]), .anyRank,
        .name([.person]), .word(["as"]), .determiner, .gap(2, words), .title([.regional]),
        .word(["of", "for"]), .determiner, ground, .object([.place], .named), notOwner,
      ],
      precision: 0.9, example: "Eva Soto succeeded Ana Roy as mayor of Cusco.",
      nearMisses: [
        "Eva Soto met Ana Roy as mayor of Cusco.",
        "Eva Soto could replace Ana Roy as mayor of Cusco.",
        "Eva Soto replaced Ana Roy when the mayor of Cusco fell ill.",
      ]),
    SequenceRule(
      "region.succeeded", .holdsPosition,
      [
        .lemma(["succeed", "replace"]), .optional([.word(["by"])]), .anyRank, .subject([.person]),
        .word(["as"]), .determiner, .gap(2, words), .title([.regional]), .word(["of", "for"]),
        .determiner, ground, .object([.place], .named), notOwner,
      ],
      precision: 0.9, example: "She replaced Ana Roy as mayor of Cusco.",
      nearMisses: [
        "She replaced Ana Roy when the mayor of Cusco fell ill.",
        "She praised Ana Roy as mayor of Cusco.",
        "She replaced Ana Roy as the face of Cusco.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "member.sat", .memberOf, triggers: ["represent", "sit"], subject: [.agent],
      object: [.with(["in"])], subjects: [.person], objects: [.organization], isOwnAct: true,
      complement: .forbidden, context: chambers,
      otherContext: ["gallery", "hearing", "case", "client", "lawyer", "court"], precision: 0.88,
      example: "Ana Roy represented Cusco in the Chilean Senate until 1990.",
      nearMisses: [
        "Ana Roy never sat in the Chilean Senate.",
        "Ana Roy may sit in the Chilean Senate.",
        "Ana Roy sat near the Chilean Senate.",
      ]),
    TreeRule(
      "member.entered-chamber", .memberOf, triggers: ["enter"], subject: [.agent],
      object: [.patient],
      subjects: [.person], objects: [.organization], isOwnAct: true, complement: .forbidden,
      context: chambers, otherContext: ["gallery", "building", "floor", "by", "force"],
      precision: 0.85, example: "Ana Roy entered the Chilean Senate in 1990.",
      nearMisses: [
        "Ana Roy did not enter the Chilean Senate.",
        "Ana Roy may enter the Chilean Senate.",
        "Ana Roy entered a house near the Chilean Senate.",
      ]),
  ]

  /// Words of the names of parliaments.
  private static let chambers: Words = [
    "house", "senate", "parliament", "assembly", "congress", "legislature", "bundestag", "knesset",
    "riksdag", "duma", "storting", "folketing", "commons", "lords", "cortes", "seimas", "sejm",
    "saeima", "riigikogu", "verkhovna", "majlis", "sabha", "reichstag", "diet", "dail", "rada",
  ]
}

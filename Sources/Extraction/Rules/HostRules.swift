internal import AnnotatedText
internal import KnowledgeModel

/// Units in towns that are their homes, allies by what others call them, and members by the list that they are on.
enum HostRules {
  private static let polities: Set<EntityKind> = [.country, .organization]

  static let trees: [TreeRule] = [
    TreeRule(
      "stationed.home-of-unit", .stationedIn, triggers: ["home", "seat", "port", "garrison"],
      parts: [.noun, .adverb, .adjective], subject: [.with(["to"]), .of], object: [.predicated],
      subjects: [.organization], objects: [.place, .base], excludes: Lexicon.bygone, isOwnAct: true,
      precision: 0.85,
      example: "Bangui has been the home of the 3rd Infantry Brigade since 2002.",
      nearMisses: [
        "Bangui is home to the World Food Programme.",
        "Bangui is no home to the 3rd Infantry Brigade.",
        "Bangui is the home of a cook of the 3rd Infantry Brigade.",
      ]),
    TreeRule(
      "ally.is-called", .alliedWith,
      triggers: ["designate", "name", "declare", "consider", "regard", "see", "view", "call"],
      subject: [.patient], object: [.agent], subjects: polities, objects: polities,
      requires: ["ally"], isOwnAct: true, precision: 0.84,
      example: "Tunisia has been designated a major ally by the United States.",
      nearMisses: [
        "Tunisia may be designated an ally by the United States.",
        "Tunisia has been designated a friend by the United States.",
        "Tunisia named an ally of the president envoy to the United States.",
      ]),
    TreeRule(
      "member.is-among", .memberOf, triggers: ["member", "signatory"], parts: [.noun],
      subject: [.clauseSubject], object: [.owner, .of], subjects: [.country, .organization],
      objects: [.organization], requires: ["among"], isOwnAct: true, precision: 0.86,
      example: "Mercosur met in May. Uruguay and Paraguay are among its members.",
      nearMisses: [
        "Mercosur met in May. Uruguay is not among its members.",
        "Mercosur met in May. Uruguay lobbied among its members.",
        "Mercosur met in May. Uruguay's friends are among its members.",
      ]),
  ]
}

internal import AnnotatedText
internal import KnowledgeModel

/// Of what companies and bodies others are parts: owners, parents, arms.
enum OwnershipRules {
  static let trees: [TreeRule] = [
    TreeRule(
      "part.owned", .partOf, triggers: ["own"], subject: [.patient], object: [.agent],
      subjects: [.organization], objects: [.organization], isOwnAct: true, precision: 0.88,
      example: "Reuters is owned by Citigroup.",
      nearMisses: [
        "Reuters is not owned by Citigroup.",
        "Reuters has owned ships with Citigroup.",
        "Reuters may be owned by Citigroup.",
      ]),
    TreeRule(
      "part.parent-of", .partOf, triggers: ["parent", "owner"], parts: [.noun],
      subject: [.of, .owner, .with(["to"])], object: [.predicated], subjects: [.organization],
      objects: [.organization], excludes: ["former"], isOwnAct: true, precision: 0.88,
      example: "Citigroup, the owner of Reuters, sold shares.",
      nearMisses: [
        "Citigroup is not the owner of Reuters.",
        "Citigroup met the owner of Reuters.",
        "Citigroup may become the owner of Reuters.",
      ]),
    TreeRule(
      "part.parent-company-of", .partOf, triggers: ["company", "group", "organization"],
      parts: [.noun], subject: [.of, .owner, .with(["to"])], object: [.predicated],
      subjects: [.organization], objects: [.organization], requires: ["parent", "holding"],
      excludes: ["former"], isOwnAct: true, precision: 0.88,
      example: "Citigroup is the parent company of Reuters.",
      nearMisses: [
        "Citigroup is not the parent company of Reuters.",
        "Citigroup is a company of Reuters's size.",
        "Citigroup met the parent company of Reuters.",
      ]),
    TreeRule(
      "part.own-arm", .partOf,
      triggers: [
        "subsidiary", "division", "branch", "arm", "offshoot", "wing", "unit", "affiliate",
      ], parts: [.noun], subject: [.predicated], object: [.owner], objects: [.organization],
      excludes: ["former", "onetime", "erstwhile"], isOwnAct: true, precision: 0.88,
      example: "Reuters, Citigroup's subsidiary, sold shares.",
      nearMisses: [
        "Citigroup's subsidiary met Reuters.",
        "Citigroup's envoy told a subsidiary of Reuters.",
        "Reuters may become Citigroup's subsidiary.",
      ]),
    TreeRule(
      "member.part-of", .memberOf, triggers: ["part"], parts: [.noun], subject: [.predicated],
      object: [.of], subjects: [.country], objects: [.organization], isOwnAct: true,
      precision: 0.85, example: "Uruguay is part of Mercosur.",
      nearMisses: [
        "Uruguay is no part of Mercosur.",
        "Uruguay took part in a summit of Mercosur.",
        "Uruguay may become part of Mercosur.",
      ]),
  ]
}

internal import KnowledgeModel

/// What follows from the statements of a paragraph: it counts neither way when it is told as they are.
struct ImpliedStatements {
  private var told: [GoldTriple: Set<Factuality>] = [:]

  init(of gold: GoldParagraph) {
    let countries = Set(gold.entities.filter { $0.kinds.contains("country") }.map(\.id))
    var wholes: [String: Set<String>] = [:]
    for triple in gold.statements.flatMap(\.triples) + gold.acceptable.flatMap(\.triples)
    where ImpliedStatements.stands.contains(triple.kind) {
      wholes[triple.subject, default: []].insert(triple.object)
    }
    for statement in gold.statements {
      for triple in statement.triples {
        let implied =
          RelationKind(rawValue: triple.kind).isEvent
          ? ImpliedStatements.events(triple, wholes)
          : ImpliedStatements.states(triple, countries)
        for other in implied { told[other, default: []].insert(statement.factuality) }
      }
    }
  }

  func contains(_ triple: GoldTriple, _ factuality: Factuality) -> Bool {
    told[triple]?.contains(factuality) ?? false
  }

  /// What ties a person to a body or a country.
  private static let ties = ["holds_position", "works_for", "leads", "member_of"]
  /// What lets a country or body stand for a person or a part of it.
  private static let stands: Set<String> = ["holds_position", "works_for", "leads", "part_of"]

  private static func states(_ triple: GoldTriple, _ countries: Set<String>) -> [GoldTriple] {
    let (subject, object) = (triple.subject, triple.object)
    switch triple.kind {
    case "holds_position", "works_for", "leads", "member_of":
      let nationality = countries.contains(object) ? ["citizen_of"] : []
      return (ties + nationality).map { GoldTriple(subject, $0, object) }
    case "capital_of", "headquartered_in": return [GoldTriple(subject, "located_in", object)]
    case "operates":
      return [GoldTriple(subject, "stationed_in", object), GoldTriple(object, "part_of", subject)]
    case "stationed_in": return [GoldTriple(subject, "operates", object)]
    default: return []
    }
  }

  private static func events(
    _ triple: GoldTriple, _ wholes: [String: Set<String>]
  ) -> [GoldTriple] {
    let subjects = (wholes[triple.subject] ?? []).union([triple.subject])
    let objects = (wholes[triple.object] ?? []).union([triple.object])
    return subjects.flatMap { subject in
      objects.map { GoldTriple(subject, triple.kind, $0) }
    }
  }
}

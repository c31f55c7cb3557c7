internal import KnowledgeModel

/// What follows from the statements of a paragraph: it counts neither way when it is told as they are.
struct ImpliedStatements {
  private let persons: Set<String>
  private let countries: Set<String>
  /// The bodies and countries that an entity acts for or is a part of.
  private var wholes: [String: Set<String>] = [:]
  private var told: [GoldTriple: Set<Factuality>] = [:]

  init(of gold: GoldParagraph) {
    func ids(of kind: String) -> Set<String> {
      Set(gold.entities.filter { $0.kinds.contains(kind) }.map(\.id))
    }
    persons = ids(of: "person")
    countries = ids(of: "country")
    for triple in gold.statements.flatMap(\.triples) + gold.acceptable.flatMap(\.triples)
    where ["holds_position", "works_for", "leads", "part_of"].contains(triple.kind) {
      wholes[triple.subject, default: []].insert(triple.object)
    }
    for statement in gold.statements {
      for triple in statement.triples.flatMap(implied(by:)) {
        told[triple, default: []].insert(statement.factuality)
      }
    }
  }

  func contains(_ triple: GoldTriple, _ factuality: Factuality) -> Bool {
    told[triple]?.contains(factuality) ?? false
  }

  private func implied(by triple: GoldTriple) -> [GoldTriple] {
    let (subject, object) = (triple.subject, triple.object)
    switch triple.kind {
    case "holds_position", "works_for", "leads", "member_of":
      return persons.contains(subject) ? ties(of: subject, to: object) : []
    case "capital_of", "headquartered_in": return [GoldTriple(subject, "located_in", object)]
    case "operates":
      return [GoldTriple(subject, "stationed_in", object), GoldTriple(object, "part_of", subject)]
    case "stationed_in":
      return ofWholes(triple) + [GoldTriple(subject, "operates", object)]
    default: return RelationKind(rawValue: triple.kind).isEvent ? ofWholes(triple) : []
    }
  }

  /// What ties a person to a body ties it to what the body is a part of, too.
  private func ties(of person: String, to body: String) -> [GoldTriple] {
    (wholes[body] ?? []).union([body]).flatMap { body in
      let nationality = countries.contains(body) ? ["citizen_of"] : []
      return (["holds_position", "works_for", "leads", "member_of"] + nationality).map {
        GoldTriple(person, $0, body)
      }
    }
  }

  private func ofWholes(_ triple: GoldTriple) -> [GoldTriple] {
    let objects = (wholes[triple.object] ?? []).union([triple.object])
    return (wholes[triple.subject] ?? []).union([triple.subject]).flatMap { subject in
      objects.map { GoldTriple(subject, triple.kind, $0) }
    }
  }
}

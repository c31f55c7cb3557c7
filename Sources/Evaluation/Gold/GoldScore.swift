package import GraphModel
internal import KnowledgeModel

/// How well a graph tells what a gold graph tells.
///
/// A node stands for a gold entity when its label, or else one of its aliases, is one of the entity's names and its kind
/// an allowed one. A node that stands for none is wrong, and so is a second one for the same entity. An edge is right
/// when both its ends stand for entities and the gold lists it; one that the gold accepts counts neither way, any other
/// is wrong. A negated edge asserts nothing and is left out.
package struct GoldScore: Sendable {
  package private(set) var missedEntities: [String] = []
  package private(set) var wrongEntities: [String] = []
  package private(set) var duplicateEntities: [String] = []
  package private(set) var missedRelations: [GoldRow] = []
  package private(set) var wrongRelations: [String] = []
  /// What the texts deny or only seem to state, told as a fact.
  package private(set) var contradicted: [String] = []
  package private(set) var entities = PrecisionRecall()
  package private(set) var relations = PrecisionRecall()

  /// Scores a graph.
  package init(of graph: PropertyGraph, against gold: GoldGraph) {
    let meaning = score(nodes: graph.nodes, gold)
    score(edges: graph, meaning, gold)
  }

  private mutating func score(
    nodes: [Node], _ gold: GoldGraph
  ) -> [ElementID: String] {
    var byName: [GoldName: [GoldEntity]] = [:]
    for entity in gold.entities {
      for name in entity.names { byName[GoldName(name), default: []].append(entity) }
    }
    var meaning: [ElementID: String] = [:]
    var taken: Set<String> = []
    for node in nodes {
      let kind = node.attributes.text("kind")
      if kind == "document" { continue }
      let shown = "\(node.attributes.text("label")) (\(kind))"
      let names = [node.attributes.text("label")] + node.aliases
      let match = names.lazy.filter { !$0.isEmpty }
        .flatMap { byName[GoldName($0)] ?? [] }.first { $0.kinds.contains(kind) }
      guard let match else {
        wrongEntities.append(shown)
        continue
      }
      meaning[node.id] = match.id
      if !taken.insert(match.id).inserted { duplicateEntities.append(shown) }
    }
    let required = gold.entities.filter { !$0.isOptional }.map(\.id)
    missedEntities = required.filter { !taken.contains($0) }
    entities = PrecisionRecall(
      right: required.count - missedEntities.count,
      wrong: wrongEntities.count + duplicateEntities.count, missed: missedEntities.count)
    return meaning
  }

  private mutating func score(
    edges graph: PropertyGraph, _ meaning: [ElementID: String], _ gold: GoldGraph
  ) {
    let wanted = gold.relations.byTriple
    let accepted = gold.acceptable.byTriple
    let forbidden = gold.forbidden.byTriple
    var found: Set<GoldRow> = []
    var wrong: Set<String> = []
    var against: Set<String> = []
    for edge in graph.edges where edge.attributes.text("polarity") != "negative" {
      let kind = edge.attributes.text("label")
      var row: GoldRow?
      var isAccepted = false
      if let subject = meaning[edge.source], let object = meaning[edge.target] {
        let triple = GoldTriple(subject, kind, object)
        row = wanted[triple]
        isAccepted = accepted[triple] != nil
        let isFact = ["", "asserted", "reported"].contains(edge.attributes.text("modality"))
        if isFact, forbidden[triple] != nil { against.insert("\(subject) \(kind) \(object)") }
      }
      if let row {
        found.insert(row)
      } else if !isAccepted {
        wrong.insert(graph.told(edge, kind: kind))
      }
    }
    missedRelations = gold.relations.filter { !found.contains($0) }
    wrongRelations = wrong.sorted()
    contradicted = against.sorted()
    relations = PrecisionRecall(
      right: found.count, wrong: wrong.count, missed: missedRelations.count)
  }
}

extension GoldScore: CustomStringConvertible {
  /// What to look at when a score fell.
  package var description: String {
    var lines: [String] = []
    func list(_ title: String, _ items: [String]) {
      lines.append("\(title): \(items.count)")
      lines += items.map { "    \($0)" }
    }
    list("missed entities", missedEntities)
    list("wrong entities", wrongEntities)
    list("duplicate entities", duplicateEntities)
    list(
      "missed relations",
      missedRelations.map { "\($0.subject) \($0.kinds.joined(separator: "/")) \($0.object)" })
    list("wrong relations", wrongRelations)
    list("contradicted", contradicted)
    for (title, rates) in [("entities", entities), ("relations", relations)] {
      let values = [rates.precision, rates.recall, rates.f1].map {
        "\(($0 * 1000).rounded() / 1000)"
      }
      lines.append("\(title): P \(values[0]) R \(values[1]) F1 \(values[2])")
    }
    return lines.joined(separator: "\n")
  }
}

extension [GoldRow] {
  /// The rows by all that they stand for.
  fileprivate var byTriple: [GoldTriple: GoldRow] {
    Dictionary(flatMap { row in row.triples.map { ($0, row) } }) { $1 }
  }
}

extension PropertyGraph {
  /// An edge in words; a symmetric one in one order of its ends.
  fileprivate func told(_ edge: Edge, kind: String) -> String {
    var ends = [edge.source, edge.target].map { id in
      node(id)?.attributes["label"]?.string ?? id.rawValue
    }
    if RelationKind(rawValue: kind).isSymmetric { ends.sort() }
    return "\(ends[0]) \(kind) \(ends[1])"
  }
}

extension Attributes {
  fileprivate func text(_ name: String) -> String { self[name]?.string ?? "" }
}

extension Node {
  fileprivate var aliases: [String] {
    ListedValue.split(attributes["aliases"]?.string ?? "")
  }
}

internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records
internal import Training

/// That an entity of the gold is something to another.
struct GoldEdge: Hashable {
  let kind: RelationKind
  let subject: Int
  let object: Int
}

/// What a document of Re-DocRED asks for among our kinds.
///
/// An entity of ours is the gold one with which most of its mentions share at least half of their bytes; edges count
/// between two such entities only, as nothing is known of others.
struct RelationGold {
  let text: RelatedText
  /// The edges that must be found.
  let asked: Set<GoldEdge>
  private let weights: [GoldEdge: PropertyMapping.Weight]
  private let sharing: Set<[Int]>

  init(_ text: RelatedText, gazetteer: Gazetteer) {
    self.text = text
    let isCountry = text.entities.map { entity in
      entity.mentions.contains { range in
        gazetteer.lookup(text.document.text[range]).contains {
          $0.category == .countryName || $0.category == .countryAdjective
        }
      }
    }
    func has(_ entity: Int, _ types: Set<NameType>) -> Bool {
      text.entities[entity].type.map(types.contains) ?? false
    }
    var asked: Set<GoldEdge> = []
    var weights: [GoldEdge: PropertyMapping.Weight] = [:]
    for fact in text.facts where fact.subject != fact.object {
      for mapping in PropertyMapping.wikidata where mapping.property == fact.property {
        let (subject, object) =
          mapping.isReversed ? (fact.object, fact.subject) : (fact.subject, fact.object)
        let edge = GoldEdge(kind: mapping.kind, subject: subject, object: object)
        if mapping.weight == .asked, has(subject, mapping.subjects), has(object, mapping.objects),
          isCountry[object] || !mapping.isOfCountry
        {
          asked.insert(edge)
          weights[edge] = .asked
        } else if weights[edge] == nil || weights[edge] == .excused {
          weights[edge] = mapping.weight == .excused ? .excused : .right
        }
      }
    }
    self.asked = asked
    self.weights = weights
    var sharing: Set<[Int]> = []
    for sentence in text.sentences {
      let here = text.entities.indices.filter { entity in
        text.entities[entity].mentions.contains { sentence.overlaps($0) }
      }
      for one in here {
        for other in here { sharing.insert([one, other]) }
      }
    }
    self.sharing = sharing
  }

  /// What the gold says of an edge; `nil` if nothing.
  func weight(of edge: GoldEdge) -> PropertyMapping.Weight? { weights[edge] }

  /// Whether some sentence names both ends.
  func sharesSentence(_ edge: GoldEdge) -> Bool { sharing.contains([edge.subject, edge.object]) }

  /// The first sentence that names both ends.
  func sentence(of edge: GoldEdge) -> ByteRange? {
    text.sentences.first { sentence in
      [edge.subject, edge.object].allSatisfy { end in
        text.entities[end].mentions.contains { sentence.overlaps($0) }
      }
    }
  }

  /// The edges of a record between entities of the gold, each with whether the classifier alone says so.
  func edges(of record: DocumentRecord) -> [GoldEdge: Bool] {
    var edges: [GoldEdge: Bool] = [:]
    for (statement, edge) in statements(of: record) {
      let isAdded = statement.rule.hasPrefix("classifier.")
      edges[edge] = (edges[edge] ?? true) && isAdded
    }
    return edges
  }

  /// The states of a record between entities of the gold.
  func statements(of record: DocumentRecord) -> [(statement: Statement, edge: GoldEdge)] {
    let matches = record.entities.map(match)
    return record.statements.compactMap { statement in
      guard statement.qualifiers.factuality == .actual, !statement.kind.isEvent,
        let subject = matches[statement.subject], let object = matches[statement.object],
        subject != object
      else { return nil }
      return (statement, GoldEdge(kind: statement.kind, subject: subject, object: object))
    }
  }

  private func match(_ cluster: EntityCluster) -> Int? {
    var best: (entity: Int, count: Int)?
    for (number, entity) in text.entities.enumerated() {
      let count = cluster.mentions.count { mention in
        entity.mentions.contains { MentionOverlap.isSame($0, mention.range) }
      }
      if count > best?.count ?? 0 { best = (number, count) }
    }
    return best?.entity
  }
}

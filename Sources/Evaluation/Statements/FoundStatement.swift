internal import AnnotatedText
package import KnowledgeModel
package import Records

/// A statement of a record, with its ends as the gold knows them.
package struct FoundStatement: Sendable {
  /// The id that the gold gives an end; `nil` if it knows none.
  package let subject: String?
  package let object: String?
  package let kind: String
  /// The ends and the kind by the names of the record.
  package let told: String
  package let qualifiers: Qualifiers
  /// Ids of the gold, or names where it has none.
  package let attributedTo: [String]
  package let confidence: Double
  /// The sentence that says so, and the rule that took it from there.
  package let quote: String
  package let rule: String

  package var factuality: Factuality { qualifiers.factuality }

  /// What the gold would call it.
  var triple: GoldTriple? {
    guard let subject, let object else { return nil }
    return GoldTriple(subject, kind, object)
  }
}

extension DocumentRecord {
  /// The statements, with the ends that the gold knows.
  ///
  /// A cluster stands for a gold entity of its kind that has its key as the id, or one of its names.
  package func found(by gold: GoldParagraph) -> [FoundStatement] {
    var byName: [GoldName: [GoldEntity]] = [:]
    for entity in gold.entities {
      for name in entity.names { byName[GoldName(name), default: []].append(entity) }
    }
    let meaning = entities.map { cluster -> String? in
      let kind = cluster.kind.rawValue
      if cluster.kind == .country,
        let entity = gold.entities.first(where: { $0.id == cluster.key && $0.kinds == [kind] })
      {
        return entity.id
      }
      return cluster.names.lazy.flatMap { byName[GoldName($0)] ?? [] }
        .first { $0.kinds.contains(kind) }?.id
    }
    return statements.map { statement in
      let ends = [statement.subject, statement.object].map { entities[$0].name }
      return FoundStatement(
        subject: meaning[statement.subject], object: meaning[statement.object],
        kind: statement.kind.rawValue, told: "\(ends[0]) \(statement.kind.rawValue) \(ends[1])",
        qualifiers: statement.qualifiers,
        attributedTo: statement.qualifiers.attributedTo.map { meaning[$0] ?? entities[$0].name },
        confidence: statement.confidence, quote: statement.quote, rule: statement.rule)
    }
  }
}

extension EntityCluster {
  /// What the document calls it, by name: the fullest first.
  fileprivate var names: [String] {
    let named: [Mention.Form] = [.name, .adjective, .metonym]
    return [name] + [acronym].compactMap(\.self)
      + mentions.filter { named.contains($0.form) }.map(\.text)
  }
}

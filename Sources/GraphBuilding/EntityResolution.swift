package import AnnotatedText
package import KnowledgeModel
package import Records

/// Which clusters of which documents are one entity, and why.
package struct EntityResolution: Sendable {
  let set: RecordSet
  /// Documents and places of the clusters.
  let references: [EntityResolver.Reference]
  private let offsets: [Int]
  /// For each cluster the number of its entity.
  let numbers: [Int]
  let groups: [[Int]]
  let log: MergeLog
  /// The entities, in the order of their numbers.
  package let entities: [Entity]

  /// Resolves the entities of some records, as ``GraphBuilder`` does.
  package init(
    _ records: some Sequence<DocumentRecord>, merges: EntityMerges? = nil
  ) throws(BuildError) {
    set = try RecordSet(records)
    let resolved = try ResolvedEntities(set, merges: merges, logs: true)
    var numbers = [Int](repeating: 0, count: resolved.resolver.references.count)
    for (number, group) in resolved.groups.enumerated() {
      for cluster in group { numbers[cluster] = number }
    }
    var assembly = EntityAssembly(set: set, resolver: resolved.resolver, maxEvidence: 1)
    entities = assembly.entities(of: resolved.groups)
    references = resolved.resolver.references
    offsets = resolved.resolver.offsets
    log = resolved.resolver.log ?? MergeLog()
    groups = resolved.groups
    self.numbers = numbers
  }

  /// The number of the entity that an entity of a document is; `nil` if there is none such.
  ///
  /// O(log n).
  package func entity(of document: DocumentID, at place: Int) -> Int? {
    let wanted = ExactString(document.rawValue)
    var range = 0..<set.records.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let id = ExactString(set.records[middle].id.rawValue)
      if id == wanted {
        return set.records[middle].entities.indices.contains(place)
          ? numbers[offsets[middle] + place] : nil
      }
      range = id < wanted ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  func cluster(_ index: Int) -> EntityCluster {
    set.records[references[index].record].entities[references[index].entity]
  }
}

package import AnnotatedText
package import Records

/// Which clusters of which documents are one entity.
package struct EntityResolution: Sendable {
  private let set: RecordSet
  private let offsets: [Int]
  /// For each cluster the number of its entity.
  private let numbers: [Int]

  /// Resolves the entities of some records.
  package init(_ records: some Sequence<DocumentRecord>) throws(BuildError) {
    set = try RecordSet(records)
    var resolver = EntityResolver(set)
    var numbers = [Int](repeating: 0, count: resolver.references.count)
    for (number, group) in resolver.entities().enumerated() {
      for cluster in group { numbers[cluster] = number }
    }
    offsets = resolver.offsets
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
}

package import AnnotatedText
package import KnowledgeModel
package import Records

/// Builds the graph of a corpus from the records of its documents.
///
/// The graph depends on the set of records alone: not on their order, and a record given twice
/// counts once. Near O(n log n) in mentions and statements.
package struct GraphBuilder: Hashable, Sendable {
  package struct Options: Hashable, Sendable {
    /// How many pieces of evidence an entity or relation keeps, the earliest first.
    package var maxEvidence: Int
    /// The estimated Jaccard similarity of two texts' shingles from which they count as copies.
    package var copyThreshold: Double

    /// What a user says of entities.
    package var merges: EntityMerges?

    package init(
      maxEvidence: Int = 50, copyThreshold: Double = 0.6, merges: EntityMerges? = nil
    ) {
      self.maxEvidence = maxEvidence
      self.copyThreshold = copyThreshold
      self.merges = merges
    }
  }

  package var options: Options
  /// What the graph says made it.
  package var generator: String

  package init(options: Options = Options(), generator: String) {
    self.options = options
    self.generator = generator
  }

  /// The graph of some records.
  ///
  /// - Throws: ``BuildError`` if two records have one id and different contents, or a statement names an entity that
  ///   its record does not hold.
  package func build(
    _ records: some Sequence<DocumentRecord>
  ) throws(BuildError) -> KnowledgeGraph {
    try outcome(of: records).graph
  }

  /// A graph, and what of the user's file means nothing of its records.
  package struct Outcome: Sendable {
    package let graph: KnowledgeGraph
    package let unknownMerges: [EntityMerges.Entry]
  }

  /// The graph of some records, with what is worth a warning.
  ///
  /// - Throws: as ``build(_:)``, and if the user's file contradicts itself.
  package func outcome(
    of records: some Sequence<DocumentRecord>
  ) throws(BuildError) -> Outcome {
    let set = try RecordSet(records)
    let originals = CopyFinder(threshold: options.copyThreshold).originals(in: set)
    let resolved = try ResolvedEntities(set, merges: options.merges)
    let (resolver, clusters) = (resolved.resolver, resolved.groups)
    var assembly = EntityAssembly(
      set: set, resolver: resolver, maxEvidence: options.maxEvidence)
    let entities = assembly.entities(of: clusters)
    let statements = StatementSet(
      set: set, resolver: resolver, clusters: clusters, entities: entities)
    let relations = RelationAssembly(
      set: set, statements: statements, originals: originals, maxEvidence: options.maxEvidence
    ).relations()
    let graph = KnowledgeGraph(
      entities: entities, relations: relations,
      documents: set.records.indices.map { index in
        set.records[index].summary(
          duplicateOf: originals[index] == index ? nil : set.records[originals[index]].id)
      },
      corpus: set.corpusDigest, generator: generator)
    return Outcome(graph: graph, unknownMerges: resolved.unknown)
  }
}

extension DocumentRecord {
  /// What the graph keeps of the document.
  package func summary(duplicateOf original: DocumentID? = nil) -> DocumentSummary {
    DocumentSummary(
      id: id, title: title, date: date, source: source, url: url, sha256: sha256,
      duplicateOf: original)
  }
}

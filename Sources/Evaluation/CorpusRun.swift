package import GraphModel
package import KnowledgeModel
package import Language
internal import Pipeline
package import Records

/// What the tool makes of a folder of documents, without options.
package struct CorpusRun: Sendable {
  /// In the order of their ids.
  package let records: [DocumentRecord]
  package let knowledge: KnowledgeGraph
  package let graph: PropertyGraph

  /// Reads and annotates all documents of a folder, and builds their graph.
  ///
  /// - Throws: what the pipeline and the building throw.
  package init(of folder: String, model: LanguageModel) async throws {
    let pipeline = CorpusPipeline(annotator: Annotator(model: model))
    let input = CorpusInput([folder], reader: pipeline.reader)
    records = try await pipeline.records(of: input).records
    let outcome = try GraphStage().graph(of: records)
    knowledge = outcome.knowledge
    graph = outcome.graph
  }
}

import FoundationEssentials
import GraphModel
import KnowledgeModel
import Language
import Pipeline
import Records

/// What the tool makes of a folder of documents, without options.
struct CorpusRun {
  let records: [DocumentRecord]
  let knowledge: KnowledgeGraph
  let graph: PropertyGraph

  init(of folder: URL) async throws {
    let pipeline = CorpusPipeline(annotator: Annotator(model: try LanguageModel.embedded()))
    let input = CorpusInput([folder.path], reader: pipeline.reader)
    records = try await pipeline.records(of: input).records
    let outcome = try GraphStage().graph(of: records)
    knowledge = outcome.knowledge
    graph = outcome.graph
  }
}

import Digests
import GraphModel
import KnowledgeModel
import Pipeline
import Records
import SeededRandomness
import Testing

@Suite struct GraphStageTests {
  @Test(arguments: 0..<8)
  func `the graph does not depend on how the corpus was cut, or in which order`(
    seed: Int
  ) async throws {
    let folder = try CorpusFolder()
    try folder.writeDocuments(12)
    try folder.write(
      "report.txt",
      "Moscow, 15 July 2021 - Russia is a member of the Collective Security Treaty Organization.")
    let records = try await folder.records(jobs: 2).records
    var random = SplitMix64(seed: UInt64(seed))
    let first = records.filter { _ in Bool.random(using: &random) }
    let second = records.filter { record in
      !first.contains { $0.id == record.id } || Bool.random(using: &random)
    }
    let parts = (first + second).shuffled(using: &random)
    let stage = GraphStage()
    #expect(try stage.graph(of: parts).graph == stage.graph(of: records).graph)
  }

  @Test func `the generator names the options that are not the usual ones`() {
    let usual = GraphStage().generator
    #expect(usual.hasPrefix("newsgraph \(ToolVersion.current); tables "))
    let stage = GraphStage(
      maxEvidence: 5, profile: PortableProfile(includesNegated: true, quotes: false))
    #expect(stage.generator == usual + "; options max-evidence=5,negated,no-quotes")
  }

  @Test func `the generator tells which model the records were made with`() {
    let model = ToolKnowledge.digest(ofModel: Array("another model".utf8))
    let generator = GraphStage(model: model).generator
    #expect(generator != GraphStage().generator)
    #expect(generator.hasSuffix("; model \(model.hexadecimal(digits: 12))"))
  }
}

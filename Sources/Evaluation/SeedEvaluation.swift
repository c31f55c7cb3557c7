internal import FoundationEssentials
package import Language

/// How well the graphs of two small corpora tell what a careful reader finds in them.
package enum SeedEvaluation {
  /// Scores the project's seeds, and the documents that they retell where those are here.
  package static func report(
    of model: LanguageModel, on data: EvaluationData
  ) async throws -> EvaluationReport {
    let root = data.gold.deletingLastPathComponent().deletingLastPathComponent()
    let shared = data.data.deletingLastPathComponent()
    let exams = [
      ("seeds", shared.appending(path: "seeds"), shared.appending(path: "gold/seeds.json")),
      ("retold", root.appending(path: "seeds/v2"), data.gold.appending(path: "seeds-v2.json")),
    ]
    var table = Table(["documents", "", "right", "wrong", "missed", "P", "R", "F1"])
    var scores: [EvaluationReport.Score] = []
    var remarks = ""
    for (name, documents, gold) in exams
    where FileManager.default.fileExists(atPath: documents.path) {
      let gold = try EvaluationData.json(GoldGraph.self, of: gold)
      let score = GoldScore(
        of: try await CorpusRun(of: documents.path, model: model).graph, against: gold)
      for (what, rates) in [("entities", score.entities), ("relations", score.relations)] {
        table.add([name, what] + rates.columns)
        scores.append(.init("\(name).\(what).f1", rates.f1 * 100))
      }
      remarks += "contradicted in \(name): \(score.contradicted.count)\n"
    }
    return EvaluationReport(text: table.text + remarks, scores: scores)
  }
}

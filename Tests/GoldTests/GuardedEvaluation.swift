import Evaluation
import FoundationEssentials
import Language

/// An evaluation that is fast enough for every run of the tests, so that its scores are guarded.
struct GuardedEvaluation: Sendable {
  typealias Run = @Sendable (LanguageModel, EvaluationData) async throws -> EvaluationReport

  /// Whether it reads the data that may lie beside the project.
  let needsData: Bool
  let run: Run

  init(needsData: Bool = true, _ run: @escaping Run) {
    self.needsData = needsData
    self.run = run
  }

  /// What is guarded; a line each.
  static let all = [
    GuardedEvaluation(needsData: false) { try await SeedEvaluation.report(of: $0, on: $1) },
    GuardedEvaluation(needsData: false) {
      try await StatementEvaluation.report(of: $0, on: $1, texts: .open)
    },
    GuardedEvaluation(needsData: false) { _, data in
      try VerdictList(file: data.gold.appending(path: "voa-verdicts.jsonl")).report
    },
    GuardedEvaluation(needsData: false) { _, data in try ResolutionEvaluation.report(on: data) },
    GuardedEvaluation { try CoreferenceEvaluation.report(of: $0, on: $1) },
    GuardedEvaluation { try EventEvaluation.report(of: $0, on: $1) },
  ]

  /// The scores of all that can be measured here by their names, measured once.
  static let scores = Task<[String: Double], any Error> {
    let model = try LanguageModel.embedded()
    let shared = ProjectFiles.shared ?? ProjectFiles.root.appending(path: "shared")
    let data = EvaluationData(
      data: shared.appending(path: "data"), gold: ProjectFiles.root.appending(path: "Tests/Gold"))
    var scores: [String: Double] = [:]
    for evaluation in all where !evaluation.needsData || ProjectFiles.shared != nil {
      for score in try await evaluation.run(model, data).scores { scores[score.name] = score.value }
    }
    return scores
  }
}

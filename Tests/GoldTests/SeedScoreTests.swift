import Evaluation
import FoundationEssentials
import Testing

/// What must be reached on a folder of documents.
private struct Exam: CustomTestStringConvertible, Sendable {
  let name: String
  /// `nil` if the documents are not here.
  let documents: URL?
  let gold: URL?
  /// Two points below what is reached, and never below what the tool promises, so that a fall shows.
  let entityF1: Double
  let relationF1: Double
  let relationPrecision: Double

  var testDescription: String { name }

  static let all = [
    Exam(
      name: "retold seeds", documents: ProjectFiles.root.appending(path: "seeds/v2"),
      gold: ProjectFiles.root.appending(path: "Tests/Gold/seeds-v2.json"),
      entityF1: 0.98, relationF1: 0.95, relationPrecision: 0.98),
    Exam(
      name: "real seeds", documents: ProjectFiles.shared?.appending(path: "seeds"),
      gold: ProjectFiles.shared?.appending(path: "gold/seeds.json"),
      entityF1: 0.98, relationF1: 0.95, relationPrecision: 0.98),
  ].filter { $0.documents != nil }
}

struct SeedScoreTests {
  @Test(arguments: Exam.all)
  private func `the graph tells what a careful reader finds`(_ exam: Exam) async throws {
    let gold = try JSONDecoder().decode(
      GoldGraph.self, from: try Data(contentsOf: #require(exam.gold)))
    let run = try await CorpusRun(of: #require(exam.documents))
    let score = GoldScore(of: run.graph, against: gold)
    // To look at: SHOW_SCORES=FOLDER swift test --filter SeedScoreTests
    if let folder = ProcessInfo.processInfo.environment["SHOW_SCORES"] {
      let file = URL(filePath: folder).appending(path: "\(exam.name).txt")
      try Data("\(score)\n".utf8).write(to: file)
    }
    #expect(score.entities.f1 >= exam.entityF1, "\(score)")
    #expect(score.relations.f1 >= exam.relationF1, "\(score)")
    #expect(score.relations.precision >= exam.relationPrecision, "\(score)")
    #expect(score.contradicted.isEmpty, "\(score)")
  }
}

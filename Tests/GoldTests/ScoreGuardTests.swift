import Evaluation
import FoundationEssentials
import Testing

/// That nothing gets worse unnoticed: `Tests/Gold/scores.json` holds what was reached, and nothing here rewrites it.
struct ScoreGuardTests {
  /// A score by its name, in percent.
  struct Reached: CustomTestStringConvertible, Sendable {
    let name: String
    let value: Double

    var testDescription: String { name }
  }

  /// By how many points a score may fall.
  private static let slack = 0.5

  private static let reached: [Reached] = {
    let file = ProjectFiles.root.appending(path: "Tests/Gold/scores.json")
    let values = try? EvaluationData.json([String: Double].self, of: file)
    return (values ?? [:]).sorted { $0.key < $1.key }.map { Reached(name: $0.key, value: $0.value) }
  }()

  @Test func `there are scores to hold`() {
    #expect(!ScoreGuardTests.reached.isEmpty)
  }

  @Test(arguments: reached)
  func `a score is at most half a point below what was reached`(_ reached: Reached) async throws {
    guard let value = try await GuardedEvaluation.scores.value[reached.name] else { return }
    #expect(value >= reached.value - ScoreGuardTests.slack)
  }

  @Test(.enabled(if: ProjectFiles.shared != nil))
  func `every score that was reached is still measured`() async throws {
    let measured = try await GuardedEvaluation.scores.value
    #expect(ScoreGuardTests.reached.map(\.name).filter { measured[$0] == nil } == [])
  }
}

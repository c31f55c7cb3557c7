import Evaluation
import Records
import Testing

struct ResolutionScoreTests {
  @Test func `pairs and cubes of a clustering`() {
    var score = ClusteringScore()
    // a and b are one and were left two; c was put to b.
    score.add([("a", 1), ("a", 2), ("c", 2)])
    #expect(score.pairs.right == 0)
    #expect(score.pairs.wrong == 1)
    #expect(score.pairs.missed == 1)
    #expect(abs(score.cubedPrecision - (1 + 0.5 + 0.5) / 3) < 1e-12)
    #expect(abs(score.cubedRecall - (0.5 + 0.5 + 1) / 3) < 1e-12)
  }

  @Test func `a case is read with its contexts`() throws {
    let cases = try NameCase.cases(
      in: "# person: a surname\nA Ana Roy [envoy; @cl; +Otto Brandt]\nB Roy\n", of: "cases")
    #expect(cases.map(\.title) == ["a surname"])
    let lines = try #require(cases.first?.lines)
    #expect(lines.map(\.entity) == ["A", "B"])
    #expect(lines.map(\.cluster.name) == ["Ana Roy", "Roy"])
    #expect(lines[0].cluster.titles == ["envoy"])
    #expect(lines[0].cluster.countries == ["cl"])
    #expect(lines[0].company.map(\.name) == ["Otto Brandt"])
  }

  @Test func `a line before any case is an error with its place`() {
    #expect(throws: EvaluationError.self) { try NameCase.cases(in: "A Ana Roy\n", of: "cases") }
  }
}

import Evaluation
import Testing

struct ScoresByKindTests {
  private var scores: ScoresByKind {
    var scores = ScoresByKind()
    scores.count(\.right, of: "borders")
    scores.count(\.missed, of: "borders")
    scores.count(\.wrong, of: "aid")
    return scores
  }

  @Test func `states and events are counted apart and together`() {
    #expect(scores.states == PrecisionRecall(right: 1, missed: 1))
    #expect(scores.events == PrecisionRecall(wrong: 1))
    #expect(scores.all == PrecisionRecall(right: 1, wrong: 1, missed: 1))
  }

  @Test func `the counts of two are added kind by kind`() {
    var both = scores
    both.add(scores)
    #expect(both["borders"] == PrecisionRecall(right: 2, missed: 2))
    #expect(both["controls"] == PrecisionRecall())
  }

  @Test func `the table has the families first, then states, then events`() {
    let rows = scores.table(of: "kinds").text.split(separator: "\n")
    #expect(
      rows.map { $0.prefix { $0 != " " } } == [
        "kinds", "all", "states", "events", "borders", "aid",
      ])
  }
}

import Evaluation
import Testing

struct ReliabilityTableTests {
  private func table(_ judgements: (Double, Bool)...) -> ReliabilityTable {
    ReliabilityTable(
      judgements.map { ReliabilityTable.Judgement(confidence: $0, isRight: $1) })
  }

  @Test func `a confidence that is the share of what is right has no error`() {
    let found = table((0.75, true), (0.75, true), (0.75, true), (0.75, false))
    #expect(found.expectedCalibrationError == 0)
    #expect(found.bins[7].count == 4)
    #expect(found.bins[7].accuracy == 0.75)
  }

  @Test func `the error is the mean distance, each bin by its count`() {
    // One bin is 0.5 off, and holds a quarter; the other three quarters are 0.25 off.
    let found = table((0.5, true), (0.25, false), (0.25, false), (0.25, false))
    #expect(found.expectedCalibrationError == 0.3125)
  }

  @Test func `a confidence of one falls into the last bin, and one outside into the nearest`() {
    let found = table((1, true), (1.5, true), (-1, false))
    #expect(found.bins[9].count == 2)
    #expect(found.bins[9].confidence == 1)
    #expect(found.bins[0].count == 1)
  }

  @Test func `nothing has no error`() {
    #expect(table().expectedCalibrationError == 0)
    #expect(
      table().text == "confidence  count  mean  right\nexpected calibration error: 0.00 %\n")
  }
}

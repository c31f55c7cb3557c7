import Extraction
import SeededRandomness
import Testing
import Training

@Suite struct ScoreCalibrationTests {
  private func samples(_ seed: UInt64, right: (Int) -> Int) -> [ScoreCalibration.Sample] {
    var random = SplitMix64(seed: seed)
    return (0..<2000).map { _ in
      let score = random.below(200) - 100
      return ScoreCalibration.Sample(
        score: Int32(score), isRight: random.below(100) < right(score))
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `the probability never falls as the score rises`(seed: UInt64) {
    let calibration = ScoreCalibration.calibration(
      of: samples(seed) { ($0 + 100) / 2 }, target: 0.8)
    let probabilities = calibration.steps.map(\.probability)
    #expect(probabilities == probabilities.sorted())
    #expect(probabilities.count > 3)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `what passes the threshold is right as often as asked`(seed: UInt64) throws {
    let samples = samples(seed) { ($0 + 100) / 2 }
    let threshold = try #require(
      ScoreCalibration.calibration(of: samples, target: 0.8).threshold)
    let passing = samples.filter { $0.score >= threshold }
    #expect(passing.count { $0.isRight } * 10 >= passing.count * 8)
  }

  @Test func `a kind that is never right enough is switched off`() {
    let calibration = ScoreCalibration.calibration(of: samples(1) { _ in 30 }, target: 0.6)
    #expect(calibration.threshold == nil)
  }

  /// Samples from the highest score on: 9 for the first, 8 for the next.
  private func ranked(_ right: [Bool]) -> [ScoreCalibration.Sample] {
    right.enumerated().map {
      ScoreCalibration.Sample(score: Int32(9 - $0.offset), isRight: $0.element)
    }
  }

  @Test func `a set that agrees with three of four says from where on`() {
    let agreeing = ranked([true, true, false, true, true, true, false, false, false])
    #expect(ScoreCalibration.leastScore(of: agreeing) == 4)
  }

  @Test func `what a set that tells little contradicts does not pass, nor what scores less`() {
    #expect(ScoreCalibration.leastScore(of: ranked([true, true, false, true])) == 8)
    #expect(ScoreCalibration.leastScore(of: ranked([false, true, true])) == 10)
  }

  @Test func `a set that contradicts nothing forbids nothing`() {
    #expect(ScoreCalibration.leastScore(of: ranked([true, true, true])) == nil)
    #expect(ScoreCalibration.leastScore(of: []) == nil)
  }
}

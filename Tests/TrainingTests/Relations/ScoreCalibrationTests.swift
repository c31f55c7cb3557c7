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

  @Test func `a set is contradicted by what another one teaches in two of five at most`() {
    let samples = (0..<100).map {
      ScoreCalibration.Sample(score: Int32($0), isRight: $0 >= 60 || $0 % 5 == 0)
    }
    let least = ScoreCalibration.leastScore(of: samples)
    let passing = samples.filter { $0.score >= least ?? 0 }
    #expect(passing.count { $0.isRight } * 5 >= passing.count * 3)
    #expect(passing.count > 40)
  }

  @Test func `a set that is never agreed with lets nothing pass`() {
    let samples = (0..<9).map { ScoreCalibration.Sample(score: $0, isRight: false) }
    #expect(ScoreCalibration.leastScore(of: samples) == 9)
  }
}

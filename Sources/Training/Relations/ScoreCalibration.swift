package import Extraction

/// Says what scores are worth, from scores of lessons that training did not see.
package enum ScoreCalibration {
  /// A score, and whether what it says is right.
  package struct Sample: Hashable, Sendable {
    package let score: Int32
    package let isRight: Bool

    package init(score: Int32, isRight: Bool) {
      self.score = score
      self.isRight = isRight
    }
  }

  /// The share of one set's samples that must be right.
  ///
  /// What a kind adds to other texts must be right in 60 of 100; a threshold does better on the samples that it is chosen
  /// by.
  private static let floor = 0.75
  /// The least score from which on one set agrees as far as the floor asks; where it never does, the least above all that
  /// it contradicts.
  ///
  /// A set that tells little of a kind must not be contradicted by what another one teaches.
  package static func leastScore(of samples: [Sample]) -> Int32? {
    var (right, all) = (0, 0)
    var agreeing: Int32?
    let sorted = samples.sorted { $0.score > $1.score }
    for (position, sample) in sorted.enumerated() {
      right += sample.isRight ? 1 : 0
      all += 1
      // Equal scores stand or fall together.
      if position + 1 < sorted.count, sorted[position + 1].score == sample.score { continue }
      if right >= 5, Double(right) >= floor * Double(all) { agreeing = sample.score }
    }
    return agreeing ?? sorted.first { !$0.isRight }.map { $0.score + 1 }
  }

  /// The fewest samples that a threshold must let pass to be believed.
  static let fewest = 12

  /// The steps of the probability (isotonic regression by pooling adjacent violators), and the least score from which on
  /// the share of right ones is `target` and no step is worse than even.
  package static func calibration(
    of samples: [Sample], target: Double
  ) -> RelationModel.Calibration {
    // Equal scores stand or fall together.
    var counts: [Int32: (right: Int, all: Int)] = [:]
    for sample in samples {
      counts[sample.score, default: (0, 0)].right += sample.isRight ? 1 : 0
      counts[sample.score, default: (0, 0)].all += 1
    }
    var pools: [(score: Int32, right: Int, all: Int)] = []
    for (score, count) in counts.sorted(by: { $0.key < $1.key }) {
      pools.append((score, count.right, count.all))
      while pools.count > 1 {
        let (before, last) = (pools[pools.count - 2], pools[pools.count - 1])
        guard before.right * last.all >= last.right * before.all else { break }
        pools.removeLast()
        pools[pools.count - 1] = (
          before.score, before.right + last.right, before.all + last.all
        )
      }
    }
    var right = 0
    var all = 0
    var threshold: Int32?
    for pool in pools.reversed() {
      right += pool.right
      all += pool.all
      guard 2 * pool.right >= pool.all else { break }
      if all >= fewest, Double(right) >= target * Double(all) { threshold = pool.score }
    }
    var highest: Int32 = 0
    let steps = pools.filter { 4 * $0.right >= $0.all }.map { pool in
      // Two are added to the wrong ones, so that nothing is certain.
      highest = max(highest, Int32(pool.right * 10_000 / (pool.all + 2)))
      return RelationModel.Calibration.Step(score: pool.score, probability: highest)
    }
    return RelationModel.Calibration(threshold: threshold, steps: steps)
  }
}

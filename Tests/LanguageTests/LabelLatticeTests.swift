import Learning
import SeededRandomness
import Testing

@testable import Language

@Suite struct LabelLatticeTests {
  /// The score of a reading, or nil if its labels may not follow each other.
  private static func score(
    _ labels: [Int], _ words: [SIMD16<Int16>], _ contexts: [UInt8], _ weights: LentWeights,
    _ hash: FeatureHash
  ) -> Int? {
    var previous = NameLabel.outside
    var sum = 0
    for (word, label) in labels.enumerated() {
      guard NameLabel.mayFollow(label, previous) else { return nil }
      let row = [NameFeatures.stepRow(from: previous, context: Int(contexts[word]), hash)]
      sum += row.withUnsafeBufferPointer { Int(weights.sum16($0, block: 0)[label]) }
      sum += Int(words[word][label])
      previous = label
    }
    return NameLabel.mayFollow(NameLabel.outside, previous) ? sum : nil
  }

  /// All sequences of labels of so many words.
  private static func readings(_ count: Int) -> [[Int]] {
    count == 0
      ? [[]] : readings(count - 1).flatMap { rest in (0..<NameLabel.count).map { rest + [$0] } }
  }

  @Test(arguments: UInt64(1)...6)
  func `labels and margins are those of trying every reading`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let hash = FeatureHash(bits: 8)
    let table = (0..<16 << 8).map { _ in Int8.random(in: -127...127, using: &random) }
    let words = (0..<3).map { _ in
      var scores = SIMD16<Int16>()
      for label in 0..<16 { scores[label] = Int16.random(in: -600...600, using: &random) }
      return scores
    }
    let contexts: [UInt8] = [3, 1, 4]
    table.withUnsafeBufferPointer { table in
      guard let base = table.baseAddress else { return }
      let weights = LentWeights(base: base, stride: 16)
      var lattice = LabelLattice(weights: weights, hash: hash)
      var labels: [UInt8] = []
      lattice.appendBest(words[...], contexts: contexts[...], to: &labels)
      var margins: [Int32] = []
      lattice.margins(words[...], contexts: contexts[...], of: labels, to: &margins)
      let readings = Self.readings(3).compactMap { reading in
        Self.score(reading, words, contexts, weights, hash).map { (labels: reading, score: $0) }
      }
      let best = readings.max { $0.score < $1.score }
      #expect(best?.labels == labels.map { Int($0) })
      for word in 0..<3 {
        let other = readings.filter { $0.labels[word] != Int(labels[word]) }.map(\.score).max()
        #expect(other.flatMap { other in best.map { $0.score - other } } == Int(margins[word]))
      }
    }
  }
}

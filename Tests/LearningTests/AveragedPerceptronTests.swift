import Learning
import Testing

struct AveragedPerceptronTests {
  /// Examples whose class is told by one of three features, beside one that tells nothing.
  private func examples(_ hash: FeatureHash) -> [(rows: [UInt32], right: Int)] {
    (0..<300).map { number in
      ([hash.row(0, UInt64(number % 3)), hash.row(1, UInt64(number % 7))], number % 3)
    }
  }

  private func trained(bits: Int) -> AveragedPerceptron {
    let hash = FeatureHash(bits: bits)
    var perceptron = AveragedPerceptron(classes: 3, bits: bits)
    var scores = [Float](repeating: 0, count: 3)
    for _ in 0..<5 {
      for example in examples(hash) {
        perceptron.score(example.rows, into: &scores)
        // A tie counts as wrong, so that the classes end apart.
        let others = scores.indices.filter { $0 != example.right }
        let rival = others.max { scores[$0] < scores[$1] } ?? 0
        if scores[rival] >= scores[example.right] {
          perceptron.update(example.rows, towards: example.right, awayFrom: rival)
        }
        perceptron.advance()
      }
    }
    return perceptron
  }

  @Test func `it learns what a line separates`() {
    let perceptron = trained(bits: 12)
    var scores = [Float](repeating: 0, count: 3)
    for example in examples(FeatureHash(bits: 12)) {
      perceptron.score(example.rows, into: &scores)
      #expect(scores.indices.max { scores[$0] < scores[$1] } == example.right)
    }
  }

  @Test func `the averaged weights of 8 bits decide alike`() {
    let weights = trained(bits: 12).quantized(stride: 16)
    #expect(weights.count == 16 << 12)
    for example in examples(FeatureHash(bits: 12)) {
      let sums = weights.withUnsafeBufferPointer { buffer in
        example.rows.withUnsafeBufferPointer { rows in
          buffer.baseAddress.map { LentWeights(base: $0, stride: 16).sum16(rows, block: 0) }
        }
      }
      let best = sums.map { sums in (0..<3).max { sums[$0] < sums[$1] } }
      #expect(best == example.right)
    }
  }
}

/// Learns a linear classifier over hashed features by the averaged perceptron (Freund and Schapire
/// 1999; Collins 2002).
///
/// The weights are averaged over all updates, by keeping beside each weight the sum of its updates
/// times their step.
package struct AveragedPerceptron {
  package let classes: Int
  package let bits: Int
  private var weights: [Float]
  private var stepped: [Float]
  private var step: Float = 1

  /// A classifier with all weights zero: `1 << bits` rows of `classes` weights.
  package init(classes: Int, bits: Int) {
    self.classes = classes
    self.bits = bits
    self.weights = Array(repeating: 0, count: classes << bits)
    self.stepped = Array(repeating: 0, count: classes << bits)
  }

  /// Adds up the weights of the features into `scores`, one a class.
  package func score(_ features: [UInt32], into scores: inout [Float]) {
    for index in 0..<classes { scores[index] = 0 }
    weights.withUnsafeBufferPointer { weights in
      scores.withUnsafeMutableBufferPointer { scores in
        for feature in features {
          let base = Int(feature) * classes
          for index in 0..<classes { scores[index] += weights[base + index] }
        }
      }
    }
  }

  /// Moves the features' weights towards one class and away from another.
  package mutating func update(_ features: [UInt32], towards right: Int, awayFrom wrong: Int) {
    for feature in features {
      let base = Int(feature) * classes
      weights[base + right] += 1
      stepped[base + right] += step
      weights[base + wrong] -= 1
      stepped[base + wrong] -= step
    }
  }

  /// Counts an example, right or wrong.
  package mutating func advance() { step += 1 }

  /// The averaged weights as 8-bit numbers with one scale, by rows padded to `stride` classes.
  ///
  /// The scale lets all but the largest weights stand as they are: sums of weights keep their
  /// order.
  package func quantized(stride: Int) -> [Int8] {
    precondition(stride >= classes, "a row is at least as long as its classes")
    var averaged = [Float](repeating: 0, count: weights.count)
    for index in averaged.indices { averaged[index] = weights[index] - stepped[index] / step }
    let magnitudes = averaged.lazy.map(abs).filter { $0 > 0 }.sorted()
    let largest =
      magnitudes.isEmpty ? 1 : magnitudes[magnitudes.count - 1 - magnitudes.count / 5000]
    let scale = 127 / max(largest, 1e-6)
    var rows = [Int8](repeating: 0, count: stride << bits)
    for row in 0..<(1 << bits) {
      for index in 0..<classes {
        let value = (averaged[row * classes + index] * scale).rounded()
        rows[row * stride + index] = Int8(max(-127, min(127, value)))
      }
    }
    return rows
  }
}

internal import Extraction
internal import SeededRandomness

/// Learns the weights of the classifier: a logistic regression a label, by AdaGrad over the lessons in a fixed order.
///
/// The same lessons give the same bits: one thread, one order, and sums that every processor makes alike.
package struct RelationLearner {
  /// How often all lessons are read.
  package static let passes = 8
  /// The quantised weights of 1.
  package static let scale: Float = 32

  private var weights: [SIMD16<Float>]
  private var squares: [SIMD16<Float>]

  private init() {
    weights = Array(repeating: .zero, count: RelationPair.tableSize)
    squares = Array(repeating: .init(repeating: 0.01), count: RelationPair.tableSize)
  }

  /// The quantised weights that the lessons teach, a row of 16 after the other.
  package static func weights(from lessons: [RelationLesson], seed: UInt64 = 1) -> [Int8] {
    var counts = [UInt8](repeating: 0, count: RelationPair.tableSize)
    for lesson in lessons {
      for row in lesson.rows where counts[Int(row)] < 3 { counts[Int(row)] += 1 }
    }
    var learner = RelationLearner()
    // What was seen twice only is chance.
    let kept = lessons.map { lesson in lesson.rows.filter { counts[Int($0)] >= 3 } }
    var random = SplitMix64(seed: seed)
    for _ in 0..<passes {
      for index in lessons.indices.shuffled(using: &random) {
        learner.learn(lessons[index], rows: kept[index])
      }
    }
    return learner.quantized
  }

  private mutating func learn(_ lesson: RelationLesson, rows: [UInt32]) {
    var sum = SIMD16<Float>.zero
    for row in rows { sum += weights[Int(row)] }
    var slope = SIMD16<Float>.zero
    for label in 0..<RelationLabel.count where lesson.known & 1 << UInt32(label) != 0 {
      let target: Float = lesson.holding & 1 << UInt32(label) != 0 ? 1 : 0
      slope[label] = LogisticFunction.of(sum[label]) - target
    }
    let square = slope * slope
    for row in rows {
      squares[Int(row)] += square
      let step = (slope + weights[Int(row)] * 0.0002) / squares[Int(row)].squareRoot()
      weights[Int(row)] -= step * 0.06
    }
  }

  private var quantized: [Int8] {
    weights.flatMap { row in
      (0..<16).map { column in
        Int8(clamping: Int((row[column] * RelationLearner.scale).rounded()))
      }
    }
  }

  /// The score of a label by quantised weights.
  package static func score(
    of lesson: RelationLesson, _ label: Int, by weights: [Int8]
  ) -> Int32 {
    lesson.rows.reduce(0) { $0 + Int32(weights[Int($1) * 16 + label]) }
  }
}

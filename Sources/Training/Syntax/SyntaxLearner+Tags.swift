internal import Language
internal import Learning
internal import SeededRandomness

extension SyntaxLearner {
  /// Learns the tags, and sets the gradient of what the layers give; gives the sum of the right
  /// tags' probabilities.
  func learnTags(_ batch: [SyntaxExample], _ ranges: [Range<Int>]) -> Float {
    let total = ranges.last?.upperBound ?? 0
    let top = tape.layers[layout.layers].dropped.base
    let layer = LinearLayer(
      weights: layout.tagWeights, biases: layout.tagBiases, inputs: layout.width,
      outputs: SyntaxLayout.tagClasses)
    layer.run(top, row: layout.width, rows: total, dense, to: tape.tagScores.base)
    var sum: Float = 0
    for (example, range) in zip(batch, ranges) {
      for (word, tag) in example.tags.enumerated() {
        let scores = tape.tagScores.row(range.lowerBound + word)
        if tag < 0 {
          scores.update(repeating: 0, count: SyntaxLayout.tagClasses)
          sum += 1
        } else {
          sum += Kernels.softmaxGradient(
            scores, count: SyntaxLayout.tagClasses, right: tag, scale: 1 / Float(total))
        }
      }
    }
    layer.runBack(
      top, row: layout.width, rows: total, gradient: tape.tagScores.base, dense,
      transposing: tape.transposed, to: tape.outGradient.base, adds: false)
    return sum
  }

  private var projection: LinearLayer {
    LinearLayer(
      weights: layout.projection, biases: layout.projectionBiases, inputs: layout.width,
      outputs: layout.projected)
  }

  /// Makes heads and dependents of what the layers give; negative numbers of those for arcs are cut
  /// and some dropped.
  mutating func project(_ total: Int) {
    projection.run(
      tape.layers[layout.layers].dropped.base, row: layout.width, rows: total, dense,
      to: tape.projected.base)
    let keep = 1 / (1 - dropout.channels)
    for word in 0..<total {
      let row = tape.projected.row(word)
      for column in 0..<2 * layout.arc {
        row[column] = row[column] > 0 && random.unit() >= dropout.channels ? row[column] * keep : 0
      }
    }
  }

  /// Takes the gradient of heads and dependents back to what the layers give.
  func projectBack(_ total: Int) {
    let keep = 1 / (1 - dropout.channels)
    for word in 0..<total {
      let row = tape.projected.row(word)
      let gradient = tape.projectedGradient.row(word)
      for column in 0..<2 * layout.arc {
        gradient[column] = row[column] > 0 ? gradient[column] * keep : 0
      }
    }
    projection.runBack(
      tape.layers[layout.layers].dropped.base, row: layout.width, rows: total,
      gradient: tape.projectedGradient.base, dense, transposing: tape.transposed,
      to: tape.outGradient.base, adds: true)
  }
}

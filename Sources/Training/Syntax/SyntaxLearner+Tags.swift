internal import Language
internal import Learning
internal import SeededRandomness

extension SyntaxLearner {
  private var tagLayer: LinearLayer {
    LinearLayer(
      weights: layout.tagWeights, biases: layout.tagBiases, inputs: layout.width,
      outputs: SyntaxLayout.wordClasses)
  }

  private var fineTagLayer: LinearLayer {
    LinearLayer(
      weights: layout.fineTagWeights, biases: layout.fineTagBiases, inputs: layout.width,
      outputs: SyntaxLayout.fineTagClasses)
  }

  /// Scores tags, labels of names, and fine tags.
  func scoreTags(_ total: Int) {
    let top = tape.layers[layout.layers].dropped.base
    tagLayer.run(top, row: layout.width, rows: total, dense, to: tape.tagScores.base)
    fineTagLayer.run(top, row: layout.width, rows: total, dense, to: tape.fineTagScores.base)
  }

  /// Learns tags, labels of names and fine tags, and sets the gradient of what the layers give.
  func learnTags(
    _ batch: [SyntaxExample], _ ranges: [Range<Int>], _ progress: inout Progress
  ) {
    let total = ranges.last?.upperBound ?? 0
    scoreTags(total)
    let scale = 1 / Float(total)
    for (example, range) in zip(batch, ranges) {
      for word in 0..<example.count {
        let scores = tape.tagScores.row(range.lowerBound + word)
        progress.tags.learn(
          scores, count: SyntaxLayout.tagClasses, example.tags.isEmpty ? .none : example.tags[word],
          scale: scale)
        let names = scores + SyntaxLayout.tagClasses
        progress.names.learn(
          names, count: NameLabel.count, example.names.isEmpty ? .none : example.names[word],
          scale: scale * Self.nameShare)
        for unused in NameLabel.count..<SyntaxLayout.nameClasses { names[unused] = 0 }
        progress.fineTags.learn(
          tape.fineTagScores.row(range.lowerBound + word), count: SyntaxLayout.fineTagClasses,
          example.fineTags.isEmpty ? .none : example.fineTags[word],
          scale: scale * Self.fineTagShare)
      }
    }
    let top = tape.layers[layout.layers].dropped.base
    tagLayer.runBack(
      top, row: layout.width, rows: total, gradient: tape.tagScores.base, dense,
      transposing: tape.transposed, to: tape.outGradient.base, adds: false)
    fineTagLayer.runBack(
      top, row: layout.width, rows: total, gradient: tape.fineTagScores.base, dense,
      transposing: tape.transposed, to: tape.outGradient.base, adds: true)
  }

  /// What a fine tag counts beside a tag: they say much the same.
  private static let fineTagShare: Float = 0.25
  /// What a label of a name counts: most are outside of names.
  private static let nameShare: Float = 0.5

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

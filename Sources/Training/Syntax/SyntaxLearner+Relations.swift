internal import Language
internal import Learning
internal import SeededRandomness

extension SyntaxLearner {
  /// An arc of a batch whose relation is learned.
  struct Arc {
    let word: Int
    let head: Int
    let distance: Int
    let relation: Target
  }

  /// Learns the relations of the right arcs; gives how probable the right relations were.
  mutating func learnRelations(
    _ batch: [SyntaxExample], _ ranges: [Range<Int>]
  ) -> Progress.Mean {
    let total = ranges.last?.upperBound ?? 0
    let arcs = SyntaxLearner.arcs(of: batch, ranges)
    var mean = Progress.Mean()
    scoreRelations(arcs)
    for (index, arc) in arcs.enumerated() {
      mean.learn(
        tape.relationScores.row(index), count: SyntaxLayout.relationClasses, arc.relation,
        scale: 1 / Float(total))
    }
    relationLayer.runBack(
      tape.hidden.base, row: layout.relation, rows: arcs.count,
      gradient: tape.relationScores.base, dense, transposing: tape.transposed,
      to: tape.hiddenGradient.base, adds: false)
    hideBack(arcs)
    return mean
  }

  private var relationLayer: LinearLayer {
    LinearLayer(
      weights: layout.relationWeights, biases: layout.relationBiases, inputs: layout.relation,
      outputs: SyntaxLayout.relationClasses)
  }

  /// Scores the relations of arcs.
  mutating func scoreRelations(_ arcs: [Arc]) {
    hide(arcs)
    relationLayer.run(
      tape.hidden.base, row: layout.relation, rows: arcs.count, dense,
      to: tape.relationScores.base)
  }

  private static func arcs(of batch: [SyntaxExample], _ ranges: [Range<Int>]) -> [Arc] {
    var arcs: [Arc] = []
    for (example, range) in zip(batch, ranges) {
      for (word, target) in example.heads.enumerated()
      where !target.isNone && target.best < example.count && !example.relations[word].isNone {
        let head = target.best
        arcs.append(
          Arc(
            word: range.lowerBound + word, head: range.lowerBound + head,
            distance: SyntaxLayout.distance(from: word, to: head, count: example.count),
            relation: example.relations[word]))
      }
    }
    return arcs
  }

  /// The hidden layer: dependent, head and distance, summed; negative numbers are cut and some
  /// dropped.
  private mutating func hide(_ arcs: [Arc]) {
    let size = layout.relation
    let keep = 1 / (1 - dropout.channels)
    for (index, arc) in arcs.enumerated() {
      let out = tape.hidden.row(index)
      let dependent = tape.projected.row(arc.word) + 2 * layout.arc + size
      let head = tape.projected.row(arc.head) + 2 * layout.arc
      let distance = dense.weights.base + layout.relationDistances + arc.distance * size
      for column in 0..<size {
        let value = dependent[column] + head[column] + distance[column]
        out[column] = value > 0 && random.unit() >= dropout.channels ? value * keep : 0
      }
    }
  }

  private func hideBack(_ arcs: [Arc]) {
    let size = layout.relation
    let keep = 1 / (1 - dropout.channels)
    for (index, arc) in arcs.enumerated() {
      let value = tape.hidden.row(index)
      let gradient = tape.hiddenGradient.row(index)
      let dependent = tape.projectedGradient.row(arc.word) + 2 * layout.arc + size
      let head = tape.projectedGradient.row(arc.head) + 2 * layout.arc
      let distance = dense.gradients.base + layout.relationDistances + arc.distance * size
      for column in 0..<size where value[column] > 0 {
        let change = gradient[column] * keep
        dependent[column] += change
        head[column] += change
        distance[column] += change
      }
    }
  }
}

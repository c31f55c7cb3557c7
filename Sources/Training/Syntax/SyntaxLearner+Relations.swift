internal import Language
internal import Learning
internal import SeededRandomness

extension SyntaxLearner {
  /// An arc of a batch whose relation is learned.
  private struct Arc {
    let word: Int
    let head: Int
    let distance: Int
    let relation: Int
  }

  /// Learns the relations of the right arcs; gives the sum of the right relations' probabilities.
  mutating func learnRelations(_ batch: [SyntaxExample], _ ranges: [Range<Int>]) -> Float {
    let total = ranges.last?.upperBound ?? 0
    let arcs = SyntaxLearner.arcs(of: batch, ranges)
    let layer = LinearLayer(
      weights: layout.relationWeights, biases: layout.relationBiases, inputs: layout.relation,
      outputs: SyntaxLayout.relationClasses)
    hide(arcs)
    layer.run(
      tape.hidden.base, row: layout.relation, rows: arcs.count, dense,
      to: tape.relationScores.base)
    var sum = Float(total - arcs.count)
    for (index, arc) in arcs.enumerated() {
      sum += Kernels.softmaxGradient(
        tape.relationScores.row(index), count: SyntaxLayout.relationClasses, right: arc.relation,
        scale: 1 / Float(total))
    }
    layer.runBack(
      tape.hidden.base, row: layout.relation, rows: arcs.count,
      gradient: tape.relationScores.base, dense, transposing: tape.transposed,
      to: tape.hiddenGradient.base, adds: false)
    hideBack(arcs)
    return sum
  }

  private static func arcs(of batch: [SyntaxExample], _ ranges: [Range<Int>]) -> [Arc] {
    var arcs: [Arc] = []
    for (example, range) in zip(batch, ranges) {
      for (word, head) in example.heads.enumerated()
      where head < example.count && example.relations[word] >= 0 {
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

internal import Language
internal import Learning
internal import SeededRandomness

/// The syntax network while it learns: forwards with dropout, backwards, and the step.
///
/// Everything is done in one order in one thread: the same examples give the same weights.
struct SyntaxLearner: ~Copyable {
  let layout: SyntaxLayout
  /// The rows of the features.
  let rows: FeatureRows
  let tape: SyntaxTape
  /// The embeddings, a row a feature.
  var table: AdamWeights
  /// All other weights, in the order of the layout.
  var dense: AdamWeights
  var random: SplitMix64

  var dropout: Dropout
  /// The longest gradient that is followed at its length.
  static let longestGradient: Float = 5

  /// A network with random weights for batches of at most `capacity` words.
  init(layout: SyntaxLayout, rows: FeatureRows, capacity: Int, dropout: Dropout, seed: UInt64) {
    self.layout = layout
    self.rows = rows
    random = SplitMix64(seed: seed)
    self.dropout = dropout
    tape = SyntaxTape(layout, capacity: capacity)
    table = AdamWeights(rows: layout.rows, columns: layout.width)
    dense = AdamWeights(rows: 1, columns: layout.count)
    let width = layout.width
    table.randomize(0, table.weights.count, bound: 0.1, using: &random)
    for layer in 0..<layout.layers {
      dense.randomize(layout.gateWeights(layer), rows: width, columns: 3 * width, using: &random)
      dense.randomize(layout.peepholes(layer), 2 * width, bound: 0.3, using: &random)
    }
    dense.randomize(layout.projection, rows: width, columns: layout.projected, using: &random)
    dense.randomize(
      layout.tagWeights, rows: width, columns: SyntaxLayout.wordClasses, using: &random)
    dense.randomize(
      layout.fineTagWeights, rows: width, columns: SyntaxLayout.fineTagClasses, using: &random)
    dense.randomize(layout.arcWeights, rows: layout.arc, columns: layout.arc, using: &random)
    dense.randomize(layout.root, layout.arc, bound: 0.1, using: &random)
    dense.randomize(
      layout.relationWeights, rows: layout.relation, columns: SyntaxLayout.relationClasses,
      using: &random)
  }

  /// Where the words of each sentence stand in a batch.
  static func ranges(of batch: [SyntaxExample]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for example in batch {
      let first = ranges.last?.upperBound ?? 0
      ranges.append(first..<first + example.count)
    }
    return ranges
  }

  /// Learns what is known of a batch of sentences.
  mutating func learn(_ batch: [SyntaxExample], rate: Float, _ progress: inout Progress) {
    let ranges = SyntaxLearner.ranges(of: batch)
    let words = ranges.last?.upperBound ?? 0
    guard words > 0 else { return }
    embed(batch)
    runLayers(ranges)
    project(words)
    tape.projectedGradient.clear(rows: words)
    learnTags(batch, ranges, &progress)
    progress.heads += learnArcs(batch, ranges)
    progress.relations += learnRelations(batch, ranges)
    projectBack(words)
    runLayersBack(ranges)
    step(rate: rate)
  }

  /// Moves the weights against their gradients.
  mutating func step(rate: Float) {
    dense.touch(0)
    let norm = (dense.squaredNorm() + table.squaredNorm()).squareRoot()
    let scale = norm > Self.longestGradient ? Self.longestGradient / norm : 1
    dense.step(rate: rate, scale: scale)
    table.step(rate: rate, scale: scale)
  }
}

internal import Language
internal import Learning
internal import SeededRandomness

/// The syntax network while it learns: forwards with dropout, backwards, and the step.
///
/// Everything is done in one order in one thread: the same examples give the same weights.
struct SyntaxLearner: ~Copyable {
  let layout: SyntaxLayout
  let tape: SyntaxTape
  /// The embeddings, a row a feature.
  var table: AdamWeights
  /// All other weights, in the order of the layout.
  var dense: AdamWeights
  /// The weights that guess hidden words; no part of the finished model.
  var guesses: AdamWeights
  var random = SplitMix64(seed: 31)

  let dropout: Dropout
  /// The longest gradient that is followed at its length.
  static let longestGradient: Float = 5

  /// How much of a batch was right, as sums over its words.
  struct Progress {
    var words = 0
    var tags: Float = 0
    var heads: Float = 0
    var relations: Float = 0

    static func += (sum: inout Progress, progress: Progress) {
      sum.words += progress.words
      sum.tags += progress.tags
      sum.heads += progress.heads
      sum.relations += progress.relations
    }
  }

  /// A network with random weights for batches of at most `capacity` words.
  init(layout: SyntaxLayout, capacity: Int, dropout: Dropout) {
    self.layout = layout
    self.dropout = dropout
    tape = SyntaxTape(layout, capacity: capacity)
    table = AdamWeights(rows: 1 << layout.bits, columns: layout.width)
    dense = AdamWeights(rows: 1, columns: layout.count)
    guesses = AdamWeights(rows: 1, columns: (layout.width + 1) * WordVocabulary.classes)
    var random = SplitMix64(seed: 7)
    let width = layout.width
    table.randomize(0, table.weights.count, bound: 0.1, using: &random)
    for layer in 0..<layout.layers {
      dense.randomize(layout.gateWeights(layer), rows: width, columns: 3 * width, using: &random)
      dense.randomize(layout.peepholes(layer), 2 * width, bound: 0.3, using: &random)
    }
    dense.randomize(layout.projection, rows: width, columns: layout.projected, using: &random)
    dense.randomize(
      layout.tagWeights, rows: width, columns: SyntaxLayout.tagClasses, using: &random)
    dense.randomize(layout.arcWeights, rows: layout.arc, columns: layout.arc, using: &random)
    dense.randomize(layout.root, layout.arc, bound: 0.1, using: &random)
    dense.randomize(
      layout.relationWeights, rows: layout.relation, columns: SyntaxLayout.relationClasses,
      using: &random)
    guesses.randomize(0, rows: width, columns: WordVocabulary.classes, using: &random)
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

  /// Learns tags and trees from a batch of sentences.
  mutating func learn(_ batch: [SyntaxExample], rate: Float) -> Progress {
    let ranges = SyntaxLearner.ranges(of: batch)
    var progress = Progress()
    progress.words = ranges.last?.upperBound ?? 0
    guard progress.words > 0 else { return progress }
    embed(batch)
    runLayers(ranges)
    project(progress.words)
    tape.projectedGradient.clear(rows: progress.words)
    progress.tags = learnTags(batch, ranges)
    progress.heads = learnArcs(batch, ranges)
    progress.relations = learnRelations(batch, ranges)
    projectBack(progress.words)
    runLayersBack(ranges)
    step(rate: rate)
    return progress
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

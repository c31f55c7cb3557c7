internal import SeededRandomness

/// Puts sentences in a new order for each pass, and in batches.
struct BatchOrder {
  private let examples: [SyntaxExample]
  private let words: Int
  private let total: Int
  /// Batches in which the step grows to its full size.
  private let warmUp: Int
  private var order: [Int]
  private var random = SplitMix64(seed: 17)
  private var batches = 0
  private var seen = 0

  /// Batches of at least `words` words.
  init(_ examples: [SyntaxExample], words: Int, passes: Int, warmUp: Int) {
    self.examples = examples
    self.words = words
    self.warmUp = warmUp
    order = Array(examples.indices)
    total = examples.reduce(0) { $0 + $1.count } * passes
  }

  /// Reads all sentences once; `body` takes a batch and the share of the largest step to make.
  mutating func pass(_ body: ([SyntaxExample], Float) -> Void) {
    order.shuffle(using: &random)
    var batch: [SyntaxExample] = []
    var size = 0
    for (position, index) in order.enumerated() {
      batch.append(examples[index])
      size += examples[index].count
      guard size >= words || position == order.count - 1 else { continue }
      let warm = min(1, Float(batches + 1) / Float(warmUp))
      body(batch, warm * (1 - Float(seen) / Float(max(total, 1))))
      batches += 1
      seen += size
      batch.removeAll(keepingCapacity: true)
      size = 0
    }
  }
}

internal import SeededRandomness

/// Puts sentences in a new order for each pass, and in batches.
struct BatchOrder {
  private let examples: [SyntaxExample]
  /// Sentences of which each pass reads another part.
  private let further: [SyntaxExample]
  private let parts: Int
  private let words: Int
  private let total: Int
  /// Batches in which the step grows to its full size.
  private let warmUp: Int
  private var passes = 0
  private var random: SplitMix64
  private var batches = 0
  private var seen = 0

  /// Batches of at least `words` words; a pass reads all `examples` and a part of `further`.
  init(
    _ examples: [SyntaxExample], further: [SyntaxExample], parts: Int, words: Int, passes: Int,
    warmUp: Int, seed: UInt64
  ) {
    self.examples = examples
    self.further = further
    self.parts = parts
    self.words = words
    self.warmUp = warmUp
    random = SplitMix64(seed: seed)
    let read = examples.reduce(0) { $0 + $1.count } * passes
    total = read + further.reduce(0) { $0 + $1.count } * passes / parts
  }

  /// Reads all sentences once; `body` takes a batch and the share of the largest step to make.
  mutating func pass(_ body: ([SyntaxExample], Float) -> Void) {
    let part = stride(from: passes % parts, to: further.count, by: parts).map { further[$0] }
    passes += 1
    let sentences = (examples + part).shuffled(using: &random)
    var batch: [SyntaxExample] = []
    var size = 0
    for (position, example) in sentences.enumerated() {
      batch.append(example)
      size += example.count
      guard size >= words || position == sentences.count - 1 else { continue }
      let warm = min(1, Float(batches + 1) / Float(warmUp))
      let left = max(0, 1 - Float(seen) / Float(max(total, 1)))
      body(batch, warm * left)
      batches += 1
      seen += size
      batch.removeAll(keepingCapacity: true)
      size = 0
    }
  }
}

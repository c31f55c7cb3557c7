internal import Learning

/// Finds the best valid labels of a sentence (Viterbi 1967) from scores of words and of steps between labels.
struct LabelLattice {
  typealias Scores = SIMD16<Int32>

  /// For each sort of word and each label before it, what the step to each label scores.
  private let steps: [Scores]
  private var back: [SIMD16<UInt8>] = []

  /// Far below any sum of scores, and far from overflow.
  private static let impossible: Int32 = -1 << 28

  /// Reads the steps from the rows of the model.
  init(weights: LentWeights, hash: FeatureHash) {
    var steps: [Scores] = []
    for context in 0..<NameFeatures.stepContexts {
      for previous in 0..<NameLabel.count {
        let row = [NameFeatures.stepRow(from: previous, context: context, hash)]
        let sums = row.withUnsafeBufferPointer { weights.sum16($0, block: 0) }
        var scores = Scores(repeating: LabelLattice.impossible)
        for label in 0..<NameLabel.count where NameLabel.mayFollow(label, previous) {
          scores[label] = Int32(sums[label])
        }
        steps.append(scores)
      }
    }
    self.steps = steps
  }

  /// Appends the best labels of a sentence's words.
  ///
  /// - Complexity: O(words).
  mutating func appendBest(
    _ words: ArraySlice<SIMD16<Int16>>, contexts: ArraySlice<UInt8>, to labels: inout [UInt8]
  ) {
    guard !words.isEmpty else { return }
    back.removeAll(keepingCapacity: true)
    var current = Scores(repeating: LabelLattice.impossible)
    current[NameLabel.outside] = 0
    for (word, context) in zip(words, contexts) {
      let first = Int(context) * NameLabel.count
      var best = Scores(repeating: Int32.min / 2)
      var from = Scores()
      for previous in 0..<NameLabel.count {
        let candidate = steps[first + previous] &+ current[previous]
        let isBetter = candidate .> best
        best.replace(with: candidate, where: isBetter)
        from.replace(with: Scores(repeating: Int32(previous)), where: isBetter)
      }
      back.append(SIMD16<UInt8>(truncatingIfNeeded: from))
      // Scores are kept relative to the best, so that a sentence of any length can't overflow.
      current = best &+ Scores(truncatingIfNeeded: word)
      for unused in NameLabel.count..<16 { current[unused] = LabelLattice.impossible }
      current = current &- current.max()
      current.replace(
        with: Scores(repeating: LabelLattice.impossible), where: current .< LabelLattice.impossible)
    }
    var label = NameLabel.outside
    var bestEnd = Int32.min
    for candidate in 0..<NameLabel.count
    where NameLabel.mayFollow(NameLabel.outside, candidate) && current[candidate] > bestEnd {
      bestEnd = current[candidate]
      label = candidate
    }
    let start = labels.count
    labels.append(contentsOf: repeatElement(0, count: words.count))
    for word in stride(from: words.count - 1, through: 0, by: -1) {
      labels[start + word] = UInt8(label)
      label = Int(back[word][label])
    }
  }
}

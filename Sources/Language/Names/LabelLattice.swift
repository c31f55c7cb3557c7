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
      current = relative(best &+ Scores(truncatingIfNeeded: word))
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

  /// For each word, by how much the best labels of the sentence score more than the best in which this word has another.
  ///
  /// - Complexity: O(words).
  mutating func margins(
    _ words: ArraySlice<SIMD16<Int16>>, contexts: ArraySlice<UInt8>, of labels: [UInt8],
    to margins: inout [Int32]
  ) {
    margins.removeAll(keepingCapacity: true)
    guard words.count == labels.count, !words.isEmpty else { return }
    // The best scores of what comes after a word, by its label.
    var after = [Scores](repeating: Scores(repeating: LabelLattice.impossible), count: labels.count)
    for label in 0..<NameLabel.count where NameLabel.mayFollow(NameLabel.outside, label) {
      after[labels.count - 1][label] = 0
    }
    for word in stride(from: labels.count - 1, to: 0, by: -1) {
      let first = Int(contexts[contexts.startIndex + word]) * NameLabel.count
      let next = after[word] &+ Scores(truncatingIfNeeded: words[words.startIndex + word])
      for label in 0..<NameLabel.count {
        after[word - 1][label] = (steps[first + label] &+ next).max()
      }
      after[word - 1] = relative(after[word - 1])
    }
    var current = Scores(repeating: LabelLattice.impossible)
    current[NameLabel.outside] = 0
    for word in 0..<labels.count {
      let first = Int(contexts[contexts.startIndex + word]) * NameLabel.count
      var best = Scores(repeating: Int32.min / 2)
      for previous in 0..<NameLabel.count {
        let candidate = steps[first + previous] &+ current[previous]
        best.replace(with: candidate, where: candidate .> best)
      }
      current = relative(best &+ Scores(truncatingIfNeeded: words[words.startIndex + word]))
      var whole = current &+ after[word]
      let label = Int(labels[word])
      let own = whole[label]
      whole[label] = Int32.min
      margins.append(own - max(whole.max(), LabelLattice.impossible))
    }
  }

  /// Scores less the best of them, and none below the impossible.
  private func relative(_ scores: Scores) -> Scores {
    var scores = scores
    for unused in NameLabel.count..<16 { scores[unused] = LabelLattice.impossible }
    scores = scores &- scores.max()
    scores.replace(
      with: Scores(repeating: LabelLattice.impossible), where: scores .< LabelLattice.impossible)
    return scores
  }
}

internal import Language
internal import Learning
internal import SeededRandomness

extension SyntaxLearner {
  /// The share of the words that are hidden.
  static let hiddenShare: Float = 0.15

  /// Learns to guess hidden words from those around them; gives the mean probability of the right
  /// word.
  mutating func learnWords(
    _ batch: [SyntaxExample], _ vocabulary: WordVocabulary, rate: Float
  ) -> Float {
    let ranges = SyntaxLearner.ranges(of: batch)
    let total = ranges.last?.upperBound ?? 0
    let hidden = embedHiding(batch, vocabulary)
    guard !hidden.isEmpty else { return 0 }
    runLayers(ranges)
    let width = layout.width
    // The rows of the hidden words, one after another.
    let rows = Matrix(rows: hidden.count, columns: width)
    for (index, word) in hidden.enumerated() {
      rows.row(index).update(
        from: tape.layers[layout.layers].dropped.row(word.position), count: width)
    }
    let classes = WordVocabulary.classes
    let layer = LinearLayer(
      weights: 0, biases: width * classes, inputs: width, outputs: classes)
    let scores = Matrix(rows: hidden.count, columns: classes)
    layer.run(rows.base, row: width, rows: hidden.count, guesses, to: scores.base)
    var sum: Float = 0
    for (index, word) in hidden.enumerated() {
      sum += Kernels.softmaxGradient(
        scores.row(index), count: classes, right: word.right, scale: 1 / Float(hidden.count))
    }
    let gradients = Matrix(rows: hidden.count, columns: width)
    layer.runBack(
      rows.base, row: width, rows: hidden.count, gradient: scores.base, guesses,
      transposing: tape.transposed, to: gradients.base, adds: false)
    tape.outGradient.clear(rows: total)
    for (index, word) in hidden.enumerated() {
      tape.outGradient.row(word.position).update(
        from: gradients.row(index), count: width)
    }
    runLayersBack(ranges)
    guesses.touch(0)
    guesses.step(rate: rate, scale: 1)
    step(rate: rate)
    return sum / Float(hidden.count)
  }

  /// Sums the embeddings of the words' features but for those that would give a hidden word away.
  private mutating func embedHiding(
    _ batch: [SyntaxExample], _ vocabulary: WordVocabulary
  ) -> [(position: Int, right: Int)] {
    var hidden: [(position: Int, right: Int)] = []
    tape.features.removeAll(keepingCapacity: true)
    for example in batch {
      let first = tape.features.count
      var isHidden = Array(repeating: false, count: example.count)
      for (word, key) in example.words.enumerated() where random.unit() < Self.hiddenShare {
        guard let right = vocabulary.classOfWord(key) else { continue }
        isHidden[word] = true
        hidden.append((first + word, right))
      }
      for word in 0..<example.count {
        let followsHidden = word > 0 && isHidden[word - 1]
        let precedesHidden = word + 1 < example.count && isHidden[word + 1]
        var kept: [UInt32] = []
        for feature in 0..<WordFeatures.count {
          let tells =
            switch WordFeatures.source(of: feature) {
            case .word: isHidden[word]
            case .previous: followsHidden
            case .next: precedesHidden
            }
          if !tells { kept.append(example.rows[word * WordFeatures.count + feature]) }
        }
        tape.features.append(kept)
      }
    }
    sumEmbeddings()
    return hidden
  }
}

internal import Language
internal import Learning

extension SyntaxLearner {
  /// Learns the heads: each word chooses among all words and the root.
  ///
  /// Gives how probable the right heads were.
  func learnArcs(_ batch: [SyntaxExample], _ ranges: [Range<Int>]) -> Progress.Mean {
    let total = ranges.last?.upperBound ?? 0
    runBilinear(total)
    var mean = Progress.Mean()
    for (example, range) in zip(batch, ranges) where !range.isEmpty {
      if example.heads.isEmpty {
        tape.bilinearGradient.row(range.lowerBound).update(
          repeating: 0, count: range.count * layout.arc)
        continue
      }
      scoreArcs(range)
      learnHeads(example, scale: 1 / Float(total), &mean)
      learnHeadRows(range)
    }
    bilinear.runBack(
      tape.projected.base + layout.arc, row: layout.projected, rows: total,
      gradient: tape.bilinearGradient.base, dense,
      transposing: tape.transposed, to: tape.projectedGradient.base + layout.arc, adds: false)
    return mean
  }

  private var bilinear: LinearLayer {
    LinearLayer(
      weights: layout.arcWeights, biases: layout.arcBiases, inputs: layout.arc,
      outputs: layout.arc)
  }

  /// Makes of the words as dependents what is multiplied with them as heads.
  func runBilinear(_ total: Int) {
    bilinear.run(
      tape.projected.base + layout.arc, row: layout.projected, rows: total, dense,
      to: tape.bilinear.base)
  }

  /// Scores all arcs of a sentence.
  func scoreArcs(_ range: Range<Int>) {
    let count = range.count
    let padded = SyntaxTape.padded(count)
    for word in 0..<count {
      tape.headRows.row(word).update(
        from: tape.projected.row(range.lowerBound + word), count: layout.arc)
    }
    tape.headRows.row(count).update(from: dense.weights.base + layout.root, count: layout.arc)
    for column in 0..<padded {
      let row = tape.headRows.row(column)
      for index in 0..<layout.arc {
        tape.headColumns.base[index * padded + column] = column <= count ? row[index] : 0
      }
    }
    Kernels.multiply(
      Lent(tape.bilinear.row(range.lowerBound), row: layout.arc),
      Lent(tape.headColumns.base, row: padded), to: tape.arcScores.base, row: padded, rows: count,
      inner: layout.arc, columns: padded)
    let distances = dense.weights.base + layout.arcDistances
    for word in 0..<count {
      let row = tape.arcScores.base + word * padded
      for head in 0...count {
        row[head] += distances[SyntaxLayout.distance(from: word, to: head, count: count)]
      }
      // No word is its own head.
      row[word] = -1e9
    }
  }

  /// Replaces the scores of arcs by their gradients.
  private func learnHeads(_ example: SyntaxExample, scale: Float, _ mean: inout Progress.Mean) {
    let count = example.count
    let padded = SyntaxTape.padded(count)
    let distanceGradient = dense.gradients.base + layout.arcDistances
    for word in 0..<count {
      let row = tape.arcScores.base + word * padded
      mean.learn(row, count: count + 1, example.heads[word], scale: scale)
      row[word] = 0
      for head in 0...count {
        distanceGradient[SyntaxLayout.distance(from: word, to: head, count: count)] += row[head]
      }
    }
  }

  /// The gradients of a sentence's words as dependents, and as heads.
  private func learnHeadRows(_ range: Range<Int>) {
    let count = range.count
    let scores = Lent(tape.arcScores.base, row: SyntaxTape.padded(count))
    Kernels.multiply(
      scores, Lent(tape.headRows.base, row: layout.arc),
      to: tape.bilinearGradient.row(range.lowerBound), row: layout.arc, rows: count,
      inner: count + 1, columns: layout.arc)
    Kernels.multiply(
      scores.transposed, Lent(tape.bilinear.row(range.lowerBound), row: layout.arc),
      to: tape.headGradient.base, row: layout.arc, rows: count + 1, inner: count,
      columns: layout.arc)
    for word in 0..<count {
      tape.projectedGradient.row(range.lowerBound + word).update(
        from: tape.headGradient.row(word), count: layout.arc)
    }
    let root = dense.gradients.base + layout.root
    let gradient = tape.headGradient.row(count)
    for index in 0..<layout.arc { root[index] += gradient[index] }
  }
}

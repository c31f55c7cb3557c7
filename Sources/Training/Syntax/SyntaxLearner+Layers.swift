internal import Language
internal import Learning
internal import SeededRandomness

extension SyntaxLearner {
  /// Sums the embeddings of the words' features, leaving some out.
  mutating func embed(_ batch: [SyntaxExample]) {
    tape.features.removeAll(keepingCapacity: true)
    for example in batch {
      for word in 0..<example.count {
        let dropsWord = random.unit() < dropout.words
        var kept: [UInt32] = []
        kept.reserveCapacity(WordFeatures.count)
        for feature in 0..<WordFeatures.count {
          let isWord = feature < WordFeatures.ofWord
          if isWord ? dropsWord : random.unit() < dropout.features { continue }
          let row = rows.index[Int(example.places[word * WordFeatures.count + feature])]
          if row != 0 { kept.append(UInt32(row)) }
        }
        tape.features.append(kept)
      }
    }
    sumEmbeddings()
  }

  /// Sums the embeddings of the features that were kept.
  func sumEmbeddings() {
    for (word, features) in tape.features.enumerated() {
      let out = tape.layers[0].input.row(word)
      out.update(repeating: 0, count: layout.width)
      for feature in features {
        let embedding = table.weights.row(Int(feature))
        for column in 0..<layout.width { out[column] += embedding[column] }
      }
    }
  }

  private func gates(_ layer: Int) -> LinearLayer {
    LinearLayer(
      weights: layout.gateWeights(layer), biases: layout.gateBiases(layer), inputs: layout.width,
      outputs: 3 * layout.width)
  }

  /// Reads the sentences through the layers; a channel is dropped for a whole sentence.
  ///
  /// What bypasses a layer is whole: channels that were dropped at every layer would hardly get
  /// through.
  mutating func runLayers(_ ranges: [Range<Int>]) {
    let total = ranges.last?.upperBound ?? 0
    for index in 0...layout.layers {
      let layer = tape.layers[index]
      drop(layer, ranges)
      guard index < layout.layers else { break }
      gates(index).run(
        layer.dropped.base, row: layout.width, rows: total, dense, to: layer.gates.base)
      for range in ranges {
        let first = range.lowerBound
        Kernels.recur(
          steps: range.count, width: layout.width, gates: layer.gates.row(first),
          peepholes: dense.weights.base + layout.peepholes(index), input: layer.input.row(first),
          states: layer.states.row(first), to: tape.layers[index + 1].input.row(first))
      }
    }
  }

  private mutating func drop(_ layer: SyntaxTape.Layer, _ ranges: [Range<Int>]) {
    let keep = 1 / (1 - dropout.channels)
    for range in ranges where !range.isEmpty {
      let first = layer.mask.row(range.lowerBound)
      for column in 0..<layout.width {
        first[column] = random.unit() < dropout.channels ? 0 : keep
      }
      for row in range.dropFirst() { layer.mask.row(row).update(from: first, count: layout.width) }
    }
    let count = (ranges.last?.upperBound ?? 0) * layout.width
    for index in 0..<count {
      layer.dropped.base[index] = layer.input.base[index] * layer.mask.base[index]
    }
  }

  /// Takes the gradient of what the layers give back to the embeddings.
  mutating func runLayersBack(_ ranges: [Range<Int>]) {
    let total = ranges.last?.upperBound ?? 0
    let count = total * layout.width
    let out = tape.outGradient.base
    let top = tape.layers[layout.layers].mask.base
    for element in 0..<count { out[element] *= top[element] }
    for index in (0..<layout.layers).reversed() {
      let layer = tape.layers[index]
      for range in ranges {
        let first = range.lowerBound
        Kernels.recurBack(
          steps: range.count, width: layout.width, gates: layer.gates.row(first),
          peepholes: dense.weights.base + layout.peepholes(index),
          input: layer.input.row(first), states: layer.states.row(first),
          outGradient: tape.outGradient.row(first), gateGradient: tape.gateGradient.row(first),
          inputGradient: tape.inputGradient.row(first),
          peepholeGradient: dense.gradients.base + layout.peepholes(index))
      }
      gates(index).runBack(
        layer.dropped.base, row: layout.width, rows: total, gradient: tape.gateGradient.base,
        dense, transposing: tape.transposed, to: tape.droppedGradient.base, adds: false)
      for element in 0..<count {
        out[element] =
          tape.inputGradient.base[element]
          + tape.droppedGradient.base[element] * layer.mask.base[element]
      }
    }
    for (word, features) in tape.features.enumerated() {
      let gradient = tape.outGradient.row(word)
      for feature in features {
        table.touch(Int(feature))
        let sum = table.gradients.row(Int(feature))
        for column in 0..<layout.width { sum[column] += gradient[column] }
      }
    }
  }
}

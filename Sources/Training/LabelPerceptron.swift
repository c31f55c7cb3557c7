internal import Language
internal import Learning
internal import SeededRandomness

/// Learns to label the words of sentences: an averaged perceptron over whole sequences (Collins 2002).
///
/// In training each wrong label is given some score in advance, so that right ones must win by a margin.
struct LabelPerceptron {
  /// The words of a sentence: for each its rows, and the sort of word for the steps between labels.
  struct Example {
    var rows: [ArraySlice<UInt32>]
    /// Rows that are used in every second visit only.
    var extra: [[UInt32]]
    var contexts: [UInt8]
    var labels: [UInt8]
  }

  let bits: Int
  /// What a wrong label scores in advance.
  let cost: Float
  /// What a name where there is none scores in advance.
  let falseCost: Float
  /// How many of a word's first rows may be left out, and how often, in percent.
  let dropped: (rows: Int, percent: UInt64)
  private var weights: [SIMD16<Float>]
  private var stepped: [SIMD16<Float>]
  private var time: Float = 1
  /// Rows whose weights stay 0.
  private var isFrozen: [Bool] = []
  private let steps: [Int]
  private var scale: Float = 1

  init(bits: Int, cost: Float, falseCost: Float, dropped: (rows: Int, percent: UInt64)) {
    self.bits = bits
    self.cost = cost
    self.falseCost = falseCost
    self.dropped = dropped
    weights = Array(repeating: SIMD16(), count: 1 << bits)
    stepped = weights
    let hash = FeatureHash(bits: bits)
    var steps: [Int] = []
    for context in 0..<NameFeatures.stepContexts {
      for previous in 0..<NameLabel.count {
        steps.append(Int(NameFeatures.stepRow(from: previous, context: context, hash)))
      }
    }
    self.steps = steps
  }

  /// Keeps the weights of rare features at 0.
  mutating func freeze(rowsSeenLessThan least: Int, in examples: [Example]) {
    guard least > 1 else { return }
    var counts = [Int](repeating: 0, count: 1 << bits)
    for example in examples {
      for rows in example.rows { for row in rows { counts[Int(row)] += 1 } }
      for rows in example.extra { for row in rows { counts[Int(row)] += 1 } }
    }
    isFrozen = counts.map { $0 < least }
  }

  private static let impossible: Float = -1e9

  /// For each label before, 0 for the labels that may follow and far below for the others.
  private static let allowed: [SIMD16<Float>] = (0..<NameLabel.count).map { previous in
    var scores = SIMD16<Float>(repeating: impossible)
    for label in 0..<NameLabel.count where NameLabel.mayFollow(label, previous) {
      scores[label] = 0
    }
    return scores
  }

  /// Learns from an example; gives the number of wrong words.
  mutating func learn(_ example: Example, random: inout SplitMix64) -> Int {
    let usesExtra = random.next() & 1 == 0
    var rows: [ArraySlice<UInt32>] = example.rows
    if dropped.percent > 0 {
      for word in rows.indices where random.next() % 100 < dropped.percent {
        rows[word] = rows[word].dropFirst(dropped.rows)
      }
    }
    let extra = usesExtra ? example.extra : []
    let found = best(rows, extra, example.contexts, gold: example.labels)
    var wrong = 0
    var goldBefore = 0
    var foundBefore = 0
    for word in found.indices {
      let gold = Int(example.labels[word])
      let label = found[word]
      if label != gold {
        wrong += 1
        for row in rows[word] { update(Int(row), gold, label) }
        if usesExtra { for row in extra[word] { update(Int(row), gold, label) } }
      }
      if label != gold || goldBefore != foundBefore {
        let first = Int(example.contexts[word]) * NameLabel.count
        let goldStep = steps[first + goldBefore]
        let foundStep = steps[first + foundBefore]
        weights[goldStep][gold] += 1
        stepped[goldStep][gold] += time
        weights[foundStep][label] -= 1
        stepped[foundStep][label] -= time
      }
      goldBefore = gold
      foundBefore = label
    }
    time += 1
    return wrong
  }

  private mutating func update(_ row: Int, _ gold: Int, _ label: Int) {
    if !isFrozen.isEmpty, isFrozen[row] { return }
    weights[row][gold] += 1
    stepped[row][gold] += time
    weights[row][label] -= 1
    stepped[row][label] -= time
  }

  /// The best labels with the weights as they stand.
  func best(
    _ rows: [ArraySlice<UInt32>], _ extra: [[UInt32]], _ contexts: [UInt8], gold: [UInt8]? = nil
  ) -> [Int] {
    var back: [[UInt8]] = []
    var current = SIMD16<Float>(repeating: Self.impossible)
    current[0] = 0
    weights.withUnsafeBufferPointer { weights in
      for word in rows.indices {
        var scores = SIMD16<Float>()
        for row in rows[word] { scores += weights[Int(row)] }
        if !extra.isEmpty { for row in extra[word] { scores += weights[Int(row)] } }
        if let gold {
          let isOutside = gold[word] == 0
          scores += isOutside ? falseCost : cost
          scores[Int(gold[word])] -= isOutside ? falseCost : cost
        }
        let first = Int(contexts[word]) * NameLabel.count
        var best = SIMD16<Float>(repeating: -.infinity)
        var from = SIMD16<Int32>()
        for previous in 0..<NameLabel.count {
          let candidate =
            weights[steps[first + previous]] + Self.allowed[previous] + current[previous]
          let isBetter = candidate .> best
          best.replace(with: candidate, where: isBetter)
          from.replace(with: SIMD16(repeating: Int32(previous)), where: isBetter)
        }
        back.append((0..<16).map { UInt8(truncatingIfNeeded: from[$0]) })
        current = best + scores
      }
    }
    var label = 0
    var bestEnd = -Float.infinity
    for candidate in 0..<NameLabel.count
    where NameLabel.mayFollow(0, candidate) && current[candidate] > bestEnd {
      bestEnd = current[candidate]
      label = candidate
    }
    var labels = [Int](repeating: 0, count: rows.count)
    for word in stride(from: rows.count - 1, through: 0, by: -1) {
      labels[word] = label
      label = Int(back[word][label])
    }
    return labels
  }

  /// The best labels and the scores of the words, these in the unit of ``quantized()``; after ``average()``.
  func scored(_ example: Example) -> (labels: [UInt8], scores: [SIMD16<Int16>]) {
    let labels = best(example.rows, [], example.contexts).map { UInt8($0) }
    let scores = example.rows.map { rows in
      var sum = SIMD16<Float>()
      for row in rows { sum += weights[Int(row)] }
      let scaled = (sum * scale).clamped(
        lowerBound: SIMD16(repeating: -32_000), upperBound: SIMD16(repeating: 32_000))
      return SIMD16<Int16>(scaled.rounded(.toNearestOrEven))
    }
    return (labels, scores)
  }

  /// Takes the averages for the weights; no more learning after it.
  mutating func average() {
    for row in weights.indices {
      weights[row] -= stepped[row] / time
      stepped[row] = SIMD16()
    }
    scale = quantizingScale()
  }

  /// What the largest of the weights are brought to the range of 8 bits by.
  private func quantizingScale() -> Float {
    var magnitudes: [Float] = []
    for row in weights {
      for label in 0..<NameLabel.count where row[label] != 0 { magnitudes.append(abs(row[label])) }
    }
    magnitudes.sort()
    let largest =
      magnitudes.isEmpty ? 1 : magnitudes[magnitudes.count - 1 - magnitudes.count / 5000]
    return 127 / max(largest, 1e-6)
  }

  /// The weights as 8-bit numbers with one scale; after ``average()``.
  func quantized() -> [Int8] {
    var bytes: [Int8] = []
    bytes.reserveCapacity(weights.count * 16)
    for row in weights {
      for label in 0..<16 {
        bytes.append(Int8(max(-127, min(127, (row[label] * scale).rounded()))))
      }
    }
    return bytes
  }
}

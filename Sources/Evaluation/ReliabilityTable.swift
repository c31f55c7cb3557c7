/// How far confidence tells what is right: ten bins of it, and in each the share that is right.
package struct ReliabilityTable: Sendable {
  /// Something told with a confidence, and whether it is right.
  package struct Judgement: Hashable, Sendable {
    package let confidence: Double
    package let isRight: Bool

    /// A judgement.
    package init(confidence: Double, isRight: Bool) {
      self.confidence = confidence
      self.isRight = isRight
    }
  }

  /// What has a confidence of at least `number` tenths, and less than one tenth more.
  package struct Bin: Sendable {
    package fileprivate(set) var count = 0
    package fileprivate(set) var right = 0
    fileprivate var sum = 0.0

    /// The mean confidence; 0 of nothing.
    package var confidence: Double { count == 0 ? 0 : sum / Double(count) }
    /// The share that is right; 0 of nothing.
    package var accuracy: Double { count == 0 ? 0 : Double(right) / Double(count) }
  }

  /// Ten bins; the last holds a confidence of 1 too.
  package let bins: [Bin]

  /// Counts judgements; a confidence outside [0, 1] goes to the nearest bin.
  package init(_ judgements: some Sequence<Judgement>) {
    var bins = [Bin](repeating: Bin(), count: 10)
    for judgement in judgements where !judgement.confidence.isNaN {
      let confidence = min(max(judgement.confidence, 0), 1)
      let number = min(Int(confidence * 10), 9)
      bins[number].count += 1
      bins[number].sum += confidence
      if judgement.isRight { bins[number].right += 1 }
    }
    self.bins = bins
  }

  /// The mean distance of confidence from the share that is right, each bin weighted by its count; 0 of nothing.
  package var expectedCalibrationError: Double {
    let count = bins.reduce(0) { $0 + $1.count }
    guard count > 0 else { return 0 }
    return bins.reduce(0) {
      $0 + Double($1.count) / Double(count) * abs($1.confidence - $1.accuracy)
    }
  }

  /// The bins that hold something, and the expected calibration error below.
  package var text: String {
    var table = Table(["confidence", "count", "mean", "right"])
    for (number, bin) in bins.enumerated() where bin.count > 0 {
      table.add([
        "\(Double(number) / 10) to \(Double(number + 1) / 10)", "\(bin.count)",
        Table.percent(bin.confidence), Table.percent(bin.accuracy),
      ])
    }
    return table.text
      + "expected calibration error: \(Table.percent(expectedCalibrationError)) %\n"
  }
}

/// Precision, recall and their harmonic mean.
package struct PrecisionRecall: Hashable, Sendable {
  /// Found, and in the gold.
  package var right = 0
  /// Found, and not in the gold.
  package var wrong = 0
  /// In the gold, and not found.
  package var missed = 0

  /// The share of what was found that is right; 0 of nothing.
  package var precision: Double { ratio(right, right + wrong) }
  /// The share of the gold that was found; 0 of nothing.
  package var recall: Double { ratio(right, right + missed) }
  /// The harmonic mean of both; 0 where nothing is right.
  package var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  /// Counts.
  package init(right: Int = 0, wrong: Int = 0, missed: Int = 0) {
    self.right = right
    self.wrong = wrong
    self.missed = missed
  }

  private func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}

extension PrecisionRecall {
  /// The counts of both.
  package static func + (left: PrecisionRecall, right: PrecisionRecall) -> PrecisionRecall {
    PrecisionRecall(
      right: left.right + right.right, wrong: left.wrong + right.wrong,
      missed: left.missed + right.missed)
  }

  /// Right, wrong, missed, and precision, recall and F1 in percent: columns of a table.
  package var columns: [String] {
    ["\(right)", "\(wrong)", "\(missed)"] + [precision, recall, f1].map { Table.percent($0) }
  }
}

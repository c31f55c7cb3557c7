/// Precision and recall as fractions, so that those of several documents can be added before they are divided.
package struct CoreferenceRates: Hashable, Sendable {
  /// A part of a whole.
  package struct Share: Hashable, Sendable {
    package var part: Double
    package var whole: Double

    /// The part over the whole; 0 of nothing.
    package var value: Double { whole == 0 ? 0 : part / whole }

    package init(_ part: Double = 0, of whole: Double = 0) {
      self.part = part
      self.whole = whole
    }

    static func += (share: inout Share, other: Share) {
      share.part += other.part
      share.whole += other.whole
    }
  }

  package var precision: Share
  package var recall: Share

  package init(precision: Share = Share(), recall: Share = Share()) {
    self.precision = precision
    self.recall = recall
  }

  /// The harmonic mean of precision and recall; 0 where nothing is right.
  package var f1: Double {
    let sum = precision.value + recall.value
    return sum == 0 ? 0 : 2 * precision.value * recall.value / sum
  }

  /// Adds the parts and the wholes.
  package static func += (rates: inout CoreferenceRates, other: CoreferenceRates) {
    rates.precision += other.precision
    rates.recall += other.recall
  }
}

/// A way to compare clusters of mentions with those of a key.
package protocol CoreferenceMetric: Sendable {
  /// Its name in tables.
  static var name: String { get }

  /// The precision and recall of a response.
  static func rates<Mention: Hashable & Sendable>(
    of response: MentionPartition<Mention>, against key: MentionPartition<Mention>
  ) -> CoreferenceRates
}

extension PrecisionRecall {
  /// Which mentions of a key a response has, whatever their clusters.
  package init<Mention>(
    mentionsOf response: MentionPartition<Mention>, against key: MentionPartition<Mention>
  ) {
    let right = response.clusterOf.keys.count { key.clusterOf[$0] != nil }
    self.init(
      right: right, wrong: response.clusterOf.count - right, missed: key.clusterOf.count - right)
  }
}

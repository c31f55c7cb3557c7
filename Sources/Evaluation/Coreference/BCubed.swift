/// B³ (Bagga and Baldwin 1998): mentions.
///
/// The recall of a mention is the share of its cluster in the key that stands in its cluster of the response too, and
/// its precision the other way round; a mention that the other side does not have gets nothing. Both are averages over
/// the mentions.
package enum BCubed: CoreferenceMetric {
  package static let name = "B³"

  /// O(mentions).
  package static func rates<Mention: Hashable & Sendable>(
    of response: MentionPartition<Mention>, against key: MentionPartition<Mention>
  ) -> CoreferenceRates {
    CoreferenceRates(
      precision: shares(of: response, in: key), recall: shares(of: key, in: response))
  }

  private static func shares<Mention>(
    of side: MentionPartition<Mention>, in other: MentionPartition<Mention>
  ) -> CoreferenceRates.Share {
    var share = CoreferenceRates.Share()
    for cluster in side.clusters {
      for overlap in side.overlaps(of: cluster, with: other) {
        share.part += Double(overlap.count * overlap.count) / Double(cluster.count)
      }
      share.whole += Double(cluster.count)
    }
    return share
  }
}

/// The metric of the sixth Message Understanding Conference, which counts links.
///
/// It is the one of Vilain and others (1995).
/// A cluster of n mentions has n - 1 links; of these as many are missed as the other side cuts it into parts, less one,
/// where a mention that the other side does not have is a part of its own. Clusters of one mention have no links, and
/// say nothing.
package enum MUC: CoreferenceMetric {
  package static let name = "MUC"

  /// O(mentions).
  package static func rates<Mention: Hashable & Sendable>(
    of response: MentionPartition<Mention>, against key: MentionPartition<Mention>
  ) -> CoreferenceRates {
    CoreferenceRates(
      precision: links(of: response, in: key), recall: links(of: key, in: response))
  }

  /// The links of a side's clusters that the other side has too.
  private static func links<Mention>(
    of side: MentionPartition<Mention>, in other: MentionPartition<Mention>
  ) -> CoreferenceRates.Share {
    var share = CoreferenceRates.Share()
    for cluster in side.clusters {
      let overlaps = side.overlaps(of: cluster, with: other)
      let shared = overlaps.reduce(0) { $0 + $1.count }
      let parts = overlaps.count + cluster.count - shared
      share.part += Double(cluster.count - parts)
      share.whole += Double(cluster.count - 1)
    }
    return share
  }
}

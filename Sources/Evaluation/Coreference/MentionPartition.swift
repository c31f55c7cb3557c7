/// The mentions of a text, each in the cluster of the entity that it means.
package struct MentionPartition<Mention: Hashable & Sendable>: Sendable {
  /// None is empty, and no mention stands in two.
  package let clusters: [[Mention]]
  /// The index of each mention's cluster.
  package let clusterOf: [Mention: Int]

  /// Clusters of mentions; of a mention that stands twice only the first counts.
  package init(_ clusters: [[Mention]]) {
    var kept: [[Mention]] = []
    var clusterOf: [Mention: Int] = [:]
    for cluster in clusters {
      var own: [Mention] = []
      for mention in cluster where clusterOf[mention] == nil {
        clusterOf[mention] = kept.count
        own.append(mention)
      }
      if !own.isEmpty { kept.append(own) }
    }
    self.clusters = kept
    self.clusterOf = clusterOf
  }

  /// How many mentions of a cluster stand in each cluster of another partition, in the order of that one's clusters.
  ///
  /// Mentions that the other does not have are left out.
  func overlaps(
    of cluster: [Mention], with other: MentionPartition
  ) -> [(cluster: Int, count: Int)] {
    var counts: [Int: Int] = [:]
    for mention in cluster {
      if let place = other.clusterOf[mention] { counts[place, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { (cluster: $0.key, count: $0.value) }
  }
}

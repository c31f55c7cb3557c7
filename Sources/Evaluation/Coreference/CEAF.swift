/// CEAF-e, the constrained entity-aligned F-measure (Luo 2005, with the similarity φ4): entities.
///
/// Each cluster of the key is aligned with at most one of the response, and the other way round, so that the sum of the
/// similarities 2 |K ∩ R| / (|K| + |R|) is the greatest; recall is that sum over the number of clusters in the key,
/// precision over that in the response.
package enum CEAF: CoreferenceMetric {
  package static let name = "CEAF-e"

  /// O(mentions), and cubic in the clusters that mentions in common tie together.
  package static func rates<Mention: Hashable & Sendable>(
    of response: MentionPartition<Mention>, against key: MentionPartition<Mention>
  ) -> CoreferenceRates {
    var similarity = 0.0
    for component in components(key, response) { similarity += Assignment.greatest(component) }
    return CoreferenceRates(
      precision: .init(similarity, of: Double(response.clusters.count)),
      recall: .init(similarity, of: Double(key.clusters.count)))
  }

  /// The similarities of the clusters of each connected component, rows of the key and columns of the response.
  private static func components<Mention>(
    _ key: MentionPartition<Mention>, _ response: MentionPartition<Mention>
  ) -> [[[Double]]] {
    let forward = key.clusters.map { key.overlaps(of: $0, with: response) }
    let backward = response.clusters.map { response.overlaps(of: $0, with: key) }
    var isSeen = [Bool](repeating: false, count: key.clusters.count)
    var found: [[[Double]]] = []
    for start in key.clusters.indices where !isSeen[start] && !forward[start].isEmpty {
      var rows = [start]
      var columns: [Int] = []
      var columnOf: [Int: Int] = [:]
      isSeen[start] = true
      var next = 0
      while next < rows.count {
        for overlap in forward[rows[next]] where columnOf[overlap.cluster] == nil {
          columnOf[overlap.cluster] = columns.count
          columns.append(overlap.cluster)
          for back in backward[overlap.cluster] where !isSeen[back.cluster] {
            isSeen[back.cluster] = true
            rows.append(back.cluster)
          }
        }
        next += 1
      }
      found.append(
        rows.map { row in
          var similarities = [Double](repeating: 0, count: columns.count)
          for overlap in forward[row] {
            guard let column = columnOf[overlap.cluster] else { continue }
            let sizes = key.clusters[row].count + response.clusters[overlap.cluster].count
            similarities[column] = 2 * Double(overlap.count) / Double(sizes)
          }
          return similarities
        })
    }
    return found
  }
}

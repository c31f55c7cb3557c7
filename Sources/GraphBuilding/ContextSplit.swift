/// Tells namesakes apart: clusters of one name whose contexts contradict each other.
///
/// A cluster's context is a set of features, its countries and offices. Anchored clusters, whose
/// context is full enough to contradict another, are one entity where features join them. If they
/// make more than one, the others join the one entity with which they share a feature, and those
/// that share with none or several are an entity of their own, since nothing says whom they mean.
enum ContextSplit {
  struct Context {
    var features: [String] = []
    /// Whether the features suffice to contradict others.
    var isAnchored = false
  }

  /// The clusters in groups, each an entity; O(n) in clusters and features.
  static func groups(_ clusters: [Int], context: (Int) -> Context) -> [[Int]] {
    guard clusters.count > 1 else { return [clusters] }
    let contexts = clusters.map(context)
    var numbers: [String: Int] = [:]
    for feature in contexts.lazy.flatMap(\.features) where numbers[feature] == nil {
      numbers[feature] = numbers.count
    }
    var components = UnionFind(count: numbers.count)
    var anchors: Set<Int> = []
    for context in contexts where context.isAnchored {
      components.unite(context.features.compactMap { numbers[$0] })
    }
    for context in contexts where context.isAnchored {
      if let first = context.features.first, let number = numbers[first] {
        anchors.insert(components.set(of: number))
      }
    }
    guard anchors.count > 1 else { return [clusters] }
    var groups: [Int: [Int]] = [:]
    for (cluster, context) in zip(clusters, contexts) {
      let touched = Set(
        context.features.compactMap { numbers[$0] }.map { components.set(of: $0) }
      )
      .intersection(anchors)
      // -1 holds those that no feature assigns.
      groups[touched.count == 1 ? touched.first ?? -1 : -1, default: []].append(cluster)
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }
}

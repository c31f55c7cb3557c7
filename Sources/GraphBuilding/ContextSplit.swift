/// Tells namesakes apart: clusters of one name whose contexts contradict each other.
///
/// A cluster's context is a set of features, its countries and offices. Anchored clusters, whose
/// context is full enough to contradict another, are one entity where features join them, or where
/// their documents name the same company. If they make more than one, the others join the one entity
/// with which they share a feature or company, and those that share with none or several are an
/// entity of their own, since nothing says whom they mean.
enum ContextSplit {
  struct Context {
    var features: [String] = []
    /// Whether the features suffice to contradict others.
    var isAnchored = false
  }

  /// The clusters in groups, each an entity; O(n) in clusters and features.
  static func groups(
    _ clusters: [Int], company: Company? = nil, context: (Int) -> Context
  ) -> [[Int]] {
    guard clusters.count > 1 else { return [clusters] }
    let contexts = clusters.map(context)
    var numbers: [String: Int] = [:]
    for feature in contexts.lazy.flatMap(\.features) where numbers[feature] == nil {
      numbers[feature] = numbers.count
    }
    var components = UnionFind(count: numbers.count)
    for context in contexts where context.isAnchored {
      components.unite(context.features.compactMap { numbers[$0] })
    }
    func anchors() -> Set<Int> {
      var anchors: Set<Int> = []
      for context in contexts where context.isAnchored {
        if let first = context.features.first, let number = numbers[first] {
          anchors.insert(components.set(of: number))
        }
      }
      return anchors
    }
    guard anchors().count > 1 else { return [clusters] }
    var keepers: [Int: Int] = [:]
    if let company {
      for (cluster, context) in zip(clusters, contexts) where context.isAnchored {
        guard let number = context.features.first.flatMap({ numbers[$0] }) else { continue }
        for other in company.telling(of: cluster) {
          if let known = keepers[other] {
            components.unite(known, number)
          } else {
            keepers[other] = number
          }
        }
      }
    }
    let found = anchors()
    guard found.count > 1 else { return [clusters] }
    var groups: [Int: [Int]] = [:]
    for (cluster, context) in zip(clusters, contexts) {
      var touched = Set(
        context.features.compactMap { numbers[$0] }.map { components.set(of: $0) }
      ).intersection(found)
      if touched.count != 1, let company {
        let beside = Set(
          company.telling(of: cluster).compactMap { keepers[$0] }.map { components.set(of: $0) }
        ).intersection(found)
        if touched.isEmpty || !touched.isDisjoint(with: beside) { touched = beside }
      }
      // -1 holds those that nothing assigns.
      groups[touched.count == 1 ? touched.first ?? -1 : -1, default: []].append(cluster)
    }
    // The numbers of features depend on the order of sets; those of clusters do not.
    return groups.values.sorted { $0[0] < $1[0] }
  }
}

/// How well a clustering agrees with another: by pairs, and by B³.
package struct ClusteringScore: Sendable {
  /// Pairs of items in one cluster.
  package private(set) var pairs = PrecisionRecall()
  private var items = 0
  private var precisions = 0.0
  private var recalls = 0.0

  /// Nothing yet.
  package init() {}

  /// The mean over the items of the share of an item's found cluster that is right.
  package var cubedPrecision: Double { items == 0 ? 0 : precisions / Double(items) }
  /// The mean over the items of the share of an item's true cluster that was found with it.
  package var cubedRecall: Double { items == 0 ? 0 : recalls / Double(items) }
  /// The harmonic mean of both.
  package var cubedF1: Double {
    let sum = cubedPrecision + cubedRecall
    return sum == 0 ? 0 : 2 * cubedPrecision * cubedRecall / sum
  }

  /// Adds items, each with the cluster that it should be in and the one that it is in.
  package mutating func add(_ labels: [(gold: String, found: Int)]) {
    var gold: [String: Int] = [:]
    var found: [Int: Int] = [:]
    var both: [String: [Int: Int]] = [:]
    for label in labels {
      gold[label.gold, default: 0] += 1
      found[label.found, default: 0] += 1
      both[label.gold, default: [:]][label.found, default: 0] += 1
    }
    func pairs(_ counts: some Sequence<Int>) -> Int { counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
    let right = pairs(both.values.flatMap(\.values))
    self.pairs.right += right
    self.pairs.wrong += pairs(found.values) - right
    self.pairs.missed += pairs(gold.values) - right
    for label in labels {
      let shared = Double(both[label.gold]?[label.found] ?? 0)
      precisions += shared / Double(found[label.found] ?? 1)
      recalls += shared / Double(gold[label.gold] ?? 1)
    }
    items += labels.count
  }
}

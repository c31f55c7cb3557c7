internal import GraphModel

/// Finds among the entities that anchors and ids left unmatched those that were merged or split.
struct MergeFinder {
  let matcher: AnchorMatcher

  /// Adds to a matching what the anchors tell of merges and splits.
  ///
  /// An old entity without a counterpart was merged into the new one that holds most of its anchors, if that one also
  /// is or takes in another; a new one was split from the old one that held most of its anchors.
  func addMergesAndSplits(to matching: inout EntityMatching) {
    let merges = holders(
      isFree: { matching.newOf[$0.old] == nil }, one: \.old, other: \.new,
      count: { matcher.oldAnchors[$0]?.anchors.count ?? 0 })
    let splits = holders(
      isFree: { matching.oldOf[$0.new] == nil }, one: \.new, other: \.old,
      count: { matcher.newAnchors[$0]?.anchors.count ?? 0 })
    let parts = Dictionary(merges.values.map { ($0.holder, 1) }, uniquingKeysWith: +)
    let pieces = Dictionary(splits.values.map { ($0.holder, 1) }, uniquingKeysWith: +)
    for (old, merge) in merges.sorted(by: { $0.key < $1.key }) {
      if matching.oldOf[merge.holder] != nil || (parts[merge.holder] ?? 0) > 1 {
        matching.merges[old] = (merge.holder, merge.match)
      }
    }
    for (new, split) in splits.sorted(by: { $0.key < $1.key }) {
      if matching.newOf[split.holder] != nil || (pieces[split.holder] ?? 0) > 1 {
        matching.splits[new] = (split.holder, split.match)
      }
    }
    // What is left of one to one: each holds most anchors of the other.
    for (old, merge) in merges.sorted(by: { $0.key < $1.key })
    where matching.newOf[old] == nil && matching.merges[old] == nil
      && matching.oldOf[merge.holder] == nil && matching.splits[merge.holder] == nil
    {
      guard let split = splits[merge.holder], split.holder == old else { continue }
      let least = min(merge.match.score, split.match.score)
      matching.match(old, merge.holder, EntityMatch(.anchors, score: least))
    }
  }

  /// For each free entity the one of the other graph that holds more than half of its anchors.
  private func holders(
    isFree: (EntityPair) -> Bool, one: KeyPath<EntityPair, Int>, other: KeyPath<EntityPair, Int>,
    count: (Int) -> Int
  ) -> [Int: (holder: Int, match: EntityMatch)] {
    var holders: [Int: (holder: Int, match: EntityMatch)] = [:]
    for (pair, shared) in matcher.shared where isFree(pair) {
      let all = count(pair[keyPath: one])
      guard shared * 2 > all else { continue }
      let match = EntityMatch(.anchors, score: Double(shared) / Double(all))
      let other = pair[keyPath: other]
      // Only places with several entities let two hold more than half.
      if let known = holders[pair[keyPath: one]],
        (known.match.percent, -known.holder) > (match.percent, -other)
      {
        continue
      }
      holders[pair[keyPath: one]] = (other, match)
    }
    return holders
  }
}

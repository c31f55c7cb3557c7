internal import GraphModel

/// Matches what anchors and ids left unmatched: by registers, then names, then neighbours.
///
/// Every step takes the best pairs first and leaves ties alone. Nothing is matched that its places contradict.
struct LeftoverMatcher {
  let old: PropertyGraph
  let new: PropertyGraph
  let anchors: AnchorMatcher
  /// The least score of a pair that is taken.
  let threshold: Double

  /// A name or a neighbour that more entities than these share tells nothing.
  private static let mostHolders = 8

  /// Adds the pairs to a matching.
  ///
  /// O(n log n).
  func add(to matching: inout EntityMatching) {
    guard matching.newOf.contains(nil), matching.oldOf.contains(nil) else { return }
    // What was merged or split is known already.
    let oldNames = names(
      old, matching.newOf,
      except: Set(matching.merges.keys).union(matching.splits.values.map(\.from)))
    let newNames = names(
      new, matching.oldOf,
      except: Set(matching.splits.keys).union(matching.merges.values.map(\.into)))
    matching.matchBest(of: registered(oldNames, newNames))
    let neighborhoods = Neighborhoods(old: old, new: new, matching: matching)
    matching.matchBest(of: named(oldNames, newNames, neighborhoods))
    matching.matchBest(of: neighboring(oldNames, newNames, neighborhoods))
  }

  private func names(
    _ graph: PropertyGraph, _ counterparts: [Int?], except known: Set<Int>
  ) -> [Int: EntityNames] {
    var names: [Int: EntityNames] = [:]
    for (node, counterpart) in counterparts.enumerated()
    where counterpart == nil && !known.contains(node) {
      names[node] = EntityNames(of: graph.nodes[node])
    }
    return names
  }

  private func registered(
    _ oldNames: [Int: EntityNames], _ newNames: [Int: EntityNames]
  ) -> [EntityCandidate] {
    pairs(
      oldNames.mapValues { names in names.registered.map { ElementID("\(names.kind)\u{1F}\($0)") }
      },
      newNames.mapValues { names in names.registered.map { ElementID("\(names.kind)\u{1F}\($0)") } }
    ).keys.map {
      EntityCandidate(
        old: $0.old, new: $0.new, rank: 1, match: EntityMatch(.register, score: 1))
    }
  }

  /// Pairs that share a name: a half for that, and a quarter each for the share of names and of neighbours.
  private func named(
    _ oldNames: [Int: EntityNames], _ newNames: [Int: EntityNames], _ around: Neighborhoods
  ) -> [EntityCandidate] {
    pairs(oldNames.mapValues { Array($0.all) }, newNames.mapValues { Array($0.all) }).keys
      .compactMap { pair in
        guard let before = oldNames[pair.old], let after = newNames[pair.new],
          before.kind == after.kind, !anchors.contradicts(pair.old, pair.new)
        else { return nil }
        let near = overlap(around.old(pair.old), around.new(pair.new))
        guard before.sharesTellingName(with: after) || near > 0 else { return nil }
        // Two people may have one name: something else must speak for one too.
        guard
          before.kind != "person" || near > 0
            || old.nodes[pair.old].mayShareDocument(with: new.nodes[pair.new])
        else { return nil }
        let score = 0.5 + before.share(with: after) / 4 + near / 4
        guard score >= threshold else { return nil }
        return EntityCandidate(
          old: pair.old, new: pair.new, rank: score, match: EntityMatch(.name, score: score))
      }
  }

  /// Pairs of one kind that have three relations or more in common, and few that are not.
  private func neighboring(
    _ oldNames: [Int: EntityNames], _ newNames: [Int: EntityNames], _ around: Neighborhoods
  ) -> [EntityCandidate] {
    let shared = pairs(
      Dictionary(uniqueKeysWithValues: oldNames.keys.map { ($0, Array(around.old($0))) }),
      Dictionary(uniqueKeysWithValues: newNames.keys.map { ($0, Array(around.new($0))) }))
    return shared.compactMap { pair, count in
      guard count >= 3, let before = oldNames[pair.old], let after = newNames[pair.new],
        before.kind == after.kind, before.kind != "person" || before.sharesWord(with: after),
        !anchors.contradicts(pair.old, pair.new)
      else { return nil }
      let score = 0.8 * overlap(around.old(pair.old), around.new(pair.new))
      guard score >= threshold else { return nil }
      return EntityCandidate(
        old: pair.old, new: pair.new, rank: score, match: EntityMatch(.neighbors, score: score))
    }
  }

  /// The share of the elements that both sets have, of those that either has.
  private func overlap(_ left: Set<Neighbor>, _ right: Set<Neighbor>) -> Double {
    let all = left.union(right).count
    return all == 0 ? 0 : Double(left.intersection(right).count) / Double(all)
  }

  /// The pairs that share a key, with the number of keys that they share.
  private func pairs<Key: Hashable>(
    _ old: [Int: [Key]], _ new: [Int: [Key]]
  ) -> [EntityPair: Int] {
    func holders(_ keys: [Int: [Key]]) -> [Key: [Int]] {
      var holders: [Key: [Int]] = [:]
      for (node, keys) in keys {
        for key in keys { holders[key, default: []].append(node) }
      }
      return holders
    }
    let after = holders(new)
    var pairs: [EntityPair: Int] = [:]
    for (key, before) in holders(old) {
      guard let after = after[key], before.count <= LeftoverMatcher.mostHolders,
        after.count <= LeftoverMatcher.mostHolders
      else { continue }
      for old in before {
        for new in after { pairs[EntityPair(old: old, new: new), default: 0] += 1 }
      }
    }
    return pairs
  }
}

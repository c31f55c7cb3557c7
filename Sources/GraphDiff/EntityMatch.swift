/// Why an entity of one graph is taken for an entity of the other that has another id.
package struct EntityMatch: Hashable, Sendable {
  /// What speaks for it, the strongest first.
  package enum Basis: String, Hashable, Sendable, CaseIterable {
    /// The same places in documents that did not change name both.
    case anchors
    /// Both have the same id in a register, such as an ISO code.
    case register
    /// Both are of one kind and share a name.
    case name
    /// Both are of one kind and have the same relations to the same others.
    case neighbors
  }

  package let basis: Basis
  /// How much speaks for it, above 0 and at most 1, in hundredths.
  package let percent: Int

  /// A score in [0, 1], of which a report prints two decimals.
  package var score: Double { Double(percent) / 100 }

  init(_ basis: Basis, score: Double) {
    self.basis = basis
    percent = Int((min(1, max(0, score)) * 100).rounded())
  }
}

/// Which entity of one graph is which of the other.
///
/// The numbers are places in the sorted lists of nodes.
struct EntityMatching {
  /// For each old entity the new one that it is; `nil` where it is gone.
  var newOf: [Int?]
  /// For each new entity the old one that it was; `nil` where it is new.
  var oldOf: [Int?]
  /// Why an old entity is a new one of another id.
  var reasons: [Int: EntityMatch] = [:]
  /// For old entities that are gone the new one that they were merged into.
  var merges: [Int: (into: Int, match: EntityMatch)] = [:]
  /// For new entities the old one that they were split from.
  var splits: [Int: (from: Int, match: EntityMatch)] = [:]

  init(oldCount: Int, newCount: Int) {
    newOf = Array(repeating: nil, count: oldCount)
    oldOf = Array(repeating: nil, count: newCount)
  }

  mutating func match(_ old: Int, _ new: Int, _ reason: EntityMatch? = nil) {
    newOf[old] = new
    oldOf[new] = old
    if let reason { reasons[old] = reason }
  }

  /// Takes the best pairs first; where two are equally good for one entity, none of them is taken.
  ///
  /// O(n log n) in the number of pairs.
  mutating func matchBest(of candidates: [EntityCandidate]) {
    var blockedOld = Set<Int>()
    var blockedNew = Set<Int>()
    let ranked = candidates.sorted { left, right in
      if left.rank != right.rank { return left.rank > right.rank }
      return (left.old, left.new) < (right.old, right.new)
    }
    var rest = ranked[...]
    while let first = rest.first {
      let group = rest.prefix { $0.rank == first.rank }
      rest = rest.dropFirst(group.count)
      let free = group.filter {
        newOf[$0.old] == nil && oldOf[$0.new] == nil && !blockedOld.contains($0.old)
          && !blockedNew.contains($0.new)
      }
      let oldCounts = Dictionary(free.map { ($0.old, 1) }, uniquingKeysWith: +)
      let newCounts = Dictionary(free.map { ($0.new, 1) }, uniquingKeysWith: +)
      for candidate in free {
        if oldCounts[candidate.old] == 1, newCounts[candidate.new] == 1 {
          match(candidate.old, candidate.new, candidate.match)
        } else {
          blockedOld.insert(candidate.old)
          blockedNew.insert(candidate.new)
        }
      }
    }
  }
}

extension EntityMatching {
  /// Leaves every entity one story: of what was split it is not told that it was merged too, nor of what took others in
  /// that it was split off.
  ///
  /// Of a merge or a split that has one part left and nobody who stayed, both are one.
  mutating func separateMergesFromSplits() {
    let targets = Set(merges.values.map(\.into))
    let sources = Set(splits.values.map(\.from))
    merges = merges.filter { !sources.contains($0.key) }
    splits = splits.filter { !targets.contains($0.key) }
    let parts = Dictionary(merges.map { ($0.value.into, 1) }, uniquingKeysWith: +)
    for (old, merge) in merges where parts[merge.into] == 1 && oldOf[merge.into] == nil {
      match(old, merge.into, merge.match)
      merges[old] = nil
    }
    let pieces = Dictionary(splits.map { ($0.value.from, 1) }, uniquingKeysWith: +)
    for (new, split) in splits where pieces[split.from] == 1 && newOf[split.from] == nil {
      match(split.from, new, split.match)
      splits[new] = nil
    }
  }
}

/// Two entities that may be one.
struct EntityCandidate {
  let old: Int
  let new: Int
  /// What candidates are ordered by.
  let rank: Double
  let match: EntityMatch
}

/// Two entities, as a key.
struct EntityPair: Hashable {
  let old: Int
  let new: Int
}

internal import GraphModel

/// Matches entities by what does not depend on how they are called: the places that name them, and then their ids.
///
/// An id is no match where the places contradict it: a namesake took the id.
struct AnchorMatcher {
  let old: PropertyGraph
  let new: PropertyGraph
  let states: DocumentStates
  /// The anchors of the entities whose evidence is not the same bytes in both graphs.
  private(set) var oldAnchors: [Int: Anchors] = [:]
  private(set) var newAnchors: [Int: Anchors] = [:]
  /// How many anchors two entities share, where they share any.
  private(set) var shared: [EntityPair: Int] = [:]
  private var oldHolders: [Anchor: [Int]] = [:]
  private var newHolders: [Anchor: [Int]] = [:]

  /// An anchor that more entities than these share tells nothing.
  private static let mostHolders = 8

  init(old: PropertyGraph, new: PropertyGraph, states: DocumentStates) {
    self.old = old
    self.new = new
    self.states = states
  }

  /// Matches what anchors and ids can.
  ///
  /// O(n log n).
  mutating func match() -> EntityMatching {
    var matching = EntityMatching(oldCount: old.nodes.count, newCount: new.nodes.count)
    var sameID: [EntityPair] = []
    walk(
      pair: { old, new, isSame in
        if isSame {
          matching.match(old, new)
        } else {
          sameID.append(EntityPair(old: old, new: new))
        }
      })
    collectAnchors()
    for pair in sameID where (shared[pair] ?? 0) > 0 { matching.match(pair.old, pair.new) }
    matching.matchBest(of: candidates())
    for pair in sameID
    where matching.newOf[pair.old] == nil && matching.oldOf[pair.new] == nil
      && !contradicts(pair.old, pair.new)
    {
      matching.match(pair.old, pair.new)
    }
    return matching
  }

  /// Walks both lists by id, and notes whose evidence must be read.
  private mutating func walk(pair: (_ old: Int, _ new: Int, _ isSame: Bool) -> Void) {
    var (i, j) = (0, 0)
    while i < old.nodes.count || j < new.nodes.count {
      if i < old.nodes.count, j < new.nodes.count, old.nodes[i].id == new.nodes[j].id {
        let isSame = old.nodes[i].attributes
          .hasSameValue(of: "evidence", as: new.nodes[j].attributes)
        pair(i, j, isSame)
        if !isSame {
          oldAnchors[i] = Anchors()
          newAnchors[j] = Anchors()
        }
        (i, j) = (i + 1, j + 1)
      } else if j == new.nodes.count
        || (i < old.nodes.count && old.nodes[i].id < new.nodes[j].id)
      {
        oldAnchors[i] = Anchors()
        i += 1
      } else {
        newAnchors[j] = Anchors()
        j += 1
      }
    }
  }

  private mutating func collectAnchors() {
    for node in oldAnchors.keys {
      let anchors = Anchors(of: old.nodes[node].attributes, states: states)
      oldAnchors[node] = anchors
      for anchor in anchors.anchors { oldHolders[anchor, default: []].append(node) }
    }
    for node in newAnchors.keys {
      let anchors = Anchors(of: new.nodes[node].attributes, states: states)
      newAnchors[node] = anchors
      for anchor in anchors.anchors { newHolders[anchor, default: []].append(node) }
    }
    for (anchor, before) in oldHolders {
      guard let after = newHolders[anchor], before.count <= AnchorMatcher.mostHolders,
        after.count <= AnchorMatcher.mostHolders
      else { continue }
      for old in before {
        for new in after { shared[EntityPair(old: old, new: new), default: 0] += 1 }
      }
    }
  }

  /// Pairs that share most of their anchors.
  private func candidates() -> [EntityCandidate] {
    shared.compactMap { pair, count in
      let most = max(
        oldAnchors[pair.old]?.anchors.count ?? 0, newAnchors[pair.new]?.anchors.count ?? 0)
      guard count * 2 > most else { return nil }
      return EntityCandidate(
        old: pair.old, new: pair.new, rank: Double(count),
        match: EntityMatch(.anchors, score: Double(count) / Double(most)))
    }
  }

  /// Whether the places that name two entities say that they are two.
  ///
  /// They do if both are named in unchanged documents, never at the same place; where both are named in one document,
  /// it takes that one's place now names another.
  func contradicts(_ old: Int, _ new: Int) -> Bool {
    guard let before = oldAnchors[old], let after = newAnchors[new], !before.anchors.isEmpty,
      !after.anchors.isEmpty, shared[EntityPair(old: old, new: new)] == nil
    else { return false }
    let isTaken =
      before.anchors.contains { (newHolders[$0] ?? []).contains { $0 != new } }
      || after.anchors.contains { (oldHolders[$0] ?? []).contains { $0 != old } }
    if isTaken { return true }
    if before.isCapped || after.isCapped { return false }
    let documents = Set(before.anchors.map(\.document))
    return !after.anchors.contains { documents.contains($0.document) }
  }
}

internal import GraphModel

/// Matches entities by what does not depend on how they are called: the places that name them, and then their ids.
///
/// An id is no match where the places contradict it: a namesake took the id.
struct AnchorMatcher {
  let old: PropertyGraph
  let new: PropertyGraph
  let states: DocumentStates
  let differing: DifferingElements
  /// The anchors of the entities whose evidence is not the same bytes in both graphs.
  private(set) var oldAnchors: [Int: Anchors] = [:]
  private(set) var newAnchors: [Int: Anchors] = [:]
  /// How many anchors two entities share, where they share any.
  private(set) var shared: [EntityPair: Int] = [:]
  private var oldHolders: [Anchor: [Int]] = [:]
  private var newHolders: [Anchor: [Int]] = [:]

  /// An anchor that more entities than these share tells nothing.
  private static let mostHolders = 8

  init(
    old: PropertyGraph, new: PropertyGraph, states: DocumentStates, differing: DifferingElements
  ) {
    self.old = old
    self.new = new
    self.states = states
    self.differing = differing
  }

  /// Matches what anchors and ids can.
  ///
  /// O(n log n).
  mutating func match() -> EntityMatching {
    var matching = EntityMatching(oldCount: old.nodes.count, newCount: new.nodes.count)
    for (old, new) in differing.sameNodes.enumerated() where new >= 0 {
      matching.match(old, Int(new))
    }
    let sameID = takeDiffering(into: &matching)
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

  /// Matches what has the same evidence under one id, and notes whose evidence must be read: of all others.
  ///
  /// - Returns: the pairs that have one id and other evidence.
  private mutating func takeDiffering(into matching: inout EntityMatching) -> [EntityPair] {
    var sameID: [EntityPair] = []
    for place in differing.nodes {
      switch place {
      case .old(let place): oldAnchors[place] = Anchors()
      case .new(let place): newAnchors[place] = Anchors()
      case .both(let before, let after):
        let (attributes, other) = (old.nodes[before].attributes, new.nodes[after].attributes)
        if attributes.hasSameValue(of: "evidence", as: other) {
          matching.match(before, after)
        } else {
          sameID.append(EntityPair(old: before, new: after))
          oldAnchors[before] = Anchors()
          newAnchors[after] = Anchors()
        }
      }
    }
    return sameID
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

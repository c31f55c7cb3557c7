internal import GraphModel

/// The change of an entity that a relation may only follow.
enum Leader: Hashable {
  /// A merge, by the place of the entity that took the others in.
  case merge(into: Int)
  /// A split, by the place of the entity that was split.
  case split(from: Int)
  /// A new id, by the place of the old entity.
  case rekeyed(Int)
}

/// Finds the changes of entities that relations only follow.
///
/// Seen from the other direction a relation follows the same change, inverted.
struct RelationLeaders {
  let translation: EndTranslation
  /// The first of the entities that each merge took in.
  private let firstMerged: [Int: ElementID]
  /// The first of the entities that each split brought.
  private let firstSplit: [Int: ElementID]

  init(_ translation: EndTranslation) {
    self.translation = translation
    let (old, new, matching) = (translation.old, translation.new, translation.matching)
    firstMerged = Dictionary(
      matching.merges.map { ($0.value.into, old.nodes[$0.key].id) }, uniquingKeysWith: min)
    firstSplit = Dictionary(
      matching.splits.map { ($0.value.from, new.nodes[$0.key].id) }, uniquingKeysWith: min)
  }

  /// An end of a relation, before and after.
  private struct End {
    let old: Int
    let new: Int
    /// The ids, in an order that is the same seen from either side.
    let ids: [ElementID]
  }

  /// The change that a relation follows.
  ///
  /// - Parameters:
  ///   - before: the relation as it was.
  ///   - after: the relation as it is.
  ///   - kind: how it follows.
  ///   - isTogether: whether it fell together with another or was doubled: then it follows a merge or a split if one of
  ///     its ends has any part in one.
  /// - Returns: `nil` if none of its ends changed, or nothing tells which of several changes it follows.
  func leader(
    _ before: Edge, _ after: Edge, _ kind: Consequence.Kind, isTogether: Bool
  ) -> Leader? {
    let ends = ends(before, after)
    if isTogether {
      for end in ends {
        if let leader = mergeOrSplit(end, kind, isWide: true) { return leader }
      }
    }
    for end in ends {
      if let leader = mergeOrSplit(end, kind, isWide: false) { return leader }
      guard translation.matching.newOf[end.old] == end.new, end.ids[0] != end.ids[1] else {
        continue
      }
      return mergeOrSplit(end, kind, isWide: true) ?? .rekeyed(end.old)
    }
    return nil
  }

  private func ends(_ before: Edge, _ after: Edge) -> [End] {
    let isTurned = !translation.haveSameSource(before, after)
    let pairs = [
      (before.source, isTurned ? after.target : after.source),
      (before.target, isTurned ? after.source : after.target),
    ]
    let ends = pairs.compactMap { old, new -> End? in
      guard let oldPlace = translation.old.place(ofNode: old),
        let newPlace = translation.new.place(ofNode: new)
      else { return nil }
      return End(old: oldPlace, new: newPlace, ids: [old, new].sorted())
    }
    guard ends.count == 2, ends[0].old != ends[1].old || ends[0].new != ends[1].new else {
      return Array(ends.prefix(1))
    }
    // Two that exchanged their ids, in a relation that was turned: from neither side one of them comes first.
    if isTurned, ends[0].ids == ends[1].ids { return [] }
    return ends[1].ids.lexicographicallyPrecedes(ends[0].ids) ? ends.reversed() : ends
  }

  /// The merge or the split that an end went through; with `isWide` also as the one that stayed.
  private func mergeOrSplit(_ end: End, _ kind: Consequence.Kind, isWide: Bool) -> Leader? {
    let matching = translation.matching
    let into =
      matching.merges[end.old]?.into
      ?? (isWide && firstMerged[end.new] != nil ? end.new : nil)
    let from =
      matching.splits[end.new]?.from
      ?? (isWide && firstSplit[end.old] != nil ? end.old : nil)
    switch (into, from) {
    case (nil, nil): return nil
    case (let into?, nil): return .merge(into: into)
    case (nil, let from?): return .split(from: from)
    case (let into?, let from?):
      switch kind {
      case .joined: return .merge(into: into)
      case .copied: return .split(from: from)
      case .moved:
        // By what the two can be told by from either side.
        let merge = [translation.new.nodes[into].id] + [firstMerged[into]].compactMap(\.self)
        let split = [translation.old.nodes[from].id] + [firstSplit[from]].compactMap(\.self)
        if merge == split { return nil }
        return merge.lexicographicallyPrecedes(split) ? .merge(into: into) : .split(from: from)
      }
    }
  }
}

internal import GraphModel

/// Finds merges and splits by names, where documents were edited and places tell nothing.
///
/// An entity that is gone was merged into the one of its kind that took its name and had not had it before.
struct NameMergeFinder {
  let old: PropertyGraph
  let new: PropertyGraph
  let anchors: AnchorMatcher
  let threshold: Double

  /// Adds to a matching what the names tell.
  ///
  /// O(n log n).
  func add(to matching: inout EntityMatching) {
    let gone = matching.newOf.indices.filter {
      matching.newOf[$0] == nil && matching.merges[$0] == nil
    }
    let come = matching.oldOf.indices.filter {
      matching.oldOf[$0] == nil && matching.splits[$0] == nil
    }
    guard !gone.isEmpty || !come.isEmpty else { return }
    let changed = matching.newOf.enumerated().compactMap { before, after in
      after.flatMap { after in
        anchors.differing.sameNodes[before] != after
          && old.nodes[before].hasOtherNames(than: new.nodes[after])
          ? EntityPair(old: before, new: after) : nil
      }
    }
    guard !changed.isEmpty else { return }
    var gained: [FoldedName: [EntityPair]] = [:]
    var lost: [FoldedName: [EntityPair]] = [:]
    for pair in changed {
      let before = EntityNames(of: old.nodes[pair.old]).all
      let after = EntityNames(of: new.nodes[pair.new]).all
      for name in after.subtracting(before) { gained[name, default: []].append(pair) }
      for name in before.subtracting(after) { lost[name, default: []].append(pair) }
    }
    for node in gone {
      let names = EntityNames(of: old.nodes[node])
      guard let pair = taker(of: names, among: gained[names.label], in: new, \.new),
        !anchors.contradicts(node, pair.new),
        old.nodes[node].mayShareDocument(with: new.nodes[pair.new])
      else { continue }
      let score = score(of: names, in: EntityNames(of: new.nodes[pair.new]))
      guard score >= threshold else { continue }
      matching.merges[node] = (pair.new, EntityMatch(.name, score: score))
    }
    for node in come {
      let names = EntityNames(of: new.nodes[node])
      guard let pair = taker(of: names, among: lost[names.label], in: old, \.old),
        !anchors.contradicts(pair.old, node),
        new.nodes[node].mayShareDocument(with: old.nodes[pair.old])
      else { continue }
      let score = score(of: names, in: EntityNames(of: old.nodes[pair.old]))
      guard score >= threshold else { continue }
      matching.splits[node] = (pair.old, EntityMatch(.name, score: score))
    }
  }

  /// The one entity of the kind that has the name; `nil` if there are several or the name tells too little.
  private func taker(
    of names: EntityNames, among pairs: [EntityPair]?, in graph: PropertyGraph,
    _ side: KeyPath<EntityPair, Int>
  ) -> EntityPair? {
    guard names.isTelling(names.label) else { return nil }
    let fitting = (pairs ?? []).filter {
      (graph.nodes[$0[keyPath: side]].attributes.text("kind") ?? "") == names.kind
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// A half, and the other half by the share of the names that went over.
  private func score(of names: EntityNames, in taker: EntityNames) -> Double {
    guard !names.all.isEmpty else { return 0 }
    return 0.5 + 0.5 * Double(names.all.intersection(taker.all).count) / Double(names.all.count)
  }
}

extension Node {
  /// Whether the label or the aliases are not the same bytes.
  fileprivate func hasOtherNames(than other: Node) -> Bool {
    ["label", "name", "aliases"].contains {
      !attributes.hasSameValue(of: $0, as: other.attributes)
    }
  }

  /// Whether a document names both, or the graph does not say which documents do.
  func mayShareDocument(with other: Node) -> Bool {
    let here = Set(EvidencePiece.list(in: attributes).map { ElementID($0.document) })
    let there = Set(EvidencePiece.list(in: other.attributes).map { ElementID($0.document) })
    return here.isEmpty || there.isEmpty || !here.isDisjoint(with: there)
  }
}

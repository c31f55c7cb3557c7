internal import GraphModel

/// Finds relations that were read anew: the same ends and evidence, but another kind or another date.
struct RevisedRelations {
  let translation: EndTranslation
  let states: DocumentStates

  /// What two relations must share to be one that was read anew.
  private struct Place: Hashable {
    let ends: EndPair
    let document: ElementID
    let begin: Int
    let words: ElementID
  }

  private struct Candidate {
    let old: Int
    let new: Int
    let rank: Int
  }

  /// A place that more relations than these share tells nothing.
  private static let mostHolders = 8

  /// Pairs of places in both lists, each place once.
  ///
  /// O(n log n).
  func pairs(old: [Edge], new: [Edge]) -> [(old: Int, new: Int)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let oldEnds = old.map(ends(ofOld:))
    let newEnds = new.map(ends(ofNew:))
    // Only between the same ends is there anything to read anew.
    let common = Set(oldEnds.compactMap(\.self)).intersection(newEnds.compactMap(\.self))
    guard !common.isEmpty else { return [] }
    func pieces(_ edges: [Edge], _ ends: [EndPair?]) -> [Int: [EvidencePiece]] {
      var pieces: [Int: [EvidencePiece]] = [:]
      for (index, pair) in ends.enumerated() {
        guard let pair, common.contains(pair) else { continue }
        pieces[index] = EvidencePiece.list(in: edges[index].attributes)
      }
      return pieces
    }
    let oldPieces = pieces(old, oldEnds)
    let newPieces = pieces(new, newEnds)
    var result = best(
      candidates(old, new, oldPieces, newPieces, ends: oldEnds), takenOld: [], takenNew: [])
    result += only(
      old, new, oldPieces, newPieces, ends: (oldEnds, newEnds), takenOld: Set(result.map(\.old)),
      takenNew: Set(result.map(\.new)))
    return result.sorted { $0.old < $1.old }
  }

  private func ends(ofOld edge: Edge) -> EndPair? {
    guard let source = translation.unitedOld(edge.source),
      let target = translation.unitedOld(edge.target)
    else { return nil }
    return EndPair(source, target)
  }

  private func ends(ofNew edge: Edge) -> EndPair? {
    EndPair(translation.united(edge.source), translation.united(edge.target))
  }

  /// Pairs that share a piece of evidence; more speaks for those of one kind, and of one direction.
  private func candidates(
    _ old: [Edge], _ new: [Edge], _ oldPieces: [Int: [EvidencePiece]],
    _ newPieces: [Int: [EvidencePiece]], ends: [EndPair?]
  ) -> [Candidate] {
    var holders: [Place: (old: [Int], new: [Int])] = [:]
    func places(_ pieces: [EvidencePiece], _ ends: EndPair) -> Set<Place> {
      Set(
        pieces.map { piece in
          // In a document that was edited the same words may stand elsewhere.
          let isFixed = states.state(of: piece.document) == .unchanged
          return Place(
            ends: ends, document: ElementID(piece.document), begin: isFixed ? piece.begin : 0,
            words: piece.words)
        })
    }
    for (index, pieces) in newPieces {
      guard let ends = self.ends(ofNew: new[index]) else { continue }
      for place in places(pieces, ends) { holders[place, default: ([], [])].new.append(index) }
    }
    for (index, pieces) in oldPieces {
      guard let ends = ends[index] else { continue }
      for place in places(pieces, ends) { holders[place, default: ([], [])].old.append(index) }
    }
    var ranks: [EntityPair: Int] = [:]
    for (before, after) in holders.values
    where max(before.count, after.count) <= RevisedRelations.mostHolders {
      for old in before {
        for new in after { ranks[EntityPair(old: old, new: new), default: 0] += 1 }
      }
    }
    return ranks.map { pair, count in
      let (before, after) = (old[pair.old], new[pair.new])
      let isSameKind = before.hasSameText("label", as: after)
      let isSameDirection = translation.haveSameSource(before, after)
      let closeness = (isSameKind ? 4 : 0) + (isSameDirection ? 2 : 0)
      return Candidate(old: pair.old, new: pair.new, rank: closeness * 1000 + min(count, 999))
    }
  }

  /// The best pairs; those that are as good as another of the same relation are left out.
  private func best(
    _ candidates: [Candidate], takenOld: Set<Int>, takenNew: Set<Int>
  ) -> [(old: Int, new: Int)] {
    var (takenOld, takenNew) = (takenOld, takenNew)
    var result: [(old: Int, new: Int)] = []
    let ranked = candidates.sorted {
      $0.rank != $1.rank ? $0.rank > $1.rank : ($0.old, $0.new) < ($1.old, $1.new)
    }
    var rest = ranked[...]
    while let first = rest.first {
      let group = rest.prefix { $0.rank == first.rank }
      rest = rest.dropFirst(group.count)
      let free = group.filter { !takenOld.contains($0.old) && !takenNew.contains($0.new) }
      let oldCounts = Dictionary(free.map { ($0.old, 1) }, uniquingKeysWith: +)
      let newCounts = Dictionary(free.map { ($0.new, 1) }, uniquingKeysWith: +)
      for candidate in free {
        takenOld.insert(candidate.old)
        takenNew.insert(candidate.new)
        if oldCounts[candidate.old] == 1, newCounts[candidate.new] == 1 {
          result.append((candidate.old, candidate.new))
        }
      }
    }
    return result
  }

  /// What a sentence that was edited says: the only relation of a kind between two ends, before and after.
  private func only(
    _ old: [Edge], _ new: [Edge], _ oldPieces: [Int: [EvidencePiece]],
    _ newPieces: [Int: [EvidencePiece]], ends: (old: [EndPair?], new: [EndPair?]),
    takenOld: Set<Int>, takenNew: Set<Int>
  ) -> [(old: Int, new: Int)] {
    struct Kind: Hashable {
      let ends: EndPair
      let label: ElementID
    }
    func group(_ edges: [Edge], _ ends: [EndPair?], _ taken: Set<Int>) -> [Kind: [Int]] {
      var groups: [Kind: [Int]] = [:]
      for (index, pair) in ends.enumerated() where !taken.contains(index) {
        guard let pair else { continue }
        let label = ElementID(edges[index].attributes.text("label") ?? "")
        groups[Kind(ends: pair, label: label), default: []].append(index)
      }
      return groups
    }
    func edited(_ pieces: [EvidencePiece]?) -> Set<ElementID> {
      Set(
        (pieces ?? []).filter { states.state(of: $0.document) == .edited }
          .map { ElementID($0.document) })
    }
    let after = group(new, ends.new, takenNew)
    return group(old, ends.old, takenOld).compactMap { kind, before in
      guard before.count == 1, let after = after[kind], after.count == 1,
        !edited(oldPieces[before[0]]).isDisjoint(with: edited(newPieces[after[0]]))
      else { return nil }
      return (before[0], after[0])
    }
  }
}

extension Edge {
  /// Whether a text attribute is the same bytes in both.
  func hasSameText(_ name: String, as other: Edge) -> Bool {
    attributes.hasSameValue(of: name, as: other.attributes)
  }
}

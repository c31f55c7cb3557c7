package import GraphModel

/// What changed in the evidence of what is there before and after.
package struct EvidenceDifference: Sendable {
  package private(set) var added: [EvidencePiece] = []
  package private(set) var removed: [EvidencePiece] = []
  /// The same words in the same document, at another place.
  package private(set) var moved: [(old: EvidencePiece, new: EvidencePiece)] = []
  /// The same place, read otherwise.
  package private(set) var revised: [(old: EvidencePiece, new: EvidencePiece)] = []
  /// How many pieces came or went only because a graph keeps no more than so many.
  package private(set) var beyondLimit = 0

  /// Whether nothing changed.
  package var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && moved.isEmpty && revised.isEmpty && beyondLimit == 0
  }

  /// What a piece of evidence is known by within an element.
  private struct Identity: Hashable {
    let document: ElementID
    let words: ElementID
    /// `nil` where the place is left open.
    let begin: Int?
  }

  /// Compares the evidence of elements that are one.
  ///
  /// O(n).
  package init(old: [Attributes], new: [Attributes], states: DocumentStates) {
    let before = old.map(EvidencePiece.list)
    let after = new.map(EvidencePiece.list)
    var rest = (old: before.flatMap(\.self), new: after.flatMap(\.self))
    let exact = EvidenceDifference.paired(&rest) {
      Identity(document: ElementID($0.document), words: $0.words, begin: $0.begin)
    }
    revised = exact.filter { $0.old.json != $0.new.json }
    moved = EvidenceDifference.paired(&rest) {
      Identity(document: ElementID($0.document), words: $0.words, begin: nil)
    }
    let isOldCapped = zip(old, before).contains { $0.isCapped(pieces: $1.count) }
    let isNewCapped = zip(new, after).contains { $0.isCapped(pieces: $1.count) }
    for piece in rest.new {
      if isOldCapped, states.state(of: piece.document) == .unchanged {
        beyondLimit += 1
      } else {
        added.append(piece)
      }
    }
    for piece in rest.old {
      if isNewCapped, states.state(of: piece.document) == .unchanged {
        beyondLimit += 1
      } else {
        removed.append(piece)
      }
    }
  }

  /// Takes out the pieces that have one key, in the order in which they stand.
  private static func paired(
    _ rest: inout (old: [EvidencePiece], new: [EvidencePiece]), by key: (EvidencePiece) -> Identity
  ) -> [(old: EvidencePiece, new: EvidencePiece)] {
    var waiting: [Identity: [Int]] = [:]
    for index in rest.new.indices.reversed() {
      waiting[key(rest.new[index]), default: []].append(index)
    }
    var pairs: [(old: EvidencePiece, new: EvidencePiece)] = []
    var left: [EvidencePiece] = []
    var taken = Set<Int>()
    for piece in rest.old {
      if let index = waiting[key(piece)]?.popLast() {
        taken.insert(index)
        pairs.append((piece, rest.new[index]))
      } else {
        left.append(piece)
      }
    }
    rest.old = left
    rest.new = rest.new.indices.filter { !taken.contains($0) }.map { rest.new[$0] }
    return pairs
  }
}

extension GraphComparison {
  /// What changed in the evidence of a change.
  ///
  /// Of what was added or removed, all its evidence was.
  package func evidence(of change: Change) -> EvidenceDifference {
    let (before, after) = elements(of: change)
    return EvidenceDifference(old: before, new: after, states: states)
  }

  /// The attributes of the elements that a change is about, in both graphs.
  func elements(of change: Change) -> (old: [Attributes], new: [Attributes]) {
    switch change.subject {
    case .entity:
      (
        change.old.compactMap { old.node($0)?.attributes },
        change.new.compactMap { new.node($0)?.attributes }
      )
    case .relation:
      (
        change.old.compactMap { old.edge($0)?.attributes },
        change.new.compactMap { new.edge($0)?.attributes }
      )
    }
  }
}

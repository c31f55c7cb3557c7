/// The elements in which two graphs differ: what only one of them has by id, and what is not the same under one id.
///
/// The sorted lists are walked side by side, and no element is copied only to be compared: most are the same.
package struct DifferingElements: Sendable {
  /// Where an element stands in the sorted lists of both graphs.
  package enum Place: Hashable, Sendable {
    case old(Int)
    case new(Int)
    case both(old: Int, new: Int)
  }

  /// In the order of the ids.
  package let nodes: [Place]
  /// In the order of the ids; an edge that has other ends is not the same.
  package let edges: [Place]
  /// For each old node the place of the very same one in the new graph; -1 where there is none.
  package let sameNodes: [Int32]

  /// Compares two graphs.
  ///
  /// O(n) in their size.
  package init(_ old: PropertyGraph, _ new: PropertyGraph) {
    // For each old node where the one of its id stands in the new graph.
    var successors = [Int32](repeating: -1, count: old.nodes.count)
    nodes = old.nodes.withUnsafeBufferPointer { old in
      new.nodes.withUnsafeBufferPointer { new in
        DifferingElements.walk(old.count, new.count) {
          old[$0].id.order(before: new[$1].id)
        } isSame: {
          successors[$0] = Int32(truncatingIfNeeded: $1)
          return old[$0].attributes == new[$1].attributes
        }
      }
    }
    var sameNodes = successors
    for case .both(let place, _) in nodes { sameNodes[place] = -1 }
    self.sameNodes = sameNodes
    edges = old.edges.withUnsafeBufferPointer { old in
      new.edges.withUnsafeBufferPointer { new in
        DifferingElements.walk(old.count, new.count) {
          old[$0].id.order(before: new[$1].id)
        } isSame: {
          successors[old[$0].sourcePlace] == Int32(truncatingIfNeeded: new[$1].sourcePlace)
            && successors[old[$0].targetPlace] == Int32(truncatingIfNeeded: new[$1].targetPlace)
            && old[$0].isDirected == new[$1].isDirected
            && old[$0].attributes == new[$1].attributes
        }
      }
    }
  }

  /// Walks two lists; `order` is negative where the old element comes first, and 0 where both have one id.
  @inline(__always)
  private static func walk(
    _ oldCount: Int, _ newCount: Int, order: (_ old: Int, _ new: Int) -> Int,
    isSame: (_ old: Int, _ new: Int) -> Bool
  ) -> [Place] {
    var places: [Place] = []
    var (old, new) = (0, 0)
    while old < oldCount || new < newCount {
      let order = old == oldCount ? 1 : new == newCount ? -1 : order(old, new)
      if order == 0 {
        if !isSame(old, new) { places.append(.both(old: old, new: new)) }
        (old, new) = (old + 1, new + 1)
      } else if order < 0 {
        places.append(.old(old))
        old += 1
      } else {
        places.append(.new(new))
        new += 1
      }
    }
    return places
  }
}

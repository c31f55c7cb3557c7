internal import GraphModel

/// A node as it was read.
struct ReadNode {
  /// The number of its id.
  let id: Int
  let attributes: AttributePacker.Place
  let line: Int32
}

/// An edge as it was read.
struct ReadEdge {
  /// The numbers of the ids of its ends.
  var source: Int32 = -1
  var target: Int32 = -1
  var isDirected: Bool
  let line: Int32
  var attributes = AttributePacker.Place.none
}

/// The edges as they were read.
struct ReadEdges {
  private(set) var all: [ReadEdge] = []
  /// The ids of the edges; that of an edge without one is empty.
  private(set) var ids: [ElementID] = []
  /// The edges that have no id, by their places.
  private(set) var withoutID: [Int] = []
  /// Whether every id comes after the one before it.
  private(set) var isAscending = true
  /// The place of the last edge in the other version, whose edges are sorted; -1 where there is none.
  private var lastOtherPlace = -1

  /// The ids of the ends of the last edges, which are looked up together.
  private var endText: [UInt8] = []
  private var endPlaces: [Range<Int>] = []

  /// How many ends are looked up together.
  private static let batch = 128

  mutating func append(
    _ edge: ReadEdge, id: ElementID?, otherPlace: Int, source: UnsafeBufferPointer<UInt8>,
    target: UnsafeBufferPointer<UInt8>
  ) {
    let begin = endText.count
    endText.append(contentsOf: source)
    let middle = endText.count
    endText.append(contentsOf: target)
    endPlaces.append(begin..<middle)
    endPlaces.append(middle..<endText.count)
    // Of two that the other version has it is known.
    if lastOtherPlace < 0 || otherPlace <= lastOtherPlace, let id, let last = ids.last {
      isAscending = isAscending && last < id
    }
    lastOtherPlace = otherPlace
    if id == nil {
      withoutID.append(all.count)
      isAscending = false
    }
    all.append(edge)
    ids.append(id ?? ElementID(""))
  }

  /// Whether enough edges wait for their ends to be looked up.
  var isBatchFull: Bool { endPlaces.count >= ReadEdges.batch }

  /// Looks up the ends of the last edges.
  mutating func findEnds(in ids: inout IDTable) {
    if endPlaces.isEmpty { return }
    let first = all.count - endPlaces.count / 2
    ids.numbers(of: endPlaces, in: endText) { index, number in
      let number = Int32(truncatingIfNeeded: number)
      if index % 2 == 0 {
        all[first + index / 2].source = number
      } else {
        all[first + index / 2].target = number
      }
    }
    endText.removeAll(keepingCapacity: true)
    endPlaces.removeAll(keepingCapacity: true)
  }

  mutating func setAttributes(_ attributes: AttributePacker.Place, ofEdge place: Int) {
    all[place].attributes = attributes
  }

  /// Gives an edge another id.
  mutating func rename(_ place: Int, _ id: String) {
    ids[place] = ElementID(id)
    isAscending = false
  }
}

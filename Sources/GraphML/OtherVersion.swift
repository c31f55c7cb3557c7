internal import GraphModel

/// Another version of the graph that is read, whose memory the elements that did not change share.
///
/// Elements are looked for in the order of their ids, in which our files have them; of one that stands out of order it is
/// only not known that it is the same.
struct OtherVersion {
  let graph: PropertyGraph
  /// The names of the attributes of the other version.
  private let names: AttributeNames?
  /// For each key of the file the number of its name among ``names``; -1 where it is not found.
  private var numbers: [Int32] = []
  /// Where the name of the next key is looked for: both files have most keys, in one order.
  private var nextNumber = 0
  private var nextNode = 0
  private var nextEdge = 0

  init(_ graph: PropertyGraph) {
    self.graph = graph
    names = graph.nodes.first?.attributes.blockNames ?? graph.edges.first?.attributes.blockNames
  }

  /// The place of the node of an id in the other version; -1 if it is not found.
  mutating func place(ofNode id: UnsafeBufferPointer<UInt8>) -> Int {
    OtherVersion.find(id, &nextNode, graph.nodes.count) { graph.nodes[$0].id }
  }

  /// The place of the edge of an id in the other version; -1 if it is not found.
  mutating func place(ofEdge id: UnsafeBufferPointer<UInt8>) -> Int {
    OtherVersion.find(id, &nextEdge, graph.edges.count) { graph.edges[$0].id }
  }

  @inline(__always)
  private static func find(
    _ id: UnsafeBufferPointer<UInt8>, _ next: inout Int, _ count: Int, _ known: (Int) -> ElementID
  ) -> Int {
    while next < count {
      let order = known(next).order(before: id)
      if order == 0 { return next }
      if order > 0 { return -1 }
      next += 1
    }
    return -1
  }

  /// The id of the edge at a place.
  func edgeID(at place: Int) -> ElementID { graph.edges[place].id }

  /// How many keys of the file are known.
  var keyCount: Int { numbers.count }

  /// Gets to know the key that comes next in the file.
  mutating func add(_ key: GraphMLKey) {
    let number = names?.number(of: key.name, near: nextNumber)
    numbers.append(Int32(truncatingIfNeeded: number ?? -1))
    if let number { nextNumber = number + 1 }
  }

  /// Whether the element at a place has the attributes that were read for one of its id, all of known keys.
  func hasSame(
    _ items: ArraySlice<AttributePacker.Item>, text: [UInt8], at place: Int,
    _ domain: AttributeKey.Domain
  ) -> Bool {
    guard let names else { return false }
    return domain == .node
      ? graph.nodes[place].attributes.isSame(as: items, text: text, numbers: numbers, of: names)
      : graph.edges[place].attributes.isSame(as: items, text: text, numbers: numbers, of: names)
  }
}

internal import GraphModel

extension PropertyGraph {
  /// The edge of an id, by binary search.
  func edge(_ id: ElementID) -> Edge? {
    var low = 0
    var high = edges.count
    while low < high {
      let middle = low + (high - low) / 2
      if edges[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < edges.count && edges[low].id == id ? edges[low] : nil
  }

  /// The place of the node of an id in the sorted list, by binary search.
  func place(ofNode id: ElementID) -> Int? {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = low + (high - low) / 2
      if nodes[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < nodes.count && nodes[low].id == id ? low : nil
  }

  /// What to call the node of an id.
  ///
  /// O(log n).
  func name(of id: ElementID) -> String { node(id)?.displayName ?? id.rawValue }
}

extension AttributeValue {
  /// The value as text.
  var text: String {
    switch self {
    case .boolean(let value): String(value)
    case .int(let value): String(value)
    case .long(let value): String(value)
    case .float(let value): String(describing: value)
    case .double(let value): String(describing: value)
    case .string(let value): value
    }
  }
}

/// What a search for a node found.
package enum NodeSearch: Equatable, Sendable {
  /// No node has the text in its id, label or aliases.
  case none
  /// One node fits better than all others.
  case found(Node)
  /// Several nodes fit equally well: those most often mentioned first.
  case ambiguous([Node])
}

extension PropertyGraph {
  /// Finds the node that somebody means by an id, a name or a part of one.
  ///
  /// Case and accents do not count. The best way to fit decides: the id itself, the whole id, the
  /// whole label, a whole alias, the beginning of a name, the beginning of a word of a name, any
  /// part of a name. If several nodes fit in that way, all are given: "putin" finds Vladimir Putin;
  /// "sergei" may be two people. O(size of the names).
  package func search(_ text: String) -> NodeSearch {
    if let node = node(ElementID(text)) { return .found(node) }
    let wanted = FoldedName(text)
    guard !wanted.bytes.isEmpty else { return .none }
    var best = NodeFit.insideWord
    var hits: [Node] = []
    for node in nodes {
      guard let fit = NodeFit(of: wanted, in: node), fit <= best else { continue }
      if fit < best {
        hits = []
        best = fit
      }
      hits.append(node)
    }
    guard let first = hits.first else { return .none }
    if hits.count == 1 { return .found(first) }
    let ranked = hits.map { ($0, $0.attributes.mentions) }.sorted { left, right in
      left.1 != right.1 ? left.1 > right.1 : left.0.id < right.0.id
    }
    return .ambiguous(ranked.map(\.0))
  }
}

extension Node {
  /// The name to show: its `label`, else its `name`, else its id.
  package var displayName: String {
    for name in ["label", "name"] {
      if let text = attributes[name]?.string, !text.isEmpty { return text }
    }
    return id.rawValue
  }

  /// The other names, which `aliases` holds separated by " | ".
  package var aliases: [String] { attributes.list("aliases") }
}

extension Attributes {
  /// The values of an attribute that holds several, separated by " | ".
  package func list(_ name: String) -> [String] {
    guard let text = self[name]?.string, !text.isEmpty else { return [] }
    var values: [String] = []
    var value: [Substring.UTF8View] = []
    // Split at blank, bar, blank on the bytes: a bar without blanks belongs to the value.
    let words = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
    func close() {
      values.append(value.map { String(Substring($0)) }.joined(separator: " "))
      value = []
    }
    for word in words {
      if word.elementsEqual("|".utf8) { close() } else { value.append(word) }
    }
    close()
    return values.filter { !$0.isEmpty }
  }
}

/// How well a text fits a node, the best first.
enum NodeFit: Int, Comparable, Sendable {
  case id, label, alias, prefix, wordStart, insideWord

  static func < (left: NodeFit, right: NodeFit) -> Bool { left.rawValue < right.rawValue }

  /// The best way in which the text fits the node, or `nil`.
  init?(of wanted: FoldedName, in node: Node) {
    if FoldedName(node.id.rawValue) == wanted {
      self = .id
      return
    }
    let label = FoldedName(node.displayName)
    if label == wanted {
      self = .label
      return
    }
    let names = [label] + node.aliases.map(FoldedName.init)
    if names.contains(wanted) {
      self = .alias
    } else if names.contains(where: { $0.starts(with: wanted) }) {
      self = .prefix
    } else {
      let positions = names.compactMap { $0.position(of: wanted) }
      guard !positions.isEmpty else { return nil }
      self = positions.contains(.wordStart) ? .wordStart : .insideWord
    }
  }
}

extension PropertyGraph {
  /// The places of the edges that touch one of some nodes, which are given by their places.
  ///
  /// O(n); edges that touch none are not copied.
  package func edges(touching isWanted: [Bool]) -> [Int] {
    edges.withUnsafeBufferPointer { edges in
      edges.indices.filter {
        isWanted[edges[$0].sourcePlace] || isWanted[edges[$0].targetPlace]
      }
    }
  }
}

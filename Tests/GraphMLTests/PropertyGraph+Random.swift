import GraphModel
import SeededRandomness

/// Strings that formats stumble over.
private let pieces = [
  "", "a", "word", "\"", "'", "\\", "\n", "\r", "\r\n", "\t", "<", "&", ">", "]]>", "]]", "&amp;",
  "🚀",
  "e\u{301}", "é", "\u{85}", "\u{2028}", "\u{200B}", " ", "  ", "<!--", "<![CDATA[", "%", "_x0020_",
  "_x",
  "\u{7F}", "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}", "null", "-0.0", "ß", "中", "label", "|",
]

extension SplitMix64 {
  mutating func string() -> String {
    (0..<Int.random(in: 0...4, using: &self)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &self)]
    }.joined()
  }

  mutating func value(of type: AttributeType) -> AttributeValue {
    switch type {
    case .boolean: .boolean(Bool.random(using: &self))
    case .int: .int(Int32.random(in: .min ... .max, using: &self))
    case .long: .long(Int64.random(in: .min ... .max, using: &self))
    case .float: .float(finiteFloat())
    case .double: .double(finiteDouble())
    case .string: .string(string())
    }
  }

  private mutating func finiteDouble() -> Double {
    let value = Double(bitPattern: next())
    return value.isFinite ? value : -0.0
  }

  private mutating func finiteFloat() -> Float {
    let value = Float(bitPattern: UInt32(truncatingIfNeeded: next()))
    return value.isFinite ? value : .leastNonzeroMagnitude
  }
}

extension PropertyGraph {
  /// A graph of any shape, with names, ids and values of every kind; the values of one name are of one type.
  static func random(seed: UInt64) throws -> PropertyGraph {
    var random = SplitMix64(seed: seed)
    func keys() -> [(String, AttributeType)] {
      var names = Set<ElementID>()
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        names.insert(ElementID(random.string()))
      }
      if Bool.random(using: &random) { names.insert("label") }
      if Bool.random(using: &random) { names.insert("labels") }
      return names.sorted().map { name in
        (name.rawValue, AttributeType.allCases[Int.random(in: 0..<6, using: &random)])
      }
    }
    func attributes(_ keys: [(String, AttributeType)]) -> Attributes {
      Attributes(
        keys.compactMap { name, type in
          Bool.random(using: &random) ? (name, random.value(of: type)) : nil
        })
    }
    let nodeKeys = keys()
    let edgeKeys = keys()
    let graphKeys = keys()
    var ids = Set<ElementID>()
    for _ in 0..<Int.random(in: 0...8, using: &random) { ids.insert(ElementID(random.string())) }
    let ends = ids.sorted()
    let nodes = ends.map { Node(id: $0, attributes: attributes(nodeKeys)) }
    var edgeIDs = Set<ElementID>()
    if !ends.isEmpty {
      for _ in 0..<Int.random(in: 0...10, using: &random) {
        edgeIDs.insert(ElementID(random.string()))
      }
    }
    let edges = edgeIDs.sorted().map { id in
      Edge(
        id: id, source: ends[Int.random(in: 0..<ends.count, using: &random)],
        target: ends[Int.random(in: 0..<ends.count, using: &random)],
        isDirected: Bool.random(using: &random), attributes: attributes(edgeKeys))
    }
    return try PropertyGraph(nodes: nodes, edges: edges, attributes: attributes(graphKeys))
  }
}

extension ElementID: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}

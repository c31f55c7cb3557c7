internal import GraphModel
internal import SeededRandomness

/// Random graphs over so few ids, names and values that two of them share much.
struct RandomGraph {
  var generator: SplitMix64

  init(seed: UInt64) { self.generator = SplitMix64(seed: seed) }

  /// Texts that are hard to compare, to sort or to write.
  private static let texts = [
    "", "a", "b", "Å", "A\u{30A}", "\u{1B}[2J", "line\nbreak", "\"quoted\\\"", "é", "e\u{301}", "🇨🇭",
  ]

  private static let names = ["label", "kind", "evidence", "weight", "é", "e\u{301}", "x"]

  mutating func graph() throws -> PropertyGraph {
    let ids = ["a", "b", "c", "d", "Å", "A\u{30A}"]
      .filter { _ in chance(of: 0.6) }.map { ElementID($0) }
    let nodes = ids.map { Node(id: $0, attributes: attributes()) }
    var edges: [Edge] = []
    for id in ["1", "2", "3", "4", "5", "6"] where !ids.isEmpty && chance(of: 0.5) {
      guard let source = ids.randomElement(using: &generator),
        let target = ids.randomElement(using: &generator)
      else { continue }
      edges.append(
        Edge(
          id: ElementID(id), source: source, target: target, isDirected: chance(of: 0.8),
          attributes: attributes()))
    }
    return try PropertyGraph(nodes: nodes, edges: edges, attributes: attributes())
  }

  private mutating func attributes() -> Attributes {
    var attributes = Attributes()
    for name in RandomGraph.names where chance(of: 0.3) { attributes[name] = value() }
    return attributes
  }

  private mutating func value() -> AttributeValue {
    let number = Int32.random(in: -1...1, using: &generator)
    return switch Int.random(in: 0..<8, using: &generator) {
    case 0: .boolean(number > 0)
    case 1: .int(number)
    case 2: .long(Int64(number))
    case 3: .float(Float(number) / 3)
    case 4: .double(number == 0 ? -0.0 : Double(number))
    default: .string(RandomGraph.texts.randomElement(using: &generator) ?? "")
    }
  }

  private mutating func chance(of probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < probability
  }
}

internal import GraphModel
internal import SeededRandomness

/// A graph of the size and shape that a large corpus gives.
enum SampleGraph {
  /// A graph of nodes with nine attributes and edges with thirteen.
  static func graph(nodes: Int, edges: Int) throws -> PropertyGraph {
    var random = SplitMix64(seed: 2)
    let all = (0..<nodes).map { node($0, &random) }
    return try PropertyGraph(
      nodes: all, edges: (0..<edges).map { edge($0, nodes: nodes, &random) })
  }

  private static func id(_ number: Int) -> String { "organization:body-\(1_000_000 + number)" }

  private static func node(_ number: Int, _ random: inout SplitMix64) -> Node {
    let mentions = Int32.random(in: 1..<400, using: &random)
    return Node(
      id: ElementID(id(number)),
      attributes: Attributes([
        ("aliases", .string("Body \(number) | B&B \(number) | Bódy \(number)")),
        ("documents", .int(mentions / 3 + 1)),
        ("evidence", .string(evidence(number, &random))),
        ("first_seen", .string("2021-07-17")), ("kind", .string("organization")),
        ("label", .string("Body \(number)")), ("labels", .string(":Organization")),
        ("last_seen", .string("2021-07-19")), ("mentions", .int(mentions)),
      ]))
  }

  private static func edge(_ number: Int, nodes: Int, _ random: inout SplitMix64) -> Edge {
    let support = Int32.random(in: 1..<40, using: &random)
    let name = "e\(10_000_000 + number)"
    return Edge(
      id: ElementID(name), source: ElementID(id(Int.random(in: 0..<nodes, using: &random))),
      target: ElementID(id(Int.random(in: 0..<nodes, using: &random))),
      attributes: Attributes([
        ("class", .string("event")), ("confidence", .double(Double(support) / 41)),
        ("date", .string("2021-07-18")), ("eid", .string(name)),
        ("evidence", .string(evidence(number, &random))), ("label", .string("consult")),
        ("modality", .string("reported")), ("phrase", .string("held talks with")),
        ("polarity", .string("positive")), ("quad", .string("verbal_cooperation")),
        ("sources", .int(1)), ("support", .int(support)), ("weight", .double(Double(support))),
      ]))
  }

  private static func evidence(_ number: Int, _ random: inout SplitMix64) -> String {
    let begin = Int.random(in: 0..<9000, using: &random)
    return """
      [{"begin":\(begin),"document":"news/article-\(number).txt","end":\(begin + 96),\
      "quote":"Body \(number) & others said on Sunday that talks had begun.","rule":"met_with"}]
      """
  }
}

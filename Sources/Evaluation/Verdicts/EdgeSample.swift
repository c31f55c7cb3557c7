internal import CanonicalJSON
internal import Digests
package import GraphModel

/// Some edges of a graph, drawn by lot, to be judged by a reader.
package struct EdgeSample: Sendable {
  /// In the order in which they were drawn.
  package let edges: [Edge]
  private let graph: PropertyGraph

  /// Draws edges: the same seed draws the same edges of the same graph, and mostly the same of one that differs little.
  ///
  /// Each id has a digest with the seed, and those with the smallest are drawn: an edge more or less moves no other.
  ///
  /// - Complexity: O(n log n).
  package init(of graph: PropertyGraph, count: Int, seed: UInt64) {
    self.graph = graph
    let ranked = graph.edges.map { edge in
      (rank: SHA256Digest(of: "\(seed):\(edge.id.rawValue)").hexadecimal, edge: edge)
    }
    edges = ranked.sorted { ($0.rank, $0.edge.id) < ($1.rank, $1.edge.id) }
      .prefix(count).map(\.edge)
  }

  /// A line of JSON for each edge: what it says, how sure the tool is, and the sentence that says so; the verdict is left
  /// to the reader.
  package var jsonLines: String {
    edges.map { edge in
      let evidence = EdgeSample.firstEvidence(of: edge)
      return JSONValue.object(present: [
        "confidence": .double(EdgeSample.confidence(of: edge)),
        "date": edge.attributes["date"]?.string.map(JSONValue.string),
        "id": .string(edge.id.rawValue),
        "kind": .string(edge.attributes["label"]?.string ?? ""),
        "modality": edge.attributes["modality"]?.string.map(JSONValue.string),
        "object": .string(name(of: edge.target)),
        "quote": .string(evidence?["quote"] ?? ""),
        "rule": .string(evidence?["rule"] ?? ""),
        "subject": .string(name(of: edge.source)),
        "title": edge.attributes["title"]?.string.map(JSONValue.string),
        "verdict": "",
      ]).canonicalText + "\n"
    }.joined()
  }

  private func name(of id: ElementID) -> String { graph.node(id)?.displayName ?? id.rawValue }

  private static func confidence(of edge: Edge) -> Double {
    switch edge.attributes["confidence"] {
    case .double(let value): value
    case .int(let value): Double(value)
    default: 0
    }
  }

  /// The quote and the rule of the earliest statement.
  private static func firstEvidence(of edge: Edge) -> [String: String]? {
    guard let text = edge.attributes["evidence"]?.string,
      case .array(let pieces)? = try? JSONValue(parsing: text.utf8),
      case .object(let members)? = pieces.first
    else { return nil }
    var strings: [String: String] = [:]
    for (key, value) in members {
      if case .string(let text) = value { strings[key] = text }
    }
    return strings
  }
}

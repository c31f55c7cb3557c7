internal import CanonicalJSON
internal import GraphModel

/// What a reader sees with the mouse over a node or an edge: who, what, and the sentences that say
/// so.
enum Tooltip {
  /// The longest tooltip in lines; browsers cut longer ones anyway.
  private static let mostLines = 16

  static func lines(of node: Node) -> [String] {
    let attributes = node.attributes
    var lines = [node.displayName.shortened(to: 200)]
    let kinds = ["kind", "subkind"].compactMap { attributes[$0]?.string }
    if !kinds.isEmpty { lines.append(kinds.joined(separator: ", ").shortened(to: 100)) }
    let aliases = node.aliases
    if !aliases.isEmpty {
      lines.append("also: " + aliases.prefix(6).joined(separator: ", ").shortened(to: 200))
    }
    if let mentions = count(attributes, "mentions", "mention") {
      let documents = count(attributes, "documents", "document").map { " in \($0)" } ?? ""
      lines.append(mentions + documents)
    }
    lines.append(contentsOf: quotations(in: attributes, limit: 2))
    lines.append(node.id.rawValue.shortened(to: 200))
    return lines
  }

  static func lines(
    of bundle: EdgeBundle, from source: String, to target: String, style: DOTStyle
  ) -> [String] {
    var lines: [String] = []
    for edge in bundle.edges where lines.count < mostLines {
      lines.append(contentsOf: self.lines(of: edge, in: bundle, source, target, style))
    }
    return lines.count <= mostLines ? lines : Array(lines.prefix(mostLines)) + ["…"]
  }

  private static func lines(
    of edge: Edge, in bundle: EdgeBundle, _ source: String, _ target: String, _ style: DOTStyle
  ) -> [String] {
    let attributes = edge.attributes
    let caption = EdgeCaption.text(of: edge, look: style.look(ofEdge: attributes))
    let middle = caption.isEmpty ? "" : " \(caption.shortened(to: 120)) "
    let line = "—\(middle)" + (bundle.hasArrow ? "→" : middle.isEmpty ? "" : "—")
    let head = "\(source.shortened(to: 80)) \(line) \(target.shortened(to: 80))"
    let kind = attributes["label"]?.string.map { $0.shortened(to: 80) }
    let dates = attributes.list("date")
    var facts = [kind, dates.isEmpty ? nil : dates.prefix(3).joined(separator: ", ")]
    facts.append(count(attributes, "support", "document"))
    if let confidence = attributes["confidence"]?.number {
      facts.append("confidence \(DOTQuoting.number(confidence))")
    }
    facts.append(attributes["modality"]?.string.map { $0.shortened(to: 40) })
    let line2 = facts.compactMap { $0 }.joined(separator: " · ")
    return [head] + (line2.isEmpty ? [] : [line2]) + quotations(in: attributes, limit: 2)
  }

  /// "12 mentions", or `nil` where the number is not there.
  private static func count(_ attributes: Attributes, _ name: String, _ unit: String) -> String? {
    guard let number = attributes[name]?.number else { return nil }
    return "\(DOTQuoting.number(number)) \(unit)\(number == 1 ? "" : "s")"
  }

  /// The first quotations of the evidence, each with its document.
  private static func quotations(in attributes: Attributes, limit: Int) -> [String] {
    guard let text = attributes["evidence"]?.string,
      let evidence = (try? JSONValue(parsing: Array(text.utf8)))?.array
    else { return [] }
    return evidence.prefix(limit).compactMap { item in
      guard let quote = item["quote"]?.string else { return nil }
      let document = item["document"]?.string.map { " — \($0.shortened(to: 80))" } ?? ""
      return "“\(quote.shortened(to: 160))”\(document)"
    }
  }
}

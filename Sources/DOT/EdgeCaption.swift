internal import GraphModel

/// The words on an edge.
enum EdgeCaption {
  /// What one edge says: an office's title, else its phrase, with the quantity in brackets.
  static func text(of edge: Edge, look: EdgeLook) -> String {
    let attributes = edge.attributes
    let titles = attributes.list("title")
    var text = titles.isEmpty ? phrase(of: attributes) : listed(titles)
    let quantities = attributes.list("quantity")
    if !quantities.isEmpty {
      text += text.isEmpty ? listed(quantities) : " (\(listed(quantities)))"
    }
    if let prefix = look.prefix { text = text.isEmpty ? prefix : "\(prefix): \(text)" }
    return text
  }

  /// The lines on a bundle: each text once, with the number of edges that share it.
  static func lines(of bundle: EdgeBundle, style: DOTStyle) -> [String] {
    var texts: [(text: String, count: Int)] = []
    for edge in bundle.edges {
      let text = text(of: edge, look: style.look(ofEdge: edge.attributes))
      if text.isEmpty { continue }
      if let index = texts.firstIndex(where: { $0.text == text }) {
        texts[index].count += 1
      } else {
        texts.append((text, 1))
      }
    }
    let shown = texts.count <= mostTexts ? texts.count : mostTexts - 1
    var lines = texts.prefix(shown).flatMap { text, count in
      (count > 1 ? "\(text) ×\(count)" : text).wrapped(at: 22, limit: 3)
    }
    if shown < texts.count { lines.append("+ \(texts.count - shown) more") }
    return lines
  }

  /// How many texts stand on one line before the rest is counted.
  private static let mostTexts = 3

  /// Words for people: the phrase, else the kind of relation, else what other tools call it.
  private static func phrase(of attributes: Attributes) -> String {
    for name in ["phrase", "label", "name", "interaction", "relation", "type"] {
      guard let text = attributes[name]?.string, !text.isEmpty else { continue }
      return name == "phrase" ? text : String(text.map { $0 == "_" ? " " : $0 })
    }
    return ""
  }

  private static func listed(_ values: [String]) -> String {
    values.count <= 2
      ? values.joined(separator: ", ") : "\(values[0]), \(values[1]) …"
  }
}

internal import GraphModel

/// The title and the legend, as an HTML-like label of the graph: the one form that every engine
/// draws.
struct Legend {
  let options: DOTOptions
  let graph: PropertyGraph

  /// The label with its angle brackets, or `nil` if there is nothing to say.
  var label: String? {
    var rows: [String] = []
    if let title = options.title {
      rows.append(row("<FONT POINT-SIZE=\"20\"><B>\(html(title))</B></FONT>"))
    }
    if let note = options.note {
      rows.append(row("<FONT POINT-SIZE=\"11\" COLOR=\"#555555\">\(html(note))</FONT>"))
    }
    if options.hasLegend {
      for entries in [nodeEntries, edgeEntries] where !entries.isEmpty {
        rows.append(row(entries.joined(separator: " &#160;&#160; ")))
      }
    }
    guard !rows.isEmpty else { return nil }
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"2\" CELLPADDING=\"2\">"
      + rows.joined() + "</TABLE>>"
  }

  private func row(_ content: String) -> String { "<TR><TD>\(content)</TD></TR>" }

  private func html(_ text: String) -> String { DOTQuoting.html(text.shortened(to: 300)) }

  /// The kinds of nodes that occur, in the order of the style.
  private var nodeEntries: [String] {
    options.style.nodes.compactMap { rule in
      guard let name = rule.name, graph.nodes.contains(where: { rule.fits($0.attributes) }) else {
        return nil
      }
      let look = rule.look.over(options.style.otherNode)
      return entry(look.symbol ?? "■", color: look.outline ?? "#000000", size: 15, name: name)
    }
  }

  /// The kinds of edges that occur, in the order of the style; facts before what is not one.
  private var edgeEntries: [String] {
    let present = options.style.edges.filter { rule in
      rule.name != nil && graph.edges.contains { rule.fits($0.attributes) }
    }
    let colored = present.filter { $0.look.color != nil }
    let others = present.filter { $0.look.color == nil }
    return (colored + others).map { rule in
      let look = rule.look.over(options.style.otherEdge)
      let line =
        switch look.line ?? .solid {
        case .solid: "━━"
        case .dashed: "╍╍"
        case .dotted: "┅┅"
        }
      return entry(line, color: look.color ?? "#777777", size: 13, name: rule.name ?? "")
    }
  }

  private func entry(_ symbol: String, color: String, size: Int, name: String) -> String {
    "<FONT POINT-SIZE=\"\(size)\" COLOR=\"\(html(color))\">\(html(symbol))</FONT>"
      + "<FONT POINT-SIZE=\"12\" COLOR=\"#333333\"> \(html(name))</FONT>"
  }
}

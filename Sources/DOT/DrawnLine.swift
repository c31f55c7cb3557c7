internal import GraphModel

/// A line of the drawing: an edge, or edges that share it.
struct DrawnLine {
  let bundle: EdgeBundle
  let names: (source: String, target: String)
  let style: DOTStyle

  /// Writes the line between two nodes of the file, with its text where it belongs.
  func write(
    from source: String, to target: String, index: Int, _ place: EdgeTextPlace,
    to output: inout some TextOutputStream
  ) {
    guard let strongest = bundle.edges.first else { return }
    let lines = EdgeCaption.lines(of: bundle, style: style)
    let tooltip = DOTQuoting.quoted(
      Tooltip.lines(of: bundle, from: names.source, to: names.target, style: style))
    let identity = "id=\(DOTQuoting.quoted(strongest.id.rawValue)) class=\(svgClass)"
    let arrow = bundle.hasArrow ? "arrowhead=\(quoted(bundle.look.arrowhead))" : "dir=none"
    guard place == .onLine, !lines.isEmpty else {
      // Graphviz sets the text against the line; the blank keeps them apart.
      let label =
        place == .tooltip || lines.isEmpty
        ? "" : "label=\(DOTQuoting.quoted(lines.map { " \($0) " })) "
      output.write(
        "  \(source) -> \(target) [\(label)\(pen) \(arrow) \(identity) tooltip=\(tooltip)"
          + " labeltooltip=\(tooltip)]\n")
      return
    }
    // The text is a node between two halves of the line; the id goes to the half that arrives.
    output.write(
      "  t\(index) [label=\(DOTQuoting.quoted(lines)) shape=\"plaintext\" fillcolor=\"white\""
        + " fontsize=10 margin=\"0.02,0\" width=0 height=0"
        + " fontcolor=\(quoted(bundle.look.textColor)) class=\"edge-text\" tooltip=\(tooltip)]\n"
        + "  \(source) -> t\(index) [\(pen) dir=none class=\(halfClass) tooltip=\(tooltip)]\n"
        + "  t\(index) -> \(target) [\(pen) \(arrow) \(identity) tooltip=\(tooltip)]\n")
  }

  /// The colours, the dashes and the width, which grows with the support.
  private var pen: String {
    let width = min(6, 0.6 + 0.6 * bundle.support.squareRoot())
    var pen =
      "color=\(quoted(bundle.look.color)) fontcolor=\(quoted(bundle.look.textColor))"
      + " penwidth=\(DOTQuoting.number(width))"
    if let line = bundle.look.line, line != .solid { pen += " style=\"\(line.rawValue)\"" }
    return pen
  }

  private var svgClass: String {
    DOTQuoting.quoted(DOTQuoting.svgClass("edge", bundle.edges.first?.attributes["label"]))
  }

  /// The half that leaves, which has no id of its own.
  private var halfClass: String {
    DOTQuoting.quoted(
      "half " + DOTQuoting.svgClass("edge", bundle.edges.first?.attributes["label"]))
  }

  private func quoted(_ text: String?) -> String { DOTQuoting.quoted(text ?? "") }
}

extension DOTStyle {
  /// What happened between two graphs, by the attribute `change`.
  ///
  /// Added is green and drawn thick, removed red and dashed, changed amber, merged and split amber and dotted, the rest
  /// grey. Every name also begins with a sign, since colours are lost in greyscale and on some readers.
  package static let difference = DOTStyle(
    nodes: [
      rule("added", "+ added", fill: "#D4F2DC", outline: "#00703C", style: "filled,bold"),
      rule("removed", "− removed", fill: "#FBE3E0", outline: "#B3261E", style: "filled,dashed"),
      rule("merged", "~ merged", fill: "#FFEFC2", outline: "#8A5A00", style: "filled,diagonals"),
      rule("split", "~ split", fill: "#FFEFC2", outline: "#8A5A00", style: "filled,diagonals"),
    ]
      + ["renamed", "rekeyed", "retyped", "aliased", "changed", "evidence"].enumerated().map {
        rule(
          $1, $0 == 0 ? "~ changed" : nil, fill: "#FFEFC2", outline: "#8A5A00", style: "filled")
      } + [
        rule("unchanged", "unchanged", fill: "#F4F4F4", outline: "#9A9A9A", style: "filled")
      ] + shapes,
    otherNode: NodeLook(
      shape: "box", fill: "#F4F4F4", outline: "#9A9A9A", style: "filled", symbol: "■"),
    edges: [
      line("added", "+ added", "#00703C", .solid),
      line("removed", "− removed", "#B3261E", .dashed),
      line("merged", "~ merged", "#8A5A00", .dotted),
      line("split", "~ split", "#8A5A00", .dotted),
    ]
      + ["redated", "retyped", "rekeyed", "changed", "evidence"].enumerated().map {
        line($1, $0 == 0 ? "~ changed" : nil, "#8A5A00", .solid)
      } + [line("unchanged", "unchanged", "#9A9A9A", .solid)],
    otherEdge: EdgeLook(color: "#9A9A9A", textColor: "#555555", line: .solid, arrowhead: "normal"))

  private static func rule(
    _ change: String, _ name: String?, fill: String, outline: String, style: String
  ) -> Rule<NodeLook> {
    Rule(
      "change", change, name: name,
      NodeLook(fill: fill, outline: outline, style: style, symbol: "■"))
  }

  private static func line(
    _ change: String, _ name: String?, _ color: String, _ line: EdgeLook.Line
  ) -> Rule<EdgeLook> {
    Rule(
      "change", change, name: name,
      EdgeLook(
        color: color, textColor: change == "unchanged" ? "#555555" : color, line: line,
        arrowhead: "normal"))
  }

  /// The shapes of the kinds of entities; their colours are those of what happened.
  private static let shapes: [Rule<NodeLook>] = DOTStyle.knowledge.nodes.map {
    Rule(
      $0.attribute, $0.value, name: nil,
      NodeLook(shape: $0.look.shape, margin: $0.look.margin))
  }
}

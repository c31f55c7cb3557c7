extension DOTStyle {
  /// People, countries, bases, organizations and places, with what they are and do to each other.
  ///
  /// The colours are those of Okabe and Ito, which the colour-blind tell apart; kinds differ in
  /// shape too. Cooperation is blue, conflict orange to red; what is done is darker than what is
  /// said, and has a full arrowhead.
  package static let knowledge = DOTStyle(
    nodes: [
      Rule(
        "kind", "person", name: "person",
        NodeLook(shape: "ellipse", fill: "#BFE1F6", outline: "#56B4E9", symbol: "●")),
      Rule(
        "kind", "country", name: "country",
        NodeLook(
          shape: "box", fill: "#F8DDA6", outline: "#E69F00", style: "filled,rounded", symbol: "■")),
      Rule(
        "kind", "organization", name: "organization",
        NodeLook(
          shape: "hexagon", fill: "#A6DCCC", outline: "#009E73", margin: "0.01,0.03", symbol: "⬢")),
      Rule(
        "kind", "base", name: "military base",
        NodeLook(
          shape: "house", fill: "#F2C4A6", outline: "#D55E00", margin: "0.01,0.03", symbol: "⬟")),
      Rule(
        "kind", "place", name: "place",
        NodeLook(
          shape: "oval", fill: "#FAF6BF", outline: "#B8AC00", style: "filled,dashed", symbol: "○")),
    ],
    otherNode: NodeLook(
      shape: "box", fill: "#EEEEEE", outline: "#888888", style: "filled", symbol: "■"),
    edges: [
      Rule("polarity", "negative", name: "denied", EdgeLook(line: .dotted, prefix: "not")),
      Rule("modality", "planned", name: "planned", EdgeLook(line: .dashed, prefix: "planned")),
      Rule("modality", "possible", name: "possible", EdgeLook(line: .dashed, prefix: "possible")),
      Rule(
        "quad", "verbal_cooperation", name: "cooperation, in words",
        EdgeLook(color: "#56B4E9", textColor: "#1F6E9C", arrowhead: "vee")),
      Rule(
        "quad", "material_cooperation", name: "cooperation, in deeds",
        EdgeLook(color: "#0072B2", textColor: "#00598C", arrowhead: "normal")),
      Rule(
        "quad", "verbal_conflict", name: "conflict, in words",
        EdgeLook(color: "#E69F00", textColor: "#855C00", arrowhead: "vee")),
      Rule(
        "quad", "material_conflict", name: "conflict, in deeds",
        EdgeLook(color: "#D55E00", textColor: "#A84A00", arrowhead: "normal")),
      Rule(
        "class", "state", name: "lasting relation",
        EdgeLook(color: "#777777", textColor: "#444444", arrowhead: "normal")),
    ],
    otherEdge: EdgeLook(color: "#777777", textColor: "#444444", line: .solid, arrowhead: "normal"))
}

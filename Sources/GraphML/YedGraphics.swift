internal import GraphModel
internal import XML

/// What yEd draws: it shows nothing of the data, and puts nodes without a place on one spot.
struct YedGraphics {
  /// The kinds of the graph's nodes, sorted; the place of one decides its colour and shape.
  private let kinds: [String]
  /// How many nodes stand in a row.
  private let columns: Int

  /// Okabe and Ito's colours, told apart by nearly everyone; black text is readable on each.
  private static let fills = [
    "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#CC79A7", "#D55E00", "#FFFFFF", "#BBBBBB",
  ]
  private static let shapes = [
    "diamond", "rectangle", "hexagon", "ellipse", "roundrectangle", "octagon", "trapezoid",
    "parallelogram",
  ]

  init(_ graph: PropertyGraph) {
    let kinds = Set(
      graph.nodes.compactMap { $0.attributes["kind"]?.string.map(ElementID.init(_:)) })
    self.kinds = kinds.sorted().map(\.rawValue)
    columns = max(1, Int(Double(graph.nodes.count).squareRoot().rounded(.up)))
  }

  private func place(of kind: String) -> Int? {
    kinds.firstIndex { $0.utf8.elementsEqual(kind.utf8) }
  }

  func write(_ node: Node, at index: Int, _ output: inout XMLByteWriter) throws {
    let label = node.attributes["label"]?.string ?? node.id.rawValue
    let kind = node.attributes["kind"]?.string.flatMap(place(of:))
    let fill = kind.map { YedGraphics.fills[$0 % YedGraphics.fills.count] } ?? "#FFFFFF"
    let shape = kind.map { YedGraphics.shapes[$0 % YedGraphics.shapes.count] } ?? "ellipse"
    let width = min(300, max(60, 7 * label.unicodeScalars.count + 24))
    let x = index % columns * 320
    let y = index / columns * 80
    try output.raw(
      "      <data key=\"y_nodegraphics\"><y:ShapeNode><y:Geometry height=\"30.0\" "
        + "width=\"\(width).0\" x=\"\(x).0\" y=\"\(y).0\"/><y:Fill color=\"\(fill)\" "
        + "transparent=\"false\"/><y:NodeLabel>")
    try output.text(label)
    try output.raw("</y:NodeLabel><y:Shape type=\"\(shape)\"/></y:ShapeNode></data>\n")
  }

  func write(_ edge: Edge, _ output: inout XMLByteWriter) throws {
    let arrow = edge.isDirected ? "standard" : "none"
    try output.raw(
      "      <data key=\"y_edgegraphics\"><y:PolyLineEdge><y:Arrows source=\"none\" "
        + "target=\"\(arrow)\"/>")
    if let label = edge.attributes["label"]?.string {
      try output.markup("<y:EdgeLabel>")
      try output.text(label)
      try output.markup("</y:EdgeLabel>")
    }
    try output.markup("<y:BendStyle smoothed=\"false\"/></y:PolyLineEdge></data>\n")
  }
}

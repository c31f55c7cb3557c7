/// The engine of a drawing and the settings that make it draw well.
struct LayoutPlan {
  let engine: LayoutEngine
  let edgeText: EdgeTextPlace
  let seed: Int

  init(nodes: Int, edges: Int, options: DOTOptions) {
    engine = options.engine ?? .suited(nodes: nodes, edges: edges)
    edgeText = options.edgeText ?? (edges <= 400 ? .beside : .tooltip)
    seed = options.seed
  }

  /// The attributes of the graph, and those that nodes and edges have unless they say otherwise.
  func defaults(style: DOTStyle) -> [(target: String, attributes: [(String, String)])] {
    [
      (
        "graph",
        [
          ("layout", engine.rawValue), ("start", String(seed)), ("charset", "UTF-8"),
          ("fontname", style.fontNames), ("labelloc", "t"), ("pad", "0.3"), ("bgcolor", "white"),
          ("outputorder", "edgesfirst"), ("forcelabels", "true"),
        ] + spacing
      ),
      (
        "node",
        [
          ("fontname", style.fontNames), ("style", "filled"), ("fontcolor", "#000000"),
          ("margin", "0.1,0.05"), ("height", "0.35"), ("width", "0.5"),
        ]
      ),
      ("edge", [("fontname", style.fontNames), ("fontsize", "9"), ("arrowsize", "0.7")]),
    ]
  }

  private var spacing: [(String, String)] {
    switch engine {
    case .dot: [("rankdir", "LR"), ("nodesep", "0.25"), ("ranksep", "0.6"), ("splines", "true")]
    case .neato: [("overlap", "false"), ("splines", "true"), ("sep", "+12")]
    case .fdp: [("overlap", "false"), ("splines", "true"), ("K", "1.2"), ("sep", "+10")]
    case .sfdp:
      [("overlap", "prism"), ("splines", "true"), ("K", "1.4"), ("repulsiveforce", "1.5"), ("sep", "+10")]
    }
  }
}

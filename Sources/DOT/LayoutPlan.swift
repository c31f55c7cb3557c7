/// The engine of a drawing and the settings that make it draw well.
struct LayoutPlan {
  let engine: LayoutEngine
  let edgeText: EdgeTextPlace
  let bendsLines: Bool
  let seed: Int

  /// `edges` is the number of lines, edges that share one counted once.
  init(nodes: Int, edges: Int, options: DOTOptions) {
    engine = options.engine ?? .suited(nodes: nodes, edges: edges, purpose: options.purpose)
    edgeText =
      if let place = options.edgeText {
        place
      } else if edges > 400 {
        .tooltip
      } else if options.purpose == .picture, engine != .dot {
        .onLine
      } else {
        .beside
      }
    // Lines that bend around nodes cost more than the cube of the nodes: a minute for 400.
    bendsLines = nodes + (edgeText == .onLine ? edges : 0) <= 120
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
      ("edge", [("fontname", style.fontNames), ("fontsize", "10"), ("arrowsize", "0.7")]),
    ]
  }

  private var spacing: [(String, String)] {
    let splines = ("splines", bendsLines ? "true" : "line")
    let gap = ("sep", edgeText == .onLine ? "+3" : "+10")
    return switch engine {
    case .dot: [("rankdir", "TB"), ("nodesep", "0.15"), ("ranksep", "0.4"), ("splines", "true")]
    case .neato: [("overlap", "false"), splines, gap]
    case .fdp: [("overlap", "false"), splines, gap]
    case .sfdp: [("overlap", "prism"), splines, gap, ("K", edgeText == .onLine ? "0.6" : "1.4")]
    }
  }
}

internal import DOT
internal import GraphDiff
internal import GraphML
internal import GraphModel
internal import Rendering

/// A difference in one of the forms that it is written in.
struct DiffReport {
  let view: DiffView
  /// What the sides are called.
  let names: (old: String, new: String)
  let context: Int
  let palette: Palette

  /// How many nodes and edges a picture can show.
  private static let drawnLimit = (nodes: 150, edges: 300)

  /// The numbers.
  var statistics: String {
    var text = ""
    DiffStatisticsWriter().write(DiffStatistics(view), to: &text)
    return text
  }

  /// Writes the difference.
  func write(as format: DiffFormat, to place: DataOutput) async throws {
    switch format {
    case .text, .json, .patch, .markdown, .html: try place.write(text(as: format))
    case .graphml:
      let graph = DiffGraph(view, context: context).graph([("old", names.old), ("new", names.new)])
      try place.write { write in try GraphMLWriter().write(graph, to: write) }
    case .dot: try place.write(dot(.data))
    case .svg: try await draw(.svg, to: place)
    case .png: try await draw(.png, to: place)
    case .pdf: try await draw(.pdf, to: place)
    }
  }

  private func text(as format: DiffFormat) -> String {
    var text = ""
    switch format {
    case .json: DiffJSONWriter().write(view, to: &text)
    case .patch: text = SealedPatch(view.comparison).text
    case .markdown: DiffMarkdownWriter(names: names).write(view, to: &text)
    case .html: DiffHTMLWriter(names: names).write(view, to: &text)
    default: DiffTextWriter(palette: palette).write(view, to: &text)
    }
    return text
  }

  private func draw(_ format: DrawingFormat, to place: DataOutput) async throws {
    let bytes = try await GraphvizRenderer().render(dot: dot(.picture), format: format)
    try place.write { write in try bytes.withUnsafeBytes(write) }
  }

  /// The drawing; a picture shows what fits, a file for other programs all.
  private func dot(_ purpose: DOTPurpose) -> String {
    let whole = DiffGraph(view, context: context).drawing()
    let limit = DiffReport.drawnLimit
    let graph =
      purpose == .data ? whole : whole.strongest(nodes: limit.nodes, edges: limit.edges).graph
    var options = DOTOptions()
    options.style = .difference
    options.purpose = purpose
    // Edges that share a line would share a colour.
    options.drawsAllEdges = true
    options.title = "From \(names.old) to \(names.new)"
    if graph.nodes.count < whole.nodes.count || graph.edges.count < whole.edges.count {
      options.note =
        "\(grouped(graph.nodes.count)) of \(counted(whole.nodes.count, "entity")) and "
        + "\(grouped(graph.edges.count)) of \(counted(whole.edges.count, "relation")) shown"
    } else if whole.nodes.isEmpty {
      options.note = "nothing changed"
    }
    var text = ""
    DOTWriter(options: options).write(graph, to: &text)
    return text
  }
}

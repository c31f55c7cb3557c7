internal import ArgumentParser
internal import DOT
internal import GraphModel
internal import Rendering

/// Draws a graph, or a part of it.
struct DrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw a graph, or a part of it, as DOT, SVG, PNG or PDF.",
    discussion: """
      EXAMPLES
        newsgraph draw graph --output graph.svg
        newsgraph draw graph --focus CSTO --depth 1 --output csto.pdf
        newsgraph draw graph --kind country --min-support 2 --output countries.png
        newsgraph draw graph --relation member_of --output - | dot -Tsvg > out.svg
      """)

  @Argument(help: "A GraphML file, a folder that 'newsgraph extract' wrote, or '-'.")
  var graph: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The drawing; its ending says the format: dot, svg, png or pdf. '-' writes DOT.",
      valueName: "file"))
  var output: String

  @OptionGroup(title: "What to draw") var selection: SelectionOptions

  @Flag(help: "Draw each relation on its own, not one line for all between two entities.")
  var allEdges = false

  @Option(help: "The layout engine of Graphviz; chosen by size by default.")
  var engine: LayoutEngine?

  @Option(help: ArgumentHelp("Stop Graphviz after so many seconds.", valueName: "seconds"))
  var timeLimit = 120

  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func validate() throws {
    guard (1...86_400).contains(timeLimit) else {
      throw ValidationError("'--time-limit' must be between 1 and 86400 seconds")
    }
    guard output == "-" || DrawCommand.ending(of: output) == "dot" || format != nil else {
      throw ValidationError(
        "'--output' must end in .dot, .svg, .png or .pdf, which says the format")
    }
  }

  func run() async throws {
    let messages = messaging.messages
    let place = try DataOutput(output)
    let graph = try GraphInput(messages: messages).graph(at: graph)
    for fault in selection.faults(in: graph) { messages.warning(fault) }
    let drawing = try selection.drawing(of: graph, limited: format != nil)
    if drawing.graph.nodes.isEmpty { messages.warning("nothing fits, so the drawing is empty") }
    var options = DOTOptions()
    options.purpose = format == nil ? .data : .picture
    options.drawsAllEdges = allEdges
    options.engine = engine
    let dot = drawing.dot(options: options)
    if let format {
      let bytes = try await GraphvizRenderer().render(
        dot: dot, format: format, timeLimit: .seconds(timeLimit))
      try place.write { write in try bytes.withUnsafeBytes(write) }
    } else {
      try place.write(dot)
    }
    if let note = drawing.note { messages.note("drawn: \(note)") }
  }

  /// The format that Graphviz makes; `nil` for DOT itself.
  private var format: DrawingFormat? {
    output == "-" ? nil : DrawingFormat(rawValue: DrawCommand.ending(of: output))
  }

  private static func ending(of path: String) -> String {
    let name = path.utf8.split(separator: 0x2F).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: 0x2E) else { return "" }
    return String(Substring(name[name.index(after: dot)...])).lowercased()
  }
}

extension LayoutEngine: ExpressibleByArgument {}

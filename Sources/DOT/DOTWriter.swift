package import GraphModel

/// Writes a graph as DOT, the language of Graphviz.
///
/// Equal graphs and options give equal bytes. Works on any graph: what our profile's attributes do not say is drawn plainly. Nothing that
/// the graph holds becomes a link, a file name or a font.
package struct DOTWriter: Sendable {
  package var options: DOTOptions

  package init(options: DOTOptions = DOTOptions()) {
    self.options = options
  }

  /// Writes the whole graph. O(n log n).
  package func write(_ graph: PropertyGraph, to output: inout some TextOutputStream) {
    let bundles = EdgeBundle.bundles(of: graph, options: options)
    let plan = LayoutPlan(nodes: graph.nodes.count, edges: bundles.count, options: options)
    output.write("digraph newsgraph {\n")
    for (target, attributes) in plan.defaults(style: options.style) {
      output.write("  \(target) [\n")
      for (name, value) in attributes {
        output.write("    \(name)=\(DOTQuoting.quoted(value))\n")
      }
      output.write("  ]\n")
    }
    if let label = Legend(options: options, graph: graph).label {
      output.write("  label=\(label)\n")
    }
    var degrees: [ElementID: Int] = [:]
    for bundle in bundles {
      degrees[bundle.source, default: 0] += 1
      degrees[bundle.target, default: 0] += 1
    }
    var places: [ElementID: Int] = [:]
    for (index, node) in graph.nodes.enumerated() {
      places[node.id] = index
      write(node, index, degree: degrees[node.id] ?? 0, to: &output)
    }
    for bundle in bundles {
      guard let source = places[bundle.source], let target = places[bundle.target] else { continue }
      let names = (graph.nodes[source].displayName, graph.nodes[target].displayName)
      write(bundle, from: (source, names.0), to: (target, names.1), plan.edgeText, &output)
    }
    output.write("}\n")
  }

  private func write(
    _ node: Node, _ index: Int, degree: Int, to output: inout some TextOutputStream
  ) {
    let look = options.style.look(ofNode: node.attributes)
    // Nodes with many edges are what readers look for first.
    let size = 10 + min(7, 1.2 * Double(degree).squareRoot())
    let label = node.displayName.wrapped(at: 20, limit: 4)
    var text = "  n\(index) [label=\(DOTQuoting.quoted(label))"
    for (name, value) in [
      ("shape", look.shape), ("fillcolor", look.fill), ("color", look.outline),
      ("style", look.style),
    ] {
      if let value, value != plainNode[name] { text += " \(name)=\(DOTQuoting.quoted(value))" }
    }
    text += " fontsize=\(DOTQuoting.number(size))"
    text += " id=\(DOTQuoting.quoted(node.id.rawValue))"
    text += " class=\(DOTQuoting.quoted(svgClass("node", node.attributes, "kind")))"
    text += " tooltip=\(DOTQuoting.quoted(Tooltip.lines(of: node)))]\n"
    output.write(text)
  }

  /// What the defaults of the file say already.
  private var plainNode: [String: String] { ["style": "filled"] }

  private func write(
    _ bundle: EdgeBundle, from source: (index: Int, name: String),
    to target: (index: Int, name: String), _ place: EdgeTextPlace,
    _ output: inout some TextOutputStream
  ) {
    guard let strongest = bundle.edges.first else { return }
    let look = bundle.look
    var text = "  n\(source.index) -> n\(target.index) ["
    let lines = EdgeCaption.lines(of: bundle, style: options.style)
    if !lines.isEmpty {
      switch place {
      case .beside: text += "label=\(DOTQuoting.quoted(lines)) "
      case .whereRoomIsLeft: text += "xlabel=\(DOTQuoting.quoted(lines)) "
      case .tooltip: break
      }
    }
    if let color = look.color { text += "color=\(DOTQuoting.quoted(color)) " }
    if let color = look.textColor { text += "fontcolor=\(DOTQuoting.quoted(color)) " }
    if let line = look.line, line != .solid { text += "style=\(line.rawValue) " }
    if !bundle.hasArrow {
      text += "dir=none "
    } else if let arrowhead = look.arrowhead {
      text += "arrowhead=\(DOTQuoting.quoted(arrowhead)) "
    }
    let width = min(6, 0.6 + 0.6 * bundle.support.squareRoot())
    text += "penwidth=\(DOTQuoting.number(width)) "
    text += "id=\(DOTQuoting.quoted(strongest.id.rawValue)) "
    text += "class=\(DOTQuoting.quoted(svgClass("edge", strongest.attributes, "label"))) "
    let tooltip = DOTQuoting.quoted(
      Tooltip.lines(of: bundle, from: source.name, to: target.name, style: options.style))
    text += "tooltip=\(tooltip) labeltooltip=\(tooltip)]\n"
    output.write(text)
  }

  /// Names for style sheets: "node-person", from an attribute's letters, digits and underscores.
  private func svgClass(_ element: String, _ attributes: Attributes, _ name: String) -> String {
    let value = attributes[name]?.string ?? ""
    let kept = value.utf8.prefix(60).filter { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == 0x5F || byte == 0x2D
    }
    return kept.isEmpty ? "\(element)-other" : "\(element)-" + String(decoding: kept, as: UTF8.self)
  }
}

package import GraphModel

/// Writes a graph as DOT, the language of Graphviz.
///
/// Equal graphs and options give equal bytes. Works on any graph: what our profile's attributes do
/// not say is drawn plainly. Nothing that the graph holds becomes a link, a file name or a font.
package struct DOTWriter: Sendable {
  package var options: DOTOptions

  package init(options: DOTOptions = DOTOptions()) {
    self.options = options
  }

  /// Writes the whole graph in O(n log n).
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
    for (index, bundle) in bundles.enumerated() {
      guard let source = places[bundle.source], let target = places[bundle.target] else { continue }
      let names = (source: graph.nodes[source].displayName, target: graph.nodes[target].displayName)
      let line = DrawnLine(bundle: bundle, names: names, style: options.style)
      line.write(from: "n\(source)", to: "n\(target)", index: index, plan.edgeText, to: &output)
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
      ("style", look.style), ("margin", look.margin),
    ] {
      if let value, value != plainNode[name] { text += " \(name)=\(DOTQuoting.quoted(value))" }
    }
    text += " fontsize=\(DOTQuoting.number(size))"
    text += " id=\(DOTQuoting.quoted(node.id.rawValue))"
    text += " class=\(DOTQuoting.quoted(DOTQuoting.svgClass("node", node.attributes["kind"])))"
    text += " tooltip=\(DOTQuoting.quoted(Tooltip.lines(of: node)))]\n"
    output.write(text)
  }

  /// What the defaults of the file say already.
  private var plainNode: [String: String] { ["style": "filled"] }
}

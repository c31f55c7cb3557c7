internal import GraphModel
internal import XML

/// A key that a profile adds.
struct DerivedKey {
  let id: String
  let domain: AttributeKey.Domain
  /// `nil` where the graph has an attribute of the name that the tool wants.
  let name: String?
  /// yEd's own attribute.
  var yfilesType: String?

  /// The declaration, which says that the values are not part of the graph.
  var declaration: String {
    var text = "  <key id=\"\(id)\" for=\"\(domain.rawValue)\""
    if let name { text += " attr.name=\"\(name)\" attr.type=\"string\"" }
    if let yfilesType { text += " yfiles.type=\"\(yfilesType)\"" }
    return text + "><desc>\(GraphMLFormat.derived)</desc></key>\n"
  }
}

extension GraphMLScribe {
  /// What the profile declares beyond the graph's own attributes.
  var derivedKeys: [DerivedKey] {
    switch profile {
    case .portable, .gephi: []
    case .yed:
      [
        DerivedKey(
          id: "y_nodegraphics", domain: .node,
          name: nodeKeys.contains("nodegraphics") ? nil : "nodegraphics", yfilesType: "nodegraphics"
        ),
        DerivedKey(
          id: "y_edgegraphics", domain: .edge,
          name: edgeKeys.contains("edgegraphics") ? nil : "edgegraphics", yfilesType: "edgegraphics"
        ),
      ]
    // Two keys of one name and domain stop igraph: an attribute of the graph's own stands.
    case .cytoscape:
      (nodeKeys.contains("name") ? [] : [DerivedKey(id: "x_name", domain: .node, name: "name")])
        + (edgeKeys.contains("interaction")
          ? [] : [DerivedKey(id: "x_interaction", domain: .edge, name: "interaction")])
    case .tinkerpop:
      (nodeKeys.contains("labelV") ? [] : [DerivedKey(id: "labelV", domain: .node, name: "labelV")])
        + (edgeKeys.contains("labelE")
          ? [] : [DerivedKey(id: "labelE", domain: .edge, name: "labelE")])
    }
  }

  func writeDerived(_ node: Node, at index: Int, _ output: inout XMLByteWriter) throws {
    switch profile {
    case .portable, .gephi: break
    case .yed: try graphics?.write(node, at: index, &output)
    case .cytoscape where !nodeKeys.contains("name"):
      try write(node.attributes["label"]?.string ?? node.id.rawValue, "x_name", &output)
    case .tinkerpop where !nodeKeys.contains("labelV"):
      try write(node.attributes["kind"]?.string ?? "vertex", "labelV", &output)
    case .cytoscape, .tinkerpop: break
    }
  }

  func writeDerived(_ edge: Edge, _ output: inout XMLByteWriter) throws {
    let label = edge.attributes["label"]?.string
    switch profile {
    case .portable, .gephi: break
    case .yed: try graphics?.write(edge, &output)
    case .cytoscape where !edgeKeys.contains("interaction"):
      try write(label ?? "-", "x_interaction", &output)
    case .tinkerpop where !edgeKeys.contains("labelE"):
      try write(label ?? "edge", "labelE", &output)
    case .cytoscape, .tinkerpop: break
    }
  }

  private func write(_ text: String, _ key: String, _ output: inout XMLByteWriter) throws {
    try output.raw("      <data key=\"\(key)\">")
    try output.text(text)
    try output.markup("</data>\n")
  }
}

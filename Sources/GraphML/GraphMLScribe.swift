internal import GraphModel
internal import XML

/// Writes one graph.
struct GraphMLScribe {
  private let graph: PropertyGraph
  let profile: GraphMLProfile
  private let graphKeys: KeyTable
  let nodeKeys: KeyTable
  let edgeKeys: KeyTable
  let graphics: YedGraphics?
  private let graphTags: [[UInt8]]
  private let nodeTags: [[UInt8]]
  private let edgeTags: [[UInt8]]
  var report = GraphMLWriter.Report()

  init(_ graph: PropertyGraph, _ profile: GraphMLProfile) {
    self.graph = graph
    self.profile = profile
    graphKeys = KeyTable(.graph, CollectionOfOne(graph.attributes))
    nodeKeys = KeyTable(.node, graph.nodes.lazy.map(\.attributes))
    edgeKeys = KeyTable(.edge, graph.edges.lazy.map(\.attributes))
    graphics = profile == .yed ? YedGraphics(graph) : nil
    func tags(_ keys: KeyTable, indent: String) -> [[UInt8]] {
      keys.columns.map { column in
        let id = GraphMLScribe.id(of: column.name, keys.domain, profile)
        return Array("\(indent)<data key=\"\(id)\">".utf8)
      }
    }
    graphTags = tags(graphKeys, indent: "    ")
    nodeTags = tags(nodeKeys, indent: "      ")
    edgeTags = tags(edgeKeys, indent: "      ")
  }

  /// The id of an attribute's key: a prefix keeps the domains apart, but for the ids that tools look for.
  static func id(
    of name: String, _ domain: AttributeKey.Domain, _ profile: GraphMLProfile
  ) -> String {
    switch (domain, name) {
    case (.node, "labels"), (.edge, "label"): return name
    case (.node, "labelV") where profile == .tinkerpop: return name
    case (.edge, "labelE") where profile == .tinkerpop: return name
    case (.graph, _): return "g_" + GraphMLName.encoded(name)
    case (.node, _): return "n_" + GraphMLName.encoded(name)
    case (.edge, _): return "e_" + GraphMLName.encoded(name)
    }
  }

  mutating func write(to output: inout XMLByteWriter) throws {
    try output.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"")
    try output.raw(GraphMLFormat.namespace)
    if profile == .yed {
      try output.markup("\" xmlns:y=\"http://www.yworks.com/xml/graphml")
    }
    try output.markup("\">\n")
    for keys in [graphKeys, nodeKeys, edgeKeys] { try declare(keys, &output) }
    for key in derivedKeys { try output.raw(key.declaration) }
    try output.markup("  <graph edgedefault=\"directed\">\n")
    try writeData(graph.attributes, graphKeys, graphTags, first: nil, &output)
    for (index, node) in graph.nodes.enumerated() { try write(node, at: index, &output) }
    let label = edgeKeys.column(of: "label", from: 0)
    let first = edgeKeys.contains("label") ? label : nil
    for edge in graph.edges { try write(edge, first: first, &output) }
    try output.markup("  </graph>\n</graphml>\n")
  }

  private func declare(_ keys: KeyTable, _ output: inout XMLByteWriter) throws {
    for column in keys.columns {
      let id = GraphMLScribe.id(of: column.name, keys.domain, profile)
      let name = GraphMLName.encoded(column.name)
      try output.raw(
        "  <key id=\"\(id)\" for=\"\(keys.domain.rawValue)\" attr.name=\"\(name)\" "
          + "attr.type=\"\(column.type.rawValue)\"/>\n")
    }
  }

  private mutating func write(
    _ node: Node, at index: Int, _ output: inout XMLByteWriter
  ) throws {
    try output.markup("    <node id=\"")
    try output.attribute(node.id.rawValue)
    if node.attributes.isEmpty, profile == .portable || profile == .gephi {
      return try output.markup("\"/>\n")
    }
    try output.markup("\">\n")
    try writeData(node.attributes, nodeKeys, nodeTags, first: nil, &output)
    try writeDerived(node, at: index, &output)
    try output.markup("    </node>\n")
  }

  private mutating func write(
    _ edge: Edge, first: Int?, _ output: inout XMLByteWriter
  ) throws {
    try output.markup("    <edge id=\"")
    try output.attribute(edge.id.rawValue)
    try output.markup("\" source=\"")
    try output.attribute(edge.source.rawValue)
    try output.markup("\" target=\"")
    try output.attribute(edge.target.rawValue)
    if !edge.isDirected { try output.markup("\" directed=\"false") }
    if profile == .gephi, let label = edge.attributes["label"]?.string {
      try output.markup("\" label=\"")
      try output.attribute(label)
    }
    if edge.attributes.isEmpty, profile == .portable || profile == .gephi {
      return try output.markup("\"/>\n")
    }
    try output.markup("\">\n")
    try writeData(edge.attributes, edgeKeys, edgeTags, first: first, &output)
    try writeDerived(edge, &output)
    try output.markup("    </edge>\n")
  }

  /// Writes an element's attributes by name, but for one column that goes first.
  private mutating func writeData(
    _ attributes: Attributes, _ keys: KeyTable, _ tags: [[UInt8]], first: Int?,
    _ output: inout XMLByteWriter
  ) throws {
    let entries = attributes.entries
    if let first {
      for entry in entries where keys.columns[first].isNamed(entry.name) {
        try writeValue(entry.value, keys.columns[first].type, tags[first], &output)
      }
    }
    var next = 0
    for entry in entries {
      guard entry.value.isWritable else {
        report.omittedNumbers += 1
        continue
      }
      let index = keys.column(of: entry.name, from: next)
      next = index + 1
      if index == first { continue }
      try writeValue(entry.value, keys.columns[index].type, tags[index], &output)
    }
  }

  private mutating func writeValue(
    _ value: AttributeValue, _ type: AttributeType, _ tag: [UInt8], _ output: inout XMLByteWriter
  ) throws {
    guard value.isWritable else { return }
    try output.raw(tag)
    if value.type != type { report.widenedValues += 1 }
    switch value {
    case .string(let string):
      if string.utf8.count > 10_000_000 { report.longTexts += 1 }
      try output.text(string)
    case .boolean(let isTrue): try output.raw(isTrue ? "true" : "false")
    case .int(let number): try writeWhole(Int64(number), type, &output)
    case .long(let number): try writeWhole(number, type, &output)
    // As a double a float has the digits that tell it from other doubles.
    case .float(let number) where type == .double: try output.raw(Double(number).description)
    case .float(let number): try output.raw(number.description)
    case .double(let number): try output.raw(number.description)
    }
    try output.markup("</data>\n")
  }

  private func writeWhole(
    _ number: Int64, _ type: AttributeType, _ output: inout XMLByteWriter
  ) throws {
    switch type {
    case .double: try output.raw(Double(number).description)
    case .float: try output.raw(Float(number).description)
    case .boolean, .int, .long, .string: try output.raw(number)
    }
  }
}

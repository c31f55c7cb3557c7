internal import GraphModel
internal import XML

extension GraphMLBuilder {
  func startRoot(_ element: borrowing XMLElement) throws(XMLStop) {
    guard element.word == GraphMLWord.graphml else {
      throw refuse(line: element.line, "not GraphML: the root element is <\(element.name)>")
    }
    rootNamespace = element.namespaceIdentity
    if let namespace = element.namespace, namespace != GraphMLFormat.namespace {
      log.warn(
        line: element.line,
        "the namespace '\(namespace)' is not GraphML's; read as if it were \(GraphMLFormat.namespace)"
      )
    } else if rootNamespace == 0 {
      log.warn(
        line: element.line,
        "there is no namespace; add xmlns=\"\(GraphMLFormat.namespace)\", or igraph, yEd and others "
          + "may find no graph")
    }
    frames.append(.root)
  }

  func start(
    _ word: XMLVocabulary.Word, _ element: borrowing XMLElement, in frame: Frame
  ) throws(XMLStop) {
    switch (frame, word) {
    case (_, GraphMLWord.data): try startData(element)
    case (.graph, GraphMLWord.node): try startNode(element)
    case (.graph, GraphMLWord.edge): try startEdge(element)
    case (_, GraphMLWord.graph):
      try startGraph(element, isNested: frame != .root)
    case (.root, GraphMLWord.key), (.graph, GraphMLWord.key): try startKey(element)
    case (_, GraphMLWord.desc):
      takeText()
      frames.append(.desc)
    case (_, GraphMLWord.hyperedge):
      skip(element, "hyperedges are not read; write each as a node with edges")
    case (_, GraphMLWord.port): skip(element, "ports are not read")
    case (_, GraphMLWord.locator): skip(element, "what a <locator> points at is not fetched")
    default:
      skip(
        element, kind: "element \(element.name)",
        "<\(element.name)> does not belong here and was left out")
    }
  }

  private func skip(_ element: borrowing XMLElement, kind: String? = nil, _ message: String) {
    log.warn(line: element.line, kind: kind, message)
    frames.append(.skipped)
  }

  private func startGraph(_ element: borrowing XMLElement, isNested: Bool) throws(XMLStop) {
    graphCount += 1
    if isNested {
      log.warn(
        line: element.line, "a graph within another was flattened: its nodes and edges are kept")
    } else if graphCount > 1 {
      log.warn(line: element.line, "the file holds several graphs, which were read as one")
    }
    let edgedefault = try element.attribute(GraphMLWord.edgedefault)
    if edgedefault != "directed", edgedefault != "undirected" {
      log.warn(
        line: element.line,
        "<graph> has no edgedefault of \"directed\" or \"undirected\"; edges are taken as directed")
    }
    graphs.append(OpenGraph(isDirected: edgedefault != "undirected"))
    elements.append(OpenElement(domain: .graph, line: element.line, begin: pending.count))
    previousKey = -1
    frames.append(.graph)
  }

  private func startNode(_ element: borrowing XMLElement) throws(XMLStop) {
    guard let id = try element.attribute(GraphMLWord.id) else {
      throw refuse(line: element.line, "a node has no id")
    }
    if id.isEmpty { log.warn(line: element.line, "a node has an empty id, which many tools drop") }
    var node = OpenElement(
      domain: .node, id: ElementID(id), line: element.line, begin: pending.count)
    if element.attributeCount > 1 {
      node.labels = try element.attribute(GraphMLWord.labels)
      warnOfOthers(element, known: ["id", "labels"])
    }
    elements.append(node)
    previousKey = -1
    frames.append(.node)
  }

  private func startEdge(_ element: borrowing XMLElement) throws(XMLStop) {
    guard let source = try element.attribute(GraphMLWord.source),
      let target = try element.attribute(GraphMLWord.target)
    else {
      throw refuse(line: element.line, "an edge has no source or no target")
    }
    let id = try element.attribute(GraphMLWord.id)
    var edge = OpenElement(
      domain: .edge, id: id.map(ElementID.init(_:)), source: ElementID(source),
      target: ElementID(target), isDirected: graphs.last?.isDirected ?? true, line: element.line,
      begin: pending.count)
    if element.attributeCount > (id == nil ? 2 : 3) {
      edge.label = try element.attribute(GraphMLWord.label)
      if let directed = try element.attribute(GraphMLWord.directed) {
        if let isDirected = GraphMLValue.boolean(directed.utf8) {
          edge.isDirected = isDirected
        } else {
          log.warn(line: element.line, "directed is '\(directed)', neither true nor false; ignored")
        }
      }
      warnOfOthers(
        element, known: ["id", "source", "target", "directed", "label"])
    }
    elements.append(edge)
    previousKey = -1
    frames.append(.edge)
  }

  private func warnOfOthers(_ element: borrowing XMLElement, known: [String]) {
    for name in element.attributeNames where !known.contains(name) && !name.hasPrefix("parse.") {
      log.warn(
        line: element.line, kind: "attribute \(name)",
        "the attribute \(name) of <\(element.name)> is not read; data belongs in <data>")
    }
  }
}

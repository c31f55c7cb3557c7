internal import GraphModel
internal import XML

extension GraphMLBuilder {
  mutating func startRoot(_ element: borrowing XMLElement) throws(XMLStop) {
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

  mutating func start(
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

  private mutating func skip(
    _ element: borrowing XMLElement, kind: String? = nil, _ message: String
  ) {
    log.warn(line: element.line, kind: kind, message)
    frames.append(.skipped)
  }

  private mutating func startGraph(_ element: borrowing XMLElement, isNested: Bool) throws(XMLStop)
  {
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
    elements.append(open(.graph, element))
    previousKey = -1
    frames.append(.graph)
  }

  private mutating func startNode(_ element: borrowing XMLElement) throws(XMLStop) {
    guard let id = try idNumber(GraphMLWord.id, element) else {
      throw refuse(line: element.line, "a node has no id")
    }
    if ids.all[id].rawValue.isEmpty {
      log.warn(line: element.line, "a node has an empty id, which many tools drop")
    }
    var node = open(.node, element)
    node.id = id
    elements.append(node)
    if element.attributeCount > 1 {
      if let labels = try element.attribute(GraphMLWord.labels) {
        setAside { $0.labels = labels }
      }
      warnOfOthers(element, known: ["id", "labels"])
    }
    previousKey = -1
    frames.append(.node)
  }

  private func open(
    _ domain: AttributeKey.Domain, _ element: borrowing XMLElement
  ) -> OpenElement {
    OpenElement(
      domain: domain, begin: pending.count, textBegin: text.count, line: element.line)
  }

  /// The number of the node id that an attribute holds.
  private mutating func idNumber(
    _ word: XMLVocabulary.Word, _ element: borrowing XMLElement
  ) throws(XMLStop) -> Int? {
    guard let bytes = element.bytes(of: word) else { return nil }
    edges.findEnds(in: &ids)
    if !bytes.contains(UInt8(ascii: "&")) { return ids.number(of: bytes) }
    // A reference in it is to be resolved.
    var text = try element.attribute(word) ?? ""
    return text.withUTF8 { ids.number(of: $0) }
  }

  private mutating func startEdge(_ element: borrowing XMLElement) throws(XMLStop) {
    guard let source = element.bytes(of: GraphMLWord.source),
      let target = element.bytes(of: GraphMLWord.target)
    else {
      throw refuse(line: element.line, "an edge has no source or no target")
    }
    let id = try element.attribute(GraphMLWord.id)
    var edge = ReadEdge(
      isDirected: graphs.last?.isDirected ?? true, line: Int32(clamping: element.line))
    var open = open(.edge, element)
    open.id = edges.all.count
    elements.append(open)
    if element.attributeCount > (id == nil ? 2 : 3) {
      if let label = try element.attribute(GraphMLWord.label) {
        setAside { $0.label = label }
      }
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
    let ampersand = UInt8(ascii: "&")
    if source.contains(ampersand) || target.contains(ampersand) {
      // References in them are to be resolved.
      let ends = (
        Array((try element.attribute(GraphMLWord.source) ?? "").utf8),
        Array((try element.attribute(GraphMLWord.target) ?? "").utf8)
      )
      ends.0.withUnsafeBufferPointer { source in
        ends.1.withUnsafeBufferPointer { target in
          edges.append(edge, id: id.map(ElementID.init(_:)), source: source, target: target)
        }
      }
    } else {
      edges.append(edge, id: id.map(ElementID.init(_:)), source: source, target: target)
    }
    if edges.isBatchFull { edges.findEnds(in: &ids) }
    previousKey = -1
    frames.append(.edge)
  }

  private mutating func warnOfOthers(_ element: borrowing XMLElement, known: [String]) {
    for name in element.attributeNames where !known.contains(name) && !name.hasPrefix("parse.") {
      log.warn(
        line: element.line, kind: "attribute \(name)",
        "the attribute \(name) of <\(element.name)> is not read; data belongs in <data>")
    }
  }
}

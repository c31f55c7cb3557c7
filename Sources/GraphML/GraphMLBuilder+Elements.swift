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
    guard let bytes = element.bytes(of: GraphMLWord.id) else {
      throw refuse(line: element.line, "a node has no id")
    }
    let id = try idNumber(bytes, element)
    if ids.all[id].rawValue.isEmpty {
      log.warn(line: element.line, "a node has an empty id, which many tools drop")
    }
    var node = open(.node, element)
    node.id = id
    node.otherPlace = isLiteral(bytes) ? other?.place(ofNode: bytes) ?? -1 : -1
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

  /// The number of the id of a node, of which the bytes are given.
  private mutating func idNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, _ element: borrowing XMLElement
  ) throws(XMLStop) -> Int {
    edges.findEnds(in: &ids)
    if isLiteral(bytes) { return ids.number(of: bytes) }
    var text = try element.attribute(GraphMLWord.id) ?? ""
    return text.withUTF8 { ids.number(of: $0) }
  }

  /// Whether the bytes of an attribute are its text: no reference in them is to be resolved.
  private func isLiteral(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !bytes.contains(UInt8(ascii: "&"))
  }

  /// The id of an edge, and the place of the edge of that id in the other version; -1 if there is none.
  private mutating func edgeID(
    _ element: borrowing XMLElement
  ) throws(XMLStop) -> (id: ElementID?, otherPlace: Int) {
    guard let bytes = element.bytes(of: GraphMLWord.id) else { return (nil, -1) }
    if other != nil, isLiteral(bytes), let place = other?.place(ofEdge: bytes), place >= 0 {
      return (other?.edgeID(at: place), place)
    }
    return (try element.attribute(GraphMLWord.id).map(ElementID.init(_:)), -1)
  }

  private mutating func startEdge(_ element: borrowing XMLElement) throws(XMLStop) {
    guard let source = element.bytes(of: GraphMLWord.source),
      let target = element.bytes(of: GraphMLWord.target)
    else {
      throw refuse(line: element.line, "an edge has no source or no target")
    }
    let (id, otherPlace) = try edgeID(element)
    var edge = ReadEdge(
      isDirected: graphs.last?.isDirected ?? true, line: Int32(clamping: element.line))
    var open = open(.edge, element)
    open.id = edges.all.count
    open.otherPlace = otherPlace
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
    if !isLiteral(source) || !isLiteral(target) {
      let ends = (
        Array((try element.attribute(GraphMLWord.source) ?? "").utf8),
        Array((try element.attribute(GraphMLWord.target) ?? "").utf8)
      )
      ends.0.withUnsafeBufferPointer { source in
        ends.1.withUnsafeBufferPointer { target in
          edges.append(edge, id: id, otherPlace: otherPlace, source: source, target: target)
        }
      }
    } else {
      edges.append(edge, id: id, otherPlace: otherPlace, source: source, target: target)
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

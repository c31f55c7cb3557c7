internal import GraphModel
internal import XML

extension GraphMLBuilder {
  func endNode() throws(XMLStop) {
    guard let node = elements.popLast(), let id = node.id else { return }
    nodes.append(Node(id: id, attributes: attributes(of: node)))
    nodeLines.append(Int32(clamping: node.line))
  }

  func endEdge() throws(XMLStop) {
    guard let edge = elements.popLast() else { return }
    if edge.id == nil { edgesWithoutID.append(edges.count) }
    edges.append(
      Edge(
        id: edge.id ?? ElementID(""), source: edge.source, target: edge.target,
        isDirected: edge.isDirected, attributes: attributes(of: edge)))
    edgeLines.append(Int32(clamping: edge.line))
  }

  func endGraph() throws(XMLStop) {
    graphs.removeLast()
    guard let graph = elements.popLast() else { return }
    takeGraphAttributes(of: graph)
  }

  /// Several graphs of a file become one; of two values the first counts.
  func takeGraphAttributes(of graph: OpenElement) {
    for entry in attributes(of: graph).entries {
      if let known = graphAttributes[entry.name] {
        guard known != entry.value else { continue }
        log.warn(
          line: graph.line, kind: "graph \(entry.name)",
          "several graphs have the attribute '\(entry.name)'; the first value counts")
      } else {
        graphAttributes[entry.name] = entry.value
      }
    }
  }

  /// Takes an element's attributes off the stack, sorted by name, each once.
  private func attributes(of element: OpenElement) -> Attributes {
    adopt(element.label ?? element.drawnLabel, "label", element)
    adopt(element.labels, "labels", element)
    adopt(element.desc, "desc", element)
    applyDefaults(element)
    let begin = element.begin
    guard pending.count > begin else { return Attributes() }
    let ranks = keys.rankedNames()
    // Few and nearly sorted.
    for index in pending.indices.dropFirst(begin + 1) {
      var place = index
      while place > begin, ranks[pending[place - 1].key] > ranks[pending[place].key] {
        pending.swapAt(place - 1, place)
        place -= 1
      }
    }
    var entries: [Attributes.Entry] = []
    entries.reserveCapacity(pending.count - begin)
    var previous = -1
    for (index, value) in pending[begin...] {
      let entry = Attributes.Entry(name: keys.all[index].name, value: value)
      if index == previous {
        log.warn(
          line: element.line, kind: "twice \(entry.name)",
          "an element has '\(entry.name)' twice; the later value counts")
        entries[entries.count - 1] = entry
      } else {
        entries.append(entry)
      }
      previous = index
    }
    pending.removeLast(pending.count - begin)
    return Attributes(sorted: entries)
  }

  /// Keeps as an attribute what the file says in another place than data, if no data says it.
  private func adopt(_ text: String?, _ name: String, _ element: OpenElement) {
    guard let text else { return }
    let key = adoptedKey(name, element.domain)
    for (known, value) in pending[element.begin...] where known == key {
      if value == .string(text) { return }
      return log.warn(
        line: element.line, kind: "adopted \(name)",
        "the \(name) '\(text)' differs from the element's data of that name, which counts")
    }
    pending.append((key, .string(text)))
  }

  private func adoptedKey(_ name: String, _ domain: AttributeKey.Domain) -> Int {
    if let index = adopted[domain]?[name] { return index }
    let known = keys.index(named: name, domain)
    let index =
      known.flatMap { keys[$0].type == .string ? $0 : nil }
      ?? keys.add(id: [], name: name, domain, type: .string, line: 0)
    adopted[domain, default: [:]][name] = index
    return index
  }

  private func applyDefaults(_ element: OpenElement) {
    guard keys.hasDefaults else { return }
    for (index, key) in keys.all.enumerated() {
      guard let value = key.defaultValue, key.domains.contains(element.domain),
        !pending[element.begin...].contains(where: { $0.key == index })
      else { continue }
      pending.append((index, value))
    }
  }
}

internal import GraphModel
internal import XML

extension GraphMLBuilder {
  mutating func endNode() {
    guard let node = elements.popLast() else { return }
    nodes.append(
      ReadNode(id: node.id, attributes: pack(node), line: Int32(clamping: node.line)))
  }

  mutating func endEdge() {
    guard let edge = elements.popLast() else { return }
    edges.setAttributes(pack(edge), ofEdge: edge.id)
  }

  mutating func endGraph() {
    graphs.removeLast()
    guard let graph = elements.popLast() else { return }
    takeGraphAttributes(of: graph)
  }

  /// Several graphs of a file become one; of two values the first counts.
  mutating func takeGraphAttributes(of graph: OpenElement) {
    sortAttributes(of: graph)
    var packer = AttributePacker()
    let place = packer.pack(pending[graph.begin...], text: text)
    drop(graph)
    let names = AttributeNames(keys.all.map(\.name))
    for entry in packer.finish(names: names).at(place).entries {
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

  /// Takes an element's attributes off the stacks.
  private mutating func pack(_ element: OpenElement) -> AttributePacker.Place {
    sortAttributes(of: element)
    defer { drop(element) }
    if element.otherPlace >= 0, isSame(element) { return .shared(element.otherPlace) }
    return packer.pack(pending[element.begin...], text: text)
  }

  /// Whether an element has the attributes that the one of its id has in the other version.
  private mutating func isSame(_ element: OpenElement) -> Bool {
    while let count = other?.keyCount, count < keys.all.count { other?.add(keys.all[count]) }
    let items = pending[element.begin...]
    return other?.hasSame(items, text: text, at: element.otherPlace, element.domain) ?? false
  }

  private mutating func drop(_ element: OpenElement) {
    pending.removeLast(pending.count - element.begin)
    text.removeLast(text.count - element.textBegin)
  }

  /// Sorts an element's attributes by name, each once, with those that do not stand in data.
  private mutating func sortAttributes(of element: OpenElement) {
    if element.hasAsides, let asides = asides.removeValue(forKey: elements.count) {
      adopt(asides.label ?? asides.drawnLabel, "label", element)
      adopt(asides.labels, "labels", element)
      adopt(asides.desc, "desc", element)
    }
    applyDefaults(element)
    let begin = element.begin
    guard pending.count > begin else { return }
    keys.rankNames()
    var isTwice = false
    // Few and nearly sorted.
    for index in pending.indices.dropFirst(begin + 1) {
      let item = pending[index]
      let rank = keys.ranks[item.name]
      var place = index
      while place > begin, keys.ranks[pending[place - 1].name] > rank {
        pending[place] = pending[place - 1]
        place -= 1
      }
      pending[place] = item
      if place > begin, pending[place - 1].name == item.name { isTwice = true }
    }
    if isTwice { dropRepeated(element) }
  }

  private mutating func dropRepeated(_ element: OpenElement) {
    var kept: [AttributePacker.Item] = []
    for item in pending[element.begin...] {
      if let last = kept.last, last.name == item.name {
        let name = keys.all[item.name].name
        log.warn(
          line: element.line, kind: "twice \(name)",
          "an element has '\(name)' twice; the later value counts")
        kept.removeLast()
      }
      kept.append(item)
    }
    pending.replaceSubrange(element.begin..., with: kept)
  }

  /// Keeps as an attribute what the file says in another place than data, if no data says it.
  private mutating func adopt(_ adopted: String?, _ name: String, _ element: OpenElement) {
    guard let adopted else { return }
    let key = adoptedKey(name, element.domain)
    for item in pending[element.begin...] where item.name == key {
      if text[item.value].elementsEqual(adopted.utf8) { return }
      return log.warn(
        line: element.line, kind: "adopted \(name)",
        "the \(name) '\(adopted)' differs from the element's data of that name, which counts")
    }
    append(.string(adopted), key: key)
  }

  private mutating func adoptedKey(_ name: String, _ domain: AttributeKey.Domain) -> Int {
    if let index = adopted[domain]?[name] { return index }
    let known = keys.index(named: name, domain)
    let index =
      known.flatMap { keys[$0].type == .string ? $0 : nil }
      ?? keys.add(id: [], name: name, domain, type: .string, line: 0)
    adopted[domain, default: [:]][name] = index
    return index
  }

  private mutating func applyDefaults(_ element: OpenElement) {
    guard keys.hasDefaults else { return }
    for (index, key) in keys.all.enumerated() {
      guard let value = key.defaultValue, key.domains.contains(element.domain),
        !pending[element.begin...].contains(where: { $0.name == index })
      else { continue }
      append(value, key: index)
    }
  }
}

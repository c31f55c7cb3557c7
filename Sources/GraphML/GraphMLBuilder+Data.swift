internal import GraphModel
internal import XML

extension GraphMLBuilder {
  func startData(_ element: borrowing XMLElement) throws(XMLStop) {
    frames.append(.data)
    dataHasMarkup = false
    dataKey = try keyOfData(element)
    takeText()
    if !keys.facts[dataKey].isAttribute { takesText = false }
  }

  /// The key that data names, looked for first where the last element of its kind had it.
  private func keyOfData(_ element: borrowing XMLElement) throws(XMLStop) -> Int {
    let domain = elements.last?.domain ?? .graph
    // One place for the first data of each domain, then one for each key.
    let place = previousKey < 0 ? domain.place : previousKey + 3
    while successors.count <= place { successors.append(-1) }
    let guess = successors[place]
    let known = element.withBytes(of: GraphMLWord.key) { id -> Int? in
      if guess >= 0, keys.isKey(guess, of: id, domain) { return guess }
      return keys.index(of: id, domain)
    }
    let index: Int
    switch known {
    case .none:
      throw refuse(line: element.line, "data has no key")
    case .some(.some(let found)): index = found
    case .some(.none): index = try unknownKey(element, domain)
    }
    successors[place] = index
    previousKey = index
    return index
  }

  /// A key for data that names one which is not declared, or for other elements only.
  private func unknownKey(
    _ element: borrowing XMLElement, _ domain: AttributeKey.Domain
  ) throws(XMLStop) -> Int {
    let id = try element.attribute(GraphMLWord.key) ?? ""
    // An ampersand in an id was not resolved when it was looked for.
    if let index = keys.index(of: id.utf8, domain) { return index }
    // Each costs a little: a file with very many is built to be slow.
    guard keys.undeclaredCount < 1000 else {
      throw refuse(line: element.line, "data names over 1,000 keys that are not declared")
    }
    let bytes = Array(id.utf8)
    if let other = keys.index(of: bytes) {
      log.warn(
        line: element.line, kind: "domain \(id) \(domain)",
        "key '\(id)' is not for a \(domain.rawValue), but one has data for it, which was kept")
      guard !keys[other].isDerived, !keys[other].isGraphics else { return other }
      let key = keys[other]
      return keys.add(id: bytes, name: key.name, domain, type: key.type, line: element.line)
    }
    log.warn(
      line: element.line, kind: "undeclared \(id)",
      "data names the key '\(id)', which is not declared; kept as a string attribute")
    return keys.add(id: bytes, name: id, domain, type: .string, line: element.line)
  }

  func startInData(_ element: borrowing XMLElement) {
    guard keys[dataKey].isGraphics else {
      dataHasMarkup = true
      frames.append(.markup)
      return
    }
    let isLabel = element.word == GraphMLWord.nodeLabel || element.word == GraphMLWord.edgeLabel
    guard isLabel, !keys[dataKey].isDerived, elements.last?.drawnLabel == nil else {
      // The layout within a label is not its text.
      takesText = false
      frames.append(.markup)
      return
    }
    takeText()
    frames.append(.drawnLabel)
  }

  /// Keeps what yEd shows as the name of a node or an edge.
  func endDrawnLabel() {
    takesText = false
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    let label = Array(text.drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) })
    guard !label.isEmpty else { return }
    elements[elements.count - 1].drawnLabel = String(decoding: label.reversed(), as: UTF8.self)
  }

  func endData(line: Int) throws(XMLStop) {
    takesText = false
    let facts = keys.facts[dataKey]
    guard facts.isAttribute else {
      if keys.all[dataKey].isDerived { return }
      return log.warn(
        line: line, kind: "graphics", "yEd's drawing was left out, but for its labels")
    }
    if dataHasMarkup {
      log.warn(line: line, "data holds markup, of which only the text was kept")
    }
    switch text.withUnsafeBufferPointer({ GraphMLValue.read($0, facts.type) }) {
    case .value(let value): pending.append((dataKey, value))
    case .wide(let number):
      keys[dataKey].isWide = true
      pending.append((dataKey, .long(number)))
    case .absent:
      let id = String(decoding: keys.all[dataKey].id, as: UTF8.self)
      log.warn(
        line: line, kind: "empty \(id)",
        "data of key '\(id)' is empty, though it is of type \(facts.type.rawValue); taken as absent"
      )
    case .unreadable:
      let id = String(decoding: keys.all[dataKey].id, as: UTF8.self)
      let value = String(decoding: text.prefix(100), as: UTF8.self)
      throw refuse(
        line: line, "'\(value)' is not of type \(facts.type.rawValue), which key '\(id)' asks for")
    }
  }
}

extension AttributeKey.Domain {
  fileprivate var place: Int {
    switch self {
    case .graph: 0
    case .node: 1
    case .edge: 2
    }
  }
}

internal import GraphModel
internal import XML

extension GraphMLBuilder {
  mutating func startData(_ element: borrowing XMLElement) throws(XMLStop) {
    frames.append(.data)
    dataHasMarkup = false
    dataKey = try keyOfData(element)
    takeText()
    dataBegin = textBegin
    if !keys.facts[dataKey].isAttribute { takesText = false }
  }

  /// The key that data names, looked for first where the last element of its kind had it.
  private mutating func keyOfData(_ element: borrowing XMLElement) throws(XMLStop) -> Int {
    let domain = elements.last?.domain ?? .graph
    // One place for the first data of each domain, then one for each key.
    let place = previousKey < 0 ? domain.place : previousKey + 3
    while successors.count <= place { successors.append(-1) }
    let guess = successors[place]
    guard let id = element.bytes(of: GraphMLWord.key) else {
      throw refuse(line: element.line, "data has no key")
    }
    if guess >= 0, keys.isKey(guess, of: id, domain) {
      previousKey = guess
      return guess
    }
    let known = keys.index(of: id, domain)
    let index = if let known { known } else { try unknownKey(element, domain) }
    successors[place] = index
    previousKey = index
    return index
  }

  /// A key for data that names one which is not declared, or for other elements only.
  private mutating func unknownKey(
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

  mutating func startInData(_ element: borrowing XMLElement) {
    guard keys[dataKey].isGraphics else {
      dataHasMarkup = true
      frames.append(.markup)
      return
    }
    let isLabel = element.word == GraphMLWord.nodeLabel || element.word == GraphMLWord.edgeLabel
    guard isLabel, !keys[dataKey].isDerived, !hasDrawnLabel else {
      // The layout within a label is not its text.
      takesText = false
      frames.append(.markup)
      return
    }
    takeText()
    frames.append(.drawnLabel)
  }

  private var hasDrawnLabel: Bool { asides[elements.count - 1]?.drawnLabel != nil }

  /// Keeps what yEd shows as the name of a node or an edge.
  mutating func endDrawnLabel() {
    takesText = false
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    let label = Array(
      text[textBegin...].drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) })
    guard !label.isEmpty else { return }
    setAside { $0.drawnLabel = String(decoding: label.reversed(), as: UTF8.self) }
  }

  mutating func endData(line: Int) throws(XMLStop) {
    takesText = false
    let facts = keys.facts[dataKey]
    guard facts.isAttribute else {
      text.removeLast(text.count - dataBegin)
      if keys.all[dataKey].isDerived { return }
      return log.warn(
        line: line, kind: "graphics", "yEd's drawing was left out, but for its labels")
    }
    if dataHasMarkup {
      log.warn(line: line, "data holds markup, of which only the text was kept")
    }
    if facts.type == .string {
      guard text.count < 1 << 31 else {
        throw refuse(line: line, "an element holds over 2 GB of text")
      }
      pending.append(.init(name: dataKey, type: .string, value: dataBegin..<text.count))
      return
    }
    let reading = text.withUnsafeBufferPointer {
      numbers.read(UnsafeBufferPointer(rebasing: $0[dataBegin...]), facts.type)
    }
    switch reading {
    case .value(let value):
      text.removeLast(text.count - dataBegin)
      append(value, key: dataKey)
    case .wide(let number):
      text.removeLast(text.count - dataBegin)
      keys[dataKey].isWide = true
      append(.long(number), key: dataKey)
    case .absent:
      let id = String(decoding: keys.all[dataKey].id, as: UTF8.self)
      text.removeLast(text.count - dataBegin)
      log.warn(
        line: line, kind: "empty \(id)",
        "data of key '\(id)' is empty, though it is of type \(facts.type.rawValue); taken as absent"
      )
    case .unreadable:
      let id = String(decoding: keys.all[dataKey].id, as: UTF8.self)
      let value = String(decoding: text[dataBegin...].prefix(100), as: UTF8.self)
      throw refuse(
        line: line, "'\(value)' is not of type \(facts.type.rawValue), which key '\(id)' asks for")
    }
  }

  /// Adds an attribute to the innermost open element.
  mutating func append(_ value: AttributeValue, key: Int) {
    let begin = text.count
    switch value {
    case .boolean(let isTrue): text.append(isTrue ? 1 : 0)
    case .int(let number): append(bytesOf: number)
    case .long(let number): append(bytesOf: number)
    case .float(let number): append(bytesOf: number.bitPattern)
    case .double(let number): append(bytesOf: number.bitPattern)
    case .string(let string): text.append(contentsOf: string.utf8)
    }
    pending.append(.init(name: key, type: value.type, value: begin..<text.count))
  }

  private mutating func append(bytesOf number: some FixedWidthInteger) {
    withUnsafeBytes(of: number) { text.append(contentsOf: $0) }
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

extension YAMLNode {
  /// Reads a text that holds one document.
  ///
  /// Aliases stand for what they name; each counts as all of it, so that a small text cannot become a large value.
  /// O(size of the text and of what its aliases stand for).
  ///
  /// - Throws: The first fault. Two members of one name are one, and so is a name that is no scalar.
  package init(text: String, limits: YAMLLimits = YAMLLimits()) throws(YAMLError) {
    let bytes = Array(text.utf8)
    guard bytes.count <= limits.bytes else {
      throw YAMLError(
        line: 1, column: 1, reason: "the file is over \(limits.bytes) bytes; divide it")
    }
    // The closure's type cannot throw a typed error in every context, so that the outcome is returned.
    let outcome: Result<YAMLNode, YAMLError> = bytes.withUnsafeBufferPointer { bytes in
      do throws(YAMLError) {
        let parser = try YAMLParser(bytes)
        var composer = YAMLComposer(limits: limits)
        return .success(try composer.document(of: parser))
      } catch {
        return .failure(error)
      }
    }
    self = try outcome.get()
  }
}

/// Puts events together to values.
private struct YAMLComposer {
  let limits: YAMLLimits
  private var anchors: [String: (node: YAMLNode, values: Int, depth: Int)] = [:]
  private var values = 0
  /// How deep the deepest value of what is being read stands.
  private var deepest = 0

  init(limits: YAMLLimits) { self.limits = limits }

  mutating func document(of parser: borrowing YAMLParser) throws(YAMLError) -> YAMLNode {
    while true {
      let event = try parser.next()
      if case .documentStart = event.kind { break }
      if case .streamEnd = event.kind {
        throw YAMLError(line: event.line, column: event.column, reason: "the file is empty")
      }
    }
    let root = try node(try parser.next(), of: parser, depth: 1)
    while true {
      let event = try parser.next()
      if case .streamEnd = event.kind { return root }
      if case .documentStart = event.kind {
        throw YAMLError(
          line: event.line, column: event.column,
          reason: "a second document begins; write one to a file")
      }
    }
  }

  private mutating func node(
    _ event: YAMLEvent, of parser: borrowing YAMLParser, depth: Int
  ) throws(YAMLError) -> YAMLNode {
    try count(1, event)
    try reach(depth, event)
    let before = (values: values, deepest: deepest)
    deepest = depth
    let content: YAMLNode.Content
    switch event.kind {
    case .scalar(let scalar): content = .scalar(scalar)
    case .sequenceStart: content = .sequence(try elements(of: parser, depth: depth))
    case .mappingStart: content = .mapping(try members(of: parser, depth: depth))
    case .alias(let name):
      guard let known = anchors[name] else {
        throw YAMLError(
          line: event.line, column: event.column,
          reason: "nothing before it is marked &\(name); put a text that begins with * in quotes")
      }
      try count(known.values, event)
      try reach(depth + known.depth, event)
      deepest = max(before.deepest, depth + known.depth)
      return known.node
    case .sequenceEnd, .mappingEnd, .documentStart, .streamEnd, .other:
      throw YAMLError(line: event.line, column: event.column, reason: "a value is missing")
    }
    let node = YAMLNode(content, tag: event.tag, line: event.line, column: event.column)
    if let anchor = event.anchor {
      anchors[anchor] = (node, values - before.values, deepest - depth)
    }
    deepest = max(before.deepest, deepest)
    return node
  }

  private mutating func elements(
    of parser: borrowing YAMLParser, depth: Int
  ) throws(YAMLError) -> [YAMLNode] {
    var elements: [YAMLNode] = []
    while true {
      let event = try parser.next()
      if case .sequenceEnd = event.kind { return elements }
      elements.append(try node(event, of: parser, depth: depth + 1))
    }
  }

  private mutating func members(
    of parser: borrowing YAMLParser, depth: Int
  ) throws(YAMLError) -> [YAMLMember] {
    var members: [YAMLMember] = []
    var lines: [String: Int] = [:]
    while true {
      let event = try parser.next()
      if case .mappingEnd = event.kind { return members }
      let key = try node(event, of: parser, depth: depth + 1)
      guard case .scalar(let name) = key.content else {
        throw YAMLError(
          line: event.line, column: event.column, reason: "a list cannot be a name; expected a word"
        )
      }
      if let line = lines.updateValue(event.line, forKey: name.text) {
        throw YAMLError(
          line: event.line, column: event.column,
          reason: "'\(name.text)' stands in line \(line) already; remove one of the two")
      }
      let value = try node(try parser.next(), of: parser, depth: depth + 1)
      members.append(
        YAMLMember(name.text, line: event.line, column: event.column, value: value))
    }
  }

  private mutating func count(_ more: Int, _ event: YAMLEvent) throws(YAMLError) {
    values += more
    guard values <= limits.values else {
      throw YAMLError(
        line: event.line, column: event.column,
        reason: "the file holds over \(limits.values) values, aliases counted in full")
    }
  }

  private func reach(_ depth: Int, _ event: YAMLEvent) throws(YAMLError) {
    guard depth <= limits.depth else {
      throw YAMLError(
        line: event.line, column: event.column,
        reason: "values stand over \(limits.depth) deep in each other")
    }
  }
}

internal import CLibYAML

/// Owns a parser of libyaml, and hands out what it finds one by one.
struct YAMLParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The text, for the place of what is no character.
  private let bytes: UnsafeBufferPointer<UInt8>

  /// A parser of bytes that outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(YAMLError) {
    self.bytes = bytes
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      throw YAMLError(line: 1, column: 1, reason: "there is no memory to read it")
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event.
  borrowing func next() throws(YAMLError) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw error() }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }

  private borrowing func error() -> YAMLError {
    let fault = parser.pointee
    var reason = fault.problem.map { String(cString: $0) } ?? "there is no memory to read it"
    if fault.error == YAML_READER_ERROR {
      // The reader of characters knows only the offset.
      let before = bytes.prefix(fault.problem_offset)
      let line = before.count { $0 == 0x0A } + 1
      let rest = before.suffix(from: (before.lastIndex(of: 0x0A) ?? -1) + 1)
      let column = rest.count { $0 & 0xC0 != 0x80 } + 1
      return YAMLError(line: line, column: column, reason: reason)
    }
    if let context = fault.context {
      reason += ", \(String(cString: context))"
      let line = fault.context_mark.line + 1
      if line != fault.problem_mark.line + 1 { reason += " that begins in line \(line)" }
    }
    return YAMLError(
      line: fault.problem_mark.line + 1, column: fault.problem_mark.column + 1, reason: reason)
  }
}

/// What libyaml finds in a text, one after the other.
struct YAMLEvent {
  enum Kind {
    case scalar(YAMLScalar)
    case alias(String)
    case sequenceStart, mappingStart
    case sequenceEnd, mappingEnd
    case documentStart, streamEnd
    /// What says nothing.
    case other
  }

  let kind: Kind
  /// The name that aliases call it by.
  private(set) var anchor: String?
  private(set) var tag: String?
  let line: Int
  let column: Int

  init(_ event: yaml_event_t) {
    line = event.start_mark.line + 1
    column = event.start_mark.column + 1
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      kind = .scalar(YAMLScalar(text, isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE))
      anchor = YAMLEvent.text(scalar.anchor)
      tag = YAMLEvent.text(scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      anchor = YAMLEvent.text(event.data.sequence_start.anchor)
      tag = YAMLEvent.text(event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      anchor = YAMLEvent.text(event.data.mapping_start.anchor)
      tag = YAMLEvent.text(event.data.mapping_start.tag)
    case YAML_ALIAS_EVENT: kind = .alias(YAMLEvent.text(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    default: kind = .other
    }
  }

  private static func text(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    bytes.map { String(cString: $0) }
  }
}

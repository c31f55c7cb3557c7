internal import CanonicalJSON
internal import GraphModel

extension AttributeValue {
  /// The type and the value: `{"type":"int","value":3}`.
  ///
  /// Numbers that JSON cannot hold exactly are strings: `"inf"`, `"-0.0"`, and a NaN by its bits.
  var json: JSONValue {
    let content: JSONValue =
      switch self {
      case .boolean(let value): .bool(value)
      case .int(let value): .int(Int(value))
      case .long(let value): .int(Int(value))
      case .float(let value):
        value.isExactInJSON
          ? .double(Double(value))
          : .string(value.isNaN ? "0x" + String(value.bitPattern, radix: 16) : value.description)
      case .double(let value):
        value.isExactInJSON
          ? .double(value)
          : .string(value.isNaN ? "0x" + String(value.bitPattern, radix: 16) : value.description)
      case .string(let value): .string(value)
      }
    return .object(["type": .string(type.rawValue), "value": content])
  }

  /// Reads what ``json`` writes.
  init?(json: JSONValue) {
    guard let type = json["type"]?.string.flatMap(AttributeType.init(rawValue:)),
      let content = json["value"]
    else { return nil }
    func bits(_ text: String) -> UInt64? {
      guard text.utf8.starts(with: "0x".utf8) else { return nil }
      return UInt64(text.dropFirst(2), radix: 16)
    }
    switch (type, content) {
    case (.boolean, .bool(let value)): self = .boolean(value)
    case (.int, .int(let value)):
      guard let value = Int32(exactly: value) else { return nil }
      self = .int(value)
    case (.long, .int(let value)): self = .long(Int64(value))
    case (.string, .string(let value)): self = .string(value)
    case (.float, .string(let text)):
      if let bits = bits(text) {
        guard let bits = UInt32(exactly: bits) else { return nil }
        self = .float(Float(bitPattern: bits))
      } else if let value = Float(text) {
        self = .float(value)
      } else {
        return nil
      }
    case (.double, .string(let text)):
      if let bits = bits(text) {
        self = .double(Double(bitPattern: bits))
      } else if let value = Double(text) {
        self = .double(value)
      } else {
        return nil
      }
    case (.float, _):
      guard let value = content.double.flatMap(Float.init(exactly:)) else { return nil }
      self = .float(value)
    case (.double, _):
      guard let value = content.double else { return nil }
      self = .double(value)
    default: return nil
    }
  }
}

extension BinaryFloatingPoint {
  /// Whether a JSON number gives the same bits when it is read: all but minus zero, infinities and NaN.
  fileprivate var isExactInJSON: Bool { isFinite && !(self == 0 && sign == .minus) }
}

extension Attributes {
  /// A list, not an object: names that are canonically equivalent would be one member.
  var json: JSONValue {
    .array(entries.map { .object(["name": .string($0.name), "value": $0.value.json]) })
  }
}

extension AttributeChange {
  /// The name with the value before and the value after, as far as there are any.
  var json: JSONValue {
    .object(present: ["name": .string(name), "old": old?.json, "new": new?.json])
  }
}

extension Node {
  var json: JSONValue { .object(["id": .string(id.rawValue), "attributes": attributes.json]) }
}

extension Edge {
  var json: JSONValue {
    .object([
      "id": .string(id.rawValue), "source": .string(source.rawValue),
      "target": .string(target.rawValue), "directed": .bool(isDirected),
      "attributes": attributes.json,
    ])
  }
}

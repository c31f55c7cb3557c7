/// The type of an attribute's values: the six of GraphML.
package enum AttributeType: String, Hashable, Sendable, CaseIterable {
  case boolean, int, long, float, double, string
}

/// A value of an attribute.
package enum AttributeValue: Hashable, Sendable {
  case boolean(Bool)
  /// A whole number that fits 32 bits.
  case int(Int32)
  case long(Int64)
  case float(Float)
  case double(Double)
  case string(String)

  package var type: AttributeType {
    switch self {
    case .boolean: .boolean
    case .int: .int
    case .long: .long
    case .float: .float
    case .double: .double
    case .string: .string
    }
  }

  /// The string, if it is one.
  package var string: String? { if case .string(let value) = self { value } else { nil } }

  /// The number, if it is one.
  package var number: Double? {
    switch self {
    case .int(let value): Double(value)
    case .long(let value): Double(value)
    case .float(let value): Double(value)
    case .double(let value): value
    case .boolean, .string: nil
    }
  }
}

/// Values are compared as they are written: strings by their bytes, so that two spellings of "é" are two values, and
/// numbers by their bits, so that -0.0 is not 0.0 and a NaN equals itself. Equal graphs then give equal files.
extension AttributeValue {
  package static func == (left: AttributeValue, right: AttributeValue) -> Bool {
    switch (left, right) {
    case (.boolean(let value), .boolean(let other)): value == other
    case (.int(let value), .int(let other)): value == other
    case (.long(let value), .long(let other)): value == other
    case (.float(let value), .float(let other)): value.bitPattern == other.bitPattern
    case (.double(let value), .double(let other)): value.bitPattern == other.bitPattern
    case (.string(let value), .string(let other)): value.hasBytes(of: other)
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .boolean(let value): hasher.combine(value)
    case .int(let value): hasher.combine(value)
    case .long(let value): hasher.combine(value)
    case .float(let value): hasher.combine(value.bitPattern)
    case .double(let value): hasher.combine(value.bitPattern)
    case .string(let value): hasher.combine(ElementID(value))
    }
  }
}

/// An attribute that the elements of a graph may have: its name, what it is for, and the type of its values.
package struct AttributeKey: Hashable, Comparable, Sendable {
  /// What an attribute belongs to.
  package enum Domain: String, Hashable, Sendable, CaseIterable {
    case graph, node, edge
  }

  package let domain: Domain
  package let name: String
  package let type: AttributeType

  package init(domain: Domain, name: String, type: AttributeType) {
    self.domain = domain
    self.name = name
    self.type = type
  }

  /// Orders by domain (graph, node, edge), then by the bytes of the name.
  package static func < (left: AttributeKey, right: AttributeKey) -> Bool {
    if left.domain != right.domain { return left.domain.order < right.domain.order }
    return left.name.precedesByBytes(right.name)
  }
}

extension AttributeKey.Domain {
  var order: Int {
    switch self {
    case .graph: 0
    case .node: 1
    case .edge: 2
    }
  }
}

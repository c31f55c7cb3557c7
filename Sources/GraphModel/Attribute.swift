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

/// The attributes of one element, sorted by the bytes of their names.
package struct Attributes: Hashable, Sendable {
  /// One attribute and its value.
  package struct Entry: Hashable, Sendable {
    package let name: String
    package var value: AttributeValue

    package init(name: String, value: AttributeValue) {
      self.name = name
      self.value = value
    }

    package static func == (left: Entry, right: Entry) -> Bool {
      left.name.hasBytes(of: right.name) && left.value == right.value
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(ElementID(name))
      hasher.combine(value)
    }
  }

  /// Sorted by the bytes of ``Entry/name``, each name once.
  package private(set) var entries: [Entry] = []

  package init() {}

  /// Takes attributes in any order; of two with one name the later counts.
  package init(_ entries: some Sequence<(String, AttributeValue)>) {
    for (name, value) in entries { self[name] = value }
  }

  /// Takes entries that are sorted by the bytes of their names already, each name once.
  ///
  /// O(1).
  package init(sorted entries: [Entry]) {
    assert(
      zip(entries, entries.dropFirst()).allSatisfy {
        $0.name.precedesByBytes($1.name)
      }, "attributes are sorted by name, each name once")
    self.entries = entries
  }

  /// The value of an attribute; `nil` removes it.
  ///
  /// O(n) in the number of the element's attributes.
  package subscript(name: String) -> AttributeValue? {
    get { entries.first { $0.name.hasBytes(of: name) }?.value }
    set {
      let index =
        entries.firstIndex { !$0.name.precedesByBytes(name) } ?? entries.count
      let isThere = index < entries.count && entries[index].name.hasBytes(of: name)
      switch (newValue, isThere) {
      case (let value?, true): entries[index].value = value
      case (let value?, false): entries.insert(Entry(name: name, value: value), at: index)
      case (nil, true): entries.remove(at: index)
      case (nil, false): break
      }
    }
  }

  package var isEmpty: Bool { entries.isEmpty }
}

/// A JSON value, for writing in the one form that equal values share.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// An object without the members whose value is absent.
  package static func object(present members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    var present: [String: JSONValue] = [:]
    for (name, value) in members {
      if let value { present[name] = value }
    }
    return .object(present)
  }

  /// An array of strings, or nothing for an empty one.
  package static func strings(_ strings: [String]) -> JSONValue? {
    strings.isEmpty ? nil : .array(strings.map(JSONValue.string))
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .int(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}

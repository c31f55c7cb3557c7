internal import CanonicalJSON

/// A member whose JSON or whose value no record has.
struct RecordFault: Error {
  /// Where it stands: `entities[2].name`; empty for the whole.
  var member: String
  var reason: String

  /// The same fault, seen from the value that holds it.
  func inside(_ name: String) -> RecordFault {
    let rest = member.isEmpty || member.utf8.first == UInt8(ascii: "[") ? member : "." + member
    return RecordFault(member: name + rest, reason: reason)
  }
}

/// The members of an object in a record, by name.
struct RecordMembers {
  private let members: [String: JSONValue]

  init(_ value: JSONValue) throws(RecordFault) {
    guard case .object(let members) = value else {
      throw RecordFault(member: "", reason: "is not of the type that a record has there")
    }
    self.members = members
  }

  /// A member; `nil` if it is absent or null.
  private func optional(_ name: String) -> JSONValue? {
    if let value = members[name], value != .null { value } else { nil }
  }

  private func required(_ name: String) throws(RecordFault) -> JSONValue {
    guard let value = members[name] else { throw RecordFault(member: name, reason: "is missing") }
    if case .null = value { throw RecordFault(member: name, reason: "is null") }
    return value
  }

  func string(_ name: String) throws(RecordFault) -> String {
    guard case .string(let text) = try required(name) else {
      throw RecordFault(member: name, reason: "is not a string")
    }
    return text
  }

  func optionalString(_ name: String) throws(RecordFault) -> String? {
    optional(name) == nil ? nil : try string(name)
  }

  func int(_ name: String) throws(RecordFault) -> Int {
    guard case .int(let number) = try required(name) else {
      throw RecordFault(member: name, reason: "is not a whole number")
    }
    return number
  }

  func double(_ name: String) throws(RecordFault) -> Double {
    guard let number = try required(name).double else {
      throw RecordFault(member: name, reason: "is not a number")
    }
    return number
  }

  func optionalBool(_ name: String) throws(RecordFault) -> Bool? {
    guard let value = optional(name) else { return nil }
    guard case .bool(let bool) = value else {
      throw RecordFault(member: name, reason: "is neither true nor false")
    }
    return bool
  }

  /// The elements of a list, each read; none if it is absent.
  func list<Element>(
    _ name: String, isRequired: Bool = false,
    _ read: (JSONValue) throws(RecordFault) -> Element
  ) throws(RecordFault) -> [Element] {
    guard let value = isRequired ? try required(name) : optional(name) else { return [] }
    guard case .array(let values) = value else {
      throw RecordFault(member: name, reason: "is not a list")
    }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      do throws(RecordFault) {
        elements.append(try read(value))
      } catch {
        throw error.inside("\(name)[\(index)]")
      }
    }
    return elements
  }

  func strings(_ name: String) throws(RecordFault) -> [String] {
    try list(name) { value throws(RecordFault) in
      guard case .string(let text) = value else {
        throw RecordFault(member: "", reason: "is not a string")
      }
      return text
    }
  }

  func ints(_ name: String) throws(RecordFault) -> [Int] {
    try list(name, RecordMembers.int)
  }

  static func int(_ value: JSONValue) throws(RecordFault) -> Int {
    guard case .int(let number) = value else {
      throw RecordFault(member: "", reason: "is not a whole number")
    }
    return number
  }
}

internal import FoundationEssentials

/// Text that is not JSON.
package struct JSONSyntaxError: Error, Equatable, CustomStringConvertible {
  /// What the parser says.
  package let reason: String

  package var description: String { "not valid JSON: \(reason)" }
}

extension JSONValue: Decodable {
  package init(from decoder: any Decoder) throws {
    if let keyed = try? decoder.container(keyedBy: AnyKey.self) {
      var members: [String: JSONValue] = [:]
      for key in keyed.allKeys {
        members[key.stringValue] = try keyed.decode(JSONValue.self, forKey: key)
      }
      self = .object(members)
    } else if var list = try? decoder.unkeyedContainer() {
      var values: [JSONValue] = []
      while !list.isAtEnd { values.append(try list.decode(JSONValue.self)) }
      self = .array(values)
    } else {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .null
      } else if let bool = try? value.decode(Bool.self) {
        self = .bool(bool)
      } else if let int = try? value.decode(Int.self) {
        self = .int(int)
      } else if let double = try? value.decode(Double.self) {
        self = .double(double)
      } else {
        self = .string(try value.decode(String.self))
      }
    }
  }

  /// Reads any JSON text of at most 512 levels.
  package init(parsing text: some Collection<UInt8>) throws(JSONSyntaxError) {
    do {
      self = try JSONDecoder().decode(JSONValue.self, from: Data(text))
    } catch let DecodingError.dataCorrupted(context) {
      throw JSONSyntaxError(reason: context.debugDescription)
    } catch {
      throw JSONSyntaxError(reason: String(describing: error))
    }
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension JSONValue {
  /// The member of an object, or `nil`.
  package subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The string, if it is one.
  package var string: String? { if case .string(let value) = self { value } else { nil } }

  /// The whole number, if it is one.
  package var int: Int? { if case .int(let value) = self { value } else { nil } }

  /// The number, if it is one.
  package var double: Double? {
    switch self {
    case .int(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }

  /// The elements, if it is an array.
  package var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
}

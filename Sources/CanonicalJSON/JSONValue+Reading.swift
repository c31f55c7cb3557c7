/// Text that is not JSON.
package struct JSONSyntaxError: Error, Equatable, CustomStringConvertible {
  /// What the parser says.
  package let reason: String

  package var description: String { "not valid JSON: \(reason)" }
}

extension JSONValue {
  /// Reads any JSON text of at most 512 levels, in UTF-8.
  ///
  /// A number that is whole is an ``int(_:)``, however it is written. Of two members with one name the first counts. O(n).
  package init(parsing text: some Collection<UInt8>) throws(JSONSyntaxError) {
    let outcome: Result<JSONValue, JSONSyntaxError>? = text.withContiguousStorageIfAvailable {
      JSONValue.outcome(of: $0)
    }
    self = try (outcome ?? Array(text).withUnsafeBufferPointer { JSONValue.outcome(of: $0) }).get()
  }

  private static func outcome(
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> Result<JSONValue, JSONSyntaxError> {
    do throws(JSONSyntaxError) {
      var parser = JSONParser(bytes)
      return .success(try parser.document())
    } catch {
      return .failure(error)
    }
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

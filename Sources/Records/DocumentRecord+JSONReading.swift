internal import AnnotatedText
internal import FoundationEssentials
internal import KnowledgeModel

/// A line that is not a record.
package struct RecordSyntaxError: Error, Equatable, CustomStringConvertible {
  /// The number of the line, from 1.
  package let line: Int
  /// The member that is wrong, `entities[2].name`; empty for the record itself.
  package let member: String
  package let reason: String

  package var description: String {
    member.isEmpty ? "line \(line): \(reason)" : "line \(line): \(member): \(reason)"
  }
}

extension DocumentRecord {
  /// Reads the bytes of a file of records, one a line; empty lines are passed over.
  ///
  /// O(n).
  package static func records(
    inJSONLines bytes: [UInt8]
  ) throws(RecordSyntaxError) -> [DocumentRecord] {
    var records: [DocumentRecord] = []
    var number = 0
    var begin = 0
    while begin < bytes.count {
      let end = bytes[begin...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      number += 1
      let line = bytes[begin..<end]
      if line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) {
        records.append(try DocumentRecord(jsonLine: line, number: number))
      }
      begin = end + 1
    }
    return records
  }

  /// Reads one line of a file of records.
  ///
  /// - Parameters:
  ///   - line: the bytes of one JSON object.
  ///   - number: the line's number in its file, for errors.
  /// - Throws: ``RecordSyntaxError`` that names the line, the member and what is wrong with it.
  package init(jsonLine line: ArraySlice<UInt8>, number: Int = 1) throws(RecordSyntaxError) {
    do {
      self = try JSONDecoder().decode(RecordJSON.self, from: Data(line)).record()
    } catch {
      throw RecordSyntaxError(error, line: number)
    }
  }
}

extension RecordSyntaxError {
  /// Says in our words what Foundation or the record's own checks found.
  fileprivate init(_ error: any Error, line: Int) {
    func member(_ path: [any CodingKey], _ last: (any CodingKey)? = nil) -> String {
      var text = ""
      for key in path + (last.map { [$0] } ?? []) {
        if let index = key.intValue {
          text += "[\(index)]"
        } else {
          text += (text.isEmpty ? "" : ".") + key.stringValue
        }
      }
      return text
    }
    self.line = line
    switch error {
    case let error as RecordFault:
      (self.member, self.reason) = (error.member, error.reason)
    case DecodingError.keyNotFound(let key, let context):
      (self.member, self.reason) = (member(context.codingPath, key), "is missing")
    case DecodingError.valueNotFound(_, let context):
      (self.member, self.reason) = (member(context.codingPath), "is null")
    case DecodingError.typeMismatch(let type, let context):
      self.member = member(context.codingPath)
      self.reason = "is not \(RecordSyntaxError.name(of: type))"
    case DecodingError.dataCorrupted(let context):
      self.member = member(context.codingPath)
      self.reason =
        context.codingPath.isEmpty ? "not valid JSON" : context.debugDescription
    default:
      (self.member, self.reason) = ("", String(describing: error))
    }
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a string"
    case is Int.Type: "a whole number"
    case is Double.Type: "a number"
    case is [Any].Type: "a list"
    default: "of the type that a record has there"
    }
  }
}

/// A member whose JSON is right and whose value is not.
struct RecordFault: Error {
  let member: String
  let reason: String
}

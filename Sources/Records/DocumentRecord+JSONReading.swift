internal import CanonicalJSON

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
    do throws(RecordFault) {
      let value: JSONValue
      do throws(JSONSyntaxError) {
        value = try JSONValue(parsing: line)
      } catch {
        throw RecordFault(member: "", reason: error.description)
      }
      self = try DocumentRecord(RecordMembers(value))
    } catch {
      throw RecordSyntaxError(line: number, member: error.member, reason: error.reason)
    }
  }
}

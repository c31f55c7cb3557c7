/// The values of a multi-valued attribute in one string, as graph tools show it: "CSTO | the
/// alliance".
package enum ListedValue {
  /// What stands between two values.
  package static let separator = " | "

  /// Joins values that are not empty and hold no separator, as ``sanitized(_:)`` leaves them.
  package static func joined(_ values: [String]) -> String { values.joined(separator: separator) }

  /// Splits what ``joined(_:)`` writes.
  ///
  /// O(n).
  package static func split(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return [] }
    var values: [String] = []
    var begin = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == bar, index > begin, index + 1 < bytes.count,
        bytes[index - 1] == space, bytes[index + 1] == space
      {
        values.append(String(decoding: bytes[begin..<index - 1], as: UTF8.self))
        begin = index + 2
        index = begin
      } else {
        index += 1
      }
    }
    values.append(String(decoding: bytes[begin...], as: UTF8.self))
    return values
  }

  /// The value with each vertical bar that could be read as a separator made a broken bar: " | "
  /// becomes " ¦ ".
  ///
  /// A bar counts if a space or the value's end is on both its sides.
  package static func sanitized(_ value: String) -> String {
    guard value.utf8.contains(bar) else { return value }
    let bytes = Array(value.utf8)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let isOpen = index == 0 || bytes[index - 1] == space
      let isShut = index + 1 == bytes.count || bytes[index + 1] == space
      if byte == bar, isOpen, isShut {
        result += "¦".utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let bar = UInt8(ascii: "|")
  private static let space = UInt8(ascii: " ")
}

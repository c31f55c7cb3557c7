/// Why a YAML text could not be read, or does not say what is expected.
package struct YAMLError: Error, Hashable, Sendable {
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  package let column: Int
  /// What is wrong, and what to do.
  package let reason: String

  package init(line: Int, column: Int, reason: String) {
    self.line = line
    self.column = column
    self.reason = reason
  }
}

extension YAMLError: CustomStringConvertible {
  package var description: String { "line \(line), column \(column): \(reason)" }
}

extension YAMLError: Comparable {
  /// The order of a text.
  package static func < (left: YAMLError, right: YAMLError) -> Bool {
    if left.line != right.line { return left.line < right.line }
    if left.column != right.column { return left.column < right.column }
    return left.reason.utf8.lexicographicallyPrecedes(right.reason.utf8)
  }
}

/// Text that is not CoNLL-U: where and why.
package struct CoNLLUError: Error, Equatable, Sendable, CustomStringConvertible {
  /// From 1.
  package let line: Int
  package let reason: String

  package init(line: Int, reason: String) {
    self.line = line
    self.reason = reason
  }

  package var description: String { "line \(line): \(reason)" }
}

/// Why XML or HTML could not be read, written or checked.
package struct XMLError: Error, Hashable, Sendable {
  /// What kind of fault it is.
  package enum Kind: Hashable, Sendable {
    /// The bytes are not well-formed XML.
    case illFormed
    /// The document declares entities, which are never expanded.
    case entities
    /// The document exceeds one of the parser's limits.
    case limit
    /// The bytes are compressed.
    case compressed
    /// The schema itself is at fault.
    case schema
    /// The receiver of the output did not take it.
    case output
    /// The parser had no memory or could not be set up.
    case resources
  }

  package let kind: Kind
  /// What is wrong and, where there is one, the remedy.
  package let message: String
  /// The line of the first fault, counted from 1, or 0 where there is none.
  package let line: Int
  /// The column of the first fault, counted from 1, or 0 where there is none.
  package let column: Int

  package init(_ kind: Kind, _ message: String, line: Int = 0, column: Int = 0) {
    self.kind = kind
    self.message = message
    self.line = line
    self.column = column
  }
}

extension XMLError: CustomStringConvertible {
  package var description: String {
    switch (line, column) {
    case (0, _): message
    case (_, 0): "line \(line): \(message)"
    default: "line \(line), column \(column): \(message)"
    }
  }
}

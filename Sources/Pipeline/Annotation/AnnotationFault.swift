/// What is wrong with an input, and where.
package struct AnnotationFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it.
  package let path: String
  /// From 1, if the fault has a line.
  package let line: Int?
  package let reason: String
  /// Whether what is wrong was mended, so that nothing is left out.
  package let isMended: Bool

  package init(path: String, line: Int? = nil, reason: String, isMended: Bool = false) {
    self.path = path
    self.line = line
    self.reason = reason
    self.isMended = isMended
  }

  package var description: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)" }
}

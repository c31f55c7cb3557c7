internal import DurableFiles

/// What is wrong with an input, and where.
package struct AnnotationFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it.
  package let path: String
  /// With the file, and the line if the fault has one: `gold.conllu:17: the word is empty`.
  package let description: String
  /// Whether what is wrong was mended, so that nothing is left out.
  package let isMended: Bool

  /// A fault in a file.
  init(path: String, line: Int? = nil, reason: String, isMended: Bool = false) {
    self.path = path
    self.isMended = isMended
    description = "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)"
  }

  /// A file that can't be read.
  init(path: String, _ error: FileError) {
    self.path = path
    isMended = false
    description = error.description
  }
}

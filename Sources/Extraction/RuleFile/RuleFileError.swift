package import YAML

/// Everything that is wrong with a file of rules.
package struct RuleFileError: Error, Hashable, Sendable {
  /// In the order of the file.
  package let faults: [YAMLError]

  init(_ faults: [YAMLError]) { self.faults = faults.sorted() }

  /// One line for each fault: `rules.yaml:12:5: …`.
  package func lines(file: String) -> [String] {
    faults.map { "\(file):\($0.line):\($0.column): \($0.reason)" }
  }
}

extension RuleFileError: CustomStringConvertible {
  /// The faults, one a line.
  package var description: String {
    faults.map(\.description).joined(separator: "\n")
  }
}
